-- +goose Up
-- add columns to table: "contacts"
ALTER TABLE `contacts` ADD COLUMN `calendar_token_hash` text NULL;
ALTER TABLE `contacts` ADD COLUMN `calendar_made_at` datetime NULL;
-- create index "contacts_calendar_token_hash_key" to table: "contacts"
CREATE UNIQUE INDEX `contacts_calendar_token_hash_key` ON `contacts` (`calendar_token_hash`);
-- add columns to table: "shifts"
ALTER TABLE `shifts` ADD COLUMN `series` text NULL;
ALTER TABLE `shifts` ADD COLUMN `sequence` integer NOT NULL DEFAULT (0);
-- create index "shift_series_starts_at" to table: "shifts"
CREATE INDEX `shift_series_starts_at` ON `shifts` (`series`, `starts_at`);
-- add columns to table: "users"
ALTER TABLE `users` ADD COLUMN `calendar_token_hash` text NULL;
ALTER TABLE `users` ADD COLUMN `calendar_made_at` datetime NULL;
-- create index "users_calendar_token_hash_key" to table: "users"
CREATE UNIQUE INDEX `users_calendar_token_hash_key` ON `users` (`calendar_token_hash`);
-- add columns to table: "volunteer_opportunities"; nothing is rebuilt, so that nothing that points at them is touched
ALTER TABLE `volunteer_opportunities` ADD COLUMN `calendar_token_hash` text NULL;
ALTER TABLE `volunteer_opportunities` ADD COLUMN `calendar_made_at` datetime NULL;
ALTER TABLE `volunteer_opportunities` ADD COLUMN `coordinator_id` integer NULL CONSTRAINT `volunteer_opportunities_users_coordinator` REFERENCES `users` (`id`) ON DELETE SET NULL;
-- create index "volunteer_opportunities_calendar_token_hash_key" to table: "volunteer_opportunities"
CREATE UNIQUE INDEX `volunteer_opportunities_calendar_token_hash_key` ON `volunteer_opportunities` (`calendar_token_hash`);
-- create index "volunteeropportunity_coordinator_id" to table: "volunteer_opportunities"
CREATE INDEX `volunteeropportunity_coordinator_id` ON `volunteer_opportunities` (`coordinator_id`);

-- +goose Down
DROP INDEX `volunteeropportunity_coordinator_id`;
DROP INDEX `volunteer_opportunities_calendar_token_hash_key`;
ALTER TABLE `volunteer_opportunities` DROP COLUMN `coordinator_id`;
ALTER TABLE `volunteer_opportunities` DROP COLUMN `calendar_made_at`;
ALTER TABLE `volunteer_opportunities` DROP COLUMN `calendar_token_hash`;
DROP INDEX `users_calendar_token_hash_key`;
ALTER TABLE `users` DROP COLUMN `calendar_made_at`;
ALTER TABLE `users` DROP COLUMN `calendar_token_hash`;
DROP INDEX `shift_series_starts_at`;
ALTER TABLE `shifts` DROP COLUMN `sequence`;
ALTER TABLE `shifts` DROP COLUMN `series`;
DROP INDEX `contacts_calendar_token_hash_key`;
ALTER TABLE `contacts` DROP COLUMN `calendar_made_at`;
ALTER TABLE `contacts` DROP COLUMN `calendar_token_hash`;
