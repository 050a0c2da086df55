-- Pairs that a clerk has looked at and told apart: they are not shown again until that is taken back.
create table twin_apart (
    id         uuid         not null primary key,
    realm      varchar(20)  not null,
    first_id   uuid         not null,
    second_id  uuid         not null,
    first_says  varchar(200) not null,
    second_says varchar(200) not null,
    told_at    timestamp(6) with time zone not null,
    told_by    varchar(100) not null,
    constraint twin_apart_is_told_once unique (first_id, second_id)
);

-- Two entries that were made one. The act's entries in the journal hold what each said before.
create table twin_join (
    id          uuid         not null primary key,
    realm       varchar(20)  not null,
    kept_id     uuid         not null,
    twin_id     uuid         not null,
    kept_says   varchar(200) not null,
    twin_says   varchar(200) not null,
    act_id      uuid         not null,
    joined_at   timestamp(6) with time zone not null,
    joined_by   varchar(100) not null,
    undone_at   timestamp(6) with time zone,
    undone_by   varchar(100)
);
