-- What a page is looked up by: some of its figures, and for a photograph parts of its look. Two pages that may be one sheet share one of
-- these, so that not every page ever registered has to be held against every new one.
create table registered_mark (
    packet_id varchar(64)  not null,
    mark      varchar(200) not null
);
create index registered_mark_mark on registered_mark (mark);
create index registered_mark_packet on registered_mark (packet_id);

-- Pages of before have none; they are still looked at one by one until their packet is examined again.
alter table registered_page add column marked boolean default false not null;
create index registered_page_marked on registered_page (marked);
