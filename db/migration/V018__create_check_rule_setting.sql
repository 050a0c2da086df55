-- Rules of the check before reporting that the office switched off for a time, and why.
create table check_rule_setting (
    id          uuid         not null primary key,
    rule_number varchar(40)  not null,
    off_from    date         not null,
    off_until   date,
    reason      varchar(400) not null,
    set_by      varchar(100) not null,
    ended_by    varchar(100),
    constraint check_rule_days_in_order check (off_until is null or off_from <= off_until),
    constraint check_rule_ends_by_somebody check ((off_until is null) = (ended_by is null))
);

create index check_rule_setting_by_rule on check_rule_setting (rule_number);
