CREATE INDEX "event_ended" ON "event" USING btree ("ended_on");--> statement-breakpoint
CREATE INDEX "event_scheduled_end" ON "event" USING btree ("scheduled_end_on");