package runs_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/ent/tag"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/runs"
)

var _ = errs.Register(errs.Messages{
	"runstest.odd":     {En: "The name {name} is odd.", Ko: "이름 {name}{:이/가} 이상해요."},
	"runstest.changed": {En: "Kept: it was changed since.", Ko: "그 뒤에 바뀌어서 그대로 두었어요."},
})

// bundle is a runs service on a database of the test's own. Its BULK_CHANGE
// renames tags, its EXPORT writes their names into a file.
type bundle struct {
	*runs.Service
	db     *jobs.DB
	ctx    context.Context
	folder string
	user   *ent.User
	role   viewer.Role
	tags   []int64
	// trouble, if set, is asked before each record.
	trouble func(id int64) error
}

func setup(t *testing.T, db *jobs.DB, change ...func(*runs.Deps)) *bundle {
	t.Helper()
	b := &bundle{db: db, folder: t.TempDir(), role: viewer.Admin}
	system := viewer.NewContext(t.Context(), viewer.System("test"))
	require.NoError(t, db.Tx(system, func(ctx context.Context) (err error) {
		b.user, err = db.Client(ctx).User.Create().SetEmail("a@example.org").SetEmailKey("a@example.org").SetName("Ada").SetRole(user.RoleADMIN).Save(ctx)
		if err != nil {
			return err
		}
		for i := range 23 {
			made, err := db.Client(ctx).Tag.Create().SetName(fmt.Sprintf("tag %02d", i)).SetNameKey(fmt.Sprintf("tag %02d", i)).Save(ctx)
			if err != nil {
				return err
			}
			b.tags = append(b.tags, made.ID)
		}
		return nil
	}))
	b.ctx = viewer.NewContext(t.Context(), b.viewer())
	b.Service = b.service(db, change...)
	return b
}

func (b *bundle) viewer() *viewer.Viewer {
	return &viewer.Viewer{UserID: b.user.ID, Name: "Ada", Role: b.role, Lang: "en", Via: "session", Access: rule.Default(b.role)}
}

func (b *bundle) service(db *jobs.DB, change ...func(*runs.Deps)) *runs.Service {
	deps := runs.Deps{DB: db, Folder: b.folder, ViewerOf: func(context.Context, int64) (*viewer.Viewer, error) { return b.viewer(), nil }}
	for _, c := range change {
		c(&deps)
	}
	s := runs.New(deps)
	s.Register(run.KindBULK_CHANGE, runs.Items{
		Batch: 5,
		Collect: func(ctx context.Context, _ *runs.Step, after int64) ([]int64, error) {
			return b.collect(ctx, db, after)
		},
		Do: func(ctx context.Context, _ *runs.Step, id int64) (runs.Outcome, error) { return b.rename(ctx, db, id) },
		Undo: func(ctx context.Context, _ *runs.Step, id int64, before map[string]any) error {
			return b.back(ctx, db, id, before)
		},
		Names: func(_ context.Context, ids []int64) (map[int64]string, error) {
			return map[int64]string{ids[0]: "=first"}, nil
		},
	}.Steps())
	s.Register(run.KindEXPORT, runs.Steps{Step: func(ctx context.Context, st *runs.Step) (bool, error) { return b.export(ctx, db, st) }})
	return s
}

// successor is a service of another process: it remembers nothing.
func (b *bundle) successor(t *testing.T, change ...func(*runs.Deps)) *runs.Service {
	t.Helper()
	db, err := jobs.Open(context.WithoutCancel(b.ctx), b.db.URL(), jobs.Options{MaxConns: 2})
	require.NoError(t, err)
	t.Cleanup(func() { _ = db.Close() })
	return b.service(db, change...)
}

func (b *bundle) collect(ctx context.Context, db *jobs.DB, after int64) ([]int64, error) {
	return db.Client(ctx).Tag.Query().Where(tag.IDGT(after)).Order(tag.ByID()).Limit(4).IDs(ctx)
}

// rename puts "x" before a name. The third is skipped, the fifth cannot be done.
func (b *bundle) rename(ctx context.Context, db *jobs.DB, id int64) (runs.Outcome, error) {
	if b.trouble != nil {
		if err := b.trouble(id); err != nil {
			return runs.Outcome{}, err
		}
	}
	row, err := db.Client(ctx).Tag.Get(ctx, id)
	if err != nil {
		return runs.Outcome{}, err
	}
	if row.Name == "tag 02" {
		return runs.Outcome{Skip: errs.Conflict("runstest.odd", "name", row.Name)}, nil
	}
	if err := db.Client(ctx).Tag.UpdateOne(row).SetName("x" + row.Name).Exec(ctx); err != nil {
		return runs.Outcome{}, jobs.Explain(err, "rename")
	}
	if row.Name == "tag 04" {
		// What the record has done so far is rolled back.
		return runs.Outcome{}, errs.Conflict("runstest.odd", "name", row.Name)
	}
	return runs.Outcome{Before: map[string]any{"name": row.Name}}, nil
}

func (b *bundle) back(ctx context.Context, db *jobs.DB, id int64, before map[string]any) error {
	row, err := db.Client(ctx).Tag.Get(ctx, id)
	if err != nil {
		return err
	}
	name, _ := before["name"].(string)
	if row.Name != "x"+name {
		return errs.Conflict("runstest.changed")
	}
	return db.Client(ctx).Tag.UpdateOne(row).SetName(name).Exec(ctx)
}

// export writes three names a step, and turns the file into capitals at the end.
func (b *bundle) export(ctx context.Context, db *jobs.DB, st *runs.Step) (bool, error) {
	var at struct{ After int64 }
	if err := st.Position(&at); err != nil {
		return false, err
	}
	rows, err := db.Client(ctx).Tag.Query().Where(tag.IDGT(at.After)).Order(tag.ByID()).Limit(3).All(ctx)
	if err != nil {
		return false, err
	}
	if len(rows) == 0 {
		return true, st.Rewrite(ctx, func(from io.Reader, to io.Writer) error {
			text, err := io.ReadAll(from)
			if err == nil {
				_, err = to.Write(bytes.ToUpper(text))
			}
			return err
		})
	}
	w, err := st.Append()
	if err != nil {
		return false, err
	}
	for _, row := range rows {
		at.After = row.ID
		if _, err := fmt.Fprintln(w, row.Name); err != nil {
			return false, err
		}
	}
	st.Count(runs.Count{Done: len(rows)})
	st.SetTotal(len(b.tags))
	if b.trouble != nil {
		if err := b.trouble(at.After); err != nil {
			return false, err
		}
	}
	return false, st.GoOnAt(at)
}

func (b *bundle) start(t *testing.T, in runs.StartInput) *ent.Run {
	t.Helper()
	r, err := b.Start(b.ctx, in)
	require.NoError(t, err)
	return r
}

func (b *bundle) names(t *testing.T) (out []string) {
	t.Helper()
	rows, err := b.db.Client(b.ctx).Tag.Query().Order(tag.ByID()).All(b.ctx)
	require.NoError(t, err)
	for _, row := range rows {
		out = append(out, row.Name)
	}
	return out
}

// renamed is what the names are after a whole run.
func renamed() (out []string) {
	for i := range 23 {
		name := fmt.Sprintf("tag %02d", i)
		if i != 2 && i != 4 {
			name = "x" + name
		}
		out = append(out, name)
	}
	return out
}

func counts(r *ent.Run) string {
	return fmt.Sprintf("%s %d: %d done, %d failed, %d skipped, %d undone, %d kept", r.State, r.Total, r.Done, r.Failed, r.Skipped, r.Undone, r.Kept)
}

// hasty makes each job take one step, by a clock that jumps past every deadline.
func hasty() func(*runs.Deps) {
	var ticks atomic.Int64
	return func(d *runs.Deps) {
		d.StepTime = time.Nanosecond
		d.Now = func() time.Time {
			return time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC).Add(time.Duration(ticks.Add(1)) * 2 * time.Second)
		}
	}
}

var errPower = errors.New("the power is gone")

// everyOther fails each second time it is asked.
func everyOther() func(int64) error {
	n := 0
	return func(id int64) error {
		if n++; n%2 == 0 {
			return fmt.Errorf("at %s: %w", strconv.FormatInt(id, 10), errPower)
		}
		return nil
	}
}
