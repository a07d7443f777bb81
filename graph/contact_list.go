package graph

import (
	"context"
	"sync"

	"entgo.io/contrib/entgql"
	"entgo.io/ent/dialect/sql"
	"github.com/vikstrous/dataloadgen"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/contactaddress"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/server/contacts/names"
)

// begins is a range of the sorting key, which an index answers on either database.
func begins(prefix string) predicate.Contact {
	key := names.Fold(prefix)
	if key == "" {
		return func(*sql.Selector) {}
	}
	return contact.And(contact.SortKeyGTE(key), contact.SortKeyLT(key+"\U0010FFFF"))
}

func livesIn(city string) predicate.Contact {
	key := names.Fold(city)
	if key == "" {
		return func(*sql.Selector) {}
	}
	return contact.HasAddressesWith(contactaddress.LocalityKey(key))
}

// latest keeps a loader of the latest donations for each number of them that an operation asks for.
type latest struct {
	mu  sync.Mutex
	all map[int]*dataloadgen.Loader[int64, []*ent.Donation]
}

func (l *latest) of(r *Resolver, n int) *dataloadgen.Loader[int64, []*ent.Donation] {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.all == nil {
		l.all = map[int]*dataloadgen.Loader[int64, []*ent.Donation]{}
	}
	if l.all[n] == nil {
		l.all[n] = loader(func(ctx context.Context, ids []int64) (map[int64][]*ent.Donation, error) {
			return r.loadLatest(ctx, ids, n)
		})
	}
	return l.all[n]
}

// loadLatest asks once for the latest donations of many contacts.
func (r *Resolver) loadLatest(ctx context.Context, ids []int64, n int) (map[int64][]*ent.Donation, error) {
	newest := []sql.Querier{sql.DescExpr(sql.Raw(donation.FieldReceivedOn)), sql.DescExpr(sql.Raw(donation.FieldID))}
	rows, err := r.client(ctx).Donation.Query().Where(donation.ContactIDIn(ids...)).
		Modify(entgql.LimitPerRow(donation.FieldContactID, n, newest...)).All(ctx)
	out := make(map[int64][]*ent.Donation, len(ids))
	for _, d := range rows {
		out[d.ContactID] = append(out[d.ContactID], d)
	}
	return out, err
}

// lastDonations are the latest of one contact.
func (r *Resolver) lastDonations(ctx context.Context, contactID int64, first *int) ([]*ent.Donation, error) {
	n, err := page(first, nil)
	if err != nil {
		return nil, err
	}
	return loadersFrom(ctx).latest.of(r, *n).Load(ctx, contactID)
}
