-- +goose Up
-- modify "contacts" table
ALTER TABLE "contacts" ADD COLUMN "calendar_token_hash" character varying NULL, ADD COLUMN "calendar_made_at" timestamptz NULL;
-- create index "contacts_calendar_token_hash_key" to table: "contacts"
CREATE UNIQUE INDEX "contacts_calendar_token_hash_key" ON "contacts" ("calendar_token_hash");
-- modify "shifts" table
ALTER TABLE "shifts" ADD COLUMN "series" character varying NULL, ADD COLUMN "sequence" bigint NOT NULL DEFAULT 0;
-- create index "shift_series_starts_at" to table: "shifts"
CREATE INDEX "shift_series_starts_at" ON "shifts" ("series", "starts_at");
-- modify "users" table
ALTER TABLE "users" ADD COLUMN "calendar_token_hash" character varying NULL, ADD COLUMN "calendar_made_at" timestamptz NULL;
-- create index "users_calendar_token_hash_key" to table: "users"
CREATE UNIQUE INDEX "users_calendar_token_hash_key" ON "users" ("calendar_token_hash");
-- modify "volunteer_opportunities" table
ALTER TABLE "volunteer_opportunities" ADD COLUMN "calendar_token_hash" character varying NULL, ADD COLUMN "calendar_made_at" timestamptz NULL, ADD COLUMN "coordinator_id" bigint NULL, ADD CONSTRAINT "volunteer_opportunities_users_coordinator" FOREIGN KEY ("coordinator_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- create index "volunteer_opportunities_calendar_token_hash_key" to table: "volunteer_opportunities"
CREATE UNIQUE INDEX "volunteer_opportunities_calendar_token_hash_key" ON "volunteer_opportunities" ("calendar_token_hash");
-- create index "volunteeropportunity_coordinator_id" to table: "volunteer_opportunities"
CREATE INDEX "volunteeropportunity_coordinator_id" ON "volunteer_opportunities" ("coordinator_id");

-- +goose Down
-- reverse: create index "volunteeropportunity_coordinator_id" to table: "volunteer_opportunities"
DROP INDEX "volunteeropportunity_coordinator_id";
-- reverse: create index "volunteer_opportunities_calendar_token_hash_key" to table: "volunteer_opportunities"
DROP INDEX "volunteer_opportunities_calendar_token_hash_key";
-- reverse: modify "volunteer_opportunities" table
ALTER TABLE "volunteer_opportunities" DROP CONSTRAINT "volunteer_opportunities_users_coordinator", DROP COLUMN "coordinator_id", DROP COLUMN "calendar_made_at", DROP COLUMN "calendar_token_hash";
-- reverse: create index "users_calendar_token_hash_key" to table: "users"
DROP INDEX "users_calendar_token_hash_key";
-- reverse: modify "users" table
ALTER TABLE "users" DROP COLUMN "calendar_made_at", DROP COLUMN "calendar_token_hash";
-- reverse: create index "shift_series_starts_at" to table: "shifts"
DROP INDEX "shift_series_starts_at";
-- reverse: modify "shifts" table
ALTER TABLE "shifts" DROP COLUMN "sequence", DROP COLUMN "series";
-- reverse: create index "contacts_calendar_token_hash_key" to table: "contacts"
DROP INDEX "contacts_calendar_token_hash_key";
-- reverse: modify "contacts" table
ALTER TABLE "contacts" DROP COLUMN "calendar_made_at", DROP COLUMN "calendar_token_hash";
