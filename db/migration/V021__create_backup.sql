-- Every try to make a backup, one row a place: what was made and proven, or why it was not.
create table backup (
    id            uuid                        not null primary key,
    made_at       timestamp(6) with time zone not null,
    made_by       varchar(100)                not null,
    place         varchar(400)                not null,
    file_name     varchar(200)                not null,
    last_sequence bigint                      not null,
    row_count     bigint                      not null,
    photo_count   integer                     not null,
    verified_at   timestamp(6) with time zone,
    problem       varchar(400),
    constraint backup_is_verified_or_has_a_problem check (verified_at is not null or problem is not null)
);

create index backup_by_moment on backup (made_at);
create index journal_by_moment on journal (recorded_at);
