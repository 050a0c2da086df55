-- What every ledger's case shares: number, life, whom it concerns, steps.
create table case_file (
    id                uuid         not null primary key,
    office            varchar(12)  not null,
    ledger            varchar(20)  not null,
    number_year       integer      not null,
    serial            integer      not null,
    number_text       varchar(30)  not null,
    state             varchar(30)  not null,
    household_id      uuid,
    in_register       boolean      not null,
    head              varchar(120) not null,
    head_key          varchar(120) not null,
    initials          varchar(60)  not null,
    id_number         varchar(18),
    id_kept           varchar(40),
    id_tail           varchar(6),
    village_id        varchar(12)  not null,
    village_group     varchar(60),
    household_type    varchar(60),
    family_size       integer,
    phone             varchar(30),
    assigned_to       varchar(60),
    found_on          date         not null,
    due_on            date,
    closed_on         date,
    closed_by         varchar(60),
    close_basis       varchar(400),
    reopened_on       date,
    old_ledger_closed boolean      not null,
    old_ledger_gaps   text,
    note              text,
    constraint case_number_is_unique unique (office, ledger, number_year, serial),
    constraint case_id_is_whole_or_damaged check (id_number is null or id_kept is null),
    constraint case_serial_is_positive check (serial > 0),
    constraint case_closes_after_found check (closed_on is null or found_on <= closed_on)
);

create index case_file_by_state on case_file (ledger, state);
create index case_file_by_village on case_file (ledger, village_id);
create index case_file_by_due on case_file (ledger, due_on);
create index case_file_by_household on case_file (household_id);
create index case_file_by_id_number on case_file (id_number);
create index case_file_by_head on case_file (head_key);

create table case_step (
    id           uuid         not null primary key,
    case_id      uuid         not null,
    position     integer      not null,
    kind         varchar(30)  not null,
    state_after  varchar(30),
    happened_on  date         not null,
    done_by      varchar(60)  not null,
    note         text,
    recorded_at  timestamp(6) with time zone not null,
    constraint case_step_is_in_order unique (case_id, position)
);

-- A number once given is a case or stands here with its reason.
create table voided_number (
    id           uuid         not null primary key,
    office       varchar(12)  not null,
    ledger       varchar(20)  not null,
    number_year  integer      not null,
    serial       integer      not null,
    number_text  varchar(30)  not null,
    reason       varchar(400) not null,
    voided_on    date         not null,
    constraint voided_number_is_unique unique (office, ledger, number_year, serial)
);

create table import_run (
    id           uuid         not null primary key,
    kind         varchar(20)  not null,
    file_name    varchar(260) not null,
    file_sha256  varchar(64)  not null,
    act_id       uuid         not null,
    imported_at  timestamp(6) with time zone not null,
    imported_by  varchar(100) not null,
    rows_read      integer    not null,
    rows_new       integer    not null,
    rows_changed   integer    not null,
    rows_unchanged integer    not null,
    rows_refused   integer    not null,
    questions      integer    not null,
    undone_at    timestamp(6) with time zone,
    undone_by    varchar(100)
);

-- A source row without a case number is known again by its content and the how-manieth time it occurs.
create table import_row (
    id           uuid         not null primary key,
    import_id    uuid         not null,
    kind         varchar(20)  not null,
    content_hash varchar(64)  not null,
    occurrence   integer      not null,
    row_number   integer      not null,
    subject_id   uuid         not null,
    constraint import_row_is_known_once unique (kind, content_hash, occurrence)
);

create index import_row_by_import on import_row (import_id);
