package servertest

import (
	"context"
	"io"
	"log/slog"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/moim-crm/moim/config"
	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/app"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/auth/password"
	"github.com/moim-crm/moim/server/testdb"
)

// Password is that of everybody whom a House hires.
const Password = "tall trees like quiet mornings"

// House is the whole application on a free port, with a database of its own.
type House struct {
	*app.App
	URL string
}

// OnBoth runs test in a house on each database, in parallel.
func OnBoth(t *testing.T, test func(t *testing.T, h *House)) {
	t.Helper()
	for name, url := range map[string]func(testing.TB) string{"sqlite": testdb.SQLiteURL, "postgres": testdb.PostgresURL} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(t, Open(t, url(t)))
		})
	}
}

// Open starts the application on a migrated database. It works no jobs.
func Open(t testing.TB, databaseURL string) *House {
	t.Helper()
	srv := httptest.NewUnstartedServer(nil)
	// A name and no number, as browsers need it for passkeys.
	url := "http://" + strings.Replace(srv.Listener.Addr().String(), "127.0.0.1", "localhost", 1)
	a, err := app.Open(t.Context(), app.Options{
		Settings:      &config.Settings{DataDir: t.TempDir(), DatabaseURL: databaseURL, PublicURL: url},
		Log:           slog.New(slog.NewTextHandler(io.Discard, nil)),
		PasswordCosts: password.Params{MemoryKiB: 64, Passes: 1, Lanes: 1},
		MaxConns:      4,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = a.Close() })
	closing, end := context.WithCancel(context.Background())
	if srv.Config.Handler, err = a.Handler(closing); err != nil {
		t.Fatal(err)
	}
	srv.Start()
	t.Cleanup(srv.Close)
	t.Cleanup(end)
	return &House{App: a, URL: url}
}

// Itself is a context in which the program acts, for what no person can do.
func (h *House) Itself() context.Context {
	return viewer.NewContext(context.Background(), viewer.System("test"))
}

// Hire adds a member of staff with the address name@example.org.
func (h *House) Hire(t testing.TB, name string, role viewer.Role, teams ...int64) *ent.User {
	t.Helper()
	u, err := h.Auth.CreateUser(h.Itself(), auth.CreateUserInput{
		Email: name + "@example.org", Name: name, Role: role, Password: Password, TeamIDs: teams,
	})
	if err != nil {
		t.Fatal(err)
	}
	return u
}
