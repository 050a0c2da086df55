-- A roll that was compared with the register, and what was found. The same file compared again is the same comparison.
create table roll_comparison (
    id           uuid         not null primary key,
    kind         varchar(20)  not null,
    file_name    varchar(200) not null,
    sha256       varchar(64)  not null,
    compared_on  date         not null,
    roll_rows    integer      not null,
    expected     integer      not null,
    agreeing     integer      not null,
    compared_at  timestamp(6) with time zone not null,
    compared_by  varchar(100) not null,
    constraint roll_comparison_is_one_a_file unique (kind, sha256)
);

-- Both sides as they stood when they were compared. The key is the same for the same finding of the same file.
create table roll_finding (
    id                  uuid         not null primary key,
    comparison_id       uuid         not null references roll_comparison (id),
    verdict             varchar(20)  not null,
    finding_key         varchar(400) not null,
    why                 varchar(30)  not null,
    differs             varchar(200),
    expected            boolean      not null,
    person_id           uuid,
    household_id        uuid,
    register_name       varchar(120),
    register_number     varchar(40),
    register_birth_date date,
    register_village    varchar(12),
    register_left_on    date,
    roll_sheet          varchar(120),
    roll_row            integer,
    roll_entry          varchar(300),
    roll_name           varchar(120),
    roll_number         varchar(60),
    roll_birth_date     date,
    roll_village        varchar(120),
    roll_detail         varchar(300),
    settled             varchar(20),
    settled_at          timestamp(6) with time zone,
    settled_by          varchar(100),
    case_id             uuid,
    note                varchar(400),
    constraint roll_finding_stands_once unique (comparison_id, finding_key),
    constraint roll_finding_has_a_side check (person_id is not null or roll_row is not null),
    constraint roll_finding_is_settled_wholly check (
        (settled is null and settled_at is null and settled_by is null)
        or (settled is not null and settled_at is not null and settled_by is not null))
);

create index roll_finding_by_person on roll_finding (person_id);
create index roll_finding_by_entry on roll_finding (roll_entry);
