-- +goose Up
-- modify "files" table
ALTER TABLE "files" ADD COLUMN "note" text NULL, ADD COLUMN "removed_at" timestamptz NULL, ADD COLUMN "contact_id" bigint NULL, ADD CONSTRAINT "files_contacts_files" FOREIGN KEY ("contact_id") REFERENCES "contacts" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- create index "file_contact_id_created_at" to table: "files"
CREATE INDEX "file_contact_id_created_at" ON "files" ("contact_id", "created_at");
-- create index "file_storage_key" to table: "files"
CREATE INDEX "file_storage_key" ON "files" ("storage_key");
-- A record that was merged into another takes no file either.
CREATE TRIGGER files_not_merged BEFORE INSERT ON files FOR EACH ROW EXECUTE FUNCTION moim_not_merged_contact_id();

-- +goose Down
DROP TRIGGER files_not_merged ON files;
-- reverse: create index "file_storage_key" to table: "files"
DROP INDEX "file_storage_key";
-- reverse: create index "file_contact_id_created_at" to table: "files"
DROP INDEX "file_contact_id_created_at";
-- reverse: modify "files" table
ALTER TABLE "files" DROP CONSTRAINT "files_contacts_files", DROP COLUMN "contact_id", DROP COLUMN "removed_at", DROP COLUMN "note";
