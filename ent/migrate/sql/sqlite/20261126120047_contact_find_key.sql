-- +goose Up
-- add column "find_key" to table: "contacts"
ALTER TABLE `contacts` ADD COLUMN `find_key` text NOT NULL DEFAULT ('');
-- create index "contact_find_key" to table: "contacts"
CREATE INDEX `contact_find_key` ON `contacts` (`find_key`);
-- create index "donation_amount_minor_received_on" to table: "donations"
CREATE INDEX `donation_amount_minor_received_on` ON `donations` (`amount_minor`, `received_on`);

-- +goose Down
-- reverse: create index "donation_amount_minor_received_on" to table: "donations"
DROP INDEX `donation_amount_minor_received_on`;
-- reverse: create index "contact_find_key" to table: "contacts"
DROP INDEX `contact_find_key`;
-- reverse: add column "find_key" to table: "contacts"
ALTER TABLE `contacts` DROP COLUMN `find_key`;
