-- moim: not in ent's schema
-- +goose Up
-- The usual order of contacts and of donations, without those that no list shows: a jump to the middle of a long list, and the
-- count of all, are answered from the index alone.
CREATE INDEX contact_live_order ON contacts ("sort_key", "id") WHERE archived_at IS NULL;
CREATE INDEX donation_live_order ON donations ("received_on", "id") WHERE deleted_at IS NULL;

-- +goose Down
DROP INDEX donation_live_order;
DROP INDEX contact_live_order;
