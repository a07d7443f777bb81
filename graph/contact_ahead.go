package graph

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"sync"

	"entgo.io/contrib/entgql"
	"entgo.io/ent/dialect/sql"
	"github.com/99designs/gqlgen/graphql"
	"github.com/vikstrous/dataloadgen"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/donation"
)

// latest keeps a loader of the latest donations for each number of them, and
// each choice of columns, that an operation asks for.
type latest struct {
	mu  sync.Mutex
	all map[string]*dataloadgen.Loader[int64, []*ent.Donation]
}

func (l *latest) of(r *Resolver, n int, columns []string) *dataloadgen.Loader[int64, []*ent.Donation] {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.all == nil {
		l.all = map[string]*dataloadgen.Loader[int64, []*ent.Donation]{}
	}
	key := latestKey(n, columns)
	if l.all[key] == nil {
		l.all[key] = loader(func(ctx context.Context, ids []int64) (map[int64][]*ent.Donation, error) {
			return r.loadLatest(ctx, ids, n, columns)
		})
	}
	return l.all[key]
}

func latestKey(n int, columns []string) string {
	return strconv.Itoa(n) + " " + strings.Join(columns, " ")
}

// known is the loader that was asked before, nil where there is none.
func (l *latest) known(n int, columns []string) *dataloadgen.Loader[int64, []*ent.Donation] {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.all[latestKey(n, columns)]
}

// loadLatest asks once for the latest donations of many contacts; columns are
// those to read, all where it is empty.
func (r *Resolver) loadLatest(ctx context.Context, ids []int64, n int, columns []string) (map[int64][]*ent.Donation, error) {
	newest := []sql.Querier{sql.DescExpr(sql.Raw(donation.FieldReceivedOn)), sql.DescExpr(sql.Raw(donation.FieldID))}
	q := r.client(ctx).Donation.Query().Where(donation.ContactIDIn(ids...))
	q.Modify(entgql.LimitPerRow(donation.FieldContactID, n, newest...))
	if len(columns) > 0 {
		q.Select(columns...)
	}
	rows, err := q.All(ctx)
	out := make(map[int64][]*ent.Donation, len(ids))
	for _, d := range rows {
		out[d.ContactID] = append(out[d.ContactID], d)
	}
	for _, list := range out {
		slices.SortFunc(list, newestFirst)
	}
	return out, err
}

func newestFirst(a, b *ent.Donation) int {
	switch {
	case a.ReceivedOn != b.ReceivedOn && a.ReceivedOn.Before(b.ReceivedOn), a.ReceivedOn == b.ReceivedOn && a.ID < b.ID:
		return 1
	case a.ID == b.ID:
		return 0
	}
	return -1
}

// lastDonations are the latest of one contact.
func (r *Resolver) lastDonations(ctx context.Context, contactID int64, first *int) ([]*ent.Donation, error) {
	n, err := page(first, nil)
	if err != nil {
		return nil, err
	}
	columns := donationColumns(ctx, graphql.GetFieldContext(ctx).Field)
	return loadersFrom(ctx).latest.of(r, *n, columns).Load(ctx, contactID)
}

// ahead reads what an operation asks of every contact of a page as soon as the
// page is known. Field by field, a loader would have to wait for the others to
// ask. What cannot be read is left to the field, which says so.
func (r *Resolver) ahead(ctx context.Context, p *ent.ContactConnection) {
	load := loadersFrom(ctx)
	if p == nil || len(p.Edges) < 2 || load == nil {
		return
	}
	ids := make([]int64, 0, len(p.Edges))
	for _, e := range p.Edges {
		ids = append(ids, e.Node.ID)
	}
	var all sync.WaitGroup
	for _, f := range nodeFields(ctx) {
		switch f.Name {
		case "lastDonations":
			all.Go(func() { r.aheadLatest(ctx, load, ids, f) })
		case "givingSummary", "givingSummaries":
			all.Go(func() { aheadOf(ctx, load.giving, ids, r.loadGiving) })
		case "primaryEmail":
			all.Go(func() { aheadOf(ctx, load.email, ids, r.loadEmails) })
		case "primaryPhone":
			all.Go(func() { aheadOf(ctx, load.phone, ids, r.loadPhones) })
		case "primaryAddress":
			all.Go(func() { aheadOf(ctx, load.address, ids, r.loadAddresses) })
		}
	}
	all.Wait()
}

func (r *Resolver) aheadLatest(ctx context.Context, load *loaders, ids []int64, f graphql.CollectedField) {
	n, ok := number(f.ArgumentMap(graphql.GetOperationContext(ctx).Variables)["first"])
	if !ok || n < 0 || n > maxPage {
		return
	}
	columns := donationColumns(ctx, f)
	aheadOf(ctx, load.latest.of(r, n, columns), ids, func(ctx context.Context, ids []int64) (map[int64][]*ent.Donation, error) {
		return r.loadLatest(ctx, ids, n, columns)
	})
}

// aheadOf leaves what it read for the loader, and for Plain, which must not wait
// for one.
func aheadOf[V any](ctx context.Context, l *dataloadgen.Loader[int64, V], ids []int64, read func(context.Context, []int64) (map[int64]V, error)) {
	found, err := read(ctx, ids)
	if err != nil {
		return
	}
	all := make(map[int64]V, len(ids))
	for _, id := range ids {
		all[id] = found[id]
		l.Prime(id, all[id])
	}
	loadersFrom(ctx).ready.Store(any(l), all)
}

// nodeFields are what is selected of the nodes of a connection.
func nodeFields(ctx context.Context) (out []graphql.CollectedField) {
	oc := graphql.GetOperationContext(ctx)
	for _, edges := range graphql.CollectFieldsCtx(ctx, nil) {
		if edges.Name != "edges" {
			continue
		}
		for _, node := range graphql.CollectFields(oc, edges.Selections, nil) {
			if node.Name == "node" {
				out = append(out, graphql.CollectFields(oc, node.Selections, []string{"Contact", "Node"})...)
			}
		}
	}
	return out
}

// columnsOfDonation are the columns behind fields that need no other.
var columnsOfDonation = map[string][]string{
	"id": nil, "__typename": nil, "kind": {donation.FieldKind}, "method": {donation.FieldMethod}, "receivedOn": nil,
	"amount":   {donation.FieldAmountMinor, donation.FieldCurrency},
	"refunded": {donation.FieldRefundedMinor, donation.FieldCurrency}, "reference": {donation.FieldReference},
}

// donationColumns are the columns that a selection of donations needs, none
// where that cannot be said.
func donationColumns(ctx context.Context, f graphql.CollectedField) []string {
	columns := []string{donation.FieldID, donation.FieldContactID, donation.FieldReceivedOn}
	for _, wish := range graphql.CollectFields(graphql.GetOperationContext(ctx), f.Selections, []string{"Donation", "Node"}) {
		needs, isKnown := columnsOfDonation[wish.Name]
		if !isKnown {
			return nil
		}
		for _, column := range needs {
			if !slices.Contains(columns, column) {
				columns = append(columns, column)
			}
		}
	}
	return columns
}
