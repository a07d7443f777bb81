package memberships

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/membership"
	"github.com/moim-crm/moim/ent/predicate"
)

// limits are the numbers of a level that statuses and stages depend on.
type limits struct{ newDays, graceDays, opensDays int }

// statusRules are the levels by their limits. They are few, so their arithmetic
// is done here and the database only compares texts: no dialect's date
// functions, and the index on level and end is of use.
type statusRules map[limits][]any

func (s *Service) statusRules(ctx context.Context) (statusRules, error) {
	levels, err := s.db.Client(ctx).MembershipLevel.Query().All(asSystem(ctx))
	if err != nil {
		return nil, fmt.Errorf("read the levels: %w", err)
	}
	return rulesOf(levels), nil
}

func rulesOf(levels []*ent.MembershipLevel) statusRules {
	r := statusRules{}
	for _, l := range levels {
		k := limits{l.NewDays, l.GraceDays, l.RenewalOpensDays}
		r[k] = append(r[k], l.ID)
	}
	return r
}

// StatusPredicate filters memberships by where they stand on a day.
func (s *Service) StatusPredicate(ctx context.Context, today date.Date, wanted ...Status) (predicate.Membership, error) {
	rules, err := s.statusRules(ctx)
	if err != nil {
		return nil, err
	}
	return func(sel *sql.Selector) {
		all := make([]*sql.Predicate, 0, len(wanted))
		for _, w := range wanted {
			all = append(all, rules.predicate(columns{sel: sel}, w, today))
		}
		if len(all) == 0 {
			sel.Where(sql.False())
			return
		}
		sel.Where(sql.Or(all...))
	}, nil
}

// StatusCounts counts the memberships that the viewer may see by where they
// stand on a day, in one query. Every status is in the result.
func (s *Service) StatusCounts(ctx context.Context, today date.Date) (map[Status]int, error) {
	rules, err := s.statusRules(ctx)
	if err != nil {
		return nil, err
	}
	var rows []struct {
		Standing string `json:"standing"`
		Count    int    `json:"count"`
	}
	err = s.db.Client(ctx).Membership.Query().Modify(func(sel *sql.Selector) {
		sel.Select()
		sel.AppendSelectExprAs(rules.expression(withHolder(sel), today), "standing").AppendSelectAs(sql.Count("*"), "count")
		sel.GroupBy("standing")
	}).Scan(ctx, &rows)
	if err != nil {
		return nil, explain(err, "count memberships by status")
	}
	counts := make(map[Status]int, len(Statuses()))
	for _, status := range Statuses() {
		counts[status] = 0
	}
	for _, row := range rows {
		counts[Status(row.Standing)] = row.Count
	}
	return counts, nil
}

// expression is CASE WHEN … THEN 'PENDING' … END over the same predicates.
func (r statusRules) expression(c columns, today date.Date) sql.Querier {
	return sql.ExprFunc(func(b *sql.Builder) {
		b.WriteString("CASE")
		for _, status := range Statuses() {
			b.WriteString(" WHEN ").Join(r.predicate(c, status, today)).WriteString(" THEN '" + string(status) + "'")
		}
		b.WriteString(" END")
	})
}

// predicate says what facts.decide says. A date that is not known is NULL, and
// NULL is neither before nor after: each comparison says which way it falls.
func (r statusRules) predicate(c columns, status Status, today date.Date) *sql.Predicate {
	day := today.String()
	if status == StatusDeceased {
		return c.isDeceased()
	}
	if status == StatusCancelled {
		return sql.And(sql.Not(c.isDeceased()), c.known(membership.FieldCancelledOn), sql.LTE(c.of(membership.FieldCancelledOn), day))
	}
	live := sql.And(sql.Not(c.isDeceased()), sql.Or(c.unknown(membership.FieldCancelledOn), sql.GT(c.of(membership.FieldCancelledOn), day)))
	if status == StatusPending {
		return sql.And(live, sql.Or(c.unknown(membership.FieldStartsOn), c.unknown(membership.FieldEndsOn), sql.GT(c.of(membership.FieldStartsOn), day)))
	}
	begun := sql.And(live, c.known(membership.FieldStartsOn), c.known(membership.FieldEndsOn), sql.LTE(c.of(membership.FieldStartsOn), day))
	paid := sql.GTE(c.of(membership.FieldEndsOn), day)
	first := sql.ColumnsEQ(c.of(membership.FieldStartsOn), c.of(membership.FieldJoinedOn))
	switch status {
	case StatusNew:
		return sql.And(begun, paid, first, r.any(c, func(l limits) *sql.Predicate {
			return sql.GT(c.of(membership.FieldStartsOn), today.AddDays(-l.newDays).String())
		}))
	case StatusCurrent:
		return sql.And(begun, paid, sql.Or(sql.Not(first), r.any(c, func(l limits) *sql.Predicate {
			return sql.LTE(c.of(membership.FieldStartsOn), today.AddDays(-l.newDays).String())
		})))
	case StatusGrace:
		return sql.And(begun, sql.Not(paid), r.any(c, func(l limits) *sql.Predicate {
			return sql.GTE(c.of(membership.FieldEndsOn), today.AddDays(-l.graceDays).String())
		}))
	case StatusExpired:
		return sql.And(begun, sql.Not(paid), r.any(c, func(l limits) *sql.Predicate {
			return sql.LT(c.of(membership.FieldEndsOn), today.AddDays(-l.graceDays).String())
		}))
	}
	return sql.False()
}

// any joins one condition per pair of limits, each for the levels that have it.
func (r statusRules) any(c columns, condition func(limits) *sql.Predicate) *sql.Predicate {
	all := make([]*sql.Predicate, 0, len(r))
	for l, levels := range r {
		all = append(all, sql.And(sql.In(c.of(membership.FieldLevelID), levels...), condition(l)))
	}
	if len(all) == 0 {
		return sql.False()
	}
	return sql.Or(all...)
}

// columns names the columns of the memberships in a query, and where the query
// has joined the holders who have died, the one that is null for all others.
type columns struct {
	sel    *sql.Selector
	deadID string
}

// withHolder joins the holders who have died, of whom an index knows: they are
// looked for once a row and not once a status, and the others not read at all.
func withHolder(sel *sql.Selector) columns {
	holder := sql.Dialect(sel.Dialect()).Table(contact.Table).As("holder")
	sel.LeftJoin(holder).OnP(sql.And(
		sql.ColumnsEQ(sel.C(membership.FieldHolderID), holder.C(contact.FieldID)), sql.EQ(holder.C(contact.FieldIsDeceased), true)))
	return columns{sel, holder.C(contact.FieldID)}
}

func (c columns) of(field string) string { return c.sel.C(field) }

func (c columns) known(field string) *sql.Predicate { return sql.GT(c.of(field), "") }

func (c columns) unknown(field string) *sql.Predicate {
	return sql.Or(sql.IsNull(c.of(field)), sql.EQ(c.of(field), ""))
}

func (c columns) isDeceased() *sql.Predicate {
	if c.deadID != "" {
		return sql.NotNull(c.deadID)
	}
	t := sql.Dialect(c.sel.Dialect()).Table(contact.Table).As("holders")
	return sql.Exists(sql.Dialect(c.sel.Dialect()).Select(t.C(contact.FieldID)).From(t).
		Where(sql.And(sql.ColumnsEQ(t.C(contact.FieldID), c.of(membership.FieldHolderID)), sql.EQ(t.C(contact.FieldIsDeceased), true))))
}

func isNotDeceased(sel *sql.Selector) { sel.Where(sql.Not(columns{sel: sel}.isDeceased())) }
