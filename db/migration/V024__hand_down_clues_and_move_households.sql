-- What the banner found and hands down to a town, to be looked into there. At both ends; what became of it stands at the
-- town, and at the banner in the town's answer.
create table handoff_clue (
    id          uuid                        not null primary key,
    from_office varchar(12)                 not null,
    to_office   varchar(12)                 not null,
    ledger      varchar(20)                 not null,
    name        varchar(120)                not null,
    id_number   varchar(40),
    village     varchar(60),
    found_on    date                        not null,
    source      varchar(200),
    note        varchar(400),
    state       varchar(20)                 not null,
    case_id     uuid,
    reason      varchar(400),
    made_at     timestamp(6) with time zone not null,
    made_by     varchar(100)                not null,
    settled_at  timestamp(6) with time zone,
    settled_by  varchar(100),
    constraint handoff_clue_is_settled_by_somebody check ((settled_at is null) = (settled_by is null))
);

create index handoff_clue_by_office on handoff_clue (to_office, state);

-- A roll that the banner hands down to be compared. The file itself lies sealed in the data folder.
create table handoff_roll (
    id          uuid                        not null primary key,
    from_office varchar(12)                 not null,
    kind        varchar(20)                 not null,
    file_name   varchar(200)                not null,
    sha256      varchar(64)                 not null,
    byte_count  bigint                      not null,
    state       varchar(20)                 not null,
    comparison_id uuid,
    reason      varchar(400),
    made_at     timestamp(6) with time zone not null,
    made_by     varchar(100)                not null,
    settled_at  timestamp(6) with time zone,
    settled_by  varchar(100),
    constraint handoff_roll_is_one_a_file unique (kind, sha256)
);

-- A household that moves to another town. The row is the town's that it leaves and nobody else changes it; the household
-- as it was on the day of the offer, with what is open of it, is text.
create table household_transfer (
    id           uuid                        not null primary key,
    household_id uuid                        not null,
    from_office  varchar(12)                 not null,
    to_office    varchar(12)                 not null,
    household_no varchar(30),
    village      varchar(12)                 not null,
    head         varchar(120)                not null,
    moved_on     date                        not null,
    reason       varchar(400)                not null,
    household_json text                      not null,
    state        varchar(20)                 not null,
    made_at      timestamp(6) with time zone not null,
    made_by      varchar(100)                not null,
    settled_at   timestamp(6) with time zone,
    settled_by   varchar(100)
);

create index household_transfer_by_household on household_transfer (household_id);

-- What a town says to a clue or to a household that is to move to it. The row is that town's alone.
create table handoff_answer (
    id          uuid                        not null primary key,
    about       varchar(20)                 not null,
    about_id    uuid                        not null,
    office      varchar(12)                 not null,
    accepted    boolean                     not null,
    reason      varchar(400),
    record_id   uuid,
    number_text varchar(60)                 not null,
    made_at     timestamp(6) with time zone not null,
    made_by     varchar(100)                not null,
    constraint handoff_answer_is_given_once unique (about, about_id, office)
);
