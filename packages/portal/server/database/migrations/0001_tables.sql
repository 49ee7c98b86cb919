CREATE TABLE "calendars" (
	"id" text PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"identity" jsonb NOT NULL,
	"owner_id" text NOT NULL,
	"group" text,
	"pupil" text,
	"language" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "calendars_digest_unique" UNIQUE("digest")
);
--> statement-breakpoint
ALTER TABLE "calendars" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "changes" (
	"number" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "changes_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"type" text NOT NULL,
	"kind" text NOT NULL,
	"id" text NOT NULL,
	"revision" integer NOT NULL,
	"fields" text[] NOT NULL,
	"pupil" text,
	"by_id" text,
	"by_role" text,
	"by_party" text,
	"by_name" text
);
--> statement-breakpoint
ALTER TABLE "changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation_codes" (
	"digest" text PRIMARY KEY NOT NULL,
	"invitation" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "invitation_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"instrument" text NOT NULL,
	"instrument_version" text NOT NULL,
	"school_year" text NOT NULL,
	"role" text NOT NULL,
	"group" text,
	"created_by" text NOT NULL,
	"created_on" text NOT NULL,
	"expires_on" text NOT NULL,
	"made" integer NOT NULL,
	"used" integer NOT NULL,
	"closed" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "records" (
	"kind" text NOT NULL,
	"id" text NOT NULL,
	"revision" integer NOT NULL,
	"body" jsonb NOT NULL,
	"pupil" text,
	"group" text,
	"owner" text,
	"household" text,
	"school_year" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "records_kind_id_pk" PRIMARY KEY("kind","id")
);
--> statement-breakpoint
ALTER TABLE "records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"digest" text PRIMARY KEY NOT NULL,
	"identity" jsonb NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "walls" (
	"kind" text NOT NULL,
	"action" text NOT NULL,
	"role" text NOT NULL,
	"scope" text NOT NULL,
	CONSTRAINT "walls_kind_action_role_pk" PRIMARY KEY("kind","action","role")
);
--> statement-breakpoint
ALTER TABLE "walls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "invitation_codes" ADD CONSTRAINT "invitation_codes_invitation_invitations_id_fk" FOREIGN KEY ("invitation") REFERENCES "public"."invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "changes_pupil_index" ON "changes" USING btree ("pupil");--> statement-breakpoint
CREATE INDEX "changes_transaction_index" ON "changes" USING btree ("transaction");--> statement-breakpoint
CREATE INDEX "records_pupil_index" ON "records" USING btree ("pupil");--> statement-breakpoint
CREATE POLICY "own" ON "changes" AS PERMISSIVE FOR SELECT TO "driehoek_reader" USING (change_is_own(pupil, by_party));--> statement-breakpoint
CREATE POLICY "seen" ON "records" AS PERMISSIVE FOR SELECT TO "driehoek_reader" USING (inside_wall('see', kind, pupil, "group", owner, household));--> statement-breakpoint
CREATE POLICY "created" ON "records" AS PERMISSIVE FOR INSERT TO "driehoek_reader" WITH CHECK (inside_wall('change', kind, pupil, "group", owner, household));--> statement-breakpoint
CREATE POLICY "changed" ON "records" AS PERMISSIVE FOR UPDATE TO "driehoek_reader" USING (inside_wall('change', kind, pupil, "group", owner, household)) WITH CHECK (inside_wall('change', kind, pupil, "group", owner, household));--> statement-breakpoint
CREATE POLICY "removed" ON "records" AS PERMISSIVE FOR DELETE TO "driehoek_reader" USING (inside_wall('change', kind, pupil, "group", owner, household));