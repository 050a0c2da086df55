-- What left the program, as a file or on paper, is written down before it goes.
create table disclosure (
    id        uuid                        not null primary key,
    given_at  timestamp(6) with time zone not null,
    given_by  varchar(100)                not null,
    kind      varchar(20)                 not null,
    ledger    varchar(20),
    subject   varchar(200)                not null,
    row_count integer,
    file_name varchar(260)                not null,
    went_to   varchar(120),
    personal  boolean                     not null,
    constraint disclosure_rows_are_not_negative check (coalesce(row_count, 0) >= 0)
);

create index disclosure_by_time on disclosure (given_at);

-- The id is that of the act that was taken back, so that none is taken back twice.
create table undone_act (
    id        uuid                        not null primary key,
    act_id    uuid                        not null,
    undone_at timestamp(6) with time zone not null,
    undone_by varchar(100)                not null
);

create index journal_by_time on journal (recorded_at);
create index journal_by_user on journal (recorded_by, sequence);
