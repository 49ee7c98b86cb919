REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, driehoek_reader, driehoek_door;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO driehoek_reader, driehoek_door;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON records TO driehoek_reader;--> statement-breakpoint
-- Kind and id are not among them: a record stays what it is.
GRANT UPDATE (revision, body, pupil, "group", owner, household, school_year) ON records TO driehoek_reader;--> statement-breakpoint
GRANT SELECT ON changes TO driehoek_reader;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions, calendars, invitations, invitation_codes TO driehoek_door;--> statement-breakpoint
CREATE POLICY door ON sessions TO driehoek_door USING (true);--> statement-breakpoint
CREATE POLICY door ON calendars TO driehoek_door USING (true);--> statement-breakpoint
CREATE POLICY door ON invitations TO driehoek_door USING (true);--> statement-breakpoint
CREATE POLICY door ON invitation_codes TO driehoek_door USING (true);--> statement-breakpoint
-- No change without the next revision, whoever makes it.
CREATE FUNCTION raise_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.revision IS DISTINCT FROM (CASE TG_OP WHEN 'INSERT' THEN 1 ELSE OLD.revision + 1 END) THEN
    RAISE EXCEPTION 'the revision is not the next one' USING ERRCODE = 'check_violation';
  END IF;
  NEW.updated_at := now();
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER raise_revision BEFORE INSERT OR UPDATE ON records FOR EACH ROW EXECUTE FUNCTION raise_revision();--> statement-breakpoint
-- Writes the line of the log, and tells who listens. Fields that only one version has have changed as well.
CREATE FUNCTION note_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  reader jsonb := public.current_reader();
  before jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE OLD.body END;
  after jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE NEW.body END;
  named public.records := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  what text := CASE WHEN TG_OP = 'DELETE' THEN 'removed' ELSE 'put' END;
  line bigint;
  told text;
BEGIN
  INSERT INTO public.changes (type, kind, id, revision, fields, pupil, by_id, by_role, by_party, by_name)
  VALUES (what, named.kind, named.id, named.revision,
    ARRAY(SELECT field FROM jsonb_object_keys(before || after) AS field
      WHERE field <> 'id' AND before -> field IS DISTINCT FROM after -> field ORDER BY field),
    named.pupil, reader ->> 'id', reader ->> 'role', reader ->> 'party', reader ->> 'name')
  RETURNING number INTO line;
  told := jsonb_build_object('number', line, 'type', what, 'kind', named.kind, 'id', named.id, 'revision', named.revision)::text;
  -- A name that is too long to be told is asked for.
  PERFORM pg_notify('driehoek_changes', CASE WHEN octet_length(told) < 7900 THEN told ELSE '{"type":"missed"}' END);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER note_change AFTER INSERT OR UPDATE OR DELETE ON records FOR EACH ROW EXECUTE FUNCTION note_change();--> statement-breakpoint
-- What changed in transactions that were not known to have ended at the moment that `since` stands for: names alone.
CREATE FUNCTION changes_since(since xid8)
RETURNS TABLE (number bigint, type text, kind text, id text, revision integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT number, type, kind, id, revision FROM public.changes WHERE transaction >= since ORDER BY number
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION changes_since(xid8), note_change(), raise_revision() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION changes_since(xid8) TO driehoek_door;--> statement-breakpoint
-- Takes an answer to an invitation: the code goes, one more is counted, and the answer is stored as nobody's, all or nothing.
CREATE FUNCTION answer_invitation(code text, id text, body jsonb, today text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  invited_by text;
BEGIN
  DELETE FROM public.invitation_codes AS codes USING public.invitations AS invited
    WHERE codes.digest = code AND invited.id = codes.invitation AND NOT invited.closed AND invited.expires_on >= today
    RETURNING codes.invitation INTO invited_by;
  IF invited_by IS NULL THEN RETURN false; END IF;
  UPDATE public.invitations SET used = used + 1 WHERE invitations.id = invited_by;
  INSERT INTO public.records (kind, id, revision, body, school_year) VALUES ('response', id, 1, body, body ->> 'schoolYear');
  RETURN true;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION answer_invitation(text, text, jsonb, text) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION answer_invitation(text, text, jsonb, text) TO driehoek_door;
