alter table person add column hat_size integer;
insert into no_such_table (id) values (1);
