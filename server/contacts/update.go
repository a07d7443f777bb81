package contacts

import (
	"context"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/auditentry"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// Update changes a contact and answers with it. A change that changes nothing
// writes nothing: the version stays.
func (s *Service) Update(ctx context.Context, in UpdateInput) (*ent.Contact, error) {
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		before, err := s.lock(ctx, in.ID)
		if err != nil {
			return err
		}
		if in.ExpectedVersion != nil && *in.ExpectedVersion != before.Version {
			return s.conflict(ctx, before, *in.ExpectedVersion)
		}
		d, err := s.draft(ctx, s.gather(), before, in.Details, in.IsIncompleteOK)
		if err != nil || !d.isChange() {
			return err
		}
		return s.apply(ctx, d)
	})
	if err != nil {
		return nil, err
	}
	return s.visible(ctx, in.ID)
}

// lock makes other changes of the contact wait, and reads it whole: what the
// viewer may not see is needed to decide what follows from the change. A
// contact that the viewer cannot see is not found.
func (s *Service) lock(ctx context.Context, id int64) (*ent.Contact, error) {
	if _, err := s.visible(ctx, id); err != nil {
		return nil, err
	}
	if err := s.db.LockRow(ctx, contact.Table, id); err != nil {
		return nil, err
	}
	before, err := s.db.Client(ctx).Contact.Query().Where(contact.ID(id)).
		WithEmails().WithPhones().WithAddresses().WithTags().Only(asSystem(ctx, "read a contact to change it"))
	if err == nil && before.MergedIntoID != nil {
		return nil, errs.Conflict(errs.KeyMerged)
	}
	return before, explain(err, "load the contact")
}

func (s *Service) apply(ctx context.Context, d draft) error {
	id := d.before.ID
	columns := changed(d.before, d.next)
	households := []*int64{d.before.HouseholdID, d.next.HouseholdID}
	if d.next.Kind == contact.KindHOUSEHOLD {
		households = append(households, &id)
	}
	if err := s.lockHouseholds(ctx, households...); err != nil {
		return err
	}
	update := s.db.Client(ctx).Contact.UpdateOneID(id).SetVersion(d.before.Version + 1)
	d.writeTags(update.Mutation())
	if err := write(update.Mutation(), columns); err != nil {
		return explain(err, "fill in the contact")
	}
	if err := update.Exec(ctx); err != nil {
		return explainWrite(err, "change the contact")
	}
	if err := s.saveLists(ctx, id, d); err != nil {
		return err
	}
	if err := s.renameHouseholds(ctx, households...); err != nil {
		return err
	}
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = c.name
	}
	return s.tell(ctx, "contact.updated", id, map[string]any{"fields": wordsFor(names)})
}

// conflict says who has changed the contact since the version that a change was
// made on, and what of it the viewer may know.
func (s *Service) conflict(ctx context.Context, now *ent.Contact, expected int) error {
	since := max(1, now.Version-expected)
	entries, err := s.db.Client(ctx).AuditEntry.Query().
		Where(auditentry.ContactID(now.ID)).
		Order(auditentry.ByOccurredAt(sql.OrderDesc()), auditentry.ByID(sql.OrderDesc())).
		Limit(since).All(asSystem(ctx, "say who changed a contact"))
	if err != nil {
		return explain(err, "read who changed the contact")
	}
	var who, what []string
	for _, entry := range entries {
		if name := entry.Actor; name != "" && !slices.Contains(who, name) {
			who = append(who, name)
		}
		for _, word := range visibleWords(viewer.FromContext(ctx), entry) {
			if !slices.Contains(what, word) {
				what = append(what, word)
			}
		}
	}
	slices.Sort(what)
	return errs.Conflict(KeyChangedSince,
		"who", or(strings.Join(who, ", "), "?"), "what", or(strings.Join(what, ", "), "…"),
		"version", now.Version)
}

// visibleWords names what an audit entry changed, without fields that are
// hidden from the viewer.
func visibleWords(v *viewer.Viewer, entry *ent.AuditEntry) []string {
	if entry.EntityType != "Contact" {
		return []string{strings.ToLower(strings.TrimPrefix(entry.EntityType, "Contact"))}
	}
	var columns []string
	for name := range entry.Changes {
		if rule.Field(v, entry.EntityType, name) != viewer.Hide {
			columns = append(columns, name)
		}
	}
	return wordsFor(columns)
}
