-- States are now ARRIVED, WAITING, READING, EXAMINED, REPORTED, REFUSED, BROKEN: each step is in the ledger before the next begins.
alter table packet add column state_since timestamp with time zone;
alter table packet add column breakdowns integer default 0 not null;  -- how often we broke down on it, apart from interruptions
update packet set state_since = coalesce(ended_at, received_at);

-- Letters of any kind that wait for the mail server, in place of one for each packet.
create table outgoing (
    id         varchar(128)  primary key,       -- what it is about and which kind: posted once, however often it is asked for
    packet_id  varchar(64)   default '' not null,
    blob       varchar(64)   default '' not null,  -- the message as it will be sent, with its Message-ID
    file       varchar(4096) not null,          -- where a person finds it; the message itself where there is no blob
    recipients varchar(4000) not null,
    state      varchar(16)   not null,          -- PENDING, SENT, KEPT (no mail server is configured)
    attempts   integer       default 0 not null,
    next_try   timestamp with time zone not null,
    last_error varchar(2000) default '' not null,
    posted_at  timestamp with time zone not null,
    sent_at    timestamp with time zone
);
create index outgoing_due on outgoing (state, next_try);

insert into outgoing (id, packet_id, file, recipients, state, attempts, next_try, posted_at)
    select packet_id || '/report', packet_id, file, recipients, state, attempts, next_try, next_try from letter;
drop table letter;
