DROP FUNCTION count_responses(text, text, text);--> statement-breakpoint
-- How often each answer was given to a checklist in a school year, in versions that mean the same, by role, and with `item` NULL
-- how many answered: as `tallyResponses` of the SDK counts those who are ready. No answer of anybody, and no name, comes out of
-- it. Whoever answered more than once counts as they did last; an answer in the name of an office stands apart.
CREATE FUNCTION count_responses(instrument text, versions jsonb, year text)
RETURNS TABLE (office boolean, role text, item text, answer text, people integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH given AS (
    SELECT id, body, updated_at, body ->> 'role' AS role,
      coalesce(body -> 'office' = 'true', false)
        AND body ->> 'role' IN ('leadership', 'care-professional', 'parent-worker') AS office
    FROM public.records
    WHERE kind = 'response' AND school_year = $3
      AND body ->> 'instrument' = $1 AND $2 ? (body ->> 'instrumentVersion') AND body ? 'completedAt'
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
REVOKE ALL ON FUNCTION count_responses(text, jsonb, text) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION count_responses(text, jsonb, text) TO driehoek_door;
