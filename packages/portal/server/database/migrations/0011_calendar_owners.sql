-- An address is of somebody by their id and role (`keyOf`): their home was in it too, and can be filled in later.
UPDATE calendars SET owner_id = '[' || (identity -> 'reader' -> 'id')::text || ',' || (identity -> 'reader' -> 'role')::text || ']'
WHERE identity -> 'reader' ? 'id';
