-- The list of clients reads the cards of all files, and the grants and keys of that part alone.
create index sealed_row_of_part on sealed_row (office_id, compartment, client_id);
drop index grant_of_holder;
create index grant_of_holder on grant_line (office_id, holder, compartment);
