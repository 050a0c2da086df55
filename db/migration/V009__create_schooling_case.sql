-- Children who are missing from school: one file a child, persuasions, the town's notices, checks; and the student-aid list.
create table schooling_case (
    id                uuid         not null primary key,
    sex               varchar(6),
    student_no        varchar(40),
    school            varchar(120),
    grade             varchar(40),
    school_class      varchar(40),
    boarding          boolean,
    special_groups    varchar(200),
    guardian          varchar(120),
    guardian_relation varchar(40),
    guardian_phone    varchar(60),
    admin_phone       varchar(60),
    edu_owner         varchar(60),
    edu_phone         varchar(60),
    absence           varchar(60),
    reason            varchar(120),
    measures          varchar(400),
    carried_visits    integer,
    status_from       date,
    status_to         date,
    status_proof      varchar(400),
    approval_no       varchar(60),
    returned_on       date,
    placement         varchar(60),
    teacher           varchar(60),
    lessons           integer,
    teaching_since    date,
    graduated_on      date,
    constraint schooling_case_counts_are_not_negative check (coalesce(carried_visits, 0) >= 0 and coalesce(lessons, 0) >= 0),
    constraint schooling_case_status_in_order check (status_from is null or status_to is null or status_from <= status_to)
);

create index schooling_case_by_absence on schooling_case (absence);
create index schooling_case_by_school on schooling_case (school);
create index schooling_case_by_return on schooling_case (returned_on);

-- Every persuasion (劝返) by itself.
create table schooling_persuasion (
    id          uuid         not null primary key,
    case_id     uuid         not null,
    happened_on date         not null,
    persuaders  varchar(200) not null,
    met         varchar(120),
    way         varchar(40),
    result      varchar(400) not null,
    next_step   varchar(400),
    recorded_by varchar(60)  not null
);

create index schooling_persuasion_by_case on schooling_persuasion (case_id, happened_on);

-- The town's own acts on paper. A number is never used twice: a withdrawn notice keeps its own.
create table schooling_notice (
    id          uuid         not null primary key,
    case_id     uuid         not null,
    office      varchar(12)  not null,
    kind        varchar(20)  not null,
    number_year integer      not null,
    serial      integer      not null,
    number_text varchar(60)  not null,
    title       varchar(60)  not null,
    issued_on   date         not null,
    comply_by   date,
    addressee   varchar(200) not null,
    body        text         not null,
    issued_by   varchar(60)  not null,
    voided_on   date,
    void_reason varchar(400),
    constraint schooling_notice_number_is_unique unique (office, kind, number_year, serial),
    constraint schooling_notice_serial_is_positive check (serial > 0),
    constraint schooling_notice_is_voided_with_a_reason check ((voided_on is null) = (void_reason is null))
);

create index schooling_notice_by_case on schooling_notice (case_id);

-- Looks after a return (回访): in school or not.
create table schooling_check (
    id          uuid         not null primary key,
    case_id     uuid         not null,
    checked_on  date         not null,
    in_school   boolean      not null,
    checked_by  varchar(120) not null,
    note        varchar(400),
    recorded_by varchar(60)  not null
);

create index schooling_check_by_case on schooling_check (case_id, checked_on);

-- Who stands on the aid list of a year, and gets which aid in which term. Of an account only its tail is kept.
create table student_aid (
    id           uuid         not null primary key,
    person_id    uuid         not null,
    id_number    varchar(18),
    school_stage varchar(40),
    school       varchar(120),
    aid_kind     varchar(60),
    amount       numeric(12,2),
    aid_year     integer      not null,
    semester     varchar(20),
    account_tail varchar(4),
    note         varchar(400),
    constraint student_aid_is_not_negative check (coalesce(amount, 0) >= 0),
    constraint student_aid_year_is_a_year check (aid_year >= 2000 and aid_year <= 2100)
);

create index student_aid_by_person on student_aid (person_id);
create index student_aid_by_id_number on student_aid (id_number);
