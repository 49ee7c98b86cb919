CREATE INDEX "records_group_index" ON "records" USING btree ("group");--> statement-breakpoint
CREATE INDEX "records_owner_index" ON "records" USING btree ("owner");