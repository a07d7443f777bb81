-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_files" table
CREATE TABLE `new_files` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `name` text NOT NULL, `content_type` text NULL, `size` integer NOT NULL, `sha256` text NOT NULL, `storage_key` text NOT NULL, `user_id` integer NULL, CONSTRAINT `files_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- set sequence for "new_files" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("new_files", 64424509440);
-- copy rows from old table "files" to new temporary table "new_files"
INSERT INTO `new_files` (`id`, `created_at`, `name`, `content_type`, `size`, `sha256`, `storage_key`, `user_id`) SELECT `id`, `created_at`, `name`, `content_type`, `size`, `sha256`, `storage_key`, `user_id` FROM `files`;
-- drop "files" table after copying rows
DROP TABLE `files`;
-- rename temporary table "new_files" to "files"
ALTER TABLE `new_files` RENAME TO `files`;
-- create index "file_user_id" to table: "files"
CREATE INDEX `file_user_id` ON `files` (`user_id`);
-- create "new_imports" table
CREATE TABLE `new_imports` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `file_name` text NULL, `kind` text NOT NULL, `mapping` json NULL, `header` json NULL, `status` text NOT NULL DEFAULT ('UPLOADED'), `row_count` integer NOT NULL DEFAULT (0), `staged` integer NOT NULL DEFAULT (0), `processed` integer NOT NULL DEFAULT (0), `created` integer NOT NULL DEFAULT (0), `updated` integer NOT NULL DEFAULT (0), `unchanged` integer NOT NULL DEFAULT (0), `skipped` integer NOT NULL DEFAULT (0), `failed` integer NOT NULL DEFAULT (0), `undone` integer NOT NULL DEFAULT (0), `kept` integer NOT NULL DEFAULT (0), `error_key` text NULL, `error_params` json NULL, `started_at` datetime NULL, `finished_at` datetime NULL, `retry_of_id` integer NULL, `user_id` integer NULL, `file_id` integer NULL, CONSTRAINT `imports_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE SET NULL, CONSTRAINT `imports_files_file` FOREIGN KEY (`file_id`) REFERENCES `files` (`id`) ON DELETE SET NULL, CONSTRAINT `import_totals` CHECK (status IN ('UPLOADED', 'STAGING', 'FAILED') OR row_count = created + updated + unchanged + skipped + failed));
-- set sequence for "new_imports" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("new_imports", 81604378624);
-- copy rows from old table "imports" to new temporary table "new_imports"
INSERT INTO `new_imports` (`id`, `created_at`, `updated_at`, `file_name`, `kind`, `mapping`, `status`, `row_count`, `staged`, `processed`, `created`, `updated`, `unchanged`, `skipped`, `failed`, `undone`, `kept`, `started_at`, `finished_at`, `retry_of_id`, `user_id`, `file_id`) SELECT `id`, `created_at`, `updated_at`, `file_name`, `kind`, `mapping`, `status`, `row_count`, `staged`, `processed`, `created`, `updated`, `unchanged`, `skipped`, `failed`, `undone`, `kept`, `started_at`, `finished_at`, `retry_of_id`, `user_id`, `file_id` FROM `imports`;
-- drop "imports" table after copying rows
DROP TABLE `imports`;
-- rename temporary table "new_imports" to "imports"
ALTER TABLE `new_imports` RENAME TO `imports`;
-- create index "importrun_user_id" to table: "imports"
CREATE INDEX `importrun_user_id` ON `imports` (`user_id`);
-- create index "importrun_created_at" to table: "imports"
CREATE INDEX `importrun_created_at` ON `imports` (`created_at`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

-- +goose Down
-- reverse: create index "importrun_created_at" to table: "imports"
DROP INDEX `importrun_created_at`;
-- reverse: create index "importrun_user_id" to table: "imports"
DROP INDEX `importrun_user_id`;
-- reverse: set sequence for "new_imports" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "new_imports";
-- reverse: create "new_imports" table
DROP TABLE `new_imports`;
-- reverse: create index "file_user_id" to table: "files"
DROP INDEX `file_user_id`;
-- reverse: set sequence for "new_files" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "new_files";
-- reverse: create "new_files" table
DROP TABLE `new_files`;
