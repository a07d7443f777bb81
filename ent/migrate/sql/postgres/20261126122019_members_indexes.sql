-- +goose Up
-- create index "consentevent_purpose_contact_id_occurred_at" to table: "consent_events"
CREATE INDEX "consentevent_purpose_contact_id_occurred_at" ON "consent_events" ("purpose", "contact_id", "occurred_at");
-- create index "membership_coordinator_id" to table: "memberships"
CREATE INDEX "membership_coordinator_id" ON "memberships" ("coordinator_id");
-- create index "membership_joined_on" to table: "memberships"
CREATE INDEX "membership_joined_on" ON "memberships" ("joined_on");

-- +goose Down
-- reverse: create index "membership_joined_on" to table: "memberships"
DROP INDEX "membership_joined_on";
-- reverse: create index "membership_coordinator_id" to table: "memberships"
DROP INDEX "membership_coordinator_id";
-- reverse: create index "consentevent_purpose_contact_id_occurred_at" to table: "consent_events"
DROP INDEX "consentevent_purpose_contact_id_occurred_at";
