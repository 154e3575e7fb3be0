-- Facts, settings and drafts. Projections are in projection.sql: they are made anew, never migrated.

-- Everything that was saved together, and is one frame of the journal.
create table save (
    id varchar(32) not null primary key
);

-- The bytes as received; writer to counter repeat what stands in the header.
create table entry (
    id varchar(64) not null primary key,
    save_id varchar(32) not null,
    writer varchar(32) not null,
    seq bigint not null,
    millis bigint not null,
    counter integer not null,
    header bytea not null,
    salt bytea,
    body bytea
);
create index entry_writer on entry (writer, seq);
create index entry_time on entry (millis, counter);
create index entry_save on entry (save_id);

-- Canonical bytes of programmes, in parts of at most 512 KiB.
create table programme (
    hash varchar(64) not null,
    part integer not null,
    save_id varchar(32) not null,
    content bytea not null,
    primary key (hash, part)
);

create table setting (
    name varchar(200) not null primary key,
    save_id varchar(32) not null,
    content varchar(1000000) not null
);

-- Unfinished text; never journalled, never sent.
create table draft (
    name varchar(1000) not null primary key,
    content varchar(1000000) not null
);

-- What belongs to this copy of the folder alone; never journalled, never sent.
create table instance (
    name varchar(200) not null primary key,
    content varchar(1000) not null
);

-- One row: what the projections were made by and from.
create table stamp (
    id integer not null primary key,
    version integer not null,
    entries bigint not null,
    checksum varchar(64) not null,
    settings varchar(64) not null
);
