-- Who is in this office: the lines it signed, by their place in the log, and the names its members sign in with.
create table member_line (
  office_id text   not null,
  place     bigint not null,
  principal text   not null,
  stored    bytea  not null,
  primary key (office_id, place)
);
create table person (
  office_id text not null,
  principal text not null,
  name      text not null,
  primary key (office_id, principal)
);
create unique index person_by_name on person (office_id, name);

-- The keys of each part of a file that still open something, each with its inbox.
create table part (
  office_id   text    not null,
  client_id   text    not null,
  compartment text    not null,
  epoch       integer not null,
  inbox       bytea   not null,
  primary key (office_id, client_id, compartment, epoch)
);

-- The grants the log knows. A wrapped key that is not here, or is not this one to the bit, is refused.
create table grant_line (
  office_id   text    not null,
  grant_id    text    not null,
  client_id   text    not null,
  compartment text    not null,
  epoch       integer not null,
  holder      text    not null,
  hash        bytea   not null,
  ended       text    not null,
  primary key (office_id, grant_id)
);
create index grant_of_client on grant_line (office_id, client_id);
create index grant_of_holder on grant_line (office_id, holder);

-- Consents and their withdrawals, as they were signed.
create table consent_line (
  office_id  text  not null,
  client_id  text  not null,
  record_id  text  not null,
  consent_id text  not null,
  stored     bytea not null,
  primary key (office_id, client_id, record_id)
);

-- The wrapped keys of documents. Their bodies lie beside the database.
create table document (
  office_id   text    not null,
  client_id   text    not null,
  document_id text    not null,
  epoch       integer not null,
  wrapped     bytea   not null,
  primary key (office_id, client_id, document_id)
);

-- Tags that find a file again by a number, and tell nothing without the key of the index.
create table blind (
  office_id text  not null,
  tag       bytea not null,
  client_id text  not null,
  primary key (office_id, tag, client_id)
);
create index blind_of_client on blind (office_id, client_id);

-- Files that are to be erased, or that must be kept until a day.
create table ending (
  office_id text not null,
  client_id text not null,
  kind      text not null,
  asked     text not null,
  until     text not null,
  primary key (office_id, client_id, kind)
);

-- What belongs to the office as a whole.
create table setting (
  office_id text  not null,
  name      text  not null,
  held      bytea not null,
  primary key (office_id, name)
);
