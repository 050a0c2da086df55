-- Figures that policy sets for a time (limits, thresholds, days), with their source; a new one ends the one before.
create table dated_value (
    id          uuid          not null primary key,
    name        varchar(80)   not null,
    amount      numeric(14,4) not null,
    first_day   date,
    last_day    date,
    source      varchar(400),
    unverified  boolean       not null,
    constraint dated_value_days_in_order check (first_day is null or last_day is null or first_day <= last_day)
);

create index dated_value_by_name on dated_value (name, first_day);
