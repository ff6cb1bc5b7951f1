-- The applicant's name as it was most likely read where nothing settles it, else blank: lists show it as in doubt, nothing is compared with it.
alter table packet add column applicant_doubtful varchar(512) default '' not null;
