-- +goose Up
-- Whoever works with the number of a record that was merged into another is refused, however the number got there: what is
-- written for it would be seen by nobody. Undoing a merge frees the record first.
-- +goose StatementBegin
CREATE FUNCTION moim_not_merged_contact_id() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  other bigint;
BEGIN
  -- The lock is the one that the foreign key takes anyway. Taken first, it waits for a merge under way and sees its outcome.
  SELECT merged_into_id INTO other FROM contacts WHERE id = NEW.contact_id FOR KEY SHARE;
  IF other IS NOT NULL THEN
    RAISE EXCEPTION 'moim: the contact was merged' USING ERRCODE = 'MO001';
  END IF;
  RETURN NEW;
END;
$$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION moim_not_merged_holder_id() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  other bigint;
BEGIN
  -- The lock is the one that the foreign key takes anyway. Taken first, it waits for a merge under way and sees its outcome.
  SELECT merged_into_id INTO other FROM contacts WHERE id = NEW.holder_id FOR KEY SHARE;
  IF other IS NOT NULL THEN
    RAISE EXCEPTION 'moim: the contact was merged' USING ERRCODE = 'MO001';
  END IF;
  RETURN NEW;
END;
$$;
-- +goose StatementEnd
CREATE TRIGGER consent_events_not_merged BEFORE INSERT ON consent_events FOR EACH ROW EXECUTE FUNCTION moim_not_merged_contact_id();
CREATE TRIGGER donations_not_merged BEFORE INSERT ON donations FOR EACH ROW EXECUTE FUNCTION moim_not_merged_contact_id();
CREATE TRIGGER interactions_not_merged BEFORE INSERT ON interactions FOR EACH ROW EXECUTE FUNCTION moim_not_merged_contact_id();
CREATE TRIGGER ledger_entries_not_merged BEFORE INSERT ON ledger_entries FOR EACH ROW EXECUTE FUNCTION moim_not_merged_contact_id();
CREATE TRIGGER membership_seats_not_merged BEFORE INSERT ON membership_seats FOR EACH ROW EXECUTE FUNCTION moim_not_merged_contact_id();
CREATE TRIGGER memberships_not_merged BEFORE INSERT ON memberships FOR EACH ROW EXECUTE FUNCTION moim_not_merged_holder_id();
CREATE TRIGGER pledges_not_merged BEFORE INSERT ON pledges FOR EACH ROW EXECUTE FUNCTION moim_not_merged_contact_id();
CREATE TRIGGER shift_signups_not_merged BEFORE INSERT ON shift_signups FOR EACH ROW EXECUTE FUNCTION moim_not_merged_contact_id();
CREATE TRIGGER soft_credits_not_merged BEFORE INSERT ON soft_credits FOR EACH ROW EXECUTE FUNCTION moim_not_merged_contact_id();
CREATE TRIGGER tasks_not_merged BEFORE INSERT ON tasks FOR EACH ROW EXECUTE FUNCTION moim_not_merged_contact_id();
CREATE TRIGGER volunteer_hours_not_merged BEFORE INSERT ON volunteer_hours FOR EACH ROW EXECUTE FUNCTION moim_not_merged_contact_id();

-- +goose Down
DROP TRIGGER consent_events_not_merged ON consent_events;
DROP TRIGGER donations_not_merged ON donations;
DROP TRIGGER interactions_not_merged ON interactions;
DROP TRIGGER ledger_entries_not_merged ON ledger_entries;
DROP TRIGGER membership_seats_not_merged ON membership_seats;
DROP TRIGGER memberships_not_merged ON memberships;
DROP TRIGGER pledges_not_merged ON pledges;
DROP TRIGGER shift_signups_not_merged ON shift_signups;
DROP TRIGGER soft_credits_not_merged ON soft_credits;
DROP TRIGGER tasks_not_merged ON tasks;
DROP TRIGGER volunteer_hours_not_merged ON volunteer_hours;
DROP FUNCTION moim_not_merged_contact_id();
DROP FUNCTION moim_not_merged_holder_id();
