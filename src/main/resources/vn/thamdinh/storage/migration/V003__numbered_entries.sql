-- Entries are numbered as they come and found by how their id begins. An index of whole ids, random as these are, was
-- written anew from end to end with every package.

drop index entry_writer;
drop index entry_time;
alter table entry rename to entry_before;

create table entry (
    nr bigint not null primary key,
    id varchar(64) not null,
    -- The first eight digits of the id as the bytes of a number; entries may have it in common.
    id_start bigint not null,
    save_id varchar(32) not null,
    writer varchar(32) not null,
    seq bigint not null,
    millis bigint not null,
    counter integer not null,
    header bytea not null,
    salt bytea,
    body bytea
);

insert into entry (nr, id, id_start, save_id, writer, seq, millis, counter, header, salt, body)
    select rownum(), id, cast(cast(substring(id from 1 for 8) as varbinary(8)) as bigint), save_id, writer, seq, millis,
        counter, header, salt, body from entry_before;
drop table entry_before;

create index entry_id on entry (id_start);
create index entry_writer on entry (writer, seq);
create index entry_time on entry (millis, counter);
