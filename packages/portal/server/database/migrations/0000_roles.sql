-- Roles belong to the whole cluster, so that those of another database may be there already, or whoever looks after it made them.
DO $$ BEGIN
  IF to_regrole('driehoek_reader') IS NULL THEN CREATE ROLE driehoek_reader NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;--> statement-breakpoint
DO $$ BEGIN
  IF to_regrole('driehoek_door') IS NULL THEN CREATE ROLE driehoek_door NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;--> statement-breakpoint
-- Who may not give a role, may have been given it.
DO $$ BEGIN
  GRANT driehoek_reader, driehoek_door TO CURRENT_USER;
EXCEPTION WHEN insufficient_privilege THEN
  IF NOT (pg_has_role('driehoek_reader', 'MEMBER') AND pg_has_role('driehoek_door', 'MEMBER')) THEN RAISE; END IF;
END $$;--> statement-breakpoint
-- The reader that this transaction works for: role, id, party, groups, pupils, name. NULL when it names none.
CREATE FUNCTION current_reader() RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT nullif(current_setting('driehoek.reader', true), '')::jsonb
$$;--> statement-breakpoint
-- Whether a record is within the wall of the reader: what may be theirs, by the columns. What of it they have is said by the
-- rules of its kind, outside the database.
CREATE FUNCTION inside_wall(action text, kind text, pupil text, "group" text, owner text, household text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  reader jsonb := public.current_reader();
  scope text;
BEGIN
  SELECT walls.scope INTO scope FROM public.walls
    WHERE walls.kind = $2 AND walls.action = $1 AND walls.role = reader ->> 'role';
  IF scope IS NULL THEN RETURN false; END IF;
  IF household IS NOT NULL AND reader ->> 'party' IN ('parents', 'parents-2') AND household <> reader ->> 'party' THEN
    RETURN false;
  END IF;
  RETURN coalesce(CASE scope
    WHEN 'all' THEN true
    WHEN 'own' THEN owner = reader ->> 'id'
    WHEN 'pupils' THEN reader -> 'pupils' ? pupil
    WHEN 'groups' THEN coalesce(reader -> 'pupils' ? pupil, false) OR coalesce(reader -> 'groups' ? $4, false)
  END, false);
END $$;--> statement-breakpoint
-- Whether a change is of the reader's own family: what the school, the child or this home did, and not the other home.
CREATE FUNCTION change_is_own(pupil text, by_party text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    current_reader() ->> 'party' IN ('parents', 'parents-2', 'pupil')
      AND current_reader() -> 'pupils' ? pupil
      AND (by_party IS NULL OR by_party = 'school' OR by_party = current_reader() ->> 'party'),
    false)
$$;
