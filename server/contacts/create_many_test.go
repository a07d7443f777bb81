package contacts_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/server/contacts"
)

// several are contacts of every kind, with lists of every length.
func several() []contacts.CreateInput {
	return []contacts.CreateInput{
		{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{
			FamilyName: ptr("김"), GivenName: ptr("민수"), BirthOn: ptr(date.MustParse("1980-02-03")),
			Emails: ptr([]contacts.EmailInput{{Address: "minsu@example.org"}, {Address: "second@example.org", IsPrimary: true}}),
			Phones: ptr([]contacts.PhoneInput{{Number: "+821012345678"}}),
		}},
		{Kind: contact.KindORGANIZATION, Details: contacts.Details{OrganizationName: ptr("Riverside Books")}},
		{Kind: contact.KindINDIVIDUAL, IsIncompleteOK: true, Details: contacts.Details{
			FamilyName: ptr("Weber"), Note: ptr("Hush."),
			Addresses: ptr([]contacts.AddressInput{{Country: "DE", Locality: "Köln"}, {Country: "DE", Locality: "Bonn"}}),
		}},
	}
}

// written is everything that was written about the contacts after one, in words that do not depend on ids.
func (b *testBundle) written(after int64) (lines []string, last int64) {
	ctx := b.ctx
	at := map[int64]int{}
	for i, c := range b.db.Client(ctx).Contact.Query().Where(contact.IDGT(after)).WithEmails().WithPhones().WithAddresses().Order(contact.ByID()).AllX(ctx) {
		at[c.ID], last = i, c.ID
		line := fmt.Sprintf("%d %s %s %q %q %s %s v%d", i, c.Kind, c.DisplayName, c.SortKey, c.SearchKey, c.NameOrder, c.BirthOn, c.Version)
		for _, e := range c.Edges.Emails {
			line += fmt.Sprint(" ", e.Address, e.IsPrimary)
		}
		for _, p := range c.Edges.Phones {
			line += fmt.Sprint(" ", p.Number, p.IsPrimary)
		}
		for _, a := range c.Edges.Addresses {
			line += fmt.Sprint(" ", a.LocalityKey, a.IsPrimary)
		}
		lines = append(lines, line)
	}
	for i := range at {
		for _, e := range b.db.Client(ctx).AuditEntry.Query().Order(ent.Asc("id")).AllX(ctx) {
			if e.ContactID != nil && *e.ContactID == i {
				delete(e.Changes, "contact_id")
				lines = append(lines, fmt.Sprint(at[i], " ", e.EntityType, e.Op, e.Actor, e.Changes))
			}
		}
		for _, e := range b.db.Client(ctx).OutboxEvent.Query().Order(ent.Asc("id")).AllX(ctx) {
			if e.ContactID != nil && *e.ContactID == i {
				lines = append(lines, fmt.Sprint(at[i], " ", e.Name, e.Payload, *e.SubjectID == i))
			}
		}
	}
	return lines, last
}

func TestCreateManyWritesWhatCreateWrites(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		for _, in := range several() {
			_, err := b.svc.Create(b.ctx, in)
			require.NoError(b.t, err)
		}
		want, last := b.written(0)
		ids, err := b.svc.CreateMany(b.ctx, several())
		require.NoError(b.t, err)
		require.Len(b.t, ids, 3)
		require.IsIncreasing(b.t, ids)
		got, _ := b.written(last)
		require.ElementsMatch(b.t, want, got)
	})
}

func TestCreateManyMakesAllOrNone(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		_, err := b.svc.CreateMany(b.ctx, append(several(), contacts.CreateInput{Kind: contact.KindORGANIZATION}))
		require.Error(b.t, err)
		got, _ := b.written(0)
		require.Empty(b.t, got)
	})
}
