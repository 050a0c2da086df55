-- A ledger's list of a year: frozen at the year's turn, with the journal's last entry at that moment, so that it can be
-- printed again as it was. The act is the turn's, by which it is undone as one.
create table year_plan (
    id              uuid         not null primary key,
    office          varchar(12)  not null,
    ledger          varchar(20)  not null,
    plan_year       integer      not null,
    frozen_on       date,
    frozen_by       varchar(100),
    frozen_sequence bigint,
    frozen_act      uuid,
    note            varchar(400),
    constraint year_plan_is_one_a_year unique (office, ledger, plan_year),
    constraint year_plan_is_frozen_wholly check (
        (frozen_on is null and frozen_by is null and frozen_sequence is null and frozen_act is null)
        or (frozen_on is not null and frozen_by is not null and frozen_sequence is not null and frozen_act is not null))
);

-- What neither its number nor its own sheet puts into the year: cases put in, and cases carried over. A frozen year has
-- a row for every case of its list.
create table year_plan_case (
    id                uuid    not null primary key,
    plan_id           uuid    not null references year_plan (id),
    case_id           uuid    not null,
    carried_from_year integer,
    added_on          date    not null,
    constraint year_plan_case_stands_once unique (plan_id, case_id)
);

create index year_plan_case_by_case on year_plan_case (case_id);
