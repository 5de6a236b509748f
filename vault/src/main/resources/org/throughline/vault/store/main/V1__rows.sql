-- Sealed rows. What is in clear is listed in docs/threat-model.md: pseudonyms, compartments, epochs, days, sizes.
create table sealed_row (
  office_id   text    not null,
  client_id   text    not null,
  row_id      text    not null,
  version     integer not null,
  compartment text    not null,
  epoch       integer not null,
  day         text    not null,
  sealed      bytea   not null,
  primary key (office_id, client_id, row_id, version)
);

-- The log of openings: hashes in clear, entries sealed under the client's own audit key.
create table log_leaf (
  office_id text    not null,
  place     bigint  not null,
  hash      bytea   not null,
  client_id text    not null,
  counter   bigint  not null,
  epoch     integer not null,
  sealed    bytea   not null,
  primary key (office_id, place)
);
create unique index log_leaf_of_client on log_leaf (office_id, client_id, counter);

-- Signed states of the log.
create table checkpoint (
  office_id text   not null,
  size      bigint not null,
  note      text   not null,
  primary key (office_id, size)
);
