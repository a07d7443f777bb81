package imports

import (
	"context"
	"errors"
	"io"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/importrun"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts/shelf"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/mapping"
	"github.com/moim-crm/moim/server/imports/table"
)

// StartInput is a file that was brought.
type StartInput struct {
	Name        string
	ContentType string
	Content     io.Reader
	Kind        importrun.Kind
	// RetryOf is the import whose failed rows these are; its mapping is then proposed. 0 for none.
	RetryOf int64
}

// Validate refuses what needs no database to be seen as wrong.
func (in StartInput) Validate() error {
	if importrun.KindValidator(in.Kind) != nil {
		return errs.Invalid("kind", errs.KeyMalformed, "value", string(in.Kind))
	}
	if strings.TrimSpace(in.Name) == "" || in.Content == nil {
		return errs.Invalid("file", errs.KeyRequired)
	}
	return nil
}

// Start keeps the file and reads its header. Nothing is written to the records.
func (s *Service) Start(ctx context.Context, in StartInput) (*ent.ImportRun, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	if in.RetryOf != 0 {
		if _, err := s.visible(ctx, in.RetryOf); err != nil {
			return nil, err
		}
	}
	kept, err := s.store.save(in.Content)
	if err != nil {
		return nil, err
	}
	run, err := s.register(ctx, in, kept)
	if err != nil {
		return nil, errors.Join(err, s.store.Remove(kept.Key))
	}
	return run, nil
}

func (s *Service) register(ctx context.Context, in StartInput, kept shelf.Kept) (run *ent.ImportRun, err error) {
	header, err := s.header(kept.Key, table.Options{})
	if err != nil {
		return nil, err
	}
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		client := s.db.Client(ctx)
		newFile := client.File.Create().SetName(in.Name).SetContentType(in.ContentType).SetSize(kept.Size).
			SetSha256(kept.SHA256).SetStorageKey(kept.Key)
		newRun := client.ImportRun.Create().SetKind(in.Kind).SetFileName(in.Name).SetHeader(header)
		if who := viewer.FromContext(ctx); who.IsStaff() {
			newFile.SetUserID(who.UserID)
			newRun.SetUserID(who.UserID)
		}
		if in.RetryOf != 0 {
			newRun.SetRetryOfID(in.RetryOf)
		}
		kept, err := newFile.Save(ctx)
		if err != nil {
			return explain(err, "keep the file")
		}
		if err := s.removeLater(ctx, kept); err != nil {
			return err
		}
		run, err = newRun.SetFileID(kept.ID).Save(ctx)
		return explain(err, "start the import")
	})
	return run, err
}

func (s *Service) header(key string, options table.Options) ([]string, error) {
	opened, err := s.store.open(key)
	if err != nil {
		return nil, err
	}
	defer func() { _ = opened.Close() }()
	t, err := table.Open(opened, options)
	if err != nil {
		return nil, err
	}
	return t.Info().Header, nil
}

// kindOf is the kind of a run in the words of a mapping.
func kindOf(run *ent.ImportRun) mapping.Kind {
	if run.Kind == importrun.KindDONATIONS {
		return mapping.Donations
	}
	return mapping.Contacts
}
