// Package fill makes the large organization that the bench measures: contacts with ways to reach them, six years of gifts with
// their allocations and ledger, memberships, and what staff wrote down. The same size gives the same rows, on either database.
//
// Rows are written past the domains, because hundreds of thousands by their verbs would take an hour; the columns that follow
// from others are computed by the product's own functions, and the ledger holds what donations hold.
package fill

import (
	"context"
	"fmt"
	"iter"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/jobs"
)

// Version changes with what is made, so that nothing that was kept of an older generator is measured.
const Version = 3

// Size is how much there is.
type Size struct{ Contacts, Donations int }

// Currency is that of every amount: one without minor units, so that a hand-written query can print it.
const Currency = "KRW"

// anchor is the day up to which everything has happened. It is in the past of every clock that runs the bench.
var anchor = date.Date("2026-06-30")

// stamp is when all rows were written.
var stamp = time.Date(2026, 6, 30, 12, 0, 0, 0, time.UTC)

const (
	funds     = 6
	campaigns = 12
	levels    = 4
)

// rows are the rows of one table, made while they are written.
type rows struct {
	table   string
	columns []string
	all     iter.Seq[[]any]
}

// keepsTriggers says whether the table's triggers write something beside it.
func (r rows) keepsTriggers() bool { return r.table == "contacts" }

// maker makes the rows of one size. base is the last id of each table before.
type maker struct {
	size Size
	base map[string]int64
}

func (m *maker) id(table string, i int) int64 { return m.base[table] + 1 + int64(i) }

// Into fills a migrated database that holds no contacts.
func Into(ctx context.Context, db *jobs.DB, size Size, said func(string)) error {
	if err := organization(ctx, db); err != nil {
		return err
	}
	w, err := newWriter(ctx, db)
	if err != nil {
		return err
	}
	m := &maker{size: size, base: map[string]int64{}}
	tables := m.tables()
	for _, r := range tables {
		if m.base[r.table], err = w.base(ctx, r.table); err != nil {
			return w.fail(err)
		}
	}
	if err := w.prepare(ctx, tables); err != nil {
		return w.fail(err)
	}
	for _, r := range tables {
		began := time.Now()
		n, err := w.write(ctx, r)
		if err != nil {
			return w.fail(fmt.Errorf("fill %s: %w", r.table, err))
		}
		said(fmt.Sprintf("%9d %-18s %s", n, r.table, time.Since(began).Round(time.Millisecond)))
	}
	began := time.Now()
	err = w.finish(ctx, tables)
	said(fmt.Sprintf("%9s %-18s %s", "", "indexes", time.Since(began).Round(time.Millisecond)))
	return err
}

// organization is whose contacts they are.
func organization(ctx context.Context, db *jobs.DB) error {
	ctx = viewer.NewContext(ctx, viewer.System("bench"))
	return db.Tx(ctx, func(ctx context.Context) error {
		if there, err := db.Client(ctx).Organization.Query().Exist(ctx); err != nil || there {
			return err
		}
		return db.Client(ctx).Organization.Create().SetName("한강모임").SetLocale("ko").SetTimeZone("Asia/Seoul").
			SetCurrency(Currency).SetCountry("KR").Exec(ctx)
	})
}

// counted makes n rows.
func counted(n int, row func(i int) []any) iter.Seq[[]any] {
	return func(yield func([]any) bool) {
		for i := range n {
			if !yield(row(i)) {
				return
			}
		}
	}
}

// several makes the rows of n things that have any number of them.
func several(n int, of func(i int) [][]any) iter.Seq[[]any] {
	return func(yield func([]any) bool) {
		for i := range n {
			for _, row := range of(i) {
				if !yield(row) {
					return
				}
			}
		}
	}
}

// numbered puts the table's next id in front of each row.
func (m *maker) numbered(table string, all iter.Seq[[]any]) iter.Seq[[]any] {
	return func(yield func([]any) bool) {
		i := 0
		for row := range all {
			if !yield(append([]any{m.id(table, i)}, row...)) {
				return
			}
			i++
		}
	}
}

// contactColumns are those of every contact beside its id and stamps.
func contactColumns() []string {
	names, _ := columnsOf(&ent.Contact{}, nil, nil)
	return names
}
