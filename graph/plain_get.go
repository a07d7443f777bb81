package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/graph/model"
)

func connection[C, E any](parts func(*C) (*ent.PageInfo, []*E), edges string) plainFields {
	out := plainFields{
		"edges":    many(edges, func(_ *plainWriter, c *C, _ *plannedField) ([]*E, error) { _, all := parts(c); return all, nil }),
		"pageInfo": one("PageInfo", func(c *C) *ent.PageInfo { info, _ := parts(c); return info }),
	}
	return out
}

func edge[E, N any](typ string, node func(*E) *N) plainFields {
	out := columns[E]("cursor")
	out["node"] = one(typ, node)
	return out
}

// loaded are the rows at the end of an edge, read with the selection's own name
// or without.
func loaded[T any](named func(string) ([]*T, error), plain func() ([]*T, error), f *plannedField) ([]*T, error) {
	if rows, err := named(f.Alias); err == nil {
		return rows, nil
	}
	rows, err := plain()
	if err != nil {
		return nil, errNotPlain
	}
	return rows, nil
}

// needed1 is the row that has to be at the end of an edge.
func needed1[T any](row *T, err error) (*T, error) {
	if err != nil || row == nil {
		return nil, errNotPlain
	}
	return row, nil
}

// perhaps is the row that may be at the end of an edge: none is an answer, one
// that was not read is not.
func perhaps[T any](row *T, err error) (*T, error) {
	switch {
	case ent.IsNotFound(err):
		return nil, nil //nolint:nilnil // there is none, and that is no error
	case err != nil:
		return nil, errNotPlain
	}
	return row, nil
}

// aheadFor is what was read ahead for a contact by one of the loaders.
func aheadFor[V any](of func(*loaders) any) func(*plainWriter, *ent.Contact, *plannedField) (V, error) {
	return func(w *plainWriter, c *ent.Contact, f *plannedField) (V, error) {
		if f.memo == nil {
			f.memo = of(loadersFrom(w.ctx))
		}
		return readAhead[V](w.ctx, f.memo, c.ID)
	}
}

func readAhead[V any](ctx context.Context, loader any, id int64) (V, error) {
	var none V
	found, ok := loadersFrom(ctx).ready.Load(loader)
	if !ok {
		return none, errNotPlain
	}
	v, ok := found.(map[int64]V)[id]
	if !ok {
		return none, errNotPlain
	}
	return v, nil
}

func plainSummary(w *plainWriter, c *ent.Contact, f *plannedField) (*model.GivingSummary, error) {
	all, err := readAhead[[]*model.GivingSummary](w.ctx, loadersFrom(w.ctx).giving, c.ID)
	if err != nil {
		return nil, err
	}
	if len(f.Arguments) > 0 {
		return nil, errNotPlain
	}
	s, err := oneSummary(w.ctx, all, "")
	if err != nil {
		return nil, errNotPlain
	}
	return s, nil
}

func plainLatest(w *plainWriter, c *ent.Contact, f *plannedField) ([]*ent.Donation, error) {
	load := loadersFrom(w.ctx)
	if f.memo == nil {
		n, ok := number(f.ArgumentMap(graphql.GetOperationContext(w.ctx).Variables)["first"])
		if !ok {
			return nil, errNotPlain
		}
		f.memo = load.latest.known(n, donationColumns(w.ctx, f.CollectedField))
	}
	return readAhead[[]*ent.Donation](w.ctx, f.memo, c.ID)
}

// writeNode writes a row of any type that is known.
func writeNode(w *plainWriter, row any, f *plannedField) error {
	node := row.(*model.TimelineItem).Node
	var typ string
	switch node.(type) {
	case *ent.Interaction:
		typ = "Interaction"
	case *ent.Donation:
		typ = "Donation"
	case *ent.MembershipTerm:
		typ = "MembershipTerm"
	case *ent.ConsentEvent:
		typ = "ConsentEvent"
	case *ent.Task:
		typ = "Task"
	}
	p := f.subs[typ]
	if p == nil {
		return errNotPlain
	}
	return p.write(w, node)
}
