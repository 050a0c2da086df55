-- Visits to a household (走访记录): who went, what was looked at matter by matter, what was agreed.
create table visit (
    id            uuid         not null primary key,
    household_id  uuid         not null references household (id),
    visited_on    date         not null,
    cadre         varchar(60)  not null,
    companions    varchar(400),
    met           varchar(200),
    housing       text,
    water         text,
    schooling     text,
    medical       text,
    livelihood    text,
    other_matters text,
    needs         text,
    agreed        text,
    agreed_by     date,
    next_due_on   date,
    signed        boolean      not null,
    constraint visit_days_in_order check (
        (agreed_by is null or visited_on <= agreed_by) and (next_due_on is null or visited_on < next_due_on))
);

create index visit_by_household on visit (household_id, visited_on);
create index visit_by_next_due on visit (next_due_on);
