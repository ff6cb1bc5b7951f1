-- Messages that the watched mailbox has given us: each is taken once, however often the server shows it.
create table mail_taken (
    digest     varchar(64)   primary key,       -- of its Message-ID and what it contains, without what servers add on the way
    message_id varchar(1000) not null,
    sender     varchar(320)  not null,
    subject    varchar(1000) not null,
    kind       varchar(16)   not null,          -- PACKET, REFUSED, REPLY, BOUNCE, EMPTY
    place      varchar(4096) not null,          -- of the message as it came (EML)
    taken_at   timestamp with time zone not null
);
