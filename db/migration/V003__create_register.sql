-- The register of households and persons, and what happens to them.
create table household (
    id            uuid         not null primary key,
    office        varchar(12)  not null,
    household_no  varchar(30),
    village_id    varchar(12)  not null,
    village_group varchar(60),
    address       varchar(200),
    phone         varchar(30),
    cadre         varchar(60),
    cadre_phone   varchar(30),
    started_on    date,
    ended_on      date,
    ended_how     varchar(30),
    note          text,
    constraint household_number_is_unique unique (office, household_no),
    constraint household_ends_after_start check (started_on is null or ended_on is null or started_on <= ended_on)
);

create index household_by_village on household (village_id);
create index household_by_phone on household (phone);

-- The household's type is a dated fact, not a label: a new type ends the one before.
create table household_type (
    id            uuid         not null primary key,
    household_id  uuid         not null references household (id),
    type_word     varchar(60)  not null,
    first_day     date,
    last_day      date,
    constraint household_type_days_in_order check (first_day is null or last_day is null or first_day <= last_day)
);

create index household_type_by_household on household_type (household_id);

create table person (
    id            uuid         not null primary key,
    household_id  uuid         not null references household (id),
    name          varchar(120) not null,
    name_key      varchar(120) not null,
    initials      varchar(60)  not null,
    relation      varchar(20)  not null,
    is_head       boolean      not null,
    id_number     varchar(18),
    id_kept       varchar(40),
    id_tail       varchar(6),
    birth_date    date,
    sex           varchar(6),
    phone         varchar(30),
    joined_on     date,
    left_on       date,
    left_how      varchar(30),
    note          text,
    constraint person_id_is_whole_or_damaged check (id_number is null or id_kept is null),
    constraint person_leaves_after_joining check (joined_on is null or left_on is null or joined_on <= left_on)
);

create index person_by_household on person (household_id);
create index person_by_id_number on person (id_number);
create index person_by_id_tail on person (id_tail);
create index person_by_name on person (name_key);
create index person_by_initials on person (initials);

create table household_event (
    id                 uuid         not null primary key,
    household_id       uuid         not null references household (id),
    person_id          uuid,
    other_household_id uuid,
    kind               varchar(30)  not null,
    happened_on        date         not null,
    note               text,
    recorded_at        timestamp(6) with time zone not null
);

create index household_event_by_household on household_event (household_id);
