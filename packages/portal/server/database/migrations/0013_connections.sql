-- The schools of one cluster share its roles, and to a new database everybody of the cluster may connect: the login of one school would
-- read the records of all. Who serves this one is granted it by name.
DO $$ BEGIN
  EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM PUBLIC', current_database());
EXCEPTION WHEN insufficient_privilege THEN NULL; END $$;--> statement-breakpoint
-- Who does not own the database revokes nothing, and is told so by a notice at most.
DO $$ BEGIN
  IF EXISTS (
    SELECT FROM pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba))) AS allowed
    WHERE datname = current_database() AND allowed.grantee = 0 AND allowed.privilege_type = 'CONNECT'
  ) THEN
    RAISE insufficient_privilege USING MESSAGE = format(
      'everybody may connect to the database; say as its owner: REVOKE CONNECT ON DATABASE %I FROM PUBLIC', current_database());
  END IF;
END $$;--> statement-breakpoint
-- By these a server that does not bring the database up to date knows whether somebody did.
GRANT USAGE ON SCHEMA drizzle TO driehoek_door;--> statement-breakpoint
GRANT SELECT ON drizzle.__drizzle_migrations TO driehoek_door;--> statement-breakpoint
GRANT SELECT ON walls TO driehoek_door;--> statement-breakpoint
CREATE POLICY door ON walls FOR SELECT TO driehoek_door USING (true);
