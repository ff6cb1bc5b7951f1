-- Which packet a message brought or is about: when that is let go, the message goes with it.
alter table mail_taken add column packet_id varchar(64) default '' not null;
create index mail_of_packet on mail_taken (packet_id);
