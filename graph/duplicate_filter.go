package graph

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/duplicatecandidate"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
)

// perhapsDouble are the contacts of the pairs that wait for a decision. It covers
// all pairs, so it is refused to viewers who see only some of them.
func (r *Resolver) perhapsDouble(ctx context.Context, is bool) (predicate.Contact, error) {
	if !rule.ReadsAll(viewer.FromContext(ctx), "DuplicateCandidate") {
		return nil, &rule.Denied{Op: "filter by", Type: "DuplicateCandidate"}
	}
	return func(q *sql.Selector) {
		of := func(column string) *sql.Selector {
			d := sql.Dialect(q.Dialect())
			t := d.Table(duplicatecandidate.Table)
			return d.Select(t.C(column)).From(t).Where(sql.EQ(t.C(duplicatecandidate.FieldState), string(duplicatecandidate.StateOPEN)))
		}
		id := q.C(contact.FieldID)
		p := sql.Or(sql.In(id, of(duplicatecandidate.FieldFirstID)), sql.In(id, of(duplicatecandidate.FieldSecondID)))
		if !is {
			p = sql.Not(p)
		}
		q.Where(p)
	}, nil
}
