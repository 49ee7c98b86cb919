-- How many households of each class like what, in a school year, as `countPreferences` of the SDK counts: never who. Each household
-- counts once, by what it said last.
CREATE FUNCTION wish_totals(year text) RETURNS TABLE ("group" text, about text, value text, households integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH said AS (
    SELECT DISTINCT ON (pupil, household) "group", pupil, household, body
    FROM public.records
    WHERE kind = 'contact-preferences' AND school_year = $1 AND "group" IS NOT NULL
    ORDER BY pupil, household, updated_at DESC, id DESC
  ), suits AS (
    SELECT DISTINCT "group", pupil, household, told.moment
    FROM said, jsonb_array_elements_text(body -> 'times') AS told (moment)
  )
  SELECT "group", 'households', NULL, count(DISTINCT (pupil, household))::integer FROM suits GROUP BY "group"
  UNION ALL
  SELECT "group", 'time', moment, count(*)::integer FROM suits GROUP BY "group", moment
  UNION ALL
  SELECT "group", 'day-part', split_part(moment, '.', 2), count(DISTINCT (pupil, household))::integer
  FROM suits GROUP BY "group", split_part(moment, '.', 2)
  UNION ALL
  SELECT "group", 'channel', wish.key, count(*)::integer
  FROM said, jsonb_each_text(body -> 'channels') AS wish WHERE wish.value = 'liked' GROUP BY "group", wish.key
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION wish_totals(text) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION wish_totals(text) TO driehoek_door;
