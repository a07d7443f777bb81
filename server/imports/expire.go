package imports

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/riverqueue/river"

	"github.com/moim-crm/moim/ent"
	entfile "github.com/moim-crm/moim/ent/file"
	"github.com/moim-crm/moim/ent/importrun"
	"github.com/moim-crm/moim/server/jobs"
)

// KeepFiles is how long an uploaded file is kept. Its rows and what became of them
// stay with the import; only another preview needs the file.
const KeepFiles = 30 * 24 * time.Hour

// ExpireArgs ask for an uploaded file to be removed.
type ExpireArgs struct {
	FileID int64 `json:"file_id"`
}

// Kind implements river.JobArgs.
func (ExpireArgs) Kind() string { return "import_file_expire" }

// removeLater has an uploaded file removed when its time is up, in the transaction in ctx.
func (s *Service) removeLater(ctx context.Context, f *ent.File) error {
	return jobs.Enqueue(ctx, ExpireArgs{FileID: f.ID}, &river.InsertOpts{ScheduledAt: f.CreatedAt.Add(KeepFiles)})
}

// expire removes a file, unless an import reads it at this moment: the job is then tried again later.
func (s *Service) expire(ctx context.Context, args ExpireArgs) error {
	ctx = asSystem(ctx)
	return s.db.Tx(ctx, func(ctx context.Context) error {
		f, err := s.db.Client(ctx).File.Get(ctx, args.FileID)
		if ent.IsNotFound(err) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("load the file: %w", err)
		}
		if f.ContactID != nil || s.at().Before(f.CreatedAt.Add(KeepFiles)) {
			return nil
		}
		isRead, err := s.db.Client(ctx).ImportRun.Query().
			Where(importrun.FileID(f.ID), importrun.StatusEQ(importrun.StatusSTAGING)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("look who reads the file: %w", err)
		}
		if isRead {
			return errors.New("imports: the file is being read")
		}
		// The row goes with the file: a row without its file would promise one.
		if err := s.store.Remove(f.StorageKey); err != nil {
			return err
		}
		runs, err := s.db.Client(ctx).ImportRun.Query().Where(importrun.FileID(f.ID)).All(ctx)
		if err != nil {
			return fmt.Errorf("load the imports of the file: %w", err)
		}
		for _, run := range runs {
			if err := s.db.Client(ctx).ImportRun.UpdateOne(run).ClearFileID().Exec(ctx); err != nil {
				return fmt.Errorf("forget the file: %w", err)
			}
		}
		return s.db.Client(ctx).File.DeleteOne(f).Exec(ctx)
	})
}

// RemoveOldFiles asks for the removal of files whose time is up. It is called when the program starts, for those that were
// brought before files were removed, or whose jobs were lost with a restored backup.
func (s *Service) RemoveOldFiles(ctx context.Context) error {
	ctx = asSystem(ctx)
	return s.db.Tx(ctx, func(ctx context.Context) error {
		ids, err := s.db.Client(ctx).File.Query().Where(entfile.ContactIDIsNil(), entfile.CreatedAtLT(s.at().Add(-KeepFiles))).IDs(ctx)
		if err != nil {
			return fmt.Errorf("look for old files: %w", err)
		}
		for _, id := range ids {
			if err := jobs.Enqueue(ctx, ExpireArgs{FileID: id}, nil); err != nil {
				return err
			}
		}
		return nil
	})
}
