-- What lists and ledgers need of a packet's latest report (报告摘要), so that they need not open all reports: written by the desk when it first
-- read the report, and to be had from it again at any time.
create table report_gist (
    packet_id varchar(64) primary key references packet (id),
    seq       integer     not null,             -- of the examination
    form      integer     not null,             -- how the gist is written: another one is not used
    body      text        not null              -- JSON, in the shape of report.json
);
