package app

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/importrun"
	"github.com/moim-crm/moim/server/imports"
	"github.com/moim-crm/moim/server/imports/mapping"
)

// ImportInput is one import from the command line.
type ImportInput struct {
	// Kind is "contacts" or "donations".
	Kind          string
	File, Mapping string
	// DryRun previews and writes no records.
	DryRun bool
	// Errors is where the rows that failed are written; empty for nowhere.
	Errors string
	// OnProgress is told of rows done and rows in all.
	OnProgress func(done, rows int)
}

// ImportTotals are the five heaps that every row ends in one of.
type ImportTotals struct {
	Rows      int `json:"rows"`
	Created   int `json:"created"`
	Updated   int `json:"updated"`
	Unchanged int `json:"unchanged"`
	Skipped   int `json:"skipped"`
	Failed    int `json:"failed"`
}

// Import brings a file in, the same way as the client does.
func (a *App) Import(ctx context.Context, in ImportInput) (totals ImportTotals, err error) {
	ctx = itself(ctx, "moim import")
	raw, err := os.ReadFile(in.Mapping)
	if err != nil {
		return totals, fmt.Errorf("read the mapping: %w", err)
	}
	m, err := mapping.Decode(raw)
	if err != nil {
		return totals, fmt.Errorf("read the mapping %s: %w", in.Mapping, err)
	}
	f, err := os.Open(in.File)
	if err != nil {
		return totals, fmt.Errorf("open the file: %w", err)
	}
	defer func() { _ = f.Close() }()
	run, err := a.Imports.Start(ctx, imports.StartInput{
		Name: filepath.Base(in.File), Content: f, Kind: importrun.Kind(strings.ToUpper(in.Kind)),
	})
	if err != nil {
		return totals, err
	}
	if run, err = a.drive(ctx, run, in, m); err != nil {
		return totals, err
	}
	if in.Errors != "" {
		err = a.writeErrors(ctx, run.ID, in.Errors)
	}
	return totalsOf(run), err
}

// drive previews an import, and applies it unless it is a dry run.
func (a *App) drive(ctx context.Context, run *ent.ImportRun, in ImportInput, m mapping.Mapping) (*ent.ImportRun, error) {
	progress := func(r *ent.ImportRun) {
		if in.OnProgress != nil {
			in.OnProgress(r.Processed, r.RowCount)
		}
	}
	run, err := a.Imports.Preview(ctx, run.ID, m)
	if err != nil {
		return nil, err
	}
	if run, err = a.Imports.Drive(ctx, run.ID, progress); err != nil || in.DryRun {
		return run, err
	}
	if run, err = a.Imports.Apply(ctx, run.ID); err != nil {
		return nil, err
	}
	return a.Imports.Drive(ctx, run.ID, progress)
}

func (a *App) writeErrors(ctx context.Context, id int64, path string) (err error) {
	f, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("write the rows that failed: %w", err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	return a.Imports.ErrorFile(ctx, id, "en", f)
}

func totalsOf(r *ent.ImportRun) ImportTotals {
	return ImportTotals{
		Rows: r.RowCount, Created: r.Created, Updated: r.Updated, Unchanged: r.Unchanged, Skipped: r.Skipped, Failed: r.Failed,
	}
}
