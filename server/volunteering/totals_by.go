package volunteering

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/ent/volunteerhours"
	"github.com/moim-crm/moim/server/errs"
)

// By says what hours are added up for.
type By string

// What hours can be added up for.
const (
	ByPerson      By = "PERSON"
	ByOpportunity By = "OPPORTUNITY"
	ByMonth       By = "MONTH"
)

const maxTotals = 500

// TotalsInput says which hours are added up, and for what.
type TotalsInput struct {
	By By
	// From and To are the first and the last day; empty for no limit.
	From, To      date.Date
	OpportunityID *int64
	First         int
}

// Validate checks what can be checked without the database.
func (in TotalsInput) Validate() error {
	var wrong []error
	for field, day := range map[string]date.Date{"from": in.From, "to": in.To} {
		if day.Validate() != nil {
			wrong = append(wrong, errs.Invalid(field, keyDate))
		}
	}
	if in.First < 1 || in.First > maxTotals {
		wrong = append(wrong, errs.Invalid("first", keyTotals, "max", maxTotals))
	}
	return errs.Join(wrong...)
}

// TotalBy is the sum for one person, opportunity or month.
type TotalBy struct {
	// ID is the person's or the opportunity's; nil for hours of no opportunity.
	ID *int64 `json:"id"`
	// Month is YYYY-MM where hours are added up by month.
	Month    string `json:"month"`
	People   int    `json:"people"`
	Approved int    `json:"approved"`
	Logged   int    `json:"logged"`
}

// TotalsBy adds up the hours that the viewer may see, in one query: the most
// first, months in order. Rejected hours count for nothing. Who may not read how
// long somebody worked gets none.
func (s *Service) TotalsBy(ctx context.Context, in TotalsInput) ([]TotalBy, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	if rule.Field(viewer.FromContext(ctx), "VolunteerHours", volunteerhours.FieldMinutesWorked) == viewer.Hide {
		return nil, nil
	}
	q := s.db.Client(ctx).VolunteerHours.Query().Where(volunteerhours.StatusNEQ(volunteerhours.StatusREJECTED))
	if in.OpportunityID != nil {
		q.Where(volunteerhours.OpportunityID(*in.OpportunityID))
	}
	if !in.From.IsZero() {
		q.Where(volunteerhours.WorkedOnGTE(in.From))
	}
	if !in.To.IsZero() {
		q.Where(volunteerhours.WorkedOnLTE(in.To))
	}
	var rows []TotalBy
	err := q.Modify(func(sel *sql.Selector) { addUp(sel, in) }).Scan(ctx, &rows)
	return rows, explain(err, "add up the hours")
}

func addUp(sel *sql.Selector, in TotalsInput) {
	worked, status := sel.C(volunteerhours.FieldMinutesWorked), sel.C(volunteerhours.FieldStatus)
	sum := func(condition string) sql.Querier {
		return sql.Expr("CAST(SUM(CASE WHEN " + status + " " + condition + " THEN " + worked + " ELSE 0 END) AS BIGINT)")
	}
	sel.Select()
	switch in.By {
	case ByMonth:
		month := "SUBSTR(" + sel.C(volunteerhours.FieldWorkedOn) + ", 1, 7)"
		sel.AppendSelectExprAs(sql.Expr(month), "month").GroupBy(month).OrderBy(month)
	case ByOpportunity:
		sel.AppendSelectAs(sel.C(volunteerhours.FieldOpportunityID), "id").GroupBy(sel.C(volunteerhours.FieldOpportunityID))
	case ByPerson:
		sel.AppendSelectAs(sel.C(volunteerhours.FieldContactID), "id").GroupBy(sel.C(volunteerhours.FieldContactID))
	}
	sel.AppendSelectExprAs(sql.Expr("COUNT(DISTINCT "+sel.C(volunteerhours.FieldContactID)+")"), "people").
		AppendSelectExprAs(sum("= 'APPROVED'"), "approved").AppendSelectExprAs(sum("= 'LOGGED'"), "logged").
		OrderExpr(sql.Expr("SUM(" + worked + ") DESC")).Limit(in.First)
}
