-- The registry (登记簿): every invoice, payment, contract, audit code and page picture of every packet that was examined.
alter table examined add column replaced_by varchar(64);      -- the corrected packet that took its place

create table registered (
    packet_id varchar(64)   not null,
    no        integer       not null,
    kind      varchar(64)   not null,
    name      varchar(512)  not null,
    file      varchar(1024) not null,
    page      integer       not null,
    numbers   varchar(2000) not null,         -- one, or every candidate, a space between
    sure      boolean       not null,
    code      varchar(64)   not null,
    party     varchar(512)  not null,
    amount    numeric(18, 2),
    dated     date,
    red_of    varchar(64)   not null,
    counted   numeric(18, 2),                 -- how much of an invoice entered the verified total
    primary key (packet_id, no)
);
create table registered_key (
    packet_id varchar(64)   not null,
    paper_key varchar(1024) not null          -- INVOICE:…, PAYMENT:…, CONTRACT:…, AUDIT:…, FACTS:…, RED:…, FILE:…
);
create index registered_key_paper on registered_key (paper_key);
create index registered_key_packet on registered_key (packet_id);

create table registered_page (
    packet_id  varchar(64)   not null,
    file       varchar(1024) not null,
    page       integer       not null,
    kind       varchar(64)   not null,
    print      varchar(64)   not null,
    figures    varchar(4000) not null,
    characters integer       not null
);
create index registered_page_packet on registered_page (packet_id);

create table registered_point (
    packet_id varchar(64)   not null,
    point     varchar(500)  not null,
    words     varchar(1000) not null
);
create index registered_point_packet on registered_point (packet_id);

create table registered_total (
    packet_id varchar(64)    not null,
    field     varchar(256)   not null,
    low       numeric(18, 2) not null,
    high      numeric(18, 2) not null
);
create index registered_total_packet on registered_total (packet_id);

-- What was kept before: the files go over as they are; papers come in when their packet is examined again.
insert into registered_key (packet_id, paper_key)
    select packet_id, 'FILE:' || substring(paper from 6) from used where paper like 'file:%';
drop table used;
