ALTER TABLE "calendars" ADD COLUMN "expires_on" text;--> statement-breakpoint
-- As those that are made from now on: until the end of the school year, and in its last two months of the next one.
UPDATE "calendars" SET "expires_on" =
  (extract(year FROM "created_at") + CASE WHEN extract(month FROM "created_at") < 6 THEN 0 ELSE 1 END)::integer || '-07-31';--> statement-breakpoint
ALTER TABLE "calendars" ALTER COLUMN "expires_on" SET NOT NULL;
