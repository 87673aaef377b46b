CREATE TYPE "public"."actor_kind" AS ENUM('government', 'ministry', 'agency', 'regulator', 'legislature', 'court', 'bloc', 'company', 'platform', 'group', 'person');--> statement-breakpoint
CREATE TYPE "public"."citation_kind" AS ENUM('official', 'press', 'analysis', 'company', 'dataset');--> statement-breakpoint
CREATE TYPE "public"."citation_status" AS ENUM('seen', 'recalled');--> statement-breakpoint
CREATE TYPE "public"."claim_bound" AS ENUM('exactly', 'about', 'more-than', 'nearly');--> statement-breakpoint
CREATE TYPE "public"."confidence" AS ENUM('high', 'medium', 'low');--> statement-breakpoint
CREATE TYPE "public"."country_group" AS ENUM('united-states', 'china', 'europe', 'asia-pacific', 'other');--> statement-breakpoint
CREATE TYPE "public"."coverage" AS ENUM('complete', 'partial', 'minimal');--> statement-breakpoint
CREATE TYPE "public"."end_kind" AS ENUM('lifted', 'expired', 'superseded', 'struck-down', 'suspended', 'withdrawn', 'completed');--> statement-breakpoint
CREATE TYPE "public"."event_link_kind" AS ENUM('responds-to', 'amends', 'extends', 'suspends', 'lifts', 'implements', 'rules-on', 'companion-of');--> statement-breakpoint
CREATE TYPE "public"."law_reach" AS ENUM('home', 'beyond-home');--> statement-breakpoint
CREATE TYPE "public"."link_basis" AS ENUM('stated', 'reported', 'timing-only');--> statement-breakpoint
CREATE TYPE "public"."measure_kind" AS ENUM('entity-list', 'military-end-user-list', 'unverified-list', 'unreliable-entity-list', 'foreign-direct-product-rule', 'export-licence-rule', 'export-ban', 'licence-revocation', 'denial-order', 'technology-supply-chain-rule', 'connected-vehicle-rule', 'app-ban', 'telecom-ban', 'procurement-ban', 'operating-licence-revocation', 'covered-list', 'equipment-authorisation-ban', 'market-access-ban', 'guidance-or-warning', 'asset-freeze-listing', 'investment-ban', 'military-company-list', 'outbound-investment-rule', 'divestiture-order', 'tariff', 'penalty-or-settlement', 'legislation', 'blocking-rule', 'data-security-law', 'indictment', 'arrest-or-extradition', 'investigation', 'court-ruling', 'trade-dispute', 'visa-restriction', 'statement', 'initiative-launch', 'initiative-join', 'negotiation', 'relaxation', 'temporary-licence', 'suspension', 'delisting', 'company-action');--> statement-breakpoint
CREATE TYPE "public"."membership_status" AS ENUM('member', 'signatory', 'endorser', 'observer', 'partner', 'declined', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."node_kind" AS ENUM('company', 'product', 'software', 'equipment', 'material', 'process', 'facility');--> statement-breakpoint
CREATE TYPE "public"."node_stage" AS ENUM('materials-and-tools', 'software-and-ip', 'fabrication', 'chips-and-parts', 'devices-and-services');--> statement-breakpoint
CREATE TYPE "public"."party_role" AS ENUM('sender', 'target', 'affected');--> statement-breakpoint
CREATE TYPE "public"."precision" AS ENUM('day', 'month', 'year');--> statement-breakpoint
CREATE TYPE "public"."relation" AS ENUM('supplies', 'input-to', 'tool-for', 'software-for', 'fabricates-for', 'licenses-ip');--> statement-breakpoint
CREATE TYPE "public"."stage" AS ENUM('proposed', 'adopted', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."subject" AS ENUM('country', 'actor', 'event', 'node', 'dependency', 'ownership', 'jurisdiction-reach', 'initiative', 'membership', 'claimed-count');--> statement-breakpoint
CREATE TYPE "public"."substitutability" AS ENUM('none', 'low', 'medium', 'high');--> statement-breakpoint
CREATE TABLE "actor" (
	"id" text NOT NULL,
	"from_revision" integer NOT NULL,
	"to_revision" integer,
	"name" text NOT NULL,
	"original_name" text,
	"original_name_source" text,
	"aliases" text[] NOT NULL,
	"kind" "actor_kind" NOT NULL,
	"country" text,
	"parent" text,
	"note" text NOT NULL,
	"search" text NOT NULL,
	CONSTRAINT "actor_version" PRIMARY KEY("id","from_revision"),
	CONSTRAINT "actor_revision_order" CHECK ("actor"."to_revision" is null or "actor"."to_revision" > "actor"."from_revision")
);
--> statement-breakpoint
CREATE TABLE "citation" (
	"id" text NOT NULL,
	"from_revision" integer NOT NULL,
	"to_revision" integer,
	"subject" "subject" NOT NULL,
	"subject_id" text NOT NULL,
	"position" integer NOT NULL,
	"url" text NOT NULL,
	"publisher" text NOT NULL,
	"kind" "citation_kind" NOT NULL,
	"title" text,
	"seen_on" date,
	CONSTRAINT "citation_version" PRIMARY KEY("id","from_revision"),
	CONSTRAINT "citation_revision_order" CHECK ("citation"."to_revision" is null or "citation"."to_revision" > "citation"."from_revision")
);
--> statement-breakpoint
CREATE TABLE "country" (
	"id" text NOT NULL,
	"from_revision" integer NOT NULL,
	"to_revision" integer,
	"name" text NOT NULL,
	"original_name" text,
	"m49" text,
	"group" "country_group" NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"note" text NOT NULL,
	"search" text NOT NULL,
	CONSTRAINT "country_version" PRIMARY KEY("id","from_revision"),
	CONSTRAINT "country_revision_order" CHECK ("country"."to_revision" is null or "country"."to_revision" > "country"."from_revision"),
	CONSTRAINT "country_id_is_iso3" CHECK ("country"."id" ~ '^[A-Z]{3}$'),
	CONSTRAINT "country_latitude_range" CHECK ("country"."latitude" between -90 and 90),
	CONSTRAINT "country_longitude_range" CHECK ("country"."longitude" between -180 and 180)
);
--> statement-breakpoint
CREATE TABLE "event_link" (
	"id" text NOT NULL,
	"from_revision" integer NOT NULL,
	"to_revision" integer,
	"event" text NOT NULL,
	"kind" "event_link_kind" NOT NULL,
	"other" text NOT NULL,
	"basis" "link_basis" NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "event_link_version" PRIMARY KEY("id","from_revision"),
	CONSTRAINT "event_link_revision_order" CHECK ("event_link"."to_revision" is null or "event_link"."to_revision" > "event_link"."from_revision"),
	CONSTRAINT "event_link_not_itself" CHECK ("event_link"."event" <> "event_link"."other")
);
--> statement-breakpoint
CREATE TABLE "event_party" (
	"id" text NOT NULL,
	"from_revision" integer NOT NULL,
	"to_revision" integer,
	"event" text NOT NULL,
	"role" "party_role" NOT NULL,
	"actor" text,
	"country" text,
	"ended_on" date,
	"ended_precision" "precision",
	"note" text NOT NULL,
	CONSTRAINT "event_party_version" PRIMARY KEY("id","from_revision"),
	CONSTRAINT "event_party_revision_order" CHECK ("event_party"."to_revision" is null or "event_party"."to_revision" > "event_party"."from_revision"),
	CONSTRAINT "event_party_is_one" CHECK (("event_party"."actor" is null) <> ("event_party"."country" is null)),
	CONSTRAINT "event_party_ended_precision" CHECK (("event_party"."ended_on" is null) = ("event_party"."ended_precision" is null))
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" text NOT NULL,
	"from_revision" integer NOT NULL,
	"to_revision" integer,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"measure" "measure_kind" NOT NULL,
	"stage" "stage" NOT NULL,
	"announced_on" date NOT NULL,
	"announced_precision" "precision" NOT NULL,
	"effective_on" date,
	"effective_precision" "precision",
	"ended_on" date,
	"ended_precision" "precision",
	"end_kind" "end_kind",
	"scheduled_end_on" date,
	"scheduled_end_precision" "precision",
	"legal_basis" text,
	"citation" text,
	"citation_status" "citation_status",
	"list_notice" text,
	"extraterritorial" boolean NOT NULL,
	"confidence" "confidence" NOT NULL,
	"note" text NOT NULL,
	"search" text NOT NULL,
	CONSTRAINT "event_version" PRIMARY KEY("id","from_revision"),
	CONSTRAINT "event_revision_order" CHECK ("event"."to_revision" is null or "event"."to_revision" > "event"."from_revision"),
	CONSTRAINT "event_effective_precision" CHECK (("event"."effective_on" is null) = ("event"."effective_precision" is null)),
	CONSTRAINT "event_ended_precision" CHECK (("event"."ended_on" is null) = ("event"."ended_precision" is null)),
	CONSTRAINT "event_scheduled_end_precision" CHECK (("event"."scheduled_end_on" is null) = ("event"."scheduled_end_precision" is null)),
	CONSTRAINT "event_end_kind" CHECK (("event"."ended_on" is null) = ("event"."end_kind" is null)),
	CONSTRAINT "event_ended_on_after_announced_on" CHECK (case "event"."ended_precision" when 'year' then ("event"."ended_on" + interval '1 year - 1 day')::date when 'month' then ("event"."ended_on" + interval '1 month - 1 day')::date else "event"."ended_on" end >= "event"."announced_on"),
	CONSTRAINT "event_ended_on_after_effective_on" CHECK (case "event"."ended_precision" when 'year' then ("event"."ended_on" + interval '1 year - 1 day')::date when 'month' then ("event"."ended_on" + interval '1 month - 1 day')::date else "event"."ended_on" end >= "event"."effective_on"),
	CONSTRAINT "event_scheduled_end_on_after_announced_on" CHECK (case "event"."scheduled_end_precision" when 'year' then ("event"."scheduled_end_on" + interval '1 year - 1 day')::date when 'month' then ("event"."scheduled_end_on" + interval '1 month - 1 day')::date else "event"."scheduled_end_on" end >= "event"."announced_on")
);
--> statement-breakpoint
CREATE TABLE "claimed_count" (
	"id" text NOT NULL,
	"from_revision" integer NOT NULL,
	"to_revision" integer,
	"initiative" text NOT NULL,
	"claimed_on" date NOT NULL,
	"claimed_precision" "precision" NOT NULL,
	"count" integer NOT NULL,
	"bound" "claim_bound" NOT NULL,
	"unit" text NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "claimed_count_version" PRIMARY KEY("id","from_revision"),
	CONSTRAINT "claimed_count_revision_order" CHECK ("claimed_count"."to_revision" is null or "claimed_count"."to_revision" > "claimed_count"."from_revision"),
	CONSTRAINT "claimed_count_not_negative" CHECK ("claimed_count"."count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "initiative" (
	"id" text NOT NULL,
	"from_revision" integer NOT NULL,
	"to_revision" integer,
	"name" text NOT NULL,
	"original_name" text,
	"sponsors" text[] NOT NULL,
	"launched_on" date NOT NULL,
	"launched_precision" "precision" NOT NULL,
	"ended_on" date,
	"ended_precision" "precision",
	"status" text NOT NULL,
	"kind" text NOT NULL,
	"summary" text NOT NULL,
	"aims" text[] NOT NULL,
	"coverage" "coverage" NOT NULL,
	"non_state_members" text[] NOT NULL,
	"note" text NOT NULL,
	"search" text NOT NULL,
	CONSTRAINT "initiative_version" PRIMARY KEY("id","from_revision"),
	CONSTRAINT "initiative_revision_order" CHECK ("initiative"."to_revision" is null or "initiative"."to_revision" > "initiative"."from_revision"),
	CONSTRAINT "initiative_ended_precision" CHECK (("initiative"."ended_on" is null) = ("initiative"."ended_precision" is null)),
	CONSTRAINT "initiative_ended_on_after_launched_on" CHECK (case "initiative"."ended_precision" when 'year' then ("initiative"."ended_on" + interval '1 year - 1 day')::date when 'month' then ("initiative"."ended_on" + interval '1 month - 1 day')::date else "initiative"."ended_on" end >= "initiative"."launched_on")
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"id" text NOT NULL,
	"from_revision" integer NOT NULL,
	"to_revision" integer,
	"initiative" text NOT NULL,
	"country" text NOT NULL,
	"status" "membership_status" NOT NULL,
	"from_on" date,
	"from_precision" "precision",
	"to_on" date,
	"to_precision" "precision",
	"declared_on" date,
	"declared_precision" "precision",
	"basis" text NOT NULL,
	"confidence" "confidence" NOT NULL,
	"contested" boolean NOT NULL,
	"aggregate_only" boolean NOT NULL,
	"vendor_status" text,
	"vendor_status_as_of" text,
	"vendor_status_confidence" "confidence",
	"vendor_status_note" text,
	"vendor_status_source" text,
	"note" text NOT NULL,
	CONSTRAINT "membership_version" PRIMARY KEY("id","from_revision"),
	CONSTRAINT "membership_revision_order" CHECK ("membership"."to_revision" is null or "membership"."to_revision" > "membership"."from_revision"),
	CONSTRAINT "membership_from_precision" CHECK (("membership"."from_on" is null) = ("membership"."from_precision" is null)),
	CONSTRAINT "membership_to_precision" CHECK (("membership"."to_on" is null) = ("membership"."to_precision" is null)),
	CONSTRAINT "membership_declared_precision" CHECK (("membership"."declared_on" is null) = ("membership"."declared_precision" is null)),
	CONSTRAINT "membership_to_on_after_from_on" CHECK (case "membership"."to_precision" when 'year' then ("membership"."to_on" + interval '1 year - 1 day')::date when 'month' then ("membership"."to_on" + interval '1 month - 1 day')::date else "membership"."to_on" end >= "membership"."from_on")
);
--> statement-breakpoint
CREATE TABLE "renamed_id" (
	"id" text NOT NULL,
	"from_revision" integer NOT NULL,
	"to_revision" integer,
	"noun" text NOT NULL,
	"old" text NOT NULL,
	"current" text NOT NULL,
	CONSTRAINT "renamed_id_version" PRIMARY KEY("id","from_revision"),
	CONSTRAINT "renamed_id_revision_order" CHECK ("renamed_id"."to_revision" is null or "renamed_id"."to_revision" > "renamed_id"."from_revision")
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"number" integer PRIMARY KEY NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	"subject" text NOT NULL,
	"checksum" text NOT NULL,
	"checked_to" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"counts" jsonb NOT NULL,
	CONSTRAINT "revision_number_positive" CHECK ("revision"."number" > 0)
);
--> statement-breakpoint
CREATE TABLE "dependency" (
	"id" text NOT NULL,
	"from_revision" integer NOT NULL,
	"to_revision" integer,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"relation" "relation" NOT NULL,
	"requirement" text NOT NULL,
	"since_on" date,
	"since_precision" "precision",
	"until_on" date,
	"until_precision" "precision",
	"severed_by" text,
	"share" double precision,
	"share_year" integer,
	"share_base" text,
	"substitutability" "substitutability" NOT NULL,
	"confidence" "confidence" NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "dependency_version" PRIMARY KEY("id","from_revision"),
	CONSTRAINT "dependency_revision_order" CHECK ("dependency"."to_revision" is null or "dependency"."to_revision" > "dependency"."from_revision"),
	CONSTRAINT "dependency_not_itself" CHECK ("dependency"."from" <> "dependency"."to"),
	CONSTRAINT "dependency_share_range" CHECK ("dependency"."share" >= 0 and "dependency"."share" <= 1),
	CONSTRAINT "dependency_severed_has_until" CHECK ("dependency"."severed_by" is null or "dependency"."until_on" is not null),
	CONSTRAINT "dependency_since_precision" CHECK (("dependency"."since_on" is null) = ("dependency"."since_precision" is null)),
	CONSTRAINT "dependency_until_precision" CHECK (("dependency"."until_on" is null) = ("dependency"."until_precision" is null)),
	CONSTRAINT "dependency_until_on_after_since_on" CHECK (case "dependency"."until_precision" when 'year' then ("dependency"."until_on" + interval '1 year - 1 day')::date when 'month' then ("dependency"."until_on" + interval '1 month - 1 day')::date else "dependency"."until_on" end >= "dependency"."since_on")
);
--> statement-breakpoint
CREATE TABLE "jurisdiction_reach" (
	"id" text NOT NULL,
	"from_revision" integer NOT NULL,
	"to_revision" integer,
	"country" text NOT NULL,
	"node" text NOT NULL,
	"law" "law_reach" NOT NULL,
	"rule" text NOT NULL,
	"confidence" "confidence" NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "jurisdiction_reach_version" PRIMARY KEY("id","from_revision"),
	CONSTRAINT "jurisdiction_reach_revision_order" CHECK ("jurisdiction_reach"."to_revision" is null or "jurisdiction_reach"."to_revision" > "jurisdiction_reach"."from_revision")
);
--> statement-breakpoint
CREATE TABLE "node" (
	"id" text NOT NULL,
	"from_revision" integer NOT NULL,
	"to_revision" integer,
	"name" text NOT NULL,
	"kind" "node_kind" NOT NULL,
	"stage" "node_stage" NOT NULL,
	"country" text NOT NULL,
	"actor" text,
	"summary" text NOT NULL,
	"search" text NOT NULL,
	CONSTRAINT "node_version" PRIMARY KEY("id","from_revision"),
	CONSTRAINT "node_revision_order" CHECK ("node"."to_revision" is null or "node"."to_revision" > "node"."from_revision")
);
--> statement-breakpoint
CREATE TABLE "ownership" (
	"id" text NOT NULL,
	"from_revision" integer NOT NULL,
	"to_revision" integer,
	"owner" text NOT NULL,
	"owned" text NOT NULL,
	"stake" double precision,
	"since_on" date,
	"since_precision" "precision",
	"until_on" date,
	"until_precision" "precision",
	"ended_by" text,
	"confidence" "confidence" NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "ownership_version" PRIMARY KEY("id","from_revision"),
	CONSTRAINT "ownership_revision_order" CHECK ("ownership"."to_revision" is null or "ownership"."to_revision" > "ownership"."from_revision"),
	CONSTRAINT "ownership_stake_range" CHECK ("ownership"."stake" > 0 and "ownership"."stake" <= 1),
	CONSTRAINT "ownership_since_precision" CHECK (("ownership"."since_on" is null) = ("ownership"."since_precision" is null)),
	CONSTRAINT "ownership_until_precision" CHECK (("ownership"."until_on" is null) = ("ownership"."until_precision" is null)),
	CONSTRAINT "ownership_until_on_after_since_on" CHECK (case "ownership"."until_precision" when 'year' then ("ownership"."until_on" + interval '1 year - 1 day')::date when 'month' then ("ownership"."until_on" + interval '1 month - 1 day')::date else "ownership"."until_on" end >= "ownership"."since_on")
);
--> statement-breakpoint
CREATE INDEX "actor_stands" ON "actor" USING btree ("from_revision","to_revision");--> statement-breakpoint
CREATE INDEX "actor_country" ON "actor" USING btree ("country");--> statement-breakpoint
CREATE INDEX "citation_stands" ON "citation" USING btree ("from_revision","to_revision");--> statement-breakpoint
CREATE INDEX "citation_subject" ON "citation" USING btree ("subject","subject_id","position");--> statement-breakpoint
CREATE INDEX "country_stands" ON "country" USING btree ("from_revision","to_revision");--> statement-breakpoint
CREATE INDEX "event_link_stands" ON "event_link" USING btree ("from_revision","to_revision");--> statement-breakpoint
CREATE INDEX "event_link_event" ON "event_link" USING btree ("event");--> statement-breakpoint
CREATE INDEX "event_link_other" ON "event_link" USING btree ("other");--> statement-breakpoint
CREATE INDEX "event_party_stands" ON "event_party" USING btree ("from_revision","to_revision");--> statement-breakpoint
CREATE INDEX "event_party_event" ON "event_party" USING btree ("event","role");--> statement-breakpoint
CREATE INDEX "event_party_actor" ON "event_party" USING btree ("actor","role");--> statement-breakpoint
CREATE INDEX "event_party_country" ON "event_party" USING btree ("country","role");--> statement-breakpoint
CREATE INDEX "event_stands" ON "event" USING btree ("from_revision","to_revision");--> statement-breakpoint
CREATE INDEX "event_announced" ON "event" USING btree ("announced_on","id");--> statement-breakpoint
CREATE INDEX "event_effective" ON "event" USING btree ("effective_on","id");--> statement-breakpoint
CREATE INDEX "event_measure" ON "event" USING btree ("measure","announced_on");--> statement-breakpoint
CREATE INDEX "event_search" ON "event" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "claimed_count_stands" ON "claimed_count" USING btree ("from_revision","to_revision");--> statement-breakpoint
CREATE INDEX "claimed_count_initiative" ON "claimed_count" USING btree ("initiative","claimed_on");--> statement-breakpoint
CREATE INDEX "initiative_stands" ON "initiative" USING btree ("from_revision","to_revision");--> statement-breakpoint
CREATE INDEX "membership_stands" ON "membership" USING btree ("from_revision","to_revision");--> statement-breakpoint
CREATE INDEX "membership_initiative" ON "membership" USING btree ("initiative","country");--> statement-breakpoint
CREATE INDEX "membership_country" ON "membership" USING btree ("country");--> statement-breakpoint
CREATE INDEX "renamed_id_stands" ON "renamed_id" USING btree ("from_revision","to_revision");--> statement-breakpoint
CREATE INDEX "dependency_stands" ON "dependency" USING btree ("from_revision","to_revision");--> statement-breakpoint
CREATE INDEX "dependency_from" ON "dependency" USING btree ("from");--> statement-breakpoint
CREATE INDEX "dependency_to" ON "dependency" USING btree ("to");--> statement-breakpoint
CREATE INDEX "dependency_severed_by" ON "dependency" USING btree ("severed_by");--> statement-breakpoint
CREATE INDEX "jurisdiction_reach_stands" ON "jurisdiction_reach" USING btree ("from_revision","to_revision");--> statement-breakpoint
CREATE INDEX "jurisdiction_reach_node" ON "jurisdiction_reach" USING btree ("node");--> statement-breakpoint
CREATE INDEX "jurisdiction_reach_country" ON "jurisdiction_reach" USING btree ("country");--> statement-breakpoint
CREATE INDEX "node_stands" ON "node" USING btree ("from_revision","to_revision");--> statement-breakpoint
CREATE INDEX "node_actor" ON "node" USING btree ("actor");--> statement-breakpoint
CREATE INDEX "node_country" ON "node" USING btree ("country");--> statement-breakpoint
CREATE INDEX "ownership_stands" ON "ownership" USING btree ("from_revision","to_revision");--> statement-breakpoint
CREATE INDEX "ownership_owner" ON "ownership" USING btree ("owner");--> statement-breakpoint
CREATE INDEX "ownership_owned" ON "ownership" USING btree ("owned");