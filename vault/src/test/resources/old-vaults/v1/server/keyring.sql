-- Wrapped keys. A deleted row is an erased key.
create table wrap (
  office_id text  not null,
  wrap_id   text  not null,
  client_id text  not null,
  holder    text  not null,
  context   text  not null,
  wrapped   bytea not null,
  primary key (office_id, wrap_id)
);
create index wrap_of_client on wrap (office_id, client_id);
create index wrap_of_holder on wrap (office_id, holder);
create table flyway_schema_history (installed_rank integer not null primary key, version varchar(50), description varchar(200) not null, type varchar(20) not null, script varchar(1000) not null, checksum integer, installed_by varchar(100) not null, installed_on timestamp not null default now(), execution_time integer not null, success boolean not null);
create index flyway_schema_history_s_idx on flyway_schema_history (success);
insert into flyway_schema_history values (1, '1', 'keys', 'SQL', 'V1__keys.sql', -619854419, 'postgres', '2026-11-25 13:40:52.181956', 58, true);
insert into wrap values ('office', '00000000-0000-0008-0000-000000000001', '6f1f7a52-3a2e-4c3f-9d0b-0a6d5a1c2b01', 'noor', 'GRANT', '\x010203');
