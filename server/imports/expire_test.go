package imports_test

import (
	"os"
	"testing"
	"time"

	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

// TestOldFilesGo: the file goes when its time is up, what became of its rows stays.
func TestOldFilesGo(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		late := time.Duration(0)
		b := setup(t, db, func(d *imports.Deps) { d.Now = func() time.Time { return time.Now().Add(late) } })
		m := mappingFrom(t, []byte(`{version: 1, record: contacts, match: {mode: none}, fields: [{to: familyName, from: Name}]}`))
		run := b.apply(t, []byte("Name\nKim\n"), m)
		left := func() [2]int {
			entries, err := os.ReadDir(b.folder)
			must(t, err)
			return [2]int{len(entries), db.Client(b.ctx).File.Query().CountX(b.ctx)}
		}
		must(t, b.Expire(b.ctx, *run.FileID))
		if left() != [2]int{1, 1} {
			t.Fatalf("%v files and rows before the time is up", left())
		}
		late = imports.KeepFiles + time.Hour
		must(t, b.RemoveOldFiles(b.ctx))
		must(t, b.Expire(b.ctx, *run.FileID))
		if left() != [2]int{} {
			t.Errorf("%v files and rows after", left())
		}
		must(t, b.Expire(b.ctx, *run.FileID))
		if rows := b.rows(t, run.ID); len(rows) != 1 || rows[0].Cells[0] != "Kim" {
			t.Errorf("rows %v", rows)
		}
		if _, err := b.Preview(b.ctx, run.ID, m); !errs.Is(err, errs.CodeNotFound) && !errs.Is(err, errs.CodeConflict) {
			t.Errorf("a preview without a file: %v", err)
		}
		if run = b.undo(t, run.ID); run.Undone != 1 {
			t.Errorf("%d undone without the file", run.Undone)
		}
	})
}
