package httpd_test

import (
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	otplib "github.com/pquerna/otp/totp"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

func TestSignInAndOut(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db, options{})
		b.hire(t, "jane", viewer.Fundraising)
		br := b.browser(t)
		if who := br.who(t); who != "//en" {
			t.Fatalf("before: %q", who)
		}
		got := br.signIn(t, "jane@example.org")
		if got.status != 200 || got.json["next"] != "done" {
			t.Fatalf("%d %s", got.status, got.text)
		}
		for _, c := range got.header.Values("Set-Cookie") {
			if !strings.Contains(c, "HttpOnly") || !strings.Contains(c, "SameSite=Lax") || !strings.Contains(c, "Path=/") {
				t.Errorf("cookie %s", c)
			}
		}
		if who := br.who(t); who != "jane/session/en" {
			t.Fatalf("signed in: %q", who)
		}
		if got := br.do(t, "GET", "/auth/sessions", nil); !strings.Contains(got.text, `"isThis":true`) {
			t.Fatalf("sessions: %s", got.text)
		}
		if got := br.do(t, "POST", "/auth/sign-out", nil); got.status != 200 {
			t.Fatalf("sign out: %d %s", got.status, got.text)
		}
		if who := br.who(t); who != "//en" {
			t.Fatalf("after: %q", who)
		}
	})
}

func TestSignInProblems(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t), options{})
	b.hire(t, "jane", viewer.Fundraising)
	for _, tt := range []struct {
		name, email, password, lang string
		status                      int
		code, field, message        string
	}{
		{"wrong", "jane@example.org", "not the password", "en", 401, "UNAUTHENTICATED", "", "The e-mail address or the password is wrong."},
		{"wrong, in Korean", "jane@example.org", "not the password", "ko-KR,ko;q=0.9", 401, "UNAUTHENTICATED", "", "이메일 주소나 비밀번호가 맞지 않아요."},
		{"nobody", "nobody@example.org", "not the password", "en", 401, "UNAUTHENTICATED", "", "The e-mail address or the password is wrong."},
		{"no password", "jane@example.org", "", "en", 422, "INVALID", "password", "Please fill this in."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := b.browser(t).do(t, "POST", "/auth/sign-in", map[string]string{"email": tt.email, "password": tt.password}, "Accept-Language", tt.lang)
			p := got.problem()
			field, _ := p["field"].(string)
			if got.status != tt.status || p["code"] != tt.code || field != tt.field || p["message"] != tt.message {
				t.Fatalf("%d %s", got.status, got.text)
			}
		})
	}
	t.Run("too often", func(t *testing.T) {
		br := b.browser(t)
		var got answer
		for range 6 {
			got = br.do(t, "POST", "/auth/sign-in", map[string]string{"email": "other@example.org", "password": "a wild guess"})
		}
		if got.status != 429 || got.problem()["code"] != "UNAVAILABLE" || got.header.Get("Retry-After") == "" {
			t.Fatalf("%d %v %s", got.status, got.header, got.text)
		}
	})
}

func TestAPlantedSessionIsWorthNothing(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t), options{})
	b.hire(t, "mallory", viewer.ReadOnly)
	b.hire(t, "jane", viewer.Admin)
	mallory, jane := b.browser(t), b.browser(t)
	mallory.signIn(t, "mallory@example.org")
	address, _ := url.Parse(b.url)
	// Mallory gets the own session into Jane's browser before she signs in.
	var planted []*http.Cookie
	for _, c := range mallory.client.Jar.Cookies(address) {
		if c.Name == "moim_session" {
			planted = append(planted, c)
		}
	}
	jane.client.Jar.SetCookies(address, planted)
	if got := jane.signIn(t, "jane@example.org"); got.status != 200 {
		t.Fatalf("%d %s", got.status, got.text)
	}
	if who := jane.who(t); who != "jane/session/en" {
		t.Fatalf("jane is %q", who)
	}
	if who := mallory.who(t); who != "//en" {
		t.Fatalf("the planted session lives on as %q", who)
	}
}

func TestForgery(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t), options{})
	jane := b.hire(t, "jane", viewer.Fundraising)
	br := b.browser(t)
	br.signIn(t, jane.Email)
	ctx := viewer.NewContext(t.Context(), viewer.System("test"))
	plain, _, err := b.auth.CreateToken(ctx, auth.CreateTokenInput{Email: jane.Email, Name: "script", Scopes: []string{"write"}})
	if err != nil {
		t.Fatal(err)
	}
	mutation := map[string]string{"query": "mutation { change }"}
	for _, tt := range []struct {
		name, path string
		header     []string
		status     int
	}{
		{"our page", "/graphql", nil, 200},
		{"without our header", "/graphql", []string{"X-Moim-Request", ""}, 403},
		{"from a page elsewhere", "/graphql", []string{"Origin", "https://evil.example"}, 403},
		{"from a page that hides", "/graphql", []string{"Origin", "null"}, 403},
		{"marked cross-site", "/graphql", []string{"Origin", "", "Sec-Fetch-Site", "cross-site"}, 403},
		{"from a program with the cookie", "/graphql", []string{"Origin", ""}, 200},
		{"a form elsewhere", "/uploads", []string{"Origin", "https://evil.example", "X-Moim-Request", "", "Content-Type", "text/plain"}, 403},
		{"sign-in from elsewhere", "/auth/sign-in", []string{"Origin", "https://evil.example"}, 403},
		{"a token needs neither", "/graphql", []string{"Origin", "", "X-Moim-Request", "", "Authorization", "Bearer " + plain}, 200},
		{"a bad token is refused", "/graphql", []string{"Authorization", "Bearer " + plain[:40] + "xxxxxxxxxxx"}, 401},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := br.do(t, "POST", tt.path, mutation, tt.header...); got.status != tt.status {
				t.Fatalf("%d %s", got.status, got.text)
			}
		})
	}
	t.Run("signing in needs our page even without a cookie", func(t *testing.T) {
		got := b.browser(t).do(t, "POST", "/auth/sign-in", map[string]string{"email": jane.Email, "password": goodWords}, "X-Moim-Request", "")
		if got.status != 403 {
			t.Fatalf("%d %s", got.status, got.text)
		}
	})
	t.Run("a stranger may ask the graph and is nobody", func(t *testing.T) {
		if who := b.browser(t).who(t, "X-Moim-Request", "", "Origin", ""); who != "//en" {
			t.Fatalf("%q", who)
		}
	})
	t.Run("a token is its user", func(t *testing.T) {
		if who := b.browser(t).who(t, "Authorization", "Bearer "+plain); who != "jane/token/en" {
			t.Fatalf("%q", who)
		}
	})
	t.Run("a withdrawn token is nobody's", func(t *testing.T) {
		if _, err := b.auth.DisableUser(ctx, b.hire(t, "temp", viewer.ReadOnly).ID); err != nil {
			t.Fatal(err)
		}
		if _, err := b.auth.DisableUser(ctx, jane.ID); err != nil {
			t.Fatal(err)
		}
		got := b.browser(t).do(t, "POST", "/graphql", mutation, "Authorization", "Bearer "+plain)
		if got.status != 401 || got.header.Get("WWW-Authenticate") == "" {
			t.Fatalf("%d %v", got.status, got.header)
		}
		if who := br.who(t); who != "//en" {
			t.Fatalf("the disabled user's browser is %q", who)
		}
	})
}

func TestSetupLinkOverHTTP(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db, options{})
		link, err := b.auth.SetupLink(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		path := "/auth" + strings.TrimPrefix(link, b.url)
		if got := b.browser(t).do(t, "GET", path, nil); got.status != 200 || got.json["purpose"] != "setup" {
			t.Fatalf("%d %s", got.status, got.text)
		}
		form := map[string]string{"organizationName": "물길 환경모임", "name": "김하늘", "email": "haneul@example.org", "password": "짧아요"}
		if got := b.browser(t).do(t, "POST", path, form, "Accept-Language", "ko"); got.status != 422 || got.problem()["field"] != "password" || !strings.Contains(got.text, "10자 이상") {
			t.Fatalf("%d %s", got.status, got.text)
		}
		form["password"] = "강물은 조용히 흘러가요"
		// Two at once, and only one becomes the first admin.
		var wg sync.WaitGroup
		statuses := make(chan int, 2)
		browsers := []*browser{b.browser(t), b.browser(t)}
		for _, br := range browsers {
			wg.Go(func() { statuses <- br.do(t, "POST", path, form, "Accept-Language", "ko").status })
		}
		wg.Wait()
		if a, c := <-statuses, <-statuses; a+c != 200+404 && a+c != 200+409 {
			t.Fatalf("answers %d and %d", a, c)
		}
		winner := browsers[0]
		if winner.who(t) == "//en" {
			winner = browsers[1]
		}
		if who := winner.who(t); who != "김하늘/session/ko" {
			t.Fatalf("%q", who)
		}
		if got := b.browser(t).do(t, "GET", "/auth/methods", nil); got.json["organizationName"] != "물길 환경모임" {
			t.Fatalf("%s", got.text)
		}
	})
}

func TestSecondFactorOverHTTP(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t), options{})
	b.hire(t, "jane", viewer.Fundraising)
	br := b.browser(t)
	br.signIn(t, "jane@example.org")
	if got := br.do(t, "POST", "/auth/totp/begin", nil); got.status != 422 || got.problem()["field"] != "password" {
		t.Fatalf("without the password: %d %s", got.status, got.text)
	}
	begun := br.do(t, "POST", "/auth/totp/begin", map[string]string{"password": goodWords})
	secret, _ := begun.json["secret"].(string)
	if begun.status != 200 || secret == "" {
		t.Fatalf("%d %s", begun.status, begun.text)
	}
	code, err := otplib.GenerateCode(secret, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	confirmed := br.do(t, "POST", "/auth/totp/confirm", map[string]any{"challenge": begun.json["challenge"], "code": code})
	recovery, _ := confirmed.json["recoveryCodes"].([]any)
	if confirmed.status != 200 || len(recovery) != 10 {
		t.Fatalf("%d %s", confirmed.status, confirmed.text)
	}
	other := b.browser(t)
	half := other.signIn(t, "jane@example.org")
	if half.json["next"] != "second_factor" || other.who(t) != "//en" {
		t.Fatalf("%d %s, %s", half.status, half.text, other.who(t))
	}
	if got := other.do(t, "POST", "/auth/second-factor", map[string]any{"challenge": half.json["challenge"], "code": code}); got.status != 422 {
		t.Fatalf("the code of the enrolment works again: %d", got.status)
	}
	if got := other.do(t, "POST", "/auth/second-factor", map[string]any{"challenge": half.json["challenge"], "code": recovery[0]}); got.status != 200 || other.who(t) != "jane/session/en" {
		t.Fatalf("%d %s", got.status, got.text)
	}
	if got := b.browser(t).do(t, "POST", "/auth/second-factor", map[string]any{"challenge": half.json["challenge"], "code": recovery[1]}); got.status != 401 {
		t.Fatalf("one challenge twice: %d %s", got.status, got.text)
	}
}
