// Package app is the composition root: it turns settings into a whole
// application, wired by hand. The commands, and the tests of the whole, start
// the same one.
package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"github.com/moim-crm/moim/config"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/auth/password"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/dedupe"
	"github.com/moim-crm/moim/server/dedupe/merge"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/exports"
	"github.com/moim-crm/moim/server/httpd"
	"github.com/moim-crm/moim/server/imports"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/memberships"
	"github.com/moim-crm/moim/server/runs"
	"github.com/moim-crm/moim/server/search"
	"github.com/moim-crm/moim/server/settings"
	"github.com/moim-crm/moim/server/volunteering"
)

// Options are what an application is made of. Settings is required.
type Options struct {
	Settings *config.Settings
	Build    Build
	// Log is where the program tells what it does; standard error where it is nil.
	Log *slog.Logger
	// PasswordCosts are lower in tests alone; the zero value is what people get.
	PasswordCosts password.Params
	// MaxConns bounds the connections to the database; 0 for the default.
	MaxConns int
}

// App is a wired application: an open database and the services on it.
type App struct {
	Settings *config.Settings
	Build    Build
	Log      *slog.Logger

	DB           *jobs.DB
	Auth         *auth.Service
	Contacts     *contacts.Service
	Dedupe       *dedupe.Service
	Merge        *merge.Service
	Donations    *donations.Service
	Memberships  *memberships.Service
	Volunteering *volunteering.Service
	Imports      *imports.Service
	Organization *settings.Service
	Finder       *search.Service
	Exports      *exports.Service
	Runs         *runs.Service

	metrics *httpd.Metrics
}

// Open opens the database and wires the services. It neither migrates nor starts
// anything; Close undoes it.
func Open(ctx context.Context, o Options) (*App, error) {
	a := &App{Settings: o.Settings, Build: o.Build, Log: o.Log, metrics: httpd.NewMetrics()}
	if a.Log == nil {
		a.Log = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: o.Settings.LogLevel}))
	}
	if err := a.Settings.EnsureSecretKey(); err != nil {
		return nil, err
	}
	if err := makeFolders(a.Settings); err != nil {
		return nil, err
	}
	var err error
	if a.DB, err = jobs.Open(ctx, a.Settings.DatabaseURL, jobs.Options{MaxConns: o.MaxConns}); err != nil {
		return nil, err
	}
	if err := a.wire(o); err != nil {
		return nil, errors.Join(err, a.DB.Close())
	}
	return a, nil
}

// makeFolders makes the data folder and the one of the embedded database.
func makeFolders(s *config.Settings) error {
	folders := []string{s.DataDir, FilesDir(s), MadeDir(s)}
	if path, ok := strings.CutPrefix(s.DatabaseURL, "sqlite:"); ok {
		folders = append(folders, filepath.Dir(path))
	}
	for _, folder := range folders {
		if err := os.MkdirAll(folder, 0o700); err != nil {
			return fmt.Errorf("make the data folder: %w", err)
		}
	}
	return nil
}

// FilesDir is where uploaded files lie.
func FilesDir(s *config.Settings) string { return filepath.Join(s.DataDir, "files") }

// MadeDir is where the files lie that runs make. They are apart from those that
// people bring, because no backup keeps them.
func MadeDir(s *config.Settings) string { return filepath.Join(s.DataDir, "made") }

// Close ends the workers, if any, and closes the database.
func (a *App) Close() error { return a.DB.Close() }

// itself is ctx in which the program acts for whoever has its command line.
func itself(ctx context.Context, why string) context.Context {
	v := viewer.System(why)
	v.Via = "cli"
	return viewer.NewContext(ctx, v)
}
