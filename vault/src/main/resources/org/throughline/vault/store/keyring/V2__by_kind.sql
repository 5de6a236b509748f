-- Signing in looks for a few keys of one person, who may hold those of thousands of files.
drop index wrap_of_holder;
create index wrap_of_holder on wrap (office_id, holder, context);
create index wrap_of_kind on wrap (office_id, context);
