-- Made from the facts and made anew at will; its version is Projection.VERSION.

drop table if exists held;

-- For each entry what it counts for. The subject is empty where it cannot be told, the unit where it is about none alone.
create table held (
    entry_nr bigint not null primary key,
    entry_id varchar(64) not null,
    subject varchar(8000) not null,
    unit_code varchar(8000) not null,
    verdict varchar(40) not null,
    head boolean not null
);
create index held_subject on held (subject);

-- What was worked out of all that is held, and of which state of it; whoever finds another state works it out anew.
drop table if exists derived;

create table derived (
    name varchar(200) not null primary key,
    mark varchar(200) not null,
    content varchar(1000000) not null
);
