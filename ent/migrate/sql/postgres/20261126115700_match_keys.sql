-- +goose Up
-- Keys by which records that may be the same are found, and the form in which they are compared. Both are derived from
-- contacts (server/dedupe): no backup holds them, and they are made anew where they are missing or of another version.
CREATE TABLE "match_profiles" (
  "contact_id" bigint NOT NULL PRIMARY KEY REFERENCES "contacts" ("id") ON DELETE CASCADE,
  "version" integer NOT NULL,
  "given" text NOT NULL,
  "family" text NOT NULL,
  "profile" text NOT NULL,
  "keys" text NOT NULL
);
CREATE TABLE "match_keys" (
  "key" bigint NOT NULL,
  "contact_id" bigint NOT NULL,
  PRIMARY KEY ("key", "contact_id")
);
-- What a ledger and a consent say is never rewritten. Whose record they lie on may change, when two records of one person
-- become one.
-- +goose StatementBegin
CREATE FUNCTION moim_append_only_but_contact() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF to_jsonb(NEW) - 'contact_id' = to_jsonb(OLD) - 'contact_id' THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'moim: % is append-only', TG_TABLE_NAME;
END;
$$;
-- +goose StatementEnd
DROP TRIGGER ledger_entries_append_only ON ledger_entries;
CREATE TRIGGER ledger_entries_append_only BEFORE UPDATE OR DELETE ON ledger_entries FOR EACH ROW EXECUTE FUNCTION moim_append_only_but_contact();
DROP TRIGGER consent_events_append_only ON consent_events;
CREATE TRIGGER consent_events_append_only BEFORE UPDATE OR DELETE ON consent_events FOR EACH ROW EXECUTE FUNCTION moim_append_only_but_contact();
