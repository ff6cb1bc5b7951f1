-- What reviewers corrected: rows are only ever added, never changed and never deleted.
create table correction (
    packet_id varchar(64)   not null,
    number    bigint        not null,           -- within its packet, from 1
    made_at   timestamp with time zone not null,
    who       varchar(128)  not null,
    why       varchar(4000) not null,
    body      varchar(16000) not null,          -- JSON, as CorrectionJson writes it
    primary key (packet_id, number)
);

-- A correction that was taken back stays, with who took it back.
create table correction_taken_back (
    packet_id varchar(64)   not null,
    number    bigint        not null,
    at        timestamp with time zone not null,
    who       varchar(128)  not null,
    why       varchar(4000) not null,
    primary key (packet_id, number)
);

-- How a packet's report came to be approved: submitted by one, approved or returned by another.
create table approval (
    packet_id varchar(64)   not null,
    number    bigint        not null,           -- within its packet, from 1
    at        timestamp with time zone not null,
    who       varchar(128)  not null,
    step      varchar(16)   not null,           -- SUBMITTED, APPROVED, RETURNED
    why       varchar(4000) not null,
    corrections bigint      not null,           -- the number of the last correction or taking back that it is about
    primary key (packet_id, number)
);
