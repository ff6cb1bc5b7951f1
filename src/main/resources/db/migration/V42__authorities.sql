-- Questions to a contracted verification service, each answered once for all packets; only where one is configured.
create table authority_question (
    question  varchar(64)   primary key,        -- digest of subject and inputs
    subject   varchar(32)   not null,           -- INVOICE, AUDIT_REPORT, LICENCE
    inputs    varchar(2000) not null,           -- as they are sent
    attempts  integer       default 0 not null,
    next_try  timestamp with time zone not null,
    result    varchar(16)   default '' not null, -- AGREES, DIFFERS, NOT_FOUND, UNAVAILABLE; blank while it is open
    detail    varchar(2000) default '' not null,
    asked_at  timestamp with time zone
);
create index authority_open on authority_question (result, next_try);

create table authority_concern (
    question  varchar(64)   not null,
    packet_id varchar(64)   not null,
    label     varchar(512)  not null,           -- the paper, as people find it
    folder    varchar(4096) not null,           -- where the packet's reports lie
    told      integer       default 0 not null,
    primary key (question, packet_id)
);
