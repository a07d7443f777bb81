package jobs_test

import (
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/riverqueue/river"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/auditentry"
	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/tag"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

type noteArgs struct {
	TagID int64 `json:"tag_id"`
}

func (noteArgs) Kind() string { return "test_note" }

func system() context.Context {
	return viewer.NewContext(context.Background(), viewer.System("test"))
}

func TestTxWritesRowAuditAndJobOrNothing(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		ctx := system()
		worked := make(chan int64, 10)
		jobs.Handle(db, func(_ context.Context, a noteArgs) error { worked <- a.TagID; return nil })
		if err := db.StartWork(ctx, 2); err != nil {
			t.Fatal(err)
		}
		add := func(name string, fail error) error {
			return db.Tx(ctx, func(ctx context.Context) error {
				row, err := db.Client(ctx).Tag.Create().SetName(name).SetNameKey(name).Save(ctx)
				if err != nil {
					return err
				}
				if err := jobs.Enqueue(ctx, noteArgs{row.ID}, nil); err != nil {
					return err
				}
				return fail
			})
		}
		broken := errors.New("broken")
		if err := add("lost", broken); !errors.Is(err, broken) {
			t.Fatalf("got %v, want the error of the function", err)
		}
		if err := add("kept", nil); err != nil {
			t.Fatal(err)
		}
		kept := db.Client(ctx).Tag.Query().OnlyX(ctx)
		if got := <-worked; got != kept.ID {
			t.Fatalf("worked job of tag %d, want %d", got, kept.ID)
		}
		entry := db.Client(ctx).AuditEntry.Query().Where(auditentry.EntityType("Tag")).OnlyX(ctx)
		if entry.EntityID != kept.ID || entry.Changes["name"][1] != "kept" || entry.Op != auditentry.OpCREATE {
			t.Fatalf("audit entry %+v", entry)
		}
	})
}

func TestTxIsReentrantAndRollsBackOnPanic(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		ctx := system()
		func() {
			defer func() { _ = recover() }()
			_ = db.Tx(ctx, func(ctx context.Context) error {
				db.Client(ctx).Tag.Create().SetName("a").SetNameKey("a").SaveX(ctx)
				return db.Tx(ctx, func(ctx context.Context) error {
					db.Client(ctx).Tag.Create().SetName("b").SetNameKey("b").SaveX(ctx)
					panic("half-way")
				})
			})
		}()
		if n := db.Client(ctx).Tag.Query().CountX(ctx); n != 0 {
			t.Fatalf("%d rows survived a panic", n)
		}
	})
}

func TestChangeOutsideTxIsRefused(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		ctx := system()
		_, err := db.Client(ctx).Tag.Create().SetName("a").SetNameKey("a").Save(ctx)
		if !errors.Is(err, mixin.ErrNoTransaction) {
			t.Fatalf("got %v", err)
		}
		if err := jobs.Enqueue(ctx, noteArgs{1}, &river.InsertOpts{}); !errors.Is(err, jobs.ErrNoTransaction) {
			t.Fatalf("got %v", err)
		}
	})
}

func TestWritersAtOnceLoseNothing(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		ctx := system()
		var id int64
		if err := db.Tx(ctx, func(ctx context.Context) error {
			row, err := db.Client(ctx).Tag.Create().SetName("0").SetNameKey("counter").Save(ctx)
			id = row.ID
			return err
		}); err != nil {
			t.Fatal(err)
		}
		const writers, rounds = 8, 10
		var wg sync.WaitGroup
		for range writers {
			wg.Go(func() {
				for range rounds {
					if err := db.Tx(ctx, func(ctx context.Context) error {
						if err := db.LockRow(ctx, "tags", id); err != nil {
							return err
						}
						row := db.Client(ctx).Tag.GetX(ctx, id)
						return row.Update().SetName(row.Name + "x").Exec(ctx)
					}); err != nil {
						t.Error(err)
					}
				}
			})
		}
		wg.Wait()
		if got := len(db.Client(ctx).Tag.Query().Where(tag.ID(id)).OnlyX(ctx).Name); got != 1+writers*rounds {
			t.Fatalf("%d of %d writes are there", got-1, writers*rounds)
		}
	})
}

func TestAuditHistoryIsAppendOnly(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		ctx := system()
		if err := db.Tx(ctx, func(ctx context.Context) error {
			return db.Client(ctx).Tag.Create().SetName("a").SetNameKey("a").Exec(ctx)
		}); err != nil {
			t.Fatal(err)
		}
		for _, q := range []string{"UPDATE audit_entries SET actor = 'nobody'", "DELETE FROM audit_entries"} {
			if _, err := db.Pool().ExecContext(ctx, q); err == nil {
				t.Errorf("%s was not refused", q)
			}
		}
	})
}

func TestMigrateTwiceAtOnce(t *testing.T) {
	t.Parallel()
	for name, addr := range map[string]string{"sqlite": "sqlite:" + t.TempDir() + "/m.db", "postgres": testdb.EmptyPostgresURL(t)} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var wg sync.WaitGroup
			for range 2 {
				wg.Go(func() {
					db, err := jobs.Open(context.Background(), addr, jobs.Options{})
					if err != nil {
						t.Error(err)
						return
					}
					defer func() { _ = db.Close() }()
					if err := db.Migrate(context.Background()); err != nil {
						t.Error(err)
					}
					if err := db.KnownSchema(context.Background()); err != nil {
						t.Error(err)
					}
				})
			}
			wg.Wait()
		})
	}
}

func TestSavepointUndoesItsOwnWorkAlone(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		ctx := system()
		add := func(ctx context.Context, name string) error {
			return db.Client(ctx).Tag.Create().SetName(name).SetNameKey(name).Exec(ctx)
		}
		if err := db.Tx(ctx, func(ctx context.Context) error {
			if err := add(ctx, "a"); err != nil {
				return err
			}
			if err := db.Savepoint(ctx, func(ctx context.Context) error {
				if err := add(ctx, "b"); err != nil {
					return err
				}
				return add(ctx, "a")
			}); err == nil {
				t.Error("the same tag twice was not refused")
			}
			return add(ctx, "c")
		}); err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, row := range db.Client(ctx).Tag.Query().Order(tag.ByName()).AllX(ctx) {
			names = append(names, row.Name)
		}
		if len(names) != 2 || names[0] != "a" || names[1] != "c" {
			t.Fatalf("got %v", names)
		}
		if n := db.Client(ctx).AuditEntry.Query().CountX(ctx); n != 2 {
			t.Fatalf("%d audit entries, want 2", n)
		}
	})
}

func TestRowsOfATransactionCanBeUsedAfterIt(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		ctx := system()
		var team *ent.Team
		if err := db.Tx(ctx, func(ctx context.Context) (err error) {
			team, err = db.Client(ctx).Team.Create().SetName("door").Save(ctx)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if n, err := team.QueryUsers().Count(ctx); err != nil || n != 0 {
			t.Fatalf("got %d, %v", n, err)
		}
	})
}
