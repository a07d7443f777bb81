-- +goose Up
-- Keys by which records that may be the same are found, and the form in which they are compared. Both are derived from
-- contacts (server/dedupe): no backup holds them, and they are made anew where they are missing or of another version.
CREATE TABLE `match_profiles` (
  `contact_id` integer NOT NULL PRIMARY KEY REFERENCES `contacts` (`id`) ON DELETE CASCADE,
  `version` integer NOT NULL,
  `given` text NOT NULL,
  `family` text NOT NULL,
  `profile` text NOT NULL,
  `keys` text NOT NULL
);
CREATE TABLE `match_keys` (
  `key` integer NOT NULL,
  `contact_id` integer NOT NULL,
  PRIMARY KEY (`key`, `contact_id`)
) WITHOUT ROWID;
-- What a ledger and a consent say is never rewritten. Whose record they lie on may change, when two records of one person
-- become one.
DROP TRIGGER ledger_entries_no_update;
-- +goose StatementBegin
CREATE TRIGGER ledger_entries_no_update BEFORE UPDATE OF id, created_at, account, kind, amount_minor, currency, occurred_on, entry_key, donation_id, fund_id ON ledger_entries BEGIN SELECT RAISE(ABORT, 'moim: ledger_entries is append-only'); END;
-- +goose StatementEnd
DROP TRIGGER consent_events_no_update;
-- +goose StatementBegin
CREATE TRIGGER consent_events_no_update BEFORE UPDATE OF id, created_at, purpose, channel, action, occurred_at, source, evidence, note, text_id, user_id ON consent_events BEGIN SELECT RAISE(ABORT, 'moim: consent_events is append-only'); END;
-- +goose StatementEnd
