-- The ledger: received = reported + refused + broken + waiting, at any moment.
create table packet (
    id          varchar(64)   primary key,      -- of its content
    name        varchar(1024) not null,         -- as its sender called it
    programme   varchar(128),                   -- the inbox folder's, where it named one
    state       varchar(16)   not null,         -- WAITING, REPORTED, REFUSED, BROKEN
    attempts    integer       not null default 0,
    original    varchar(4096) not null,         -- where its bytes lie, unchanged
    outbox      varchar(4096) not null,         -- where its reports lie
    verdict     varchar(16),
    reason      varchar(4000),                  -- why it was refused or broke down
    received_at timestamp with time zone not null,
    ended_at    timestamp with time zone
);
create index packet_waiting on packet (state, received_at);

-- Every later arrival of a packet that is known already.
create table arrival (
    packet_id  varchar(64)   not null references packet (id),
    name       varchar(1024) not null,
    arrived_at timestamp with time zone not null
);

-- Letters wait here until the mail server has taken them: one for each packet.
create table letter (
    packet_id  varchar(64)   primary key references packet (id),
    file       varchar(4096) not null,          -- the message as it will be sent, with its Message-ID
    recipients varchar(4000) not null,
    state      varchar(16)   not null,          -- PENDING, SENT, KEPT (no mail server is configured)
    attempts   integer       not null default 0,
    next_try   timestamp with time zone not null
);
