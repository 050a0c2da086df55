-- A renamed village keeps its code; what it was called before, and until when, stands here.
create table former_name (
    id          uuid         not null primary key,
    division_id varchar(12)  not null,
    name        varchar(60)  not null,
    first_day   date,
    last_day    date         not null,
    constraint former_name_of_a_division foreign key (division_id) references division (id),
    constraint former_name_days_in_order check (first_day is null or first_day <= last_day)
);

create index former_name_by_division on former_name (division_id, last_day);
