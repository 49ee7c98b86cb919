-- Who was named for a moment, and whether that was answered to the moment as it stands: what was answered before it was moved is asked
-- again. As `isStandingAnswer` of the SDK says it. It walks past the walls: the counts alone may ask it.
CREATE FUNCTION attendance_said() RETURNS TABLE (entry text, family text, pupil text, "group" text, name text, stands boolean)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  WITH moments AS (
    SELECT moment ->> 'id' AS id,
      CASE WHEN moment -> 'allDay' = 'true'::jsonb THEN left(moment ->> 'start', 10) ELSE moment ->> 'start' END AS begins
    FROM public.records CROSS JOIN LATERAL jsonb_path_query(body, 'lax $.entries[*]') AS listed (moment)
    WHERE kind = 'year-plan' AND moment ->> 'id' IS NOT NULL AND moment ->> 'start' IS NOT NULL
  )
  SELECT body ->> 'entry', coalesce(pupil, id), pupil, "group", lower(btrim(named.name)),
    body ->> 'answeredFor' IS NULL OR body ->> 'entry' IS NULL
      OR body ->> 'entry' NOT IN (SELECT moments.id FROM moments)
      OR (body ->> 'entry', body ->> 'answeredFor') IN (SELECT moments.id, begins FROM moments)
  FROM public.records LEFT JOIN LATERAL jsonb_array_elements_text(body -> 'coming') AS named (name) ON true
  WHERE kind = 'attendance'
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION attendance_said() FROM PUBLIC;--> statement-breakpoint
CREATE OR REPLACE FUNCTION attendance_totals() RETURNS TABLE (entry text, answers integer, people integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT entry, (count(DISTINCT family) FILTER (WHERE stands))::integer,
    (count(DISTINCT (family, name)) FILTER (WHERE stands AND name IS NOT NULL))::integer
  FROM public.attendance_said() GROUP BY entry ORDER BY entry
$$;--> statement-breakpoint
-- How many of each family come; of a family that did not answer since the moment was moved, how many would come before.
DROP FUNCTION attendance_of_families();--> statement-breakpoint
CREATE FUNCTION attendance_of_families() RETURNS TABLE (entry text, family text, people integer, people_before integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT entry, pupil,
    CASE WHEN bool_or(stands) THEN count(DISTINCT name) FILTER (WHERE stands) END::integer,
    CASE WHEN NOT bool_or(stands) THEN count(DISTINCT name) END::integer
  FROM public.attendance_said()
  WHERE pupil IS NOT NULL AND public.inside_wall('count', 'attendance', pupil, "group", NULL, NULL)
  GROUP BY entry, pupil ORDER BY entry, pupil
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION attendance_of_families() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION attendance_of_families() TO driehoek_reader;
