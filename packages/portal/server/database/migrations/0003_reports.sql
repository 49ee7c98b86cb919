CREATE TABLE "reports" (
	"instrument" text NOT NULL,
	"instrument_version" text NOT NULL,
	"school_year" text NOT NULL,
	"report" jsonb NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"published_by" text NOT NULL,
	CONSTRAINT "reports_instrument_instrument_version_school_year_pk" PRIMARY KEY("instrument","instrument_version","school_year")
);
--> statement-breakpoint
ALTER TABLE "reports" ENABLE ROW LEVEL SECURITY;