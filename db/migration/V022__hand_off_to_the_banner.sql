-- The office's own key, sealed once more; an earlier one stays, so that what was written for it can still be opened.
create table office_key (
    id          uuid                        not null primary key,
    office      varchar(12)                 not null,
    certificate text                        not null,
    sealed_key  text                        not null,
    made_at     timestamp(6) with time zone not null,
    retired_at  timestamp(6) with time zone
);

-- Offices whose packages are opened and for which packages are sealed. One that is trusted no more keeps its row.
create table trusted_office (
    id          uuid                        not null primary key,
    office      varchar(12)                 not null,
    name        varchar(60)                 not null,
    certificate text                        not null,
    fingerprint varchar(64)                 not null,
    accepted_at timestamp(6) with time zone not null,
    accepted_by varchar(100)                not null,
    retired_at  timestamp(6) with time zone,
    retired_by  varchar(100),
    constraint trusted_office_retires_by_somebody check ((retired_at is null) = (retired_by is null))
);

create index trusted_office_by_office on trusted_office (office);

-- Every package that went out (SENT) or came in (RECEIVED), in the order of its office's numbers. The hash is that of
-- the bag's tag manifest, which pins everything else.
create table handoff_package (
    id               uuid                        not null primary key,
    direction        varchar(10)                 not null,
    office           varchar(12)                 not null,
    to_office        varchar(12)                 not null,
    number           integer                     not null,
    kind             varchar(20)                 not null,
    base_number      integer                     not null,
    kinds            varchar(400)                not null,
    hash             varchar(64)                 not null,
    previous_hash    varchar(64),
    up_to            date                        not null,
    journal_sequence bigint                      not null,
    schema_version   varchar(20)                 not null,
    program_version  varchar(40)                 not null,
    records          integer                     not null,
    photos           integer                     not null,
    byte_count       bigint                      not null,
    findings         integer                     not null,
    file_name        varchar(260)                not null,
    state            varchar(20)                 not null,
    made_at          timestamp(6) with time zone not null,
    made_by          varchar(100)                not null,
    settled_at       timestamp(6) with time zone,
    settled_by       varchar(100),
    receipt_issue    integer                     not null,
    constraint handoff_package_is_one_a_number unique (direction, office, to_office, number),
    constraint handoff_package_number_is_positive check (number > 0)
);

-- What a package holds, by ledger and village: the totals that both ends compare.
create table handoff_count (
    id         uuid        not null primary key,
    package_id uuid        not null references handoff_package (id),
    kind       varchar(20) not null,
    village    varchar(12) not null,
    total      integer     not null,
    carried    integer     not null,
    added      integer     not null,
    closed     integer     not null,
    photos     integer     not null,
    constraint handoff_count_stands_once unique (package_id, kind, village)
);

-- How a record (a case, a household, a monitored household …) stands with the other office; the id is the record's own.
-- At the town: in which package it went last and what the banner said. At the banner: what is held of it, and whose it is.
create table handoff_record (
    id             uuid         not null primary key,
    kind           varchar(20)  not null,
    office         varchar(12)  not null,
    number_text    varchar(60)  not null,
    village        varchar(12)  not null,
    hash           varchar(64)  not null,
    package_number integer      not null,
    verdict        varchar(20),
    reason         varchar(400),
    decided_at     timestamp(6) with time zone,
    decided_by     varchar(100),
    gone           boolean      not null
);

create index handoff_record_by_office on handoff_record (office, kind, package_number);
create index handoff_record_by_verdict on handoff_record (verdict);

-- What the banner remarks on a record, and whether it sends it back with that. It is never edited; the town answers with
-- a corrected record.
create table handoff_remark (
    id          uuid                        not null primary key,
    record_id   uuid                        not null,
    kind        varchar(20)                 not null,
    office      varchar(12)                 not null,
    sent_back   boolean                     not null,
    remark      varchar(400)                not null,
    made_at     timestamp(6) with time zone not null,
    made_by     varchar(100)                not null,
    answered_at timestamp(6) with time zone
);

create index handoff_remark_by_record on handoff_remark (record_id, made_at);

-- What the banner answered, at both ends. Of records that were simply accepted only the number is kept.
create table handoff_receipt (
    id          uuid                        not null primary key,
    office      varchar(12)                 not null,
    issue       integer                     not null,
    last_number integer                     not null,
    made_at     timestamp(6) with time zone not null,
    made_by     varchar(100)                not null,
    read_at     timestamp(6) with time zone,
    told        integer                     not null,
    have        integer                     not null,
    accepted    integer                     not null,
    returned    integer                     not null,
    held        integer                     not null,
    missing     integer                     not null,
    constraint handoff_receipt_is_one_an_issue unique (office, issue)
);

create table handoff_receipt_line (
    id          uuid         not null primary key,
    receipt_id  uuid         not null references handoff_receipt (id),
    record_id   uuid         not null,
    kind        varchar(20)  not null,
    number_text varchar(60)  not null,
    village     varchar(12)  not null,
    verdict     varchar(20)  not null,
    reason      varchar(400)
);

create index handoff_receipt_line_by_receipt on handoff_receipt_line (receipt_id);
