-- Who may open the ledger, and as what. Passwords are not here: they lie as key slots outside the database.
create table account (
    id         uuid        not null primary key,
    name       varchar(40) not null,
    shown_name varchar(40) not null,
    role       varchar(20) not null,
    active     boolean     not null,
    constraint account_name_once unique (name),
    constraint account_role_known check (role in ('ADMINISTRATOR', 'CLERK', 'REVIEWER', 'READER'))
);
