-- What was purged when its time was over (PURGED), and what was forgotten on request (FORGOTTEN): the record that stays.
create table let_go (
    packet_id varchar(64)   not null,
    extent    varchar(16)   not null,
    at_time   timestamp with time zone not null,
    who       varchar(255)  not null,
    why       varchar(1000) not null
);
create index let_go_packet on let_go (packet_id);

-- Files that are still to be deleted, noted in the same transaction that lets go of them: a kill between loses none.
create table leaving (
    packet_id varchar(64)   not null,
    place     varchar(4096) not null          -- blob:<SHA-256>, or folder:<path>
);
