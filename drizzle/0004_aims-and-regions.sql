CREATE TYPE "public"."aim_subject" AS ENUM('states', 'companies', 'data', 'suppliers');--> statement-breakpoint
CREATE TYPE "public"."region" AS ENUM('africa', 'americas', 'asia', 'europe', 'oceania');--> statement-breakpoint
ALTER TYPE "public"."subject" ADD VALUE 'aim';--> statement-breakpoint
CREATE TABLE "aim" (
	"id" text NOT NULL,
	"from_revision" integer NOT NULL,
	"to_revision" integer,
	"initiative" text NOT NULL,
	"subject" "aim_subject" NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "aim_version" PRIMARY KEY("id","from_revision"),
	CONSTRAINT "aim_revision_order" CHECK ("aim"."to_revision" is null or "aim"."to_revision" > "aim"."from_revision")
);
--> statement-breakpoint
ALTER TABLE "country" ADD COLUMN "region" "region";--> statement-breakpoint
ALTER TABLE "initiative" ADD COLUMN "short_name" text;--> statement-breakpoint
CREATE INDEX "aim_stands" ON "aim" USING btree ("from_revision","to_revision");--> statement-breakpoint
CREATE INDEX "aim_initiative" ON "aim" USING btree ("initiative");--> statement-breakpoint
-- As for every versioned table (0002): two versions of one id never stand in the same revision.
ALTER TABLE "aim" ADD CONSTRAINT "aim_versions_never_overlap" EXCLUDE USING gist ("id" WITH =, int4range("from_revision", "to_revision") WITH &&);
