-- Who may use the desk (账号).
create table account (
    name        varchar(64)   primary key,      -- what one signs in with, lower case
    shown_name  varchar(128)  not null,
    password    varchar(256)  not null,         -- Argon2; blank: signs in through OIDC only
    role        varchar(24)   not null,         -- ADMINISTRATOR, REVIEWER, AUDITOR, BUREAU
    programmes  varchar(4000) not null,         -- ids, comma between; blank: all
    districts   varchar(1000) not null,         -- beginnings of 行政区划码, comma between; blank: all
    active      boolean       not null,
    must_change boolean       not null,         -- the password was given by somebody else
    created_at  timestamp with time zone not null,
    seen_at     timestamp with time zone
);

-- Keys of other programs (API 令牌); the key itself is shown once and not kept.
create table api_token (
    id         varchar(16)   primary key,
    digest     varchar(64)   not null unique,   -- SHA-256 of the key
    account    varchar(64)   not null references account (name),
    label      varchar(128)  not null,
    scopes     varchar(512)  not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at    timestamp with time zone
);
