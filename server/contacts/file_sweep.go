package contacts

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/riverqueue/river"

	"github.com/moim-crm/moim/ent/file"
	"github.com/moim-crm/moim/server/jobs"
)

const (
	// KeepRemoved is how long a removed file can be put back.
	KeepRemoved = 30 * 24 * time.Hour
	// orphanAge is how long bytes may lie without a row: far longer than between
	// the two.
	orphanAge = 24 * time.Hour
)

// SweepFilesArgs ask for the files of a day to be looked through. The day makes
// one job of what every process asks for when it starts.
type SweepFilesArgs struct {
	Day string `json:"day" river:"unique"`
}

// Kind implements river.JobArgs.
func (SweepFilesArgs) Kind() string { return "contact_files_sweep" }

// InsertOpts implements river.JobArgsWithInsertOpts.
func (SweepFilesArgs) InsertOpts() river.InsertOpts {
	return river.InsertOpts{UniqueOpts: river.UniqueOpts{ByArgs: true}}
}

// SweepLater asks for today's sweep; each asks for the next day's. It is called
// when the program starts.
func (s *Service) SweepLater(ctx context.Context) error {
	return s.db.Tx(asSystem(ctx, "sweep files"), func(ctx context.Context) error {
		return jobs.Enqueue(ctx, SweepFilesArgs{Day: s.at().Format(time.DateOnly)}, nil)
	})
}

func (s *Service) sweepAndGoOn(ctx context.Context, _ SweepFilesArgs) error {
	ctx = asSystem(ctx, "sweep files")
	if err := s.SweepFiles(ctx); err != nil {
		return err
	}
	next := s.at().Add(24 * time.Hour)
	return s.db.Tx(ctx, func(ctx context.Context) error {
		return jobs.Enqueue(ctx, SweepFilesArgs{Day: next.Format(time.DateOnly)}, &river.InsertOpts{
			ScheduledAt: next, UniqueOpts: river.UniqueOpts{ByArgs: true},
		})
	})
}

// SweepFiles deletes for good what was removed long ago, and then every file on
// the disk that no row names: what a process left that died between the two.
func (s *Service) SweepFiles(ctx context.Context) error {
	ctx = asSystem(ctx, "sweep files")
	old, err := s.db.Client(ctx).File.Query().
		Where(file.ContactIDNotNil(), file.RemovedAtLT(s.at().Add(-KeepRemoved))).IDs(ctx)
	if err != nil {
		return fmt.Errorf("look for removed files: %w", err)
	}
	for _, id := range old {
		if err := s.deleteFile(ctx, id); err != nil {
			return err
		}
	}
	keys, err := s.shelf.Older(s.now().Add(-orphanAge))
	if err != nil {
		return err
	}
	for _, key := range keys {
		isNamed, err := s.db.Client(ctx).File.Query().Where(file.StorageKey(key)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("look whose a file is: %w", err)
		}
		if isNamed {
			continue
		}
		if err := s.shelf.Remove(key); err != nil {
			return err
		}
	}
	return nil
}

// deleteFile deletes a file for good, unless somebody has put it back meanwhile.
// The row goes first: bytes without a row are swept, a row without bytes would
// promise what is not there.
func (s *Service) deleteFile(ctx context.Context, id int64) error {
	key := ""
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		if err := s.db.LockRow(ctx, file.Table, id); err != nil {
			return err
		}
		f, err := s.contactFile(ctx, id)
		if err != nil {
			return err
		}
		if f.RemovedAt == nil {
			return nil
		}
		key = f.StorageKey
		return explain(s.db.Client(ctx).File.DeleteOne(f).Exec(ctx), "delete a file")
	})
	if err != nil || strings.TrimSpace(key) == "" {
		return err
	}
	return s.shelf.Remove(key)
}
