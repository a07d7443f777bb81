package runs_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/auditentry"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/runs"
	"github.com/moim-crm/moim/server/testdb"
)

func TestItems(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		r := b.start(t, runs.StartInput{Kind: run.KindBULK_CHANGE, About: "rename"})
		r, err := b.Drive(b.ctx, r.ID)
		require.NoError(t, err)
		require.Equal(t, "DONE 23: 21 done, 1 failed, 1 skipped, 0 undone, 0 kept", counts(r))
		require.Equal(t, renamed(), b.names(t))
		by := db.Client(b.ctx).AuditEntry.Query().Where(auditentry.EntityType("Tag"), auditentry.ActorID(b.user.ID), auditentry.Via("run")).CountX(b.ctx)
		require.Equal(t, 21, by, "the change is the user's")

		var out bytes.Buffer
		require.NoError(t, b.FailedRows(b.ctx, r.ID, "en", &out))
		require.Contains(t, out.String(), "'=first,The name tag 04 is odd.")
		require.Equal(t, 2, strings.Count(out.String(), "\r\n"))

		// Somebody changes one meanwhile: undo leaves it alone.
		require.NoError(t, db.Tx(b.ctx, func(ctx context.Context) error {
			return db.Client(ctx).Tag.UpdateOneID(b.tags[7]).SetName("mine").Exec(ctx)
		}))
		require.True(t, runs.IsUndoable(r))
		_, err = b.Undo(b.ctx, r.ID)
		require.NoError(t, err)
		r, err = b.Drive(b.ctx, r.ID)
		require.NoError(t, err)
		require.Equal(t, "UNDONE 23: 21 done, 1 failed, 1 skipped, 20 undone, 1 kept", counts(r))
		require.Equal(t, "mine", b.names(t)[7])
		require.Equal(t, "tag 00", b.names(t)[0])
		_, err = b.Undo(b.ctx, r.ID)
		require.True(t, errs.Is(err, errs.CodeConflict), "%v", err)
	})
}

func TestGivenIDs(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		r := b.start(t, runs.StartInput{Kind: run.KindBULK_CHANGE, IDs: []int64{b.tags[9], b.tags[1], b.tags[9]}})
		r, err := b.Drive(b.ctx, r.ID)
		require.NoError(t, err)
		require.Equal(t, "DONE 2: 2 done, 0 failed, 0 skipped, 0 undone, 0 kept", counts(r))
	})
}

// TestNothingIsDoneTwice lets the power go again and again, and another process
// take over each time.
func TestNothingIsDoneTwice(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		clock := hasty()
		b := setup(t, db, clock)
		change := b.start(t, runs.StartInput{Kind: run.KindBULK_CHANGE})
		file := b.start(t, runs.StartInput{Kind: run.KindEXPORT, FileName: "tags.txt"})
		stops := 0
		for _, id := range []int64{change.ID, file.ID} {
			for n := 0; ; n++ {
				require.Less(t, n, 200, "no end")
				// The seventh record of a process's life is its last.
				asked := 0
				b.trouble = func(int64) error {
					if asked++; asked == 7 {
						return errPower
					}
					return nil
				}
				if id == file.ID {
					b.trouble = everyOther()
				}
				_, err := b.successor(t, clock).Drive(b.ctx, id)
				if err == nil {
					break
				}
				require.ErrorIs(t, err, errPower)
				stops++
			}
		}
		require.Greater(t, stops, 4)
		require.Equal(t, renamed(), b.names(t))
		f, r, err := b.Open(b.ctx, file.ID)
		require.NoError(t, err)
		defer func() { _ = f.Close() }()
		got, err := io.ReadAll(f)
		require.NoError(t, err)
		require.Equal(t, strings.ToUpper(strings.Join(renamed(), "\n"))+"\n", string(got))
		require.Equal(t, int64(len(got)), r.FileSize)
		require.Equal(t, "DONE 23: 23 done, 0 failed, 0 skipped, 0 undone, 0 kept", counts(r))
		left, err := os.ReadDir(b.folder)
		require.NoError(t, err)
		require.Len(t, left, 1, "the file that was rewritten is gone")
	})
}

func TestCancel(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		r := b.start(t, runs.StartInput{Kind: run.KindBULK_CHANGE})
		asked := 0
		b.trouble = func(int64) error {
			if asked++; asked == 6 {
				// The step before is committed, this one is not.
				return errPower
			}
			return nil
		}
		_, err := b.Drive(b.ctx, r.ID)
		require.ErrorIs(t, err, errPower)
		_, err = b.Cancel(b.ctx, r.ID)
		require.NoError(t, err)
		b.trouble = nil
		r, err = b.Drive(b.ctx, r.ID)
		require.NoError(t, err)
		require.Equal(t, "CANCELLED 23: 3 done, 1 failed, 1 skipped, 0 undone, 0 kept", counts(r))
		_, err = b.Cancel(b.ctx, r.ID)
		require.True(t, errs.Is(err, errs.CodeConflict), "%v", err)
		_, err = b.Undo(b.ctx, r.ID)
		require.NoError(t, err)
		r, err = b.Drive(b.ctx, r.ID)
		require.NoError(t, err)
		require.Equal(t, "UNDONE 23: 3 done, 1 failed, 1 skipped, 3 undone, 0 kept", counts(r))
		require.NotContains(t, strings.Join(b.names(t), " "), "x")
	})
}

// TestRightsOfTheMoment takes the right away while the run is under way.
func TestRightsOfTheMoment(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		r := b.start(t, runs.StartInput{Kind: run.KindBULK_CHANGE})
		b.role = viewer.ReadOnly
		r, err := b.Drive(b.ctx, r.ID)
		require.NoError(t, err)
		require.Equal(t, "DONE 23: 0 done, 22 failed, 1 skipped, 0 undone, 0 kept", counts(r))
		require.NotContains(t, strings.Join(b.names(t), " "), "x")

		other := viewer.NewContext(b.ctx, &viewer.Viewer{UserID: b.user.ID + 1, Role: viewer.ReadOnly, Access: b.viewer().Access})
		for name, try := range map[string]func(context.Context, int64) error{
			"cancel": func(ctx context.Context, id int64) error { _, err := b.Cancel(ctx, id); return err },
			"undo":   func(ctx context.Context, id int64) error { _, err := b.Undo(ctx, id); return err },
			"resume": func(ctx context.Context, id int64) error { _, err := b.Resume(ctx, id); return err },
			"file":   func(ctx context.Context, id int64) error { _, _, err := b.Open(ctx, id); return err },
			"rows":   func(ctx context.Context, id int64) error { return b.FailedRows(ctx, id, "en", io.Discard) },
		} {
			require.True(t, errs.Is(try(other, r.ID), errs.CodeNotFound), name)
		}
	})
}

func TestFilesGo(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db, func(d *runs.Deps) { d.KeepFiles = time.Millisecond })
		r := b.start(t, runs.StartInput{Kind: run.KindEXPORT, FileName: "tags.txt"})
		_, err := b.Drive(b.ctx, r.ID)
		require.NoError(t, err)
		require.NoError(t, db.StartWork(b.ctx, 1))
		require.Eventually(t, func() bool {
			r, err = db.Client(b.ctx).Run.Get(b.ctx, r.ID)
			return err == nil && r.FileRemovedAt != nil
		}, 30*time.Second, 20*time.Millisecond)
		_, _, err = b.Open(b.ctx, r.ID)
		require.True(t, errs.Is(err, errs.CodeNotFound), "%v", err)
		left, err := os.ReadDir(b.folder)
		require.NoError(t, err)
		require.Empty(t, left)
	})
}

// TestStopsAndGoesOn: a reason that a person can mend stops the run at once, and
// it goes on where it stopped.
func TestStopsAndGoesOn(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		r := b.start(t, runs.StartInput{Kind: run.KindEXPORT, FileName: "tags.txt"})
		asked := 0
		b.trouble = func(int64) error {
			if asked++; asked == 3 {
				return errs.Forbidden(errs.KeyForbidden)
			}
			return nil
		}
		_, err := b.Drive(b.ctx, r.ID)
		require.True(t, errs.Is(err, errs.CodeConflict), "%v", err)
		r, err = db.Client(b.ctx).Run.Get(b.ctx, r.ID)
		require.NoError(t, err)
		require.Equal(t, "FAILED 23: 6 done, 0 failed, 0 skipped, 0 undone, 0 kept", counts(r))
		require.Equal(t, "이 작업을 할 권한이 없어요.", runs.Problem(r, "ko"))
		b.trouble = nil
		_, err = b.Resume(b.ctx, r.ID)
		require.NoError(t, err)
		r, err = b.Drive(b.ctx, r.ID)
		require.NoError(t, err)
		require.Equal(t, "DONE 23: 23 done, 0 failed, 0 skipped, 0 undone, 0 kept", counts(r))
		_, err = b.Resume(b.ctx, r.ID)
		require.True(t, errs.Is(err, errs.CodeConflict), "%v", err)
	})
}

// TestWorkersDoIt leaves everything to the workers of two processes.
func TestWorkersDoIt(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		b.successor(t)
		ids := []int64{}
		for range 3 {
			ids = append(ids, b.start(t, runs.StartInput{Kind: run.KindEXPORT, FileName: "tags.txt"}).ID)
		}
		require.NoError(t, db.StartWork(b.ctx, 3))
		for _, id := range ids {
			require.Eventually(t, func() bool {
				r, err := db.Client(b.ctx).Run.Get(b.ctx, id)
				return err == nil && r.State == run.StateDONE && r.Done == 23
			}, 30*time.Second, 20*time.Millisecond)
		}
	})
}

func TestUnknownKind(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	_, err := b.Start(b.ctx, runs.StartInput{Kind: run.KindRENEWAL})
	require.ErrorContains(t, err, "RENEWAL")
	require.False(t, errors.Is(err, errPower))
}
