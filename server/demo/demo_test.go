package demo_test

import (
	"context"
	"testing"
	"time"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/auth/password"
	"github.com/moim-crm/moim/server/demo"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/memberships"
	"github.com/moim-crm/moim/server/testdb"
)

// noon of the anchor, in Seoul.
var noon = time.Date(2026, time.November, 22, 3, 0, 0, 0, time.UTC)

func make1(t *testing.T, db *jobs.DB) context.Context {
	t.Helper()
	ctx := viewer.NewContext(t.Context(), viewer.System("test"))
	service, err := auth.New(auth.Deps{
		DB: db, SecretKey: "0123456789abcdef0123456789abcdef", PublicURL: "http://localhost", Costs: password.Params{MemoryKiB: 64, Passes: 1, Lanes: 1},
	})
	if err != nil {
		t.Fatal(err)
	}
	started := time.Now()
	signIns, err := demo.Ensure(ctx, demo.Deps{
		DB: db, Auth: service, Now: func() time.Time { return noon },
		Dues: servertest.Dues,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("made in %s", time.Since(started))
	if signIns != demo.SignIns() {
		t.Errorf("sign-ins: %q", signIns)
	}
	return ctx
}

func TestDemo(t *testing.T) {
	t.Parallel()
	db := testdb.SQLite(t)
	ctx := make1(t, db)
	c := db.Client(ctx)
	t.Log(c.Contact.Query().CountX(ctx), c.Donation.Query().CountX(ctx), c.MembershipTerm.Query().CountX(ctx), c.AuditEntry.Query().CountX(ctx))
	_ = date.Date("")
}
