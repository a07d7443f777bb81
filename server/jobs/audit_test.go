package jobs_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/auditentry"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

func history(t *testing.T, db *jobs.DB, typ string, op auditentry.Op) []*ent.AuditEntry {
	t.Helper()
	rows, err := db.Client(system()).AuditEntry.Query().Where(auditentry.EntityType(typ), auditentry.OpEQ(op)).
		Order(ent.Asc(auditentry.FieldID)).All(system())
	require.NoError(t, err)
	return rows
}

func TestAuditTellsWhatADeletedRowHeld(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		var person *ent.Contact
		require.NoError(t, db.Tx(system(), func(ctx context.Context) (err error) {
			c := db.Client(ctx)
			if person, err = c.Contact.Create().SetKind(contact.KindINDIVIDUAL).SetDisplayName("A").SetSortKey("a").Save(ctx); err != nil {
				return err
			}
			email, err := c.ContactEmail.Create().SetContactID(person.ID).SetAddress("a@moim.example").SetAddressKey("a@moim.example").Save(ctx)
			if err != nil {
				return err
			}
			return c.ContactEmail.DeleteOneID(email.ID).Exec(ctx)
		}))
		gone := history(t, db, "ContactEmail", auditentry.OpDELETE)
		require.Len(t, gone, 1)
		require.Equal(t, "a@moim.example", gone[0].Changes["address"][0])
		require.Nil(t, gone[0].Changes["address"][1])
		require.NotNil(t, gone[0].ContactID, "the deletion is part of the contact's history")
		require.Equal(t, person.ID, *gone[0].ContactID)
	})
}

func TestAuditDoesNotTellOfADeletionThatWasNone(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		require.NoError(t, db.Tx(system(), func(ctx context.Context) error {
			err := db.Client(ctx).Tag.DeleteOneID(404).Exec(ctx)
			require.True(t, ent.IsNotFound(err), "%v", err)
			return nil
		}))
		require.Empty(t, history(t, db, "Tag", auditentry.OpDELETE))
	})
}

func TestAuditSeesChangesThatPrintAlike(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		require.NoError(t, db.Tx(system(), func(ctx context.Context) error {
			c := db.Client(ctx)
			person, err := c.Contact.Create().SetKind(contact.KindINDIVIDUAL).SetDisplayName("A").SetSortKey("a").
				SetCustomFields(map[string]any{"a": "1 b:2", "n": 1_000_000}).Save(ctx)
			if err != nil {
				return err
			}
			if err := person.Update().SetCustomFields(map[string]any{"a": "1", "b": "2", "n": 1_000_000}).Exec(ctx); err != nil {
				return err
			}
			// The same again is no change, whatever Go type a number has.
			return c.Contact.UpdateOneID(person.ID).SetCustomFields(map[string]any{"a": "1", "b": "2", "n": 1_000_000}).Exec(ctx)
		}))
		changes := history(t, db, "Contact", auditentry.OpUPDATE)
		require.Len(t, changes, 1)
		require.Contains(t, changes[0].Changes, "custom_fields")
	})
}
