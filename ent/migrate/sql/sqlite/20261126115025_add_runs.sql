-- +goose Up
-- create "runs" table
CREATE TABLE `runs` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `kind` text NOT NULL, `about` text NULL, `state` text NOT NULL DEFAULT ('QUEUED'), `parameters` json NULL, `position` json NULL, `total` integer NOT NULL DEFAULT (0), `done` integer NOT NULL DEFAULT (0), `failed` integer NOT NULL DEFAULT (0), `skipped` integer NOT NULL DEFAULT (0), `undone` integer NOT NULL DEFAULT (0), `kept` integer NOT NULL DEFAULT (0), `attempts` integer NOT NULL DEFAULT (0), `may_undo` bool NOT NULL DEFAULT (false), `error_key` text NULL, `error_params` json NULL, `file_name` text NULL, `file_key` text NULL, `file_size` integer NOT NULL DEFAULT (0), `file_removed_at` datetime NULL, `expires_at` datetime NULL, `started_at` datetime NULL, `finished_at` datetime NULL, `user_id` integer NULL, CONSTRAINT `runs_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- set sequence for "runs" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("runs", 210453397504);
-- create index "run_user_id_created_at" to table: "runs"
CREATE INDEX `run_user_id_created_at` ON `runs` (`user_id`, `created_at`);
-- create index "run_created_at" to table: "runs"
CREATE INDEX `run_created_at` ON `runs` (`created_at`);
-- create index "run_state" to table: "runs"
CREATE INDEX `run_state` ON `runs` (`state`);
-- create "run_rows" table
CREATE TABLE `run_rows` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `subject_id` integer NOT NULL, `state` text NOT NULL DEFAULT ('WAITING'), `reason_key` text NULL, `reason_params` json NULL, `before` json NULL, `run_id` integer NOT NULL, CONSTRAINT `run_rows_runs_rows` FOREIGN KEY (`run_id`) REFERENCES `runs` (`id`) ON DELETE NO ACTION);
-- set sequence for "run_rows" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("run_rows", 214748364800);
-- create index "runrow_run_id_subject_id" to table: "run_rows"
CREATE UNIQUE INDEX `runrow_run_id_subject_id` ON `run_rows` (`run_id`, `subject_id`);
-- create index "runrow_run_id_state_subject_id" to table: "run_rows"
CREATE INDEX `runrow_run_id_state_subject_id` ON `run_rows` (`run_id`, `state`, `subject_id`);

-- +goose Down
-- reverse: create index "runrow_run_id_state_subject_id" to table: "run_rows"
DROP INDEX `runrow_run_id_state_subject_id`;
-- reverse: create index "runrow_run_id_subject_id" to table: "run_rows"
DROP INDEX `runrow_run_id_subject_id`;
-- reverse: set sequence for "run_rows" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "run_rows";
-- reverse: create "run_rows" table
DROP TABLE `run_rows`;
-- reverse: create index "run_state" to table: "runs"
DROP INDEX `run_state`;
-- reverse: create index "run_created_at" to table: "runs"
DROP INDEX `run_created_at`;
-- reverse: create index "run_user_id_created_at" to table: "runs"
DROP INDEX `run_user_id_created_at`;
-- reverse: set sequence for "runs" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "runs";
-- reverse: create "runs" table
DROP TABLE `runs`;
