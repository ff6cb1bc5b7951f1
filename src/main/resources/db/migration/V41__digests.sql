-- What readers of a daily or weekly digest have not been told yet, and which digest told it.
create table digest_line (
    reader     varchar(64)   not null,          -- digest of the addresses, the rhythm and the role
    packet_id  varchar(64)   not null,
    rhythm     varchar(16)   not null,          -- DAILY, WEEKLY
    recipients varchar(4000) not null,
    applicant  varchar(512)  not null,          -- masked, as in letters
    programme  varchar(512)  not null,
    verdict    varchar(16)   not null,
    summary    varchar(2000) not null,          -- masked
    folder     varchar(4096) not null,          -- where its report.pdf lies
    added_at   timestamp with time zone not null,
    told_in    varchar(128)  default '' not null,
    primary key (reader, packet_id, added_at)
);
create index digest_line_open on digest_line (rhythm, told_in);
