// Package servertest starts the whole application on a free port for tests, with
// builders of what a test begins with and a signed-in client for each role.
// Tests of one domain borrow from it what the application connects.
package servertest

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/moim-crm/moim/config"
	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/app"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/auth/password"
	"github.com/moim-crm/moim/server/testdb"
)

// Dialect is a kind of database.
type Dialect string

// The databases that everything works on.
const (
	SQLite   Dialect = "sqlite"
	Postgres Dialect = "postgres"
)

// Password is that of every user that a Server makes.
const Password = "quiet-lantern-42"

// cheap makes a password's hash as weak as the tests are quick.
var cheap = password.Params{MemoryKiB: 64, Passes: 1, Lanes: 1}

// Server is a running application with a database of the test's own.
type Server struct {
	*app.App
	// URL is where it answers.
	URL string

	t     testing.TB
	mu    sync.Mutex
	users map[viewer.Role]*ent.User
}

// Each runs a test on both databases, in parallel.
func Each(t *testing.T, test func(t *testing.T, s *Server)) {
	t.Helper()
	for _, d := range []Dialect{SQLite, Postgres} {
		t.Run(string(d), func(t *testing.T) { t.Parallel(); test(t, New(t, d)) })
	}
}

// New starts the application; it stops with the test. There is an organization
// in Seoul, and nobody and nothing in it yet.
func New(t testing.TB, d Dialect) *Server {
	t.Helper()
	database := testdb.SQLiteURL
	if d == Postgres {
		database = testdb.PostgresURL
	}
	s := &Server{t: t, users: map[viewer.Role]*ent.User{}}
	web := httptest.NewUnstartedServer(nil)
	s.URL = "http://" + web.Listener.Addr().String()
	settings := &config.Settings{
		Addr: web.Listener.Addr().String(), DataDir: t.TempDir(), DatabaseURL: database(t), PublicURL: s.URL,
		SecretKey: "0123456789abcdef0123456789abcdef", LogLevel: 12,
	}
	var err error
	s.App, err = app.Open(t.Context(), app.Options{
		Settings: settings, Build: app.BuildOf("test", "test"), PasswordCosts: cheap, MaxConns: 4,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	closing, closeAll := context.WithCancel(context.Background())
	if web.Config.Handler, err = s.Handler(closing); err != nil {
		closeAll()
		t.Fatal(err)
	}
	web.Start()
	t.Cleanup(func() { closeAll(); web.Close() })
	if err := s.DB.StartWork(t.Context(), 2); err != nil {
		t.Fatal(err)
	}
	s.Write(func(ctx context.Context) error {
		return s.DB.Client(ctx).Organization.Create().SetName("Test").SetLocale("en").SetTimeZone("Asia/Seoul").
			SetCurrency("KRW").SetCountry("KR").Exec(ctx)
	})
	return s
}

// System is a context in which the program itself asks.
func (s *Server) System() context.Context {
	return viewer.NewContext(s.t.Context(), viewer.System("test"))
}

// Write does something as the program itself, in one transaction.
func (s *Server) Write(do func(ctx context.Context) error) {
	s.t.Helper()
	if err := s.DB.Tx(s.System(), do); err != nil {
		s.t.Fatal(err)
	}
}

// User returns the user with a role, made when first asked for.
func (s *Server) User(role viewer.Role) *ent.User {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	if u := s.users[role]; u != nil {
		return u
	}
	u, err := s.Auth.CreateUser(s.System(), auth.CreateUserInput{
		Email: strings.ToLower(string(role)) + "@example.org", Name: "Test " + string(role), Password: Password, Role: role, Locale: "en",
	})
	if err != nil {
		s.t.Fatal(err)
	}
	s.users[role] = u
	return u
}

// As is a context in which the user with a role asks, as over HTTP.
func (s *Server) As(role viewer.Role) context.Context {
	s.t.Helper()
	v, err := s.Auth.ViewerOfUser(s.System(), s.User(role).ID)
	if err != nil {
		s.t.Fatal(err)
	}
	v.Via = "session"
	return viewer.NewContext(s.t.Context(), v)
}

// Nobody is a client that is not signed in.
func (s *Server) Nobody() *Client { return &Client{URL: s.URL, t: s.t, http: &http.Client{}} }

// Client signs in as the user with a role.
func (s *Server) Client(role viewer.Role) *Client {
	s.t.Helper()
	c := s.Nobody()
	c.SignIn(s.User(role).Email, Password)
	return c
}

// Token is a client with an API token of the user with a role.
func (s *Server) Token(role viewer.Role, scopes ...string) *Client {
	s.t.Helper()
	plain, err := s.CreateToken(s.t.Context(), app.CreateTokenInput{Email: s.User(role).Email, Name: "test", Scopes: scopes})
	if err != nil {
		s.t.Fatal(err)
	}
	c := s.Nobody()
	c.Bearer = plain
	return c
}
