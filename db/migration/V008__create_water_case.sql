-- Schemes and household sources that supply drinking water.
create table water_supply (
    id              uuid         not null primary key,
    name            varchar(120) not null,
    kind            varchar(40)  not null,
    village_id      varchar(12),
    households      integer,
    persons         integer,
    unit            varchar(120),
    person          varchar(60),
    quality_person  varchar(60),
    remark          varchar(400),
    first_day       date,
    last_day        date,
    constraint water_supply_days_in_order check (first_day is null or last_day is null or first_day <= last_day),
    constraint water_supply_counts_are_not_negative check (coalesce(households, 0) >= 0 and coalesce(persons, 0) >= 0)
);

create index water_supply_by_name on water_supply (name, village_id);

-- A drinking-water issue: what was found, what was done, and the four indicators before and after.
create table water_case (
    id                   uuid         not null primary key,
    concerns             varchar(20),
    problem              varchar(60),
    description          text,
    source               varchar(60),
    households           integer,
    persons              integer,
    supply_id            uuid,
    supply_name          varchar(120),
    supply_mode          varchar(60),
    measured_on          date,
    litres               numeric(8,1),
    piped                boolean,
    minutes              numeric(6,1),
    metres               integer,
    climb                integer,
    guarantee            numeric(5,2),
    water_clear          boolean,
    water_tasteless      boolean,
    water_harmless       boolean,
    measured_after_on    date,
    litres_after         numeric(8,1),
    piped_after          boolean,
    minutes_after        numeric(6,1),
    metres_after         integer,
    climb_after          integer,
    guarantee_after      numeric(5,2),
    water_clear_after    boolean,
    water_tasteless_after boolean,
    water_harmless_after boolean,
    emergency            varchar(60),
    emergency_on         date,
    measure              varchar(60),
    unit                 varchar(120),
    started_on           date,
    fixed_on             date,
    outcome              varchar(60),
    funds                numeric(12,2),
    recheck_due_on       date,
    safety               varchar(20),
    constraint water_case_guarantee_is_a_percentage check (
        coalesce(guarantee, 0) >= 0 and coalesce(guarantee, 0) <= 100
        and coalesce(guarantee_after, 0) >= 0 and coalesce(guarantee_after, 0) <= 100),
    constraint water_case_works_in_order check (started_on is null or fixed_on is null or started_on <= fixed_on),
    constraint water_case_funds_are_not_negative check (coalesce(funds, 0) >= 0)
);

create index water_case_by_problem on water_case (problem);
create index water_case_by_safety on water_case (safety);
create index water_case_by_supply on water_case (supply_id);

-- One indicator of one sample, with the version of the standard that it was judged by.
create table water_test (
    id          uuid         not null primary key,
    case_id     uuid         not null,
    sampled_on  date         not null,
    standard    varchar(60)  not null,
    indicator   varchar(60)  not null,
    found_value varchar(40),
    limit_value varchar(40),
    relaxed     boolean      not null,
    laboratory  varchar(120),
    passed      boolean      not null
);

create index water_test_by_case on water_test (case_id, sampled_on);

-- A look back at a closed case; a failed one reopens it.
create table water_recheck (
    id       uuid         not null primary key,
    case_id  uuid         not null,
    done_on  date         not null,
    passed   boolean      not null,
    finding  varchar(400),
    done_by  varchar(100) not null
);

create index water_recheck_by_case on water_recheck (case_id, done_on);
