-- +goose Up
-- add column "legal_name" to table: "organizations"
ALTER TABLE `organizations` ADD COLUMN `legal_name` text NULL;
-- add column "registration_number" to table: "organizations"
ALTER TABLE `organizations` ADD COLUMN `registration_number` text NULL;
-- add column "email" to table: "organizations"
ALTER TABLE `organizations` ADD COLUMN `email` text NULL;
-- add column "phone" to table: "organizations"
ALTER TABLE `organizations` ADD COLUMN `phone` text NULL;
-- add column "website" to table: "organizations"
ALTER TABLE `organizations` ADD COLUMN `website` text NULL;
-- add column "address_lines" to table: "organizations"
ALTER TABLE `organizations` ADD COLUMN `address_lines` text NULL;
-- add column "locality" to table: "organizations"
ALTER TABLE `organizations` ADD COLUMN `locality` text NULL;
-- add column "region" to table: "organizations"
ALTER TABLE `organizations` ADD COLUMN `region` text NULL;
-- add column "postal_code" to table: "organizations"
ALTER TABLE `organizations` ADD COLUMN `postal_code` text NULL;
-- add column "brand_colour" to table: "organizations"
ALTER TABLE `organizations` ADD COLUMN `brand_colour` text NULL;
-- add column "description" to table: "tags"
ALTER TABLE `tags` ADD COLUMN `description` text NULL;
-- add column "archived_at" to table: "tags"
ALTER TABLE `tags` ADD COLUMN `archived_at` datetime NULL;

-- +goose Down
-- reverse: add column "archived_at" to table: "tags"
ALTER TABLE `tags` DROP COLUMN `archived_at`;
-- reverse: add column "description" to table: "tags"
ALTER TABLE `tags` DROP COLUMN `description`;
-- reverse: add column "brand_colour" to table: "organizations"
ALTER TABLE `organizations` DROP COLUMN `brand_colour`;
-- reverse: add column "postal_code" to table: "organizations"
ALTER TABLE `organizations` DROP COLUMN `postal_code`;
-- reverse: add column "region" to table: "organizations"
ALTER TABLE `organizations` DROP COLUMN `region`;
-- reverse: add column "locality" to table: "organizations"
ALTER TABLE `organizations` DROP COLUMN `locality`;
-- reverse: add column "address_lines" to table: "organizations"
ALTER TABLE `organizations` DROP COLUMN `address_lines`;
-- reverse: add column "website" to table: "organizations"
ALTER TABLE `organizations` DROP COLUMN `website`;
-- reverse: add column "phone" to table: "organizations"
ALTER TABLE `organizations` DROP COLUMN `phone`;
-- reverse: add column "email" to table: "organizations"
ALTER TABLE `organizations` DROP COLUMN `email`;
-- reverse: add column "registration_number" to table: "organizations"
ALTER TABLE `organizations` DROP COLUMN `registration_number`;
-- reverse: add column "legal_name" to table: "organizations"
ALTER TABLE `organizations` DROP COLUMN `legal_name`;
