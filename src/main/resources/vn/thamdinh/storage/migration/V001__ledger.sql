create table entry (
    id varchar(64) not null primary key,
    header varbinary(65536) not null
);
