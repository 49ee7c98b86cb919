-- How many families answered who comes to each moment, and how many people that are: never who. Whom a pupil and a home both name
-- counts once, as `countAttendance` of the SDK counts.
CREATE OR REPLACE FUNCTION attendance_totals() RETURNS TABLE (entry text, answers integer, people integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH said AS (
    SELECT body ->> 'entry' AS entry, coalesce(pupil, id) AS family, lower(btrim(named.name)) AS name
    FROM public.records LEFT JOIN LATERAL jsonb_array_elements_text(body -> 'coming') AS named (name) ON true
    WHERE kind = 'attendance'
  )
  SELECT entry, count(DISTINCT family)::integer, (count(DISTINCT (family, name)) FILTER (WHERE name IS NOT NULL))::integer
  FROM said GROUP BY entry ORDER BY entry
$$;--> statement-breakpoint
-- How many of each family come, of the families inside the wall of the reader: asked as that reader, who sees none of these records.
CREATE FUNCTION attendance_of_families() RETURNS TABLE (entry text, family text, people integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT body ->> 'entry', pupil, count(DISTINCT lower(btrim(named.name)))::integer
  FROM public.records LEFT JOIN LATERAL jsonb_array_elements_text(body -> 'coming') AS named (name) ON true
  WHERE kind = 'attendance' AND pupil IS NOT NULL AND public.inside_wall('count', kind, pupil, "group", NULL, NULL)
  GROUP BY body ->> 'entry', pupil ORDER BY body ->> 'entry', pupil
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION attendance_of_families() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION attendance_of_families() TO driehoek_reader;
