package runs

import (
	"bufio"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/riverqueue/river"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

// store keeps the files of runs in a folder, under names that tell nothing.
type store struct{ folder string }

func (s store) path(key string) string { return filepath.Join(s.folder, filepath.Base(key)) }

func (s store) remove(key string) error {
	if err := os.Remove(s.path(key)); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("remove the file of a run: %w", err)
	}
	return nil
}

// part is a file that is being written.
type part struct {
	*bufio.Writer
	file  *os.File
	begin int64
}

// Append writes to the end of the run's file. What a step that failed has written
// is cut off by the next one, because the run remembers how much is good.
func (st *Step) Append() (io.Writer, error) {
	if st.file != nil {
		return st.file, nil
	}
	if st.fileKey == "" {
		st.fileKey = rand.Text()
	}
	f, err := st.s.store.open(st.fileKey, st.fileSize)
	if err != nil {
		return nil, err
	}
	st.file = &part{Writer: bufio.NewWriterSize(f, 1<<16), file: f, begin: st.fileSize}
	return st.file, nil
}

// open opens a file of which so many bytes are good.
func (s store) open(key string, good int64) (f *os.File, err error) {
	if err := os.MkdirAll(s.folder, 0o700); err != nil {
		return nil, fmt.Errorf("make the folder for files: %w", err)
	}
	if f, err = os.OpenFile(s.path(key), os.O_RDWR|os.O_CREATE, 0o600); err != nil {
		return nil, fmt.Errorf("open the file of a run: %w", err)
	}
	info, err := f.Stat()
	if err == nil && info.Size() < good {
		// Somebody has emptied the folder, or another machine has written the beginning.
		err = errs.Conflict(keyFileLost)
	}
	if err == nil {
		err = f.Truncate(good)
	}
	if err == nil {
		_, err = f.Seek(good, io.SeekStart)
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// closeFile sees to it that what the run remembers as good is on the disk.
func (st *Step) closeFile() error {
	if st.file == nil {
		return nil
	}
	err := errors.Join(st.file.Flush(), st.file.file.Sync())
	end, seek := st.file.file.Seek(0, io.SeekCurrent)
	err = errors.Join(err, seek, st.file.file.Close())
	st.file = nil
	if err != nil {
		return fmt.Errorf("write the file of a run: %w", err)
	}
	st.fileSize = end
	return nil
}

// Rewrite makes the run's file anew out of what was appended so far, for formats
// that cannot be written bit by bit. The old file goes when the step is committed.
func (st *Step) Rewrite(ctx context.Context, convert func(from io.Reader, to io.Writer) error) error {
	if err := st.closeFile(); err != nil {
		return err
	}
	old, oldSize := st.fileKey, st.fileSize
	from, err := os.Open(st.s.store.path(old))
	if err != nil {
		return errs.Conflict(keyFileLost).Because(err)
	}
	defer func() { _ = from.Close() }()
	// The name follows from the old one, so that a step that is taken again writes
	// over what it left behind.
	st.fileKey, st.fileSize = old+".made", 0
	to, err := st.Append()
	if err != nil {
		return err
	}
	if err := convert(io.LimitReader(from, oldSize), to); err != nil {
		return err
	}
	jobs.AfterCommit(ctx, func() { _ = st.s.store.remove(old) })
	return nil
}

// Open opens the file of a run for somebody who may have it now.
func (s *Service) Open(ctx context.Context, id int64) (*os.File, *ent.Run, error) {
	r, err := s.visible(ctx, id)
	if err != nil {
		return nil, nil, err
	}
	if may := s.kinds[r.Kind].May; may != nil {
		if err := may(ctx, r); err != nil {
			return nil, nil, err
		}
	}
	if !HasFile(r) {
		return nil, nil, errs.NotFound(keyFileGone)
	}
	f, err := os.Open(s.store.path(r.FileKey))
	if err != nil {
		return nil, nil, errs.NotFound(keyFileGone).Because(err)
	}
	return f, r, nil
}

// HasFile reports whether the file of a run can be fetched.
func HasFile(r *ent.Run) bool {
	return r.State == run.StateDONE && r.FileKey != "" && r.FileRemovedAt == nil
}

// ExpireArgs ask for the file of a run to be removed.
type ExpireArgs struct {
	RunID int64 `json:"run_id"`
}

// Kind implements river.JobArgs.
func (ExpireArgs) Kind() string { return "run_expire" }

// removeSoon has the file of a run removed at an instant, in the transaction in ctx.
func (s *Service) removeSoon(ctx context.Context, r *ent.Run, at time.Time) error {
	if r.FileKey == "" {
		return nil
	}
	if err := s.db.Client(ctx).Run.UpdateOneID(r.ID).SetExpiresAt(at).Exec(asSystem(ctx)); err != nil {
		return fmt.Errorf("say when a file goes: %w", err)
	}
	return jobs.Enqueue(ctx, ExpireArgs{RunID: r.ID}, &river.InsertOpts{ScheduledAt: at})
}

// expire removes the file of a run whose time is up. A run that went on since has
// a later time, and a job of its own for it.
func (s *Service) expire(ctx context.Context, args ExpireArgs) error {
	ctx = asSystem(ctx)
	return s.db.Tx(ctx, func(ctx context.Context) error {
		if err := s.db.LockRow(ctx, run.Table, args.RunID); err != nil {
			return err
		}
		r, err := s.db.Client(ctx).Run.Get(ctx, args.RunID)
		if ent.IsNotFound(err) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("load the run: %w", err)
		}
		if isActive(r.State) || r.FileRemovedAt != nil || r.ExpiresAt == nil || s.at().Before(*r.ExpiresAt) {
			return nil
		}
		if err := errors.Join(s.store.remove(r.FileKey), s.store.remove(r.FileKey+".made")); err != nil {
			return err
		}
		return s.db.Client(ctx).Run.UpdateOneID(r.ID).SetFileRemovedAt(s.at()).Exec(ctx)
	})
}
