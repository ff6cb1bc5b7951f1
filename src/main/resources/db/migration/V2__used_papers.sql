-- What was examined, and which papers it rested on: so that the next packet that uses one of them again is noticed.
create table examined (
    packet_id     varchar(64)   primary key,
    name          varchar(1024) not null,
    programme     varchar(128)  not null,
    notice        varchar(1024) not null,
    applicant     varchar(512)  not null,       -- blank if it was not settled
    applicant_key varchar(512)  not null,       -- the name as names are compared
    code          varchar(32)   not null,
    received_on   date          not null
);
create index examined_applicant on examined (applicant_key);
create index examined_code on examined (code);
create index examined_programme on examined (programme);

create table used (
    packet_id varchar(64)   not null,
    paper     varchar(512)  not null            -- invoice:…, payment:…, contract:…, file:…
);
create index used_paper on used (paper);
create index used_packet on used (packet_id);
