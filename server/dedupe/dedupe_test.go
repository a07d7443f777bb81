package dedupe_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/duplicatecandidate"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/dedupe"
	"github.com/moim-crm/moim/server/dedupe/match"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

type testBundle struct {
	t      testing.TB
	db     *jobs.DB
	people *contacts.Service
	svc    *dedupe.Service
	ctx    context.Context
}

func each(t *testing.T, test func(b *testBundle)) {
	t.Helper()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := &testBundle{t: t, db: db, svc: dedupe.New(dedupe.Deps{DB: db})}
		b.people = contacts.New(contacts.Deps{DB: db, Now: time.Now, OnSave: []func(context.Context, []int64) error{b.svc.Keep}})
		b.ctx = viewer.NewContext(context.Background(), viewer.System("test"))
		test(b)
	})
}

func (b *testBundle) person(given, family, born string) *ent.Contact {
	b.t.Helper()
	day := date.Date(born)
	c, err := b.people.Create(b.ctx, contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{GivenName: &given, FamilyName: &family, BirthOn: &day}})
	require.NoError(b.t, err)
	return c
}

func (b *testBundle) find(people ...*ent.Contact) dedupe.Totals {
	b.t.Helper()
	var ids []int64
	for _, p := range people {
		ids = append(ids, p.ID)
	}
	did, err := b.svc.Find(b.ctx, ids)
	require.NoError(b.t, err)
	return did
}

func (b *testBundle) candidates() []*ent.DuplicateCandidate {
	b.t.Helper()
	found, err := b.db.Client(b.ctx).DuplicateCandidate.Query().Order(duplicatecandidate.ByID()).All(b.ctx)
	require.NoError(b.t, err)
	return found
}

func TestCandidatesComeAndGoWithTheData(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		a, c := b.person("민수", "김", "1980-02-03"), b.person("Min-su", "Gim", "1980-02-03")
		b.person("Ada", "Stone", "1980-02-03")
		b.find(a)
		b.find(c, a)
		found := b.candidates()
		require.Len(b.t, found, 1, "looking twice finds once")
		require.Equal(b.t, a.ID, found[0].FirstID)

		other := "Ebenezer"
		_, err := b.people.Update(b.ctx, contacts.UpdateInput{ID: c.ID, Details: contacts.Details{GivenName: &other}})
		require.NoError(b.t, err)
		b.find(c)
		require.Empty(b.t, b.candidates(), "another name, and it is gone")
	})
}

func TestDismissedStaysUntilTheDataSayMore(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		a, c := b.person("Ada", "Stone", "1980-02-03"), b.person("Ada", "Stone", "1980-03-02")
		b.find(a)
		id := b.candidates()[0].ID
		_, err := b.svc.Dismiss(b.ctx, id, false)
		require.NoError(b.t, err)
		b.find(a, c)
		require.Equal(b.t, duplicatecandidate.StateDISMISSED, b.candidates()[0].State)
		mail := []contacts.EmailInput{{Address: "ada@example.org"}}
		for _, p := range []*ent.Contact{a, c} {
			_, err := b.people.Update(b.ctx, contacts.UpdateInput{ID: p.ID, Details: contacts.Details{Emails: &mail}})
			require.NoError(b.t, err)
		}
		b.find(a)
		require.Equal(b.t, duplicatecandidate.StateOPEN, b.candidates()[0].State, "one mailbox is news")
	})
}

func TestRelatedAndArchivedAreNobodysDuplicates(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		require.NoError(b.t, b.db.Tx(b.ctx, b.people.EnsureRelationshipTypes))
		kind, err := b.db.Client(b.ctx).RelationshipType.Query().FirstID(b.ctx)
		require.NoError(b.t, err)
		a, c := b.person("Ada", "Stone", "1980-02-03"), b.person("Ada", "Stone", "1980-02-03")
		_, err = b.people.AddRelationship(b.ctx, contacts.RelationshipInput{FromID: a.ID, ToID: c.ID, TypeID: kind})
		require.NoError(b.t, err)
		b.find(a)
		require.Empty(b.t, b.candidates())
		d := b.person("Ada", "Stone", "1980-02-03")
		b.find(d)
		require.Len(b.t, b.candidates(), 2)
		_, err = b.people.Archive(b.ctx, d.ID)
		require.NoError(b.t, err)
		require.Empty(b.t, b.candidates())
	})
}

func TestKeysAreMadeAnew(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		b.person("민수", "김", "1980-02-03")
		b.person("Minsu", "Kim", "1980-02-03")
		for _, table := range []string{"match_profiles", "match_keys"} {
			_, err := b.db.Exec(b.ctx, "DELETE FROM "+table)
			require.NoError(b.t, err)
		}
		require.NoError(b.t, b.svc.Ensure(b.ctx), "as after a restore")
		did, err := b.svc.Rebuild(b.ctx, nil)
		require.NoError(b.t, err)
		require.Equal(b.t, 1, did.Candidates)
		require.Len(b.t, b.candidates(), 1)
	})
}

func TestPossibleKeepsWhatIsHidden(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		given, family, mail := "Ada", "Stone", []contacts.EmailInput{{Address: "ada@example.org"}}
		made, err := b.people.Create(b.ctx, contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{GivenName: &given, FamilyName: &family, Emails: &mail}})
		require.NoError(b.t, err)
		typed := match.Record{Kind: match.Person, Given: "Zoe", Family: "Wood", Emails: []string{"ada@example.org"}}
		typed.Given, typed.Family = "", ""
		found, err := b.svc.Possible(b.ctx, typed)
		require.NoError(b.t, err)
		require.Len(b.t, found, 1)
		require.Equal(b.t, made.ID, found[0].Contact.ID)
		blind := viewer.NewContext(context.Background(), &viewer.Viewer{UserID: 1, Role: viewer.Membership, Access: &viewer.Access{Types: map[string]viewer.TypeAccess{
			"Contact":      {Read: viewer.All, Write: viewer.All},
			"ContactEmail": {Read: viewer.All, Write: viewer.All, Fields: map[string]viewer.Level{"address": viewer.Hide}},
		}}})
		found, err = b.svc.Possible(blind, typed)
		require.NoError(b.t, err)
		require.Empty(b.t, found, "a hidden address is not to be guessed")
		_, err = b.svc.Dismiss(b.ctx, 1, false)
		require.True(b.t, errs.Is(err, errs.CodeNotFound))
	})
}
