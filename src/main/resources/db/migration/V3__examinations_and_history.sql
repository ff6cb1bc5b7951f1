-- What a packet can be found by, filled when it is reported.
alter table packet add column applicant     varchar(512) default '' not null;  -- settled name, else blank
alter table packet add column applicant_key varchar(512) default '' not null;  -- the name as names are compared
alter table packet add column uscc          varchar(32)  default '' not null;
alter table packet add column examined_as   varchar(128) default '' not null;  -- the programme it was examined against
alter table packet add column pages         integer      default 0  not null;
alter table packet add column bytes         bigint       default 0  not null;
alter table packet add column brought_by    varchar(128) default '' not null;  -- account, mailbox address, or blank for the inbox
create index packet_received on packet (received_at);
create index packet_applicant on packet (applicant_key);
create index packet_uscc on packet (uscc);

update packet set
    applicant     = coalesce((select e.applicant     from examined e where e.packet_id = packet.id), ''),
    applicant_key = coalesce((select e.applicant_key from examined e where e.packet_id = packet.id), ''),
    uscc          = coalesce((select e.code          from examined e where e.packet_id = packet.id), ''),
    examined_as   = coalesce((select e.programme     from examined e where e.packet_id = packet.id), '');

-- Numbers printed on its papers that somebody may search for: invoice numbers, as settled.
create table packet_number (
    packet_id varchar(64)  not null references packet (id),
    printed   varchar(128) not null
);
create index packet_number_packet on packet_number (packet_id);
create index packet_number_printed on packet_number (printed);

-- Every examination of a packet, the earlier ones too.
create table examination (
    packet_id varchar(64)  not null references packet (id),
    seq       integer      not null,            -- 1 is the first
    at_time   timestamp with time zone not null,
    verdict   varchar(16)  not null,
    programme varchar(128) not null,
    cause     varchar(512) not null,            -- why it was examined: arrival, correction, new programme file
    primary key (packet_id, seq)
);

-- The files of an examination: report.json, report.html and the others, each named by the SHA-256 of its bytes.
create table examination_file (
    packet_id varchar(64)  not null,
    seq       integer      not null,
    name      varchar(255) not null,
    blob      varchar(64)  not null,
    primary key (packet_id, seq, name),
    foreign key (packet_id, seq) references examination (packet_id, seq)
);

-- Who did what, when: append-only; each row carries the hash of the one before it.
create table history (
    seq       bigint       primary key,         -- from 1, without gaps
    at_time   timestamp with time zone not null,
    who       varchar(255) not null,
    what      varchar(64)  not null,            -- such as packet.reported
    packet_id varchar(64)  default '' not null, -- blank where it is about no packet
    was       text,                             -- JSON object; null once forgotten
    becomes   text,
    was_hash  varchar(64)  not null,            -- so that the chain holds although the words are forgotten
    now_hash  varchar(64)  not null,
    link      varchar(64)  not null             -- SHA-256 over the link before and all of this row
);
create index history_packet on history (packet_id, seq);

-- One row: the end of the chain. Whoever appends locks it, so that links are made one after another.
create table history_head (
    id   integer     primary key,
    seq  bigint      not null,
    link varchar(64) not null
);
insert into history_head (id, seq, link) values (1, 0, '');
