-- One text for SQLite and PostgreSQL. Times (at, created, seen) are nanoseconds since 1970-01-01T00:00Z: they sort,
-- and lose nothing of what an instant can say. Ids and days are text as people write them.

-- A person is a row of facts and nothing else. length and digest are the mark of the journal: they change with every
-- new fact, so that one look at a primary key says whether a cached picture still holds.
create table person (
    id      text   not null primary key,
    created bigint not null,
    length  bigint not null,
    digest  bigint not null
);

create table fact (
    person  text    not null references person (id),
    id      text    not null,
    at      bigint  not null,
    day     text    not null,
    kind    text    not null,
    version integer not null,
    payload text    not null,
    primary key (person, id)
);

create table sign_in (
    token_hash text   not null primary key,
    person     text   not null references person (id),
    created    bigint not null,
    seen       bigint not null
);

create index sign_in_person on sign_in (person);

-- When this instance was last backed up. Says nothing about a person and is not part of a backup.
create table backup (
    at bigint not null primary key
);
