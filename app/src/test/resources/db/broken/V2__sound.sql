alter table person add column shoe_size integer;
