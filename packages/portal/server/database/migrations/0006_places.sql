-- As before, and whose the record is, and was: who listens for many readers need not ask for each of them.
CREATE OR REPLACE FUNCTION note_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  reader jsonb := public.current_reader();
  before jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE OLD.body END;
  after jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE NEW.body END;
  named public.records := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  earlier public.records := CASE WHEN TG_OP = 'INSERT' THEN NEW ELSE OLD END;
  what text := CASE WHEN TG_OP = 'DELETE' THEN 'removed' ELSE 'put' END;
  places jsonb := jsonb_build_array(
    jsonb_build_array(named.pupil, named."group", named.owner, named.household));
  was jsonb := jsonb_build_array(earlier.pupil, earlier."group", earlier.owner, earlier.household);
  line bigint;
  told jsonb;
BEGIN
  IF was <> places -> 0 THEN places := places || jsonb_build_array(was); END IF;
  INSERT INTO public.changes (type, kind, id, revision, fields, pupil, by_id, by_role, by_party, by_name)
  VALUES (what, named.kind, named.id, named.revision,
    ARRAY(SELECT field FROM jsonb_object_keys(before || after) AS field
      WHERE field <> 'id' AND before -> field IS DISTINCT FROM after -> field ORDER BY field),
    named.pupil, reader ->> 'id', reader ->> 'role', reader ->> 'party', reader ->> 'name')
  RETURNING number INTO line;
  told := jsonb_build_object('number', line, 'type', what, 'kind', named.kind, 'id', named.id, 'revision', named.revision);
  IF octet_length((told || jsonb_build_object('places', places))::text) < 7900 THEN
    told := told || jsonb_build_object('places', places);
  END IF;
  -- A name that is too long to be told is asked for.
  PERFORM pg_notify('driehoek_changes', CASE WHEN octet_length(told::text) < 7900 THEN told::text ELSE '{"type":"missed"}' END);
  RETURN NULL;
END $$;
