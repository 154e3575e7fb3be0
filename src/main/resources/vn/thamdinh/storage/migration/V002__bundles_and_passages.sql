-- What travels between workspaces.

-- Bundles; round to previous stand in the manifest, whose canonical bytes are in bundle_part.
create table bundle (
    id varchar(64) not null primary key,
    save_id varchar(32) not null,
    writer varchar(32) not null,
    number bigint not null,
    signature varchar(10000) not null
);
create index bundle_writer on bundle (writer, number);

-- Bytes of manifests, in parts of at most 512 KiB.
create table bundle_part (
    bundle_id varchar(64) not null,
    part integer not null,
    content bytea not null,
    primary key (bundle_id, part)
);

-- What happened to packages, as canonical JSON in the order of coming to be known; the id is its SHA-256.
create table passage (
    id varchar(64) not null primary key,
    save_id varchar(32) not null,
    number bigint not null,
    content varchar(1000000) not null
);

-- Asked once in a great while, paid for at every entry.
drop index entry_save;
