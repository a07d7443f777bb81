-- +goose Up
-- A column is added and no table written anew: nothing that points at contacts is touched.
ALTER TABLE `contacts` ADD COLUMN `merged_into_id` integer NULL CONSTRAINT `contacts_contacts_merged` REFERENCES `contacts` (`id`) ON DELETE SET NULL;
-- create index "contact_merged_into_id" to table: "contacts"
CREATE INDEX `contact_merged_into_id` ON `contacts` (`merged_into_id`);
-- create "contact_merges" table
CREATE TABLE `contact_merges` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `merged_name` text NOT NULL, `steps` json NOT NULL, `moved` json NOT NULL, `undone_at` datetime NULL, `lost` json NULL, `survivor_id` integer NOT NULL, `merged_id` integer NOT NULL, `user_id` integer NULL, `undone_by_id` integer NULL, CONSTRAINT `contact_merges_contacts_survivor` FOREIGN KEY (`survivor_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION, CONSTRAINT `contact_merges_contacts_merged` FOREIGN KEY (`merged_id`) REFERENCES `contacts` (`id`) ON DELETE NO ACTION, CONSTRAINT `contact_merges_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE SET NULL, CONSTRAINT `contact_merges_users_undone_by` FOREIGN KEY (`undone_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- set sequence for "contact_merges" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("contact_merges", 210453397504);
-- create index "contactmerge_survivor_id" to table: "contact_merges"
CREATE INDEX `contactmerge_survivor_id` ON `contact_merges` (`survivor_id`);
-- create index "contactmerge_merged_id" to table: "contact_merges"
CREATE INDEX `contactmerge_merged_id` ON `contact_merges` (`merged_id`);
-- create index "contactmerge_created_at" to table: "contact_merges"
CREATE INDEX `contactmerge_created_at` ON `contact_merges` (`created_at`);
-- create "duplicate_candidates" table
CREATE TABLE `duplicate_candidates` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `kind` text NOT NULL, `certainty` text NOT NULL, `state` text NOT NULL DEFAULT ('OPEN'), `weight` integer NOT NULL, `evidence` json NULL, `decided_at` datetime NULL, `first_id` integer NOT NULL, `second_id` integer NOT NULL, `decided_by_id` integer NULL, CONSTRAINT `duplicate_candidates_contacts_first` FOREIGN KEY (`first_id`) REFERENCES `contacts` (`id`) ON DELETE CASCADE, CONSTRAINT `duplicate_candidates_contacts_second` FOREIGN KEY (`second_id`) REFERENCES `contacts` (`id`) ON DELETE CASCADE, CONSTRAINT `duplicate_candidates_users_decided_by` FOREIGN KEY (`decided_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- set sequence for "duplicate_candidates" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("duplicate_candidates", 214748364800);
-- create index "duplicatecandidate_first_id_second_id" to table: "duplicate_candidates"
CREATE UNIQUE INDEX `duplicatecandidate_first_id_second_id` ON `duplicate_candidates` (`first_id`, `second_id`);
-- create index "duplicatecandidate_second_id" to table: "duplicate_candidates"
CREATE INDEX `duplicatecandidate_second_id` ON `duplicate_candidates` (`second_id`);
-- create index "duplicatecandidate_state_weight" to table: "duplicate_candidates"
CREATE INDEX `duplicatecandidate_state_weight` ON `duplicate_candidates` (`state`, `weight`);

-- +goose Down
-- reverse: create index "duplicatecandidate_state_weight" to table: "duplicate_candidates"
DROP INDEX `duplicatecandidate_state_weight`;
-- reverse: create index "duplicatecandidate_second_id" to table: "duplicate_candidates"
DROP INDEX `duplicatecandidate_second_id`;
-- reverse: create index "duplicatecandidate_first_id_second_id" to table: "duplicate_candidates"
DROP INDEX `duplicatecandidate_first_id_second_id`;
-- reverse: set sequence for "duplicate_candidates" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "duplicate_candidates";
-- reverse: create "duplicate_candidates" table
DROP TABLE `duplicate_candidates`;
-- reverse: create index "contactmerge_created_at" to table: "contact_merges"
DROP INDEX `contactmerge_created_at`;
-- reverse: create index "contactmerge_merged_id" to table: "contact_merges"
DROP INDEX `contactmerge_merged_id`;
-- reverse: create index "contactmerge_survivor_id" to table: "contact_merges"
DROP INDEX `contactmerge_survivor_id`;
-- reverse: set sequence for "contact_merges" table
UPDATE sqlite_sequence SET seq = 0 WHERE name = "contact_merges";
-- reverse: create "contact_merges" table
DROP TABLE `contact_merges`;
-- reverse: create index "contact_merged_into_id" to table: "contacts"
DROP INDEX `contact_merged_into_id`;
-- reverse: modify "contacts" table
ALTER TABLE `contacts` DROP COLUMN `merged_into_id`;
