-- What policy decides stands here as rows with a first and a last day, edited by the office.
create table setting (
    id          varchar(60)  not null primary key,
    value_text  varchar(400) not null,
    source      varchar(400),
    unverified  boolean      not null
);

create table division (
    id          varchar(12)  not null primary key,
    name        varchar(60)  not null,
    level_name  varchar(20)  not null,
    parent_id   varchar(12),
    first_day   date,
    last_day    date
);

create index division_by_parent on division (parent_id);

create table list_item (
    id          uuid         not null primary key,
    list_name   varchar(60)  not null,
    word        varchar(120) not null,
    other_words varchar(400),
    position    integer      not null,
    first_day   date,
    last_day    date,
    source      varchar(400),
    unverified  boolean      not null,
    constraint list_item_is_unique unique (list_name, word, position),
    constraint list_item_days_in_order check (first_day is null or last_day is null or first_day <= last_day)
);

-- How an office's own headings were mapped to ours, remembered by the headings' fingerprint.
create table column_mapping (
    id            varchar(120) not null primary key,
    mapping       text         not null
);

-- What a user chose for a screen: visible columns, widths, size of type.
create table preference (
    id            varchar(160) not null primary key,
    value_text    text         not null
);
