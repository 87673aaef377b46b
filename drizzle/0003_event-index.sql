CREATE TYPE "public"."axis_date" AS ENUM('announced', 'effective');--> statement-breakpoint
CREATE TABLE "event_month" (
	"dates" "axis_date" NOT NULL,
	"month" date NOT NULL,
	"from_revision" integer NOT NULL,
	"to_revision" integer,
	"starts" integer[] NOT NULL,
	CONSTRAINT "event_month_version" PRIMARY KEY("dates","month","from_revision")
);
--> statement-breakpoint
CREATE TABLE "event_place" (
	"dates" "axis_date" NOT NULL,
	"month" date NOT NULL,
	"from_revision" integer NOT NULL,
	"to_revision" integer,
	"event" text NOT NULL,
	"place" integer NOT NULL,
	CONSTRAINT "event_place_version" PRIMARY KEY("dates","event","from_revision")
);
--> statement-breakpoint
CREATE TABLE "event_trait" (
	"dates" "axis_date" NOT NULL,
	"month" date NOT NULL,
	"from_revision" integer NOT NULL,
	"to_revision" integer,
	"trait" text NOT NULL,
	"bits" bit varying NOT NULL,
	CONSTRAINT "event_trait_version" PRIMARY KEY("dates","trait","month","from_revision")
);
--> statement-breakpoint
ALTER TABLE "revision" ADD COLUMN "indexed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "event_month_stands_once" ON "event_month" USING btree ("dates","month") WHERE "event_month"."to_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "event_place_stands_once" ON "event_place" USING btree ("dates","event") WHERE "event_place"."to_revision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "event_trait_stands_once" ON "event_trait" USING btree ("dates","trait","month") WHERE "event_trait"."to_revision" is null;--> statement-breakpoint
CREATE INDEX "event_announced_roughly" ON "event" USING btree ("announced_on") WHERE "event"."announced_precision" <> 'day';--> statement-breakpoint
CREATE INDEX "event_effective_roughly" ON "event" USING btree ("effective_on") WHERE "event"."effective_precision" <> 'day';