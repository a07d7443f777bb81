package memberships

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/membership"
	"github.com/moim-crm/moim/ent/predicate"
)

// Stage says how far a membership is on its way to the next renewal. One that is
// cancelled, or whose holder has died, or of which no term is left, is in none.
type Stage string

// The stages, in the order in which time goes by.
const (
	// StageLater: it is paid for, and the renewal window has not opened.
	StageLater Stage = "LATER"
	// StageOpen: the window is open and the end still to come.
	StageOpen Stage = "OPEN"
	// StageGrace: the end has passed, the grace has not.
	StageGrace Stage = "GRACE"
	// StageLapsed: the grace has passed too; renewing leaves a gap.
	StageLapsed Stage = "LAPSED"
)

// Stages lists every stage.
func Stages() []Stage { return []Stage{StageLater, StageOpen, StageGrace, StageLapsed} }

// stage is the one definition; stagePredicate says the same in SQL, and a test
// holds the two together.
func (f facts) stage(opensDays int, today date.Date) (Stage, bool) {
	switch {
	case f.isDeceased || !f.cancelledOn.IsZero() || f.endsOn.IsZero():
		return "", false
	case f.endsOn.Before(today.AddDays(-f.graceDays)):
		return StageLapsed, true
	case f.endsOn.Before(today):
		return StageGrace, true
	case f.endsOn.After(today.AddDays(opensDays)):
		return StageLater, true
	}
	return StageOpen, true
}

// StagePredicate filters memberships by their stage on a day.
func (s *Service) StagePredicate(ctx context.Context, today date.Date, wanted ...Stage) (predicate.Membership, error) {
	rules, err := s.statusRules(ctx)
	if err != nil {
		return nil, err
	}
	return func(sel *sql.Selector) { sel.Where(rules.stages(sel, today, wanted)) }, nil
}

// stages joins the wanted stages to one condition.
func (r statusRules) stages(sel *sql.Selector, today date.Date, wanted []Stage) *sql.Predicate {
	all := make([]*sql.Predicate, 0, len(wanted))
	for _, w := range wanted {
		all = append(all, r.stagePredicate(sel, w, today))
	}
	if len(all) == 0 {
		return sql.False()
	}
	// Not sql.Or of a single one: the library then leaves out the brackets around it.
	stage := all[0]
	for _, next := range all[1:] {
		stage = sql.Or(stage, next)
	}
	return sql.And(columns{sel: sel}.mayBeRenewed(), stage)
}

func (r statusRules) stagePredicate(sel *sql.Selector, stage Stage, today date.Date) *sql.Predicate {
	c := columns{sel: sel}
	endsOn := c.of(membership.FieldEndsOn)
	switch stage {
	case StageLater:
		return r.any(c, func(l limits) *sql.Predicate { return sql.GT(endsOn, today.AddDays(l.opensDays).String()) })
	case StageOpen:
		return sql.And(sql.GTE(endsOn, today.String()), r.any(c, func(l limits) *sql.Predicate {
			return sql.LTE(endsOn, today.AddDays(l.opensDays).String())
		}))
	case StageGrace:
		return sql.And(sql.LT(endsOn, today.String()), r.any(c, func(l limits) *sql.Predicate {
			return sql.GTE(endsOn, today.AddDays(-l.graceDays).String())
		}))
	case StageLapsed:
		return r.any(c, func(l limits) *sql.Predicate { return sql.LT(endsOn, today.AddDays(-l.graceDays).String()) })
	}
	return sql.False()
}

// mayBeRenewed leaves out what is cancelled or ended for good.
func (c columns) mayBeRenewed() *sql.Predicate {
	return sql.And(c.unknown(membership.FieldCancelledOn), c.known(membership.FieldEndsOn), sql.Not(c.isDeceased()))
}

// MonthEnds is how many memberships of a level end in a month.
type MonthEnds struct {
	// Month is of the form 2026-11.
	Month   string `sql:"month"`
	LevelID int64  `sql:"level_id"`
	Count   int    `sql:"count"`
}

// EndsByMonth counts the memberships that can be renewed by the month in which
// what is paid for ends, and by level. A membership that was renewed counts where
// it ends now. Both days are included; it covers what the viewer may read.
func (s *Service) EndsByMonth(ctx context.Context, from, to date.Date) ([]MonthEnds, error) {
	if err := validDate("from", from); err != nil {
		return nil, err
	}
	if err := validDate("to", to); err != nil {
		return nil, err
	}
	var rows []MonthEnds
	err := s.db.Client(ctx).Membership.Query().Where(membership.EndsOnGTE(from), membership.EndsOnLTE(to)).
		Modify(func(sel *sql.Selector) {
			sel.Where(columns{sel: sel}.mayBeRenewed())
			sel.Select(sel.C(membership.FieldLevelID))
			sel.AppendSelectExprAs(sql.Raw("SUBSTR("+sel.C(membership.FieldEndsOn)+", 1, 7)"), "month").
				AppendSelectAs(sql.Count("*"), "count")
			sel.GroupBy("month", sel.C(membership.FieldLevelID)).OrderBy("month", sel.C(membership.FieldLevelID))
		}).Scan(ctx, &rows)
	return rows, explain(err, "count the memberships by their end")
}
