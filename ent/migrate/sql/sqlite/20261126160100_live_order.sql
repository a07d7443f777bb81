-- moim: not in ent's schema
-- +goose Up
-- The usual order of contacts and of donations, without those that no list shows: a jump to the middle of a long list, and the
-- count of all, are answered from the index alone.
CREATE INDEX contact_live_order ON contacts (`sort_key`) WHERE archived_at IS NULL;
CREATE INDEX donation_live_order ON donations (`received_on`) WHERE deleted_at IS NULL;
-- Who has died: few, and asked for with every count of memberships.
CREATE INDEX contact_deceased ON contacts (id) WHERE is_deceased;

-- +goose Down
DROP INDEX contact_deceased;
DROP INDEX donation_live_order;
DROP INDEX contact_live_order;
