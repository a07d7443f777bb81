package graph

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/errs"
)

func rowPatches(in []*model.GiftBatchRowInput) ([]donations.RowPatch, error) {
	out := make([]donations.RowPatch, len(in))
	var all []error
	for i, row := range in {
		amount, err := wishedAmount(fmt.Sprintf("rows.%d.amount", i), row.Amount)
		all = append(all, err)
		out[i] = donations.RowPatch{
			Key: row.Key, ContactID: wish(row.ContactID), Donor: wish(row.Donor), AmountText: wish(row.AmountText), Amount: amount,
			Reference: wish(row.Reference), Note: wish(row.Note), FundID: wish(row.FundID), PledgeID: wish(row.PledgeID),
		}
	}
	return out, errs.Join(all...)
}

// wishedAmount is nil where nothing was said, and the zero Money where an amount
// is to be taken away.
func wishedAmount(field string, in graphql.Omittable[*money.Input]) (*money.Money, error) {
	v, ok := in.ValueOK()
	switch {
	case !ok:
		return nil, nil
	case v == nil:
		return &money.Money{}, nil
	}
	return optionalAmount(field, v)
}

func currencyOf(field, code string) (money.Currency, error) {
	c := money.Currency(code)
	if c.Validate() != nil {
		return c, errs.Invalid(field, "graph.currency")
	}
	return c, nil
}

// batchChanges tells of a pile whenever its version moves.
func (r *Resolver) batchChanges(ctx context.Context, id int64) (<-chan *ent.GiftBatch, error) {
	if _, err := r.client(ctx).GiftBatch.Get(ctx, id); err != nil {
		return nil, err
	}
	began, err := r.rulesNow(ctx)
	if err != nil {
		return nil, err
	}
	out := make(chan *ent.GiftBatch)
	go func() {
		defer close(out)
		seen := 0
		every(ctx, func() bool {
			b, err := r.client(ctx).GiftBatch.Get(ctx, id)
			if err != nil || !r.stillAllowed(ctx, began) {
				return false
			}
			if b.Version == seen {
				return true
			}
			seen = b.Version
			return send(ctx, out, b)
		})
	}()
	return out, nil
}
