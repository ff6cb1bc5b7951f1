-- When the packet's reports in the outbox said what this step made of its approval; null: not yet.
alter table approval add column shown_at timestamp with time zone;
