package imports_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/allocation"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/importrun"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/imports"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

// picture is everything that an import has written, in words that do not depend on ids.
func (b *testBundle) picture(t *testing.T) []string {
	t.Helper()
	var lines []string
	client := b.db.Client(b.ctx)
	people := client.Contact.Query().WithAddresses().WithEmails().Order(ent.Asc("id")).AllX(b.ctx)
	for _, c := range people {
		line := fmt.Sprintf("%s %s v%d", c.Kind, c.DisplayName, c.Version)
		for _, a := range c.Edges.Addresses {
			line += " | " + a.Lines + " " + a.PostalCode + " " + a.Locality
		}
		lines = append(lines, line)
	}
	gifts := client.Donation.Query().WithContact().WithAllocations(func(q *ent.AllocationQuery) { q.WithFund().Order(allocation.ByID()) }).
		Order(donation.ByID()).AllX(b.ctx)
	for _, gift := range gifts {
		lines = append(lines, fmt.Sprintf("%s %d %s %s %s", gift.ReceivedOn, gift.AmountMinor, gift.Edges.Contact.DisplayName, gift.Edges.Allocations[0].Edges.Fund.Name, gift.Note))
	}
	for _, entry := range client.LedgerEntry.Query().Order(ent.Asc("id")).AllX(b.ctx) {
		lines = append(lines, fmt.Sprintf("ledger %s %d", entry.Kind, entry.AmountMinor))
	}
	for _, run := range client.ImportRun.Query().AllX(b.ctx) {
		lines = append(lines, fmt.Sprintf("%s %v", run.Status, totals(run)))
		for _, row := range b.rows(t, run.ID) {
			lines = append(lines, fmt.Sprintf("row %d %s %s %s", row.Line, row.Action, row.Status, imports.Reason(row, "en")))
		}
	}
	return lines
}

// TestInterruptedAnywhere stops the import at every batch boundary of preview and apply, lets another service take over, and
// finds the same data as without any stop.
func TestInterruptedAnywhere(t *testing.T) {
	t.Parallel()
	f := sample()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		whole := setup(t, db)
		whole.apply(t, read(t, f.data), mappingFrom(t, read(t, f.mapping)))
		want := whole.picture(t)

		var ticks atomic.Int64
		// The clock jumps past every deadline, so that each step does one batch and hands over.
		hasty := func(d *imports.Deps) {
			d.StepTime = time.Nanosecond
			d.Now = func() time.Time {
				return time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC).Add(time.Duration(ticks.Add(1)) * time.Second)
			}
		}
		other := testdb.SQLite(t)
		if db.IsPostgres() {
			other = testdb.Postgres(t)
		}
		b := setup(t, other, hasty)
		run, err := b.Start(b.ctx, imports.StartInput{Name: "test.csv", Content: bytes.NewReader(read(t, f.data)), Kind: importrun.KindDONATIONS})
		must(t, err)
		_, err = b.Preview(b.ctx, run.ID, mappingFrom(t, read(t, f.mapping)))
		must(t, err)
		steps := b.driveWithSuccessors(t, run.ID, hasty)
		_, err = b.Apply(b.ctx, run.ID)
		must(t, err)
		steps += b.driveWithSuccessors(t, run.ID, hasty)
		if steps < f.rows/7 {
			t.Fatalf("only %d steps: the import was not interrupted", steps)
		}
		if diff := cmp.Diff(want, b.picture(t)); diff != "" {
			t.Error(diff)
		}
	})
}

// driveWithSuccessors gives every step to a new service, which remembers nothing.
func (b *testBundle) driveWithSuccessors(t *testing.T, id int64, change func(*imports.Deps)) (steps int) {
	t.Helper()
	for {
		ctx, cancel := context.WithCancel(b.ctx)
		next := b.successor(t, change)
		run, err := next.Drive(ctx, id, func(*ent.ImportRun) {
			if steps++; steps%2 == 0 {
				cancel()
			}
		})
		cancel()
		if err == nil {
			return steps
		}
		if !errors.Is(err, context.Canceled) {
			t.Fatalf("%v: %v", run, err)
		}
	}
}

// The variables that make this test binary the process to be killed.
const (
	envVictimURL    = "IMPORTS_TEST_VICTIM_URL"
	envVictimFolder = "IMPORTS_TEST_VICTIM_FOLDER"
)

// TestVictim is no test of its own: it is the process that TestKill kills. It works imports as the server does.
func TestVictim(t *testing.T) {
	t.Parallel()
	url := os.Getenv(envVictimURL)
	if url == "" {
		return
	}
	db, err := jobs.Open(t.Context(), url, jobs.Options{MaxConns: 4})
	must(t, err)
	b := &testBundle{db: db, folder: os.Getenv(envVictimFolder)}
	b.ctx = viewer.NewContext(t.Context(), viewer.System("test"))
	b.admin = db.Client(b.ctx).User.Query().OnlyX(b.ctx)
	b.Service = b.service(db, func(d *imports.Deps) { d.BatchRows = 1 })
	must(t, db.StartWork(t.Context(), 2))
	fmt.Println("working")
	<-t.Context().Done()
}

// TestKill kills the working process with SIGKILL again and again, in the preview and while applying, and finds in the end
// the same data as without.
func TestKill(t *testing.T) {
	t.Parallel()
	f := sample()
	for name, open := range map[string]func(testing.TB) string{"sqlite": testdb.SQLiteURL, "postgres": testdb.PostgresURL} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			calm := setup(t, testdb.SQLite(t))
			calm.apply(t, read(t, f.data), mappingFrom(t, read(t, f.mapping)))

			url := open(t)
			db, err := jobs.Open(t.Context(), url, jobs.Options{MaxConns: 4})
			must(t, err)
			t.Cleanup(func() { _ = db.Close() })
			b := setup(t, db)
			run, err := b.Start(b.ctx, imports.StartInput{Name: "test.csv", Content: bytes.NewReader(read(t, f.data)), Kind: importrun.KindDONATIONS})
			must(t, err)
			_, err = b.Preview(b.ctx, run.ID, mappingFrom(t, read(t, f.mapping)))
			must(t, err)
			kills := b.killUntil(t, url, run.ID, importrun.StatusPREVIEWED)
			_, err = b.Apply(b.ctx, run.ID)
			must(t, err)
			kills += b.killUntil(t, url, run.ID, importrun.StatusAPPLIED)
			if kills < 2 {
				t.Errorf("only %d kills: nothing was shown", kills)
			}
			if diff := cmp.Diff(calm.picture(t), b.picture(t)); diff != "" {
				t.Errorf("after %d kills: %s", kills, diff)
			}
		})
	}
}

// killUntil lets a process work on the import and kills it each time that it has got on by a few rows, until the import has the
// status.
func (b *testBundle) killUntil(t *testing.T, url string, id int64, until importrun.Status) (kills int) {
	t.Helper()
	for {
		victim := exec.Command(os.Args[0], "-test.run", "^TestVictim$", "-test.timeout", "2m")
		victim.Env = append(os.Environ(), envVictimURL+"="+url, envVictimFolder+"="+b.folder)
		must(t, victim.Start())
		start := b.db.Client(b.ctx).ImportRun.GetX(b.ctx, id).Processed
		isDone := b.watch(t, id, func(run *ent.ImportRun) bool { return run.Status == until || run.Processed >= start+5 }).Status == until
		must(t, victim.Process.Kill())
		_ = victim.Wait()
		if isDone || b.db.Client(b.ctx).ImportRun.GetX(b.ctx, id).Status == until {
			return kills
		}
		kills++
	}
}

// watch asks until the run is as wanted.
func (b *testBundle) watch(t *testing.T, id int64, isWanted func(*ent.ImportRun) bool) *ent.ImportRun {
	t.Helper()
	ticker := time.NewTicker(5 * time.Millisecond)
	defer ticker.Stop()
	timeout := time.After(time.Minute)
	for {
		run := b.db.Client(b.ctx).ImportRun.GetX(b.ctx, id)
		if isWanted(run) {
			return run
		}
		select {
		case <-ticker.C:
		case <-timeout:
			t.Fatalf("the import stands at %s with %d rows: %s", run.Status, run.Processed, imports.Problem(run, "en"))
		}
	}
}

// TestRights shows that an import does what its user may do and no more, at the moment of applying.
func TestRights(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		role := viewer.Fundraising
		b := setup(t, db)
		b.Service = b.successor(t, func(d *imports.Deps) {
			d.ViewerOf = func(context.Context, int64) (*viewer.Viewer, error) { return b.viewer(role), nil }
		})
		f := sample()
		content, m := read(t, f.data), mappingFrom(t, read(t, f.mapping))

		b.ctx = viewer.NewContext(t.Context(), b.viewer(viewer.ReadOnly))
		if _, err := b.Start(b.ctx, imports.StartInput{Name: "a.csv", Content: bytes.NewReader(content), Kind: importrun.KindDONATIONS}); err == nil {
			t.Error("a reader may start an import")
		}
		b.ctx = viewer.NewContext(t.Context(), b.viewer(viewer.Fundraising))
		run := b.preview(t, content, m)
		_, err := b.Apply(b.ctx, run.ID)
		must(t, err)
		// Meanwhile the user has become a reader.
		role = viewer.ReadOnly
		if run, err = b.Drive(b.ctx, run.ID, nil); err != nil {
			t.Log(err)
		}
		system := viewer.NewContext(t.Context(), viewer.System("test"))
		if n := db.Client(system).Donation.Query().CountX(system); n != 0 {
			t.Errorf("%d donations were written without the right to", n)
		}
		run = db.Client(system).ImportRun.GetX(system, run.ID)
		if run.Failed != f.rows {
			t.Errorf("%s with totals %v, want all rows failed", run.Status, totals(run))
		}
		for _, row := range db.Client(system).ImportRow.Query().Limit(1).AllX(system) {
			if !strings.Contains(imports.Reason(row, "en"), "may not") {
				t.Errorf("reason %q", imports.Reason(row, "en"))
			}
		}
	})
}
