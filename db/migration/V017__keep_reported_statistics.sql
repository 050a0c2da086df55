-- A month's sheet as it was reported: its figures as text, with the journal's last entry at that moment, so that it can be
-- shown and printed again as it was whatever is recorded afterwards. A month that is corrected is reported once more.
create table statistics_report (
    id               uuid         not null primary key,
    office           varchar(12)  not null,
    report_month     varchar(7)   not null,
    counted_to       date         not null,
    reported_on      date         not null,
    reported_by      varchar(100) not null,
    journal_sequence bigint       not null,
    figures          text         not null
);

create index statistics_report_by_month on statistics_report (office, report_month);
