-- Households that are monitored lest they become poor again: how each was identified, and how its risk was removed.
create table monitored_household (
    id                       uuid        not null primary key,
    household_id             uuid        not null references household (id),
    type_word                varchar(60) not null,
    clue_source              varchar(60),
    clue_on                  date,
    green_from               date,
    visited_on               date,
    visited_by               varchar(200),
    authorised_on            date,
    authorisation_paper      varchar(200),
    appraised_on             date,
    appraised_by             varchar(200),
    notice_from              date,
    notice_days              integer,
    compared_on              date,
    compared_result          varchar(400),
    reviewed_on              date,
    reviewed_by              varchar(200),
    approved_on              date,
    approval_paper           varchar(200),
    removal_way              varchar(20),
    removal_proposed_on      date,
    removal_proposed_by      varchar(200),
    removal_visited_on       date,
    removal_visited_by       varchar(200),
    removal_appraised_on     date,
    removal_appraised_by     varchar(200),
    removal_notice_from      date,
    removal_notice_days      integer,
    removal_reviewed_on      date,
    removal_reviewed_by      varchar(200),
    removal_approved_on      date,
    removal_approval_paper   varchar(200),
    removed_on               date,
    next_look_on             date,
    dropped_on               date,
    dropped_reason           varchar(400),
    note                     text,
    constraint monitored_notice_days_are_positive check (
        (notice_days is null or notice_days > 0) and (removal_notice_days is null or removal_notice_days > 0)),
    constraint monitored_removal_has_a_way check (removal_proposed_on is null or removal_way is not null),
    constraint monitored_drop_has_a_reason check (dropped_on is null or dropped_reason is not null)
);

create index monitored_household_by_household on monitored_household (household_id);

create table monitored_risk (
    id           uuid        not null primary key,
    monitored_id uuid        not null references monitored_household (id),
    position     integer     not null,
    word         varchar(60) not null,
    constraint monitored_risk_stands_once unique (monitored_id, word)
);

create table monitored_measure (
    id           uuid        not null primary key,
    monitored_id uuid        not null references monitored_household (id),
    kind         varchar(60) not null,
    content      varchar(400),
    amount       numeric(12, 2),
    started_on   date,
    ends_on      date,
    proof        varchar(400),
    constraint monitored_measure_days_in_order check (started_on is null or ends_on is null or started_on <= ends_on)
);

create index monitored_measure_by_household on monitored_measure (monitored_id, started_on);

-- What the clerk found where nothing can be computed; the last finding on a matter counts.
create table monitored_finding (
    id           uuid         not null primary key,
    monitored_id uuid         not null references monitored_household (id),
    matter       varchar(20)  not null,
    holds        boolean      not null,
    found_on     date         not null,
    found_by     varchar(100) not null,
    evidence     varchar(800) not null
);

create index monitored_finding_by_matter on monitored_finding (monitored_id, matter);

-- A household's income of one kind in one month, in yuan; what it cost is a kind of its own.
create table household_income (
    id           uuid           not null primary key,
    household_id uuid           not null references household (id),
    month_first  date           not null,
    kind         varchar(20)    not null,
    amount       numeric(12, 2) not null,
    constraint household_income_stands_once unique (household_id, month_first, kind)
);

-- What the rules need to know of a member; person_id as in the register.
create table member_fact (
    id         uuid        not null primary key,
    person_id  uuid        not null unique,
    labour     varchar(20),
    health     varchar(60),
    disability varchar(60)
);
