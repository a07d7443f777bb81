package auth_test

import (
	"context"
	"testing"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/auditentry"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

// What somebody may see follows from their teams, so the history tells of leaving one too.
func TestLeavingTeamsIsPartOfTheHistory(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b, ctx := setup(t, db), system(t)
		u := b.hire(t, "one", viewer.Fundraising)
		var team *ent.Team
		if err := db.Tx(ctx, func(ctx context.Context) (err error) {
			team, err = db.Client(ctx).Team.Create().SetName("North").Save(ctx)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		for _, teams := range [][]int64{{team.ID}, {}} {
			if _, err := b.UpdateUser(ctx, auth.UpdateUserInput{ID: u.ID, TeamIDs: teams}); err != nil {
				t.Fatal(err)
			}
		}
		if n := db.Client(ctx).User.GetX(ctx, u.ID).QueryTeams().CountX(ctx); n != 0 {
			t.Errorf("still in %d teams", n)
		}
		changes := db.Client(ctx).AuditEntry.Query().Where(auditentry.EntityType("User"), auditentry.EntityID(u.ID), auditentry.OpEQ(auditentry.OpUPDATE)).
			Order(ent.Asc(auditentry.FieldID)).AllX(ctx)
		if len(changes) != 2 {
			t.Fatalf("%d entries, want one for joining and one for leaving", len(changes))
		}
		if left, ok := changes[1].Changes["teams"][0].([]any); !ok || len(left) != 1 {
			t.Errorf("leaving is told as %v", changes[1].Changes)
		}
	})
}
