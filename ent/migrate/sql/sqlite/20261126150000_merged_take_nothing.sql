-- +goose Up
-- Whoever works with the number of a record that was merged into another is refused, however the number got there: what is
-- written for it would be seen by nobody. Undoing a merge frees the record first.
-- +goose StatementBegin
CREATE TRIGGER consent_events_not_merged BEFORE INSERT ON consent_events WHEN (SELECT merged_into_id FROM contacts WHERE id = NEW.contact_id) IS NOT NULL BEGIN SELECT RAISE(ABORT, 'moim: the contact was merged'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER donations_not_merged BEFORE INSERT ON donations WHEN (SELECT merged_into_id FROM contacts WHERE id = NEW.contact_id) IS NOT NULL BEGIN SELECT RAISE(ABORT, 'moim: the contact was merged'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER interactions_not_merged BEFORE INSERT ON interactions WHEN (SELECT merged_into_id FROM contacts WHERE id = NEW.contact_id) IS NOT NULL BEGIN SELECT RAISE(ABORT, 'moim: the contact was merged'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER ledger_entries_not_merged BEFORE INSERT ON ledger_entries WHEN (SELECT merged_into_id FROM contacts WHERE id = NEW.contact_id) IS NOT NULL BEGIN SELECT RAISE(ABORT, 'moim: the contact was merged'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER membership_seats_not_merged BEFORE INSERT ON membership_seats WHEN (SELECT merged_into_id FROM contacts WHERE id = NEW.contact_id) IS NOT NULL BEGIN SELECT RAISE(ABORT, 'moim: the contact was merged'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER memberships_not_merged BEFORE INSERT ON memberships WHEN (SELECT merged_into_id FROM contacts WHERE id = NEW.holder_id) IS NOT NULL BEGIN SELECT RAISE(ABORT, 'moim: the contact was merged'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER pledges_not_merged BEFORE INSERT ON pledges WHEN (SELECT merged_into_id FROM contacts WHERE id = NEW.contact_id) IS NOT NULL BEGIN SELECT RAISE(ABORT, 'moim: the contact was merged'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER shift_signups_not_merged BEFORE INSERT ON shift_signups WHEN (SELECT merged_into_id FROM contacts WHERE id = NEW.contact_id) IS NOT NULL BEGIN SELECT RAISE(ABORT, 'moim: the contact was merged'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER soft_credits_not_merged BEFORE INSERT ON soft_credits WHEN (SELECT merged_into_id FROM contacts WHERE id = NEW.contact_id) IS NOT NULL BEGIN SELECT RAISE(ABORT, 'moim: the contact was merged'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER tasks_not_merged BEFORE INSERT ON tasks WHEN (SELECT merged_into_id FROM contacts WHERE id = NEW.contact_id) IS NOT NULL BEGIN SELECT RAISE(ABORT, 'moim: the contact was merged'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER volunteer_hours_not_merged BEFORE INSERT ON volunteer_hours WHEN (SELECT merged_into_id FROM contacts WHERE id = NEW.contact_id) IS NOT NULL BEGIN SELECT RAISE(ABORT, 'moim: the contact was merged'); END;
-- +goose StatementEnd

-- +goose Down
DROP TRIGGER consent_events_not_merged;
DROP TRIGGER donations_not_merged;
DROP TRIGGER interactions_not_merged;
DROP TRIGGER ledger_entries_not_merged;
DROP TRIGGER membership_seats_not_merged;
DROP TRIGGER memberships_not_merged;
DROP TRIGGER pledges_not_merged;
DROP TRIGGER shift_signups_not_merged;
DROP TRIGGER soft_credits_not_merged;
DROP TRIGGER tasks_not_merged;
DROP TRIGGER volunteer_hours_not_merged;
