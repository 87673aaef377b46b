-- Drizzle cannot declare exclusion constraints. Every versioned table needs one: two versions of one id
-- never stand in the same revision.
ALTER TABLE "country" ADD CONSTRAINT "country_versions_never_overlap" EXCLUDE USING gist ("id" WITH =, int4range("from_revision", "to_revision") WITH &&);
--> statement-breakpoint
ALTER TABLE "actor" ADD CONSTRAINT "actor_versions_never_overlap" EXCLUDE USING gist ("id" WITH =, int4range("from_revision", "to_revision") WITH &&);
--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_versions_never_overlap" EXCLUDE USING gist ("id" WITH =, int4range("from_revision", "to_revision") WITH &&);
--> statement-breakpoint
ALTER TABLE "event_party" ADD CONSTRAINT "event_party_versions_never_overlap" EXCLUDE USING gist ("id" WITH =, int4range("from_revision", "to_revision") WITH &&);
--> statement-breakpoint
ALTER TABLE "event_link" ADD CONSTRAINT "event_link_versions_never_overlap" EXCLUDE USING gist ("id" WITH =, int4range("from_revision", "to_revision") WITH &&);
--> statement-breakpoint
ALTER TABLE "citation" ADD CONSTRAINT "citation_versions_never_overlap" EXCLUDE USING gist ("id" WITH =, int4range("from_revision", "to_revision") WITH &&);
--> statement-breakpoint
ALTER TABLE "node" ADD CONSTRAINT "node_versions_never_overlap" EXCLUDE USING gist ("id" WITH =, int4range("from_revision", "to_revision") WITH &&);
--> statement-breakpoint
ALTER TABLE "dependency" ADD CONSTRAINT "dependency_versions_never_overlap" EXCLUDE USING gist ("id" WITH =, int4range("from_revision", "to_revision") WITH &&);
--> statement-breakpoint
ALTER TABLE "ownership" ADD CONSTRAINT "ownership_versions_never_overlap" EXCLUDE USING gist ("id" WITH =, int4range("from_revision", "to_revision") WITH &&);
--> statement-breakpoint
ALTER TABLE "jurisdiction_reach" ADD CONSTRAINT "jurisdiction_reach_versions_never_overlap" EXCLUDE USING gist ("id" WITH =, int4range("from_revision", "to_revision") WITH &&);
--> statement-breakpoint
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_versions_never_overlap" EXCLUDE USING gist ("id" WITH =, int4range("from_revision", "to_revision") WITH &&);
--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_versions_never_overlap" EXCLUDE USING gist ("id" WITH =, int4range("from_revision", "to_revision") WITH &&);
--> statement-breakpoint
ALTER TABLE "claimed_count" ADD CONSTRAINT "claimed_count_versions_never_overlap" EXCLUDE USING gist ("id" WITH =, int4range("from_revision", "to_revision") WITH &&);
--> statement-breakpoint
ALTER TABLE "renamed_id" ADD CONSTRAINT "renamed_id_versions_never_overlap" EXCLUDE USING gist ("id" WITH =, int4range("from_revision", "to_revision") WITH &&);
