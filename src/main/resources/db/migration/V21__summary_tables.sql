-- Recommending offices' summary tables (汇总表) that were put beside their packets at the desk.
create table summary_table (
    id        varchar(64)   not null primary key,   -- SHA-256 of the file
    name      varchar(512)  not null,
    programme varchar(128)  not null,
    who       varchar(255)  not null,
    at_time   timestamp with time zone not null
);
