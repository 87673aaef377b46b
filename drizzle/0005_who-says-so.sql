CREATE TYPE "public"."tie_voice" AS ENUM('sponsor', 'own-government', 'report');--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "stated_by" "tie_voice";