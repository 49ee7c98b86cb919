GRANT SELECT, INSERT ON reports TO driehoek_door;--> statement-breakpoint
CREATE POLICY door ON reports TO driehoek_door USING (true);--> statement-breakpoint
-- How often each answer was given to a checklist in a school year, by role, and with `item` NULL how many answered: as
-- `tallyResponses` of the SDK counts. No answer of anybody, and no name, comes out of it. Whoever answered more than once
-- counts as they did last; an answer in the name of an office stands apart.
CREATE FUNCTION count_responses(instrument text, version text, year text)
RETURNS TABLE (office boolean, role text, item text, answer text, people integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH given AS (
    SELECT id, body, updated_at, body ->> 'role' AS role,
      coalesce(body -> 'office' = 'true', false)
        AND body ->> 'role' IN ('leadership', 'care-professional', 'parent-worker') AS office
    FROM public.records
    WHERE kind = 'response' AND school_year = $3
      AND body ->> 'instrument' = $1 AND body ->> 'instrumentVersion' = $2
  ), latest AS (
    SELECT DISTINCT ON (office, body ->> 'respondent', CASE WHEN body ? 'respondent' THEN '' ELSE id END) *
    FROM given
    ORDER BY office, body ->> 'respondent', CASE WHEN body ? 'respondent' THEN '' ELSE id END, updated_at DESC, id DESC
  )
  SELECT office, role, NULL, NULL, count(*)::integer FROM latest GROUP BY office, role
  UNION ALL
  SELECT office, role, answered.key, answered.value, count(*)::integer
  FROM latest, jsonb_each_text(body -> 'answers') AS answered
  GROUP BY office, role, answered.key, answered.value
$$;--> statement-breakpoint
-- How many homes answered who comes to each moment, and how many people that are: never who.
CREATE FUNCTION attendance_totals() RETURNS TABLE (entry text, answers integer, people integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT body ->> 'entry', count(*)::integer, sum(jsonb_array_length(body -> 'coming'))::integer
  FROM public.records WHERE kind = 'attendance' GROUP BY body ->> 'entry' ORDER BY body ->> 'entry'
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION count_responses(text, text, text), attendance_totals() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION count_responses(text, text, text), attendance_totals() TO driehoek_door;
