DROP INDEX "records_pupil_index";--> statement-breakpoint
DROP INDEX "records_group_index";--> statement-breakpoint
DROP INDEX "records_owner_index";--> statement-breakpoint
CREATE INDEX "records_kind_pupil_index" ON "records" USING btree ("kind","pupil");--> statement-breakpoint
CREATE INDEX "records_kind_group_index" ON "records" USING btree ("kind","group");--> statement-breakpoint
CREATE INDEX "records_kind_owner_index" ON "records" USING btree ("kind","owner");