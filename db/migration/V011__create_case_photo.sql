-- Photos and papers on a case. The files lie beside the database, each named by the hash of what is in it.
create table case_photo (
    id            uuid         not null primary key,
    case_id       uuid         not null,
    phase         varchar(20)  not null,
    taken_on      date,
    file_name     varchar(260) not null,
    caption       varchar(200),
    sha256        varchar(64)  not null,
    source_sha256 varchar(64)  not null,
    stored_name   varchar(80)  not null,
    width         integer      not null,
    height        integer      not null,
    byte_count    bigint       not null,
    added_at      timestamp(6) with time zone not null,
    added_by      varchar(100) not null,
    constraint case_photo_is_added_once unique (case_id, sha256),
    constraint case_photo_has_a_size check (width > 0 and height > 0 and byte_count > 0)
);

create index case_photo_by_case on case_photo (case_id, phase);
