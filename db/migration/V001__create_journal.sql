create table journal_head (id integer primary key);
