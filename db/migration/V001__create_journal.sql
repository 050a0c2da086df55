-- Every change to a row is appended here in the transaction that makes it; nothing is ever deleted.
-- journal_head is the one lock that the chain and the case numbers share.
create table journal_head (
    id            integer     not null primary key,
    last_sequence bigint      not null,
    last_hash     varchar(64) not null,
    constraint journal_head_is_one_row check (id = 1)
);

insert into journal_head (id, last_sequence, last_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table journal (
    sequence       bigint                      not null primary key,
    recorded_at    timestamp(6) with time zone not null,
    recorded_by    varchar(100)                not null,
    act            varchar(100)                not null,
    act_id         uuid                        not null,
    schema_version varchar(20)                 not null,
    table_name     varchar(60)                 not null,
    row_id         varchar(60)                 not null,
    before_row     text,
    after_row      text,
    previous_hash  varchar(64)                 not null,
    hash           varchar(64)                 not null,
    constraint journal_entry_says_something check (before_row is not null or after_row is not null),
    constraint journal_hash_is_unique unique (hash)
);

create index journal_by_act on journal (act_id);
create index journal_by_row on journal (table_name, row_id, sequence);
