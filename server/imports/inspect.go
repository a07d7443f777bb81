package imports

import (
	"context"
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/mapping"
	"github.com/moim-crm/moim/server/imports/table"
)

// Inspection is a look into a file before it is mapped.
type Inspection struct {
	Info table.Info
	// Sample is the first rows, one cell for each column of the header.
	Sample [][]string
	// Suggested is a guess of a mapping, or the mapping of the import that this one repeats.
	Suggested mapping.Mapping
}

// sampleRows is how many rows a person looks at, and guessRows how many a guess rests on.
const sampleRows, guessRows = 10, 200

// Inspect reads the beginning of a run's file.
func (s *Service) Inspect(ctx context.Context, run *ent.ImportRun) (Inspection, error) {
	opened, err := s.openFile(ctx, run)
	if err != nil {
		return Inspection{}, err
	}
	defer func() { _ = opened.Close() }()
	options, err := optionsOf(run)
	if err != nil {
		return Inspection{}, err
	}
	t, err := table.Open(opened, options)
	if err != nil {
		return Inspection{}, err
	}
	rows, err := t.Sample(guessRows)
	if err != nil {
		return Inspection{}, fmt.Errorf("read the first rows: %w", err)
	}
	found := Inspection{Info: t.Info()}
	for _, row := range rows[:min(len(rows), sampleRows)] {
		found.Sample = append(found.Sample, row.Cells)
	}
	found.Suggested, err = s.suggest(ctx, run, t.Info().Header, rows)
	return found, err
}

// optionsOf are the settings of the run's mapping for reading its file, once there is a mapping.
func optionsOf(run *ent.ImportRun) (table.Options, error) {
	if len(run.Mapping) == 0 {
		return table.Options{}, nil
	}
	m, err := mapping.FromMap(run.Mapping)
	if err != nil {
		return table.Options{}, err
	}
	return m.TableOptions()
}

func (s *Service) suggest(ctx context.Context, run *ent.ImportRun, header []string, rows []table.Row) (mapping.Mapping, error) {
	if run.RetryOfID != nil {
		first, err := s.visible(ctx, *run.RetryOfID)
		if err == nil && len(first.Mapping) > 0 {
			return retryMapping(first)
		}
		if err != nil && !errs.Is(err, errs.CodeNotFound) {
			return mapping.Mapping{}, err
		}
	}
	defaults, err := s.defaults(ctx)
	if err != nil {
		return mapping.Mapping{}, err
	}
	return mapping.Guess(kindOf(run), header, rows, defaults), nil
}

// retryMapping is the mapping of the first import for its error file, which is always UTF-8 with commas, whatever the first
// file was.
func retryMapping(first *ent.ImportRun) (mapping.Mapping, error) {
	m, err := mapping.FromMap(first.Mapping)
	if err != nil {
		return mapping.Mapping{}, err
	}
	m.File = mapping.File{DateOrder: m.File.DateOrder, Decimal: m.File.Decimal, KeepSpaces: m.File.KeepSpaces}
	return m, nil
}

// defaults are what the organization's settings say.
func (s *Service) defaults(ctx context.Context) (mapping.Defaults, error) {
	org, err := s.db.Client(ctx).Organization.Query().First(viewer.NewContext(ctx, viewer.System("settings")))
	if ent.IsNotFound(err) {
		return mapping.Defaults{}, nil
	}
	if err != nil {
		return mapping.Defaults{}, fmt.Errorf("read the organization's settings: %w", err)
	}
	return mapping.Defaults{Country: org.Country, Currency: org.Currency}, nil
}

func (s *Service) openFile(ctx context.Context, run *ent.ImportRun) (file, error) {
	if run.FileID == nil {
		return file{}, errs.NotFound(keyFileGone)
	}
	kept, err := s.db.Client(ctx).File.Get(asSystem(ctx), *run.FileID)
	if err != nil {
		return file{}, explain(err, "find the file")
	}
	return s.store.open(kept.StorageKey)
}
