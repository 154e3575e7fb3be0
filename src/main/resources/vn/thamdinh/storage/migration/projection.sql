-- Made from the facts and made anew at will; its version is Projection.VERSION.

drop table if exists held;

-- For each entry what it counts for. The subject is empty where it cannot be told.
create table held (
    entry_nr bigint not null primary key,
    entry_id varchar(64) not null,
    subject varchar(8000) not null,
    verdict varchar(40) not null,
    head boolean not null
);
create index held_subject on held (subject);
