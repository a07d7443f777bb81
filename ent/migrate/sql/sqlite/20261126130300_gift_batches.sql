-- +goose Up
-- create "gift_batches" table
CREATE TABLE `gift_batches` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL, `status` text NOT NULL DEFAULT ('OPEN'), `method` text NOT NULL DEFAULT ('CHEQUE'), `received_on` text NOT NULL, `currency` text NOT NULL, `expected_count` integer NULL, `control_minor` integer NULL, `draft_rows` json NULL, `postings` integer NOT NULL DEFAULT (0), `posted_at` datetime NULL, `posted_by` text NULL, `post_reason` text NULL, `reopen_reason` text NULL, `version` integer NOT NULL DEFAULT (1), `fund_id` integer NULL, `campaign_id` integer NULL, `appeal_id` integer NULL, CONSTRAINT `gift_batches_funds_fund` FOREIGN KEY (`fund_id`) REFERENCES `funds` (`id`) ON DELETE SET NULL, CONSTRAINT `gift_batches_campaigns_campaign` FOREIGN KEY (`campaign_id`) REFERENCES `campaigns` (`id`) ON DELETE SET NULL, CONSTRAINT `gift_batches_appeals_appeal` FOREIGN KEY (`appeal_id`) REFERENCES `appeals` (`id`) ON DELETE SET NULL);
-- set sequence for "gift_batches" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("gift_batches", 219043332096);
-- create index "giftbatch_status_received_on" to table: "gift_batches"
CREATE INDEX `giftbatch_status_received_on` ON `gift_batches` (`status`, `received_on`);
-- add column "batch_id" to table: "donations": the table is not rebuilt, which would take long and touch what points at it
ALTER TABLE `donations` ADD COLUMN `batch_id` integer NULL CONSTRAINT `donations_gift_batches_donations` REFERENCES `gift_batches` (`id`) ON DELETE SET NULL;
-- create index "donation_batch_id" to table: "donations"
CREATE INDEX `donation_batch_id` ON `donations` (`batch_id`);

-- +goose Down
-- reverse: create index "donation_batch_id" to table: "donations"
DROP INDEX `donation_batch_id`;
-- reverse: add column "batch_id" to table: "donations"
ALTER TABLE `donations` DROP COLUMN `batch_id`;
-- reverse: create index "giftbatch_status_received_on" to table: "gift_batches"
DROP INDEX `giftbatch_status_received_on`;
-- reverse: set sequence for "gift_batches" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "gift_batches";
-- reverse: create "gift_batches" table
DROP TABLE `gift_batches`;
