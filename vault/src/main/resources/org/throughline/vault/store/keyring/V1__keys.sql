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
