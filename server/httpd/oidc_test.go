package httpd_test

import (
	"net/url"
	"strings"
	"testing"

	"github.com/oauth2-proxy/mockoidc"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/testdb"
)

func provider(t *testing.T) (*mockoidc.MockOIDC, *auth.OIDC) {
	t.Helper()
	m, err := mockoidc.Run()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = m.Shutdown() })
	return m, &auth.OIDC{Issuer: m.Issuer(), ClientID: m.ClientID, ClientSecret: m.ClientSecret}
}

// travel goes to the provider and back to where it sends the browser.
func travel(t *testing.T, br *browser, next string) (callback string) {
	t.Helper()
	started := br.do(t, "GET", "/auth/oidc/start?next="+url.QueryEscape(next), nil)
	away := started.header.Get("Location")
	if started.status != 302 || !strings.Contains(away, "code_challenge_method=S256") || !strings.Contains(away, "nonce=") {
		t.Fatalf("%d %s", started.status, away)
	}
	back := br.do(t, "GET", away, nil, "X-Moim-Request", "", "Origin", "")
	if back.status != 302 {
		t.Fatalf("provider: %d %s", back.status, back.text)
	}
	return back.header.Get("Location")
}

func TestSingleSignOn(t *testing.T) {
	t.Parallel()
	m, settings := provider(t)
	b := setup(t, testdb.SQLite(t), options{oidc: settings})
	b.hire(t, "jane", viewer.Fundraising)
	gone := b.hire(t, "gone", viewer.Fundraising)
	if _, err := b.auth.DisableUser(b.system(), gone.ID); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, next, email string
		verified          bool
		wantNext, who     string
	}{
		{"staff", "/contacts?page=2", "Jane@example.org", true, "/contacts?page=2", "jane/session/en"},
		{"an open redirect", "https://evil.example/", "jane@example.org", true, "/", "jane/session/en"},
		{"an open redirect in disguise", `/\evil.example`, "jane@example.org", true, "/", "jane/session/en"},
		{"an address that nobody verified", "/", "jane@example.org", false, "/sign-in?problem=auth.sso.unknown", "//en"},
		{"not on the staff", "/", "stranger@example.org", true, "/sign-in?problem=auth.sso.unknown", "//en"},
		{"disabled", "/", "gone@example.org", true, "/sign-in?problem=auth.sso.unknown", "//en"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			m.QueueUser(&mockoidc.MockUser{Subject: tt.name, Email: tt.email, EmailVerified: tt.verified})
			br := b.browser(t)
			got := br.do(t, "GET", travel(t, br, tt.next), nil)
			if got.status != 302 || got.header.Get("Location") != tt.wantNext || br.who(t) != tt.who {
				t.Fatalf("%d to %q as %q", got.status, got.header.Get("Location"), br.who(t))
			}
		})
	}
	refused := func(t *testing.T, br *browser, callback string) {
		t.Helper()
		got := br.do(t, "GET", callback, nil)
		if got.status != 302 || got.header.Get("Location") != "/sign-in?problem=auth.sso.failed" || br.who(t) != "//en" {
			t.Fatalf("%d to %q as %q", got.status, got.header.Get("Location"), br.who(t))
		}
	}
	jane := func() { m.QueueUser(&mockoidc.MockUser{Subject: "x", Email: "jane@example.org", EmailVerified: true}) }
	t.Run("a callback planted in another browser", func(t *testing.T) {
		jane()
		refused(t, b.browser(t), travel(t, b.browser(t), "/"))
	})
	t.Run("another state", func(t *testing.T) {
		jane()
		br := b.browser(t)
		address, err := url.Parse(travel(t, br, "/"))
		if err != nil {
			t.Fatal(err)
		}
		query := address.Query()
		query.Set("state", "made-up")
		address.RawQuery = query.Encode()
		refused(t, br, address.String())
	})
	t.Run("a code of another round", func(t *testing.T) {
		jane()
		jane()
		first, second := b.browser(t), b.browser(t)
		stolen, err := url.Parse(travel(t, first, "/"))
		if err != nil {
			t.Fatal(err)
		}
		own, err := url.Parse(travel(t, second, "/"))
		if err != nil {
			t.Fatal(err)
		}
		query := own.Query()
		query.Set("code", stolen.Query().Get("code"))
		own.RawQuery = query.Encode()
		refused(t, second, own.String())
	})
	t.Run("the sign-in page knows", func(t *testing.T) {
		got := b.browser(t).do(t, "GET", "/auth/methods", nil)
		if oidc, _ := got.json["oidc"].(map[string]any); oidc["enabled"] != true || oidc["name"] != "127.0.0.1" {
			t.Fatalf("%s", got.text)
		}
	})
}

func TestSingleSignOnMayHire(t *testing.T) {
	t.Parallel()
	m, settings := provider(t)
	settings.NewUserRole = viewer.ReadOnly
	b := setup(t, testdb.SQLite(t), options{oidc: settings})
	m.QueueUser(&mockoidc.MockUser{Subject: "1", Email: "new@example.org", EmailVerified: true})
	br := b.browser(t)
	if got := br.do(t, "GET", travel(t, br, "/"), nil); got.header.Get("Location") != "/" || br.who(t) != "new@example.org/session/en" {
		t.Fatalf("%v as %q", got.header, br.who(t))
	}
}

func TestNoSingleSignOn(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t), options{oidc: &auth.OIDC{Issuer: "http://127.0.0.1:1/"}})
	if got := b.browser(t).do(t, "GET", "/auth/oidc/start", nil); got.status != 302 || got.header.Get("Location") != "/sign-in?problem=auth.sso.failed" {
		t.Fatalf("a provider that is down: %d %v", got.status, got.header)
	}
	off := setup(t, testdb.SQLite(t), options{})
	if got := off.browser(t).do(t, "GET", "/auth/oidc/start", nil); got.status != 302 || got.header.Get("Location") != "/sign-in?problem=auth.sso.off" {
		t.Fatalf("%d %v", got.status, got.header)
	}
}
