-- Medical support: a patient's case, the stays that it gathers, the household's insurance, the family doctor, the support.
create table medical_case (
    id               uuid         not null primary key,
    household_head   varchar(120),
    lives_elsewhere  boolean      not null,
    elsewhere_reason varchar(200),
    contracted       boolean,
    chronic_disease  varchar(20),
    doctor           varchar(60),
    doctor_phone     varchar(60),
    contracted_on    date
);

create table medical_stay (
    id                uuid         not null primary key,
    case_id           uuid         not null,
    position          integer      not null,
    admitted_on       date,
    discharged_on     date,
    hospital          varchar(120),
    hospital_level    varchar(40),
    disease           varchar(120),
    insured           boolean,
    total             numeric(12,2),
    basic             numeric(12,2),
    serious           numeric(12,2),
    aid               numeric(12,2),
    other_aid         numeric(12,2),
    self_paid         numeric(12,2),
    outside_catalogue numeric(12,2),
    one_stop          boolean,
    pay_later         boolean,
    guarantee_no      varchar(60),
    guaranteed_on     date,
    guarantee_amount  numeric(12,2),
    repay_due         date,
    repaid_on         date,
    constraint medical_stay_money_is_not_negative check (
        coalesce(total, 0) >= 0 and coalesce(basic, 0) >= 0 and coalesce(serious, 0) >= 0 and coalesce(aid, 0) >= 0
        and coalesce(other_aid, 0) >= 0 and coalesce(self_paid, 0) >= 0 and coalesce(outside_catalogue, 0) >= 0
        and coalesce(guarantee_amount, 0) >= 0),
    constraint medical_stay_days_in_order check (admitted_on is null or discharged_on is null or admitted_on <= discharged_on)
);

create index medical_stay_by_case on medical_stay (case_id, position);
create index medical_stay_by_disease on medical_stay (disease);
create index medical_stay_by_admission on medical_stay (admitted_on);

-- Whether a member of the household was insured in a year; person_id where the register has the member.
create table medical_insurance (
    id           uuid         not null primary key,
    case_id      uuid         not null,
    person_id    uuid,
    name         varchar(120) not null,
    insured_year integer      not null,
    status       varchar(40),
    premium      numeric(12,2),
    support      numeric(12,2),
    support_kind varchar(40),
    constraint medical_insurance_money_is_not_negative check (coalesce(premium, 0) >= 0 and coalesce(support, 0) >= 0)
);

create index medical_insurance_by_case on medical_insurance (case_id, insured_year);
create index medical_insurance_by_person on medical_insurance (person_id, insured_year);

-- The family doctor's visits.
create table medical_visit (
    id         uuid         not null primary key,
    case_id    uuid         not null,
    visited_on date         not null,
    visited_by varchar(60),
    finding    varchar(400)
);

create index medical_visit_by_case on medical_visit (case_id, visited_on);

create table medical_support (
    id         uuid         not null primary key,
    case_id    uuid         not null,
    position   integer      not null,
    kind       varchar(60)  not null,
    amount     numeric(12,2),
    granted_on date,
    constraint medical_support_is_not_negative check (coalesce(amount, 0) >= 0)
);

create index medical_support_by_case on medical_support (case_id, position);
