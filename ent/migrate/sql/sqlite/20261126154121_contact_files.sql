-- +goose Up
-- add columns "contact_id", "note" and "removed_at" to table: "files"
ALTER TABLE `files` ADD COLUMN `contact_id` integer NULL CONSTRAINT `files_contacts_files` REFERENCES `contacts` (`id`) ON DELETE SET NULL;
ALTER TABLE `files` ADD COLUMN `note` text NULL;
ALTER TABLE `files` ADD COLUMN `removed_at` datetime NULL;
-- create index "file_contact_id_created_at" to table: "files"
CREATE INDEX `file_contact_id_created_at` ON `files` (`contact_id`, `created_at`);
-- create index "file_storage_key" to table: "files"
CREATE INDEX `file_storage_key` ON `files` (`storage_key`);
-- A record that was merged into another takes no file either.
-- +goose StatementBegin
CREATE TRIGGER files_not_merged BEFORE INSERT ON files WHEN (SELECT merged_into_id FROM contacts WHERE id = NEW.contact_id) IS NOT NULL BEGIN SELECT RAISE(ABORT, 'moim: the contact was merged'); END;
-- +goose StatementEnd

-- +goose Down
DROP TRIGGER files_not_merged;
DROP INDEX `file_storage_key`;
DROP INDEX `file_contact_id_created_at`;
ALTER TABLE `files` DROP COLUMN `removed_at`;
ALTER TABLE `files` DROP COLUMN `note`;
ALTER TABLE `files` DROP COLUMN `contact_id`;
