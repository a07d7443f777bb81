package auth_test

import (
	"context"
	"testing"
	"time"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

const day = 24 * time.Hour

func TestSessionsEnd(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		jane := b.hire(t, "jane", viewer.Fundraising)
		idle, _ := b.signIn(t, jane)
		busy, _ := b.signIn(t, jane)
		for range 29 {
			b.pass(day)
			if b.isOut(t, busy) {
				t.Fatal("a session in daily use ended early")
			}
		}
		if !b.isOut(t, idle) {
			t.Fatal("a session that nobody used for a month still works")
		}
		b.pass(day)
		if !b.isOut(t, busy) {
			t.Fatal("a session has no absolute end")
		}
		for name, secret := range map[string]string{"empty": "", "made up": "abc", "of another": idle[:len(idle)-1] + "x"} {
			if !b.isOut(t, secret) {
				t.Errorf("%s secret works", name)
			}
		}
	})
}

func TestOldSessionsAreForgotten(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		jane, joe := b.hire(t, "jane", viewer.Fundraising), b.hire(t, "joe", viewer.Fundraising)
		b.signIn(t, jane)
		b.signIn(t, joe)
		b.pass(61 * day)
		b.signIn(t, jane)
		left, err := db.Client(t.Context()).Session.Query().Count(system(t))
		if err != nil || left != 2 {
			t.Fatalf("%d sessions, %v", left, err)
		}
	})
}

func TestSignOut(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		jane, joe := b.hire(t, "jane", viewer.Fundraising), b.hire(t, "joe", viewer.Admin)
		one, ctx := b.signIn(t, jane)
		two, _ := b.signIn(t, jane)
		three, _ := b.signIn(t, jane)
		joes, joesCtx := b.signIn(t, joe)

		list, err := b.Sessions(ctx)
		if err != nil || len(list) != 3 {
			t.Fatalf("%d sessions, %v", len(list), err)
		}
		joesList, err := b.Sessions(joesCtx)
		if err != nil || len(joesList) != 1 || joesList[0].UserAgent != "Firefox at home" || joesList[0].IP != "203.0.113.7" {
			t.Fatalf("joe's %+v, %v", joesList, err)
		}
		wantCode(t, b.RevokeSession(ctx, joesList[0].ID), errs.CodeNotFound)

		if err := b.SignOut(t.Context(), one); err != nil {
			t.Fatal(err)
		}
		if !b.isOut(t, one) || b.isOut(t, two) {
			t.Fatal("signing out ended the wrong session")
		}
		if err := b.SignOut(t.Context(), one); err != nil {
			t.Fatalf("signing out twice: %v", err)
		}
		if err := b.SignOutEverywhere(b.as(t, two), true); err != nil {
			t.Fatal(err)
		}
		if b.isOut(t, two) || !b.isOut(t, three) || b.isOut(t, joes) {
			t.Fatal("signing out elsewhere ended the wrong sessions")
		}
		if err := b.SignOutEverywhere(b.as(t, two), false); err != nil {
			t.Fatal(err)
		}
		if !b.isOut(t, two) {
			t.Fatal("signing out everywhere left one")
		}
	})
}

func TestADisabledUserIsOutAtOnce(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		admin, jane := b.hire(t, "admin", viewer.Admin), b.hire(t, "jane", viewer.Fundraising)
		secret, ctx := b.signIn(t, jane)
		plain, _, err := b.CreateToken(ctx, auth.CreateTokenInput{Name: "script", Scopes: []string{"write"}})
		if err != nil {
			t.Fatal(err)
		}
		link, err := b.ResetLink(system(t), jane.ID)
		if err != nil {
			t.Fatal(err)
		}
		watched, stop := b.Watch(ctx)
		defer stop()

		_, adminCtx := b.signIn(t, admin)
		if _, err := b.DisableUser(adminCtx, jane.ID); err != nil {
			t.Fatal(err)
		}
		select {
		case <-watched.Done():
		case <-time.After(20 * time.Second):
			t.Fatal("an open connection stays open")
		}
		if !b.isOut(t, secret) {
			t.Fatal("the session works")
		}
		_, err = b.ViewerOfToken(t.Context(), plain)
		wantCode(t, err, errs.CodeUnauthenticated)
		_, err = b.ReadLink(t.Context(), secretOf(t, link))
		wantCode(t, err, errs.CodeNotFound)

		if _, err := b.EnableUser(adminCtx, jane.ID); err != nil {
			t.Fatal(err)
		}
		if !b.isOut(t, secret) {
			t.Fatal("an old session came back")
		}
		_, err = b.ViewerOfToken(t.Context(), plain)
		wantCode(t, err, errs.CodeUnauthenticated)
		b.signIn(t, jane)
	})
}

func TestWatch(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	b.hire(t, "admin", viewer.Admin)
	jane := b.hire(t, "jane", viewer.Fundraising)
	ended := func(t *testing.T, ctx context.Context) bool {
		t.Helper()
		select {
		case <-ctx.Done():
			return true
		case <-time.After(20 * time.Second):
			return false
		}
	}
	open := func(t *testing.T, s *auth.Service) (context.Context, context.Context, string) {
		t.Helper()
		secret, ctx := b.signIn(t, jane)
		watched, stop := s.Watch(ctx)
		t.Cleanup(stop)
		return watched, ctx, secret
	}
	t.Run("signed out", func(t *testing.T) {
		watched, _, secret := open(t, b.Service)
		other, _, _ := open(t, b.Service)
		if err := b.SignOut(t.Context(), secret); err != nil {
			t.Fatal(err)
		}
		if !ended(t, watched) || other.Err() != nil {
			t.Fatal("the wrong connection ended")
		}
	})
	t.Run("another role", func(t *testing.T) {
		watched, _, _ := open(t, b.Service)
		if _, err := b.SetRole(system(t), jane.ID, viewer.ReadOnly); err != nil {
			t.Fatal(err)
		}
		if !ended(t, watched) {
			t.Fatal("the connection keeps the old role")
		}
	})
	t.Run("in another process", func(t *testing.T) {
		other := b.restart(t, func(d *auth.Deps) { d.Recheck = 10 * time.Millisecond })
		watched, _, secret := open(t, other)
		if err := b.SignOut(t.Context(), secret); err != nil {
			t.Fatal(err)
		}
		if !ended(t, watched) {
			t.Fatal("the connection never noticed")
		}
	})
	t.Run("nobody", func(t *testing.T) {
		watched, stop := b.Watch(t.Context())
		if watched.Err() != nil {
			t.Fatal("ended at once")
		}
		stop()
		if watched.Err() == nil {
			t.Fatal("does not end")
		}
	})
}
