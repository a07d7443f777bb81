package app

import (
	"context"

	"github.com/moim-crm/moim/server/backup"
)

// Backup writes everything to a new file and says what it wrote.
func (a *App) Backup(ctx context.Context, path string) (report string, err error) {
	return a.backup().Write(itself(ctx, "moim backup"), path)
}

// Restore checks a backup and brings it into an empty database.
func (a *App) Restore(ctx context.Context, path string) (report string, err error) {
	ctx = itself(ctx, "moim restore")
	if report, err = a.backup().Restore(ctx, path); err != nil {
		return "", err
	}
	if err := a.Contacts.EnsureFieldIndexes(ctx); err != nil {
		return report, err
	}
	return report, a.Dedupe.Ensure(ctx)
}

func (a *App) backup() *backup.Service {
	return backup.New(backup.Deps{
		DB: a.DB, FilesDir: FilesDir(a.Settings), Settings: a.Settings, Version: a.Build.Version,
	})
}
