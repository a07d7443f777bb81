package volunteering

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/ent/volunteerhours"
)

// Totals are the minutes of one person, over the hours that the viewer may see.
// Rejected hours count for nothing.
type Totals struct {
	// Approved counts; Logged waits for a decision; Planned is of both.
	Approved, Logged, Planned int
}

// TotalsOf sums the hours of people, in one query however many they are. Who
// may not read how long somebody worked gets no totals.
func (s *Service) TotalsOf(ctx context.Context, contactIDs ...int64) (map[int64]Totals, error) {
	out := map[int64]Totals{}
	if len(contactIDs) == 0 || rule.Field(viewer.FromContext(ctx), "VolunteerHours", volunteerhours.FieldMinutesWorked) == viewer.Hide {
		return out, nil
	}
	var rows []struct {
		ContactID int64                 `json:"contact_id"`
		Status    volunteerhours.Status `json:"status"`
		Worked    int                   `json:"worked"`
		Planned   int                   `json:"planned"`
	}
	err := s.db.Client(ctx).VolunteerHours.Query().
		Where(volunteerhours.ContactIDIn(contactIDs...), volunteerhours.StatusNEQ(volunteerhours.StatusREJECTED)).
		Modify(func(sel *sql.Selector) {
			contact, status := sel.C(volunteerhours.FieldContactID), sel.C(volunteerhours.FieldStatus)
			sel.Select(contact, status).
				AppendSelectExprAs(total(sel.C(volunteerhours.FieldMinutesWorked)), "worked").
				AppendSelectExprAs(total(sel.C(volunteerhours.FieldMinutesPlanned)), "planned").
				GroupBy(contact, status)
		}).Scan(ctx, &rows)
	if err != nil {
		return nil, explain(err, "sum the hours")
	}
	for _, r := range rows {
		t := out[r.ContactID]
		t.Planned += r.Planned
		if r.Status == volunteerhours.StatusAPPROVED {
			t.Approved += r.Worked
		} else {
			t.Logged += r.Worked
		}
		out[r.ContactID] = t
	}
	return out, nil
}

// total casts, because the sum of whole numbers is a decimal on PostgreSQL.
func total(column string) sql.Querier { return sql.Expr("CAST(SUM(" + column + ") AS BIGINT)") }
