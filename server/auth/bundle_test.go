package auth_test

import (
	"context"
	"errors"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/auth/password"
	"github.com/moim-crm/moim/server/auth/seal"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

const (
	publicURL = "https://crm.example.org"
	goodWords = "tall trees like quiet mornings"
)

// testBundle is a service with a clock that the test turns.
type testBundle struct {
	*auth.Service
	db     *jobs.DB
	secret string

	mu  sync.Mutex
	now time.Time
}

func setup(t *testing.T, db *jobs.DB) *testBundle {
	t.Helper()
	b := &testBundle{db: db, secret: seal.NewSecretKey(), now: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
	b.Service = b.restart(t, nil)
	return b
}

// restart makes another service on the same database, as a second process or a
// later start of the first one.
func (b *testBundle) restart(t *testing.T, change func(*auth.Deps)) *auth.Service {
	t.Helper()
	deps := auth.Deps{
		DB: b.db, SecretKey: b.secret, PublicURL: publicURL, Now: b.clock, Recheck: time.Hour,
		Costs: password.Params{MemoryKiB: 64, Passes: 1, Lanes: 1},
	}
	if change != nil {
		change(&deps)
	}
	s, err := auth.New(deps)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (b *testBundle) clock() time.Time {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.now
}

func (b *testBundle) pass(d time.Duration) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.now = b.now.Add(d)
}

func system(t *testing.T) context.Context {
	t.Helper()
	return viewer.NewContext(t.Context(), viewer.System("test"))
}

var (
	home   = auth.Client{Address: netip.MustParseAddr("203.0.113.7"), UserAgent: "Firefox at home"}
	office = auth.Client{Address: netip.MustParseAddr("198.51.100.2"), UserAgent: "Chrome at work"}
)

// hire adds a member of staff whose password is goodWords.
func (b *testBundle) hire(t *testing.T, name string, role viewer.Role) *ent.User {
	t.Helper()
	u, err := b.CreateUser(system(t), auth.CreateUserInput{
		Email: name + "@example.org", Name: name, Role: role, Password: goodWords,
	})
	if err != nil {
		t.Fatal(err)
	}
	return u
}

// signIn returns the secret of a session and a context in which its owner asks.
func (b *testBundle) signIn(t *testing.T, u *ent.User) (string, context.Context) {
	t.Helper()
	entry, err := b.SignIn(t.Context(), auth.SignInInput{Email: u.Email, Password: goodWords, Client: home})
	if err != nil {
		t.Fatal(err)
	}
	return entry.Session, b.as(t, entry.Session)
}

func (b *testBundle) as(t *testing.T, session string) context.Context {
	t.Helper()
	v, err := b.ViewerOfSession(t.Context(), session)
	if err != nil {
		t.Fatal(err)
	}
	return viewer.NewContext(t.Context(), v)
}

// isOut reports whether a session is worth nothing.
func (b *testBundle) isOut(t *testing.T, session string) bool {
	t.Helper()
	_, err := b.ViewerOfSession(t.Context(), session)
	if err != nil && codeOf(err) != errs.CodeUnauthenticated {
		t.Fatal(err)
	}
	return err != nil
}

func codeOf(err error) errs.Code {
	var e *errs.Error
	if !errors.As(err, &e) {
		return ""
	}
	return e.Code
}

func wantCode(t *testing.T, err error, want errs.Code) {
	t.Helper()
	if codeOf(err) != want {
		t.Fatalf("got %v, want %s", err, want)
	}
}

// secretOf takes the secret out of the address of a one-time link.
func secretOf(t *testing.T, link string) string {
	t.Helper()
	secret, found := strings.CutPrefix(link, publicURL+"/link/")
	if !found {
		t.Fatalf("link %q", link)
	}
	return secret
}

func fieldOf(err error) string {
	var e *errs.Error
	if !errors.As(err, &e) {
		return ""
	}
	return e.Field
}
