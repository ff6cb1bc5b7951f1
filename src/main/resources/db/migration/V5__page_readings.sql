-- Pages as read: the same bytes are not read again by the same readers, not after a restart, not for a second examination.
create table page_reading (
    file_sha varchar(64)  not null,
    page     integer      not null,             -- of that file, from 1
    readers  varchar(64)  not null,             -- digest of what reads pages: another version reads anew
    json     varchar(64)  not null,             -- blob
    picture  varchar(64)  default '' not null,  -- blob; blank where the page can be painted from its file
    kept_at  timestamp with time zone not null,
    primary key (file_sha, page, readers)
);
