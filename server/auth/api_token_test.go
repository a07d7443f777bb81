package auth_test

import (
	"testing"
	"time"

	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/auth/token"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

func TestTokens(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		jane, joe := b.hire(t, "jane", viewer.Fundraising), b.hire(t, "joe", viewer.Fundraising)
		_, ctx := b.signIn(t, jane)
		_, joes := b.signIn(t, joe)
		end := b.clock().Add(30 * day)
		plain, row, err := b.CreateToken(ctx, auth.CreateTokenInput{Name: " sync ", Scopes: []string{"contacts:read"}, ExpiresAt: &end})
		if err != nil || row.Name != "sync" || row.TokenHash == plain || !token.WellFormed(token.APIPrefix, plain) {
			t.Fatalf("%+v, %v", row, err)
		}
		v, err := b.ViewerOfToken(t.Context(), plain)
		if err != nil || v.UserID != jane.ID || v.Via != "token" || v.TokenID != row.ID || !v.IsStaff() {
			t.Fatalf("%+v, %v", v, err)
		}
		list, err := b.Tokens(ctx)
		if err != nil || len(list) != 1 || list[0].LastUsedAt == nil {
			t.Fatalf("%+v, %v", list, err)
		}
		wantCode(t, b.RevokeToken(joes, row.ID), errs.CodeNotFound)
		watched, stop := b.Watch(viewer.NewContext(t.Context(), v))
		defer stop()
		if err := b.RevokeToken(ctx, row.ID); err != nil {
			t.Fatal(err)
		}
		select {
		case <-watched.Done():
		case <-time.After(20 * time.Second):
			t.Fatal("a connection outlives its token")
		}
		_, err = b.ViewerOfToken(t.Context(), plain)
		wantCode(t, err, errs.CodeUnauthenticated)

		short, _, err := b.CreateToken(ctx, auth.CreateTokenInput{Name: "short", Scopes: []string{"read"}, ExpiresAt: &end})
		if err != nil {
			t.Fatal(err)
		}
		b.pass(30 * day)
		_, err = b.ViewerOfToken(t.Context(), short)
		wantCode(t, err, errs.CodeUnauthenticated)
	})
}

func TestCreateTokenValidates(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	jane := b.hire(t, "jane", viewer.Fundraising)
	_, ctx := b.signIn(t, jane)
	past := b.clock().Add(-time.Hour)
	for _, tt := range []struct {
		name  string
		in    auth.CreateTokenInput
		field string
	}{
		{"no name", auth.CreateTokenInput{Scopes: []string{"read"}}, "name"},
		{"no scope", auth.CreateTokenInput{Name: "x"}, "scopes"},
		{"unknown scope", auth.CreateTokenInput{Name: "x", Scopes: []string{"admin"}}, "scopes"},
		{"unknown domain", auth.CreateTokenInput{Name: "x", Scopes: []string{"weather:read"}}, "scopes"},
		{"over already", auth.CreateTokenInput{Name: "x", Scopes: []string{"read"}, ExpiresAt: &past}, "expiresAt"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, _, err := b.CreateToken(ctx, tt.in)
			wantCode(t, err, errs.CodeInvalid)
			if fieldOf(err) != tt.field {
				t.Fatalf("%v", err)
			}
		})
	}
	plain, _, err := b.CreateToken(system(t), auth.CreateTokenInput{Email: " JANE@example.org", Name: "cli", Scopes: []string{"write"}})
	if err != nil {
		t.Fatal(err)
	}
	v, err := b.ViewerOfToken(t.Context(), plain)
	if err != nil {
		t.Fatal(err)
	}
	byToken := viewer.NewContext(t.Context(), v)
	_, _, err = b.CreateToken(byToken, auth.CreateTokenInput{Name: "child", Scopes: []string{"write"}})
	wantCode(t, err, errs.CodeForbidden)
	wantCode(t, b.ChangePassword(byToken, auth.ChangePasswordInput{Current: goodWords, New: "quiet mornings like trees"}), errs.CodeForbidden)
	_, err = b.BeginPasskey(byToken, goodWords)
	wantCode(t, err, errs.CodeForbidden)
	wantCode(t, b.SignOutEverywhere(byToken, false), errs.CodeForbidden)
	_, _, err = b.CreateToken(system(t), auth.CreateTokenInput{Email: "nobody@example.org", Name: "cli", Scopes: []string{"write"}})
	wantCode(t, err, errs.CodeNotFound)
}

func TestScopes(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	admin := b.hire(t, "admin", viewer.Admin)
	_, ctx := b.signIn(t, admin)
	access := func(scopes ...string) *viewer.Access {
		plain, _, err := b.CreateToken(ctx, auth.CreateTokenInput{Name: "x", Scopes: scopes})
		if err != nil {
			t.Fatal(err)
		}
		v, err := b.ViewerOfToken(t.Context(), plain)
		if err != nil {
			t.Fatal(err)
		}
		return v.Access
	}
	full := rule.Default(viewer.Admin)
	for _, tt := range []struct {
		name        string
		scopes      []string
		typ         string
		read, write viewer.Scope
	}{
		{"read everything", []string{"read"}, "Donation", viewer.All, viewer.None},
		{"write everything", []string{"write"}, "Donation", viewer.All, viewer.All},
		{"one domain", []string{"contacts:write"}, "Contact", viewer.All, viewer.All},
		{"and not another", []string{"contacts:write"}, "Donation", viewer.None, viewer.None},
		{"two domains", []string{"contacts:read", "donations:write"}, "Contact", viewer.All, viewer.None},
		{"who am I", []string{"contacts:read"}, "User", viewer.All, viewer.None},
		{"no sessions", []string{"write"}, "Session", viewer.None, viewer.None},
		{"no tokens", []string{"write"}, "ApiToken", viewer.None, viewer.None},
		{"no passkeys", []string{"write"}, "Passkey", viewer.None, viewer.None},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := access(tt.scopes...).Type(tt.typ); got.Read != tt.read || got.Write != tt.write {
				t.Fatalf("%+v", got)
			}
		})
	}
	for _, scope := range auth.Scopes() {
		narrowed := access(scope)
		for _, typ := range rule.Types() {
			if got, most := narrowed.Type(typ), full.Type(typ); got.Write == viewer.All && most.Write != viewer.All || got.Read == viewer.All && most.Read != viewer.All {
				t.Errorf("scope %s widens %s", scope, typ)
			}
		}
	}
}
