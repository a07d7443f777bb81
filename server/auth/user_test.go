package auth_test

import (
	"sync"
	"testing"

	"github.com/moim-crm/moim/ent/auditentry"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

func TestCreateUserValidates(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	b.hire(t, "jane", viewer.Admin)
	good := auth.CreateUserInput{Email: "new@example.org", Name: "New", Role: viewer.ReadOnly, Password: goodWords}
	for _, tt := range []struct {
		name   string
		change func(*auth.CreateUserInput)
		field  string
	}{
		{"no address", func(in *auth.CreateUserInput) { in.Email = "" }, "email"},
		{"not an address", func(in *auth.CreateUserInput) { in.Email = "new at example" }, "email"},
		{"an address with a name", func(in *auth.CreateUserInput) { in.Email = "New <new@example.org>" }, "email"},
		{"taken", func(in *auth.CreateUserInput) { in.Email = "JANE@example.org" }, "email"},
		{"no name", func(in *auth.CreateUserInput) { in.Name = "  " }, "name"},
		{"no role", func(in *auth.CreateUserInput) { in.Role = "" }, "role"},
		{"unknown role", func(in *auth.CreateUserInput) { in.Role = "OWNER" }, "role"},
		{"short password", func(in *auth.CreateUserInput) { in.Password = "abc" }, "password"},
		{"common password", func(in *auth.CreateUserInput) { in.Password = "password1234" }, "password"},
		{"own address as password", func(in *auth.CreateUserInput) { in.Password = "new@example.org" }, "password"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			in := good
			tt.change(&in)
			_, err := b.CreateUser(system(t), in)
			wantCode(t, err, errs.CodeInvalid)
			if got := fieldOf(err); got != tt.field {
				t.Fatalf("field %q, want %q", got, tt.field)
			}
		})
	}
}

func TestOnlyAdminsManageStaff(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	jane := b.hire(t, "jane", viewer.ReadOnly)
	admin := b.hire(t, "admin", viewer.Admin)
	_, adminCtx := b.signIn(t, admin)
	plain, _, err := b.CreateToken(adminCtx, auth.CreateTokenInput{Name: "script", Scopes: []string{"write"}})
	if err != nil {
		t.Fatal(err)
	}
	v, err := b.ViewerOfToken(t.Context(), plain)
	if err != nil {
		t.Fatal(err)
	}
	for _, role := range viewer.Roles() {
		if role == viewer.Admin {
			continue
		}
		u := b.hire(t, "as-"+string(role), role)
		_, ctx := b.signIn(t, u)
		_, err := b.SetRole(ctx, u.ID, viewer.Admin)
		wantCode(t, err, errs.CodeForbidden)
		_, err = b.DisableUser(ctx, admin.ID)
		wantCode(t, err, errs.CodeForbidden)
		_, err = b.ResetLink(ctx, admin.ID)
		wantCode(t, err, errs.CodeForbidden)
		_, _, err = b.InviteUser(ctx, auth.CreateUserInput{Email: "x@example.org", Name: "X", Role: viewer.Admin})
		wantCode(t, err, errs.CodeForbidden)
		wantCode(t, b.RemoveSecondFactor(ctx, jane.ID), errs.CodeForbidden)
	}
	_, err = b.SetRole(t.Context(), jane.ID, viewer.Admin)
	wantCode(t, err, errs.CodeUnauthenticated)
	_, err = b.SetRole(viewer.NewContext(t.Context(), v), jane.ID, viewer.Admin)
	wantCode(t, err, errs.CodeForbidden)
	if _, err := b.SetRole(adminCtx, jane.ID, viewer.Finance); err != nil {
		t.Fatal(err)
	}
	entry, err := b.db.Client(t.Context()).AuditEntry.Query().
		Where(auditentry.EntityType("User"), auditentry.EntityID(jane.ID), auditentry.OpEQ(auditentry.OpUPDATE)).Only(system(t))
	if err != nil || entry.ActorID == nil || *entry.ActorID != admin.ID || entry.Actor != "admin" {
		t.Fatalf("history %+v, %v", entry, err)
	}
}

func TestTheLastAdminStays(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		one := b.hire(t, "one", viewer.Admin)
		_, err := b.DisableUser(system(t), one.ID)
		wantCode(t, err, errs.CodeConflict)
		_, err = b.SetRole(system(t), one.ID, viewer.Finance)
		wantCode(t, err, errs.CodeConflict)
		if _, err := b.SetRole(system(t), one.ID, viewer.Admin); err != nil {
			t.Fatal(err)
		}
		two := b.hire(t, "two", viewer.Admin)
		// Each demotes the other at the same moment.
		var wg sync.WaitGroup
		results := make(chan error, 2)
		for _, id := range []int64{one.ID, two.ID} {
			wg.Go(func() {
				_, err := b.SetRole(system(t), id, viewer.ReadOnly)
				results <- err
			})
		}
		wg.Wait()
		first, second := <-results, <-results
		if (first == nil) == (second == nil) {
			t.Fatalf("results %v and %v", first, second)
		}
	})
}

func TestProfile(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	jane := b.hire(t, "jane", viewer.ReadOnly)
	secret, ctx := b.signIn(t, jane)
	if _, err := b.UpdateProfile(ctx, auth.ProfileInput{Name: " 제인 ", Locale: "ko-KR"}); err != nil {
		t.Fatal(err)
	}
	if v := viewer.FromContext(b.as(t, secret)); v.Name != "제인" || v.Lang != "ko" {
		t.Fatalf("viewer %+v", v)
	}
	_, err := b.UpdateProfile(ctx, auth.ProfileInput{Name: " "})
	wantCode(t, err, errs.CodeInvalid)
	_, err = b.UpdateProfile(t.Context(), auth.ProfileInput{Name: "X"})
	wantCode(t, err, errs.CodeUnauthenticated)
}

func TestChangePassword(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	jane := b.hire(t, "jane", viewer.ReadOnly)
	kept, ctx := b.signIn(t, jane)
	other, _ := b.signIn(t, jane)
	const newWords = "quiet mornings like tall trees"
	wantCode(t, b.ChangePassword(ctx, auth.ChangePasswordInput{Current: "something else", New: newWords}), errs.CodeInvalid)
	wantCode(t, b.ChangePassword(ctx, auth.ChangePasswordInput{Current: goodWords, New: "short"}), errs.CodeInvalid)
	if err := b.ChangePassword(ctx, auth.ChangePasswordInput{Current: goodWords, New: newWords}); err != nil {
		t.Fatal(err)
	}
	if b.isOut(t, kept) || !b.isOut(t, other) {
		t.Fatal("the wrong sessions ended")
	}
	if _, err := b.SignIn(t.Context(), auth.SignInInput{Email: jane.Email, Password: goodWords, Client: home}); err == nil {
		t.Fatal("the old password works")
	}
	if _, err := b.SignIn(t.Context(), auth.SignInInput{Email: jane.Email, Password: newWords, Client: home}); err != nil {
		t.Fatal(err)
	}
	// An unlocked screen is no place to try passwords out.
	for range 10 {
		_ = b.ChangePassword(ctx, auth.ChangePasswordInput{Current: "a wild guess", New: goodWords})
	}
	wantCode(t, b.ChangePassword(ctx, auth.ChangePasswordInput{Current: newWords, New: goodWords}), errs.CodeUnavailable)
}
