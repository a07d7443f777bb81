package memberships

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/membership"
	"github.com/moim-crm/moim/ent/membershiplevel"
	"github.com/moim-crm/moim/ent/membershipterm"
)

// Retention says how many members stayed.
type Retention struct {
	// From and To are the days, both included, within which the terms ended.
	From, To       date.Date
	Ended, Renewed int
}

// Retention counts the terms that ended in the twelve months before the last day
// on which somebody could still renew in the grace of any level, and how many of
// them were followed by another without a gap. Terms that a change of level
// replaced end with the later one, and those of the deceased ended otherwise:
// neither counts. It covers what the viewer may read.
func (s *Service) Retention(ctx context.Context) (*Retention, error) {
	today, err := s.Today(ctx)
	if err != nil {
		return nil, err
	}
	grace, err := s.longestGrace(ctx)
	if err != nil {
		return nil, err
	}
	to := today.AddDays(-grace - 1)
	out := &Retention{From: to.AddYears(-1).AddDays(1), To: to}
	var rows []struct {
		Ended   int `sql:"ended"`
		Renewed int `sql:"renewed"`
	}
	err = s.db.Client(ctx).MembershipTerm.Query().
		Where(membershipterm.VoidedAtIsNil(), membershipterm.EndOnGTE(out.From), membershipterm.EndOnLTE(out.To)).
		Modify(func(sel *sql.Selector) {
			changed, renewed := followedBy(sel, membershipterm.KindLEVEL_CHANGE), followedBy(sel, membershipterm.KindRENEWAL)
			sel.Where(sql.And(sql.Not(changed), sql.Not(holderDied(sel))))
			sel.Select()
			sel.AppendSelectAs(sql.Count("*"), "ended")
			sel.AppendSelectExprAs(sql.ExprFunc(func(b *sql.Builder) {
				b.WriteString("COALESCE(SUM(CASE WHEN ").Join(renewed).WriteString(" THEN 1 ELSE 0 END), 0)")
			}), "renewed")
		}).Scan(ctx, &rows)
	if err != nil {
		return nil, explain(err, "count who stayed")
	}
	if len(rows) > 0 {
		out.Ended, out.Renewed = rows[0].Ended, rows[0].Renewed
	}
	return out, nil
}

func (s *Service) longestGrace(ctx context.Context) (int, error) {
	levels, err := s.db.Client(ctx).MembershipLevel.Query().Select(membershiplevel.FieldGraceDays).All(asSystem(ctx))
	longest := 0
	for _, l := range levels {
		longest = max(longest, l.GraceDays)
	}
	return longest, explain(err, "read the levels")
}

// followedBy says that a term of this kind follows. What was voided follows nothing.
func followedBy(sel *sql.Selector, kind membershipterm.Kind) *sql.Predicate {
	d := sql.Dialect(sel.Dialect())
	next := d.Table(membershipterm.Table).As("next_terms")
	return sql.Exists(d.Select(next.C(membershipterm.FieldID)).From(next).Where(sql.And(
		sql.ColumnsEQ(next.C(membershipterm.FieldPreviousID), sel.C(membershipterm.FieldID)),
		sql.EQ(next.C(membershipterm.FieldKind), kind),
	)))
}

func holderDied(sel *sql.Selector) *sql.Predicate {
	d := sql.Dialect(sel.Dialect())
	m, c := d.Table(membership.Table).As("their_memberships"), d.Table(contact.Table).As("their_holders")
	return sql.Exists(d.Select(m.C(membership.FieldID)).From(m).
		Join(c).On(c.C(contact.FieldID), m.C(membership.FieldHolderID)).
		Where(sql.And(sql.ColumnsEQ(m.C(membership.FieldID), sel.C(membershipterm.FieldMembershipID)), sql.EQ(c.C(contact.FieldIsDeceased), true))))
}

// LevelCount is how many memberships of a level stand somewhere.
type LevelCount struct {
	LevelID int64  `sql:"level_id"`
	Status  Status `sql:"standing"`
	Count   int    `sql:"count"`
}

// LevelCounts counts the memberships that the viewer may see by level and by
// where they stand on a day, in one query.
func (s *Service) LevelCounts(ctx context.Context, today date.Date) ([]LevelCount, error) {
	rules, err := s.statusRules(ctx)
	if err != nil {
		return nil, err
	}
	var rows []LevelCount
	err = s.db.Client(ctx).Membership.Query().Modify(func(sel *sql.Selector) {
		sel.Select(sel.C(membership.FieldLevelID))
		sel.AppendSelectExprAs(rules.expression(withHolder(sel), today), "standing").AppendSelectAs(sql.Count("*"), "count")
		sel.GroupBy("standing", sel.C(membership.FieldLevelID))
	}).Scan(ctx, &rows)
	return rows, explain(err, "count memberships by level")
}
