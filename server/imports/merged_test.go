package imports_test

import (
	"strconv"
	"testing"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/dedupe/merge"
	"github.com/moim-crm/moim/server/imports/mapping"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

// TestIdsOfMergedContactsFindTheSurvivor imports by the id and by the other system's id of a contact that is part of
// another one by now.
func TestIdsOfMergedContactsFindTheSurvivor(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		anna, _ := b.knownPeople(t)
		people := contacts.New(contacts.Deps{DB: b.db})
		given, family, external := "Anne", "Muster", "A2"
		in := contacts.CreateInput{Kind: contact.KindINDIVIDUAL}
		in.GivenName, in.FamilyName, in.ExternalID = &given, &family, &external
		twin, err := people.Create(b.ctx, in)
		must(t, err)
		svc := merge.New(merge.Deps{DB: b.db, Contacts: people})
		pair := merge.Input{SurvivorID: anna.ID, MergedID: twin.ID}
		plan, err := svc.Plan(b.ctx, pair)
		must(t, err)
		_, err = svc.Apply(b.ctx, merge.ApplyInput{Input: pair, Hash: plan.Hash})
		must(t, err)
		for what, row := range map[string]string{
			"id": strconv.FormatInt(twin.ID, 10) + ",,Anna Muster,,,\n", "external id": ",A2,Anna Muster,,,\n",
		} {
			run := b.preview(t, []byte(header+row), contactMapping(mapping.MatchID))
			rows := b.rows(t, run.ID)
			if len(rows) != 1 || found(rows[0]) != anna.ID {
				t.Errorf("%s: %+v, want the contact %d", what, rows, anna.ID)
			}
		}
	})
}

func found(row *ent.ImportRow) int64 {
	if row.ContactID == nil {
		return 0
	}
	return *row.ContactID
}
