-- btree_gist: versions of one id may not overlap. pg_trgm: words anywhere in a text.
CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;
