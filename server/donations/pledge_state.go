package donations

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/installment"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/pledge"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// InstallmentStanding is how one expected payment of a pledge stands.
type InstallmentStanding struct {
	InstallmentID int64
	Number        int
	DueOn         date.Date
	Amount, Paid  money.Money
	State         InstallmentState
}

// PledgeState is how a pledge stands today.
type PledgeState struct {
	Status PledgeStatus
	// Paid is what came in, net of refunds; it may be more than was promised.
	Paid money.Money
	// Outstanding is what is still expected: nothing where it was written off.
	Outstanding  money.Money
	Installments []InstallmentStanding
}

// PledgeStates says how pledges stand, with as many queries for many as for one.
// Pledges that the viewer may not see are absent.
func (s *Service) PledgeStates(ctx context.Context, ids []int64) (map[int64]PledgeState, error) {
	if rule.Field(viewer.FromContext(ctx), "Pledge", "amount_minor") == viewer.Hide {
		return nil, errs.Forbidden(errs.KeyForbidden)
	}
	rows, err := s.db.Client(ctx).Pledge.Query().Where(pledge.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, explain("read pledges", err)
	}
	return s.pledgeStates(ctx, rows)
}

// pledgeStates counts every payment, also those that the viewer may not see: how
// a pledge stands does not depend on who asks.
func (s *Service) pledgeStates(ctx context.Context, rows []*ent.Pledge) (map[int64]PledgeState, error) {
	out := make(map[int64]PledgeState, len(rows))
	if len(rows) == 0 {
		return out, nil
	}
	ids := make([]int64, len(rows))
	for i, row := range rows {
		ids[i] = row.ID
	}
	paid, err := s.paidOf(ctx, ids)
	if err != nil {
		return nil, err
	}
	home, err := s.home(ctx)
	if err != nil {
		return nil, err
	}
	all, err := s.db.Client(ctx).Installment.Query().Where(installment.PledgeIDIn(ids...)).
		Order(ent.Asc(installment.FieldDueOn, installment.FieldNumber)).All(system(ctx))
	if err != nil {
		return nil, fmt.Errorf("read installments: %w", err)
	}
	byPledge := map[int64][]*ent.Installment{}
	for _, i := range all {
		byPledge[i.PledgeID] = append(byPledge[i.PledgeID], i)
	}
	for _, row := range rows {
		out[row.ID] = pledgeState(row, byPledge[row.ID], paid[row.ID], home.today)
	}
	return out, nil
}

func pledgeState(row *ent.Pledge, installments []*ent.Installment, paid int64, today date.Date) PledgeState {
	dues := make([]due, len(installments))
	for i, in := range installments {
		dues[i] = due{in.DueOn, in.AmountMinor}
	}
	isWrittenOff := !row.WrittenOffOn.IsZero()
	all := standings(dues, paid, today, isWrittenOff)
	of := func(minor int64) money.Money {
		return money.Money{Minor: minor, Currency: money.Currency(row.Currency)}
	}
	state := PledgeState{Status: statusOf(all, isWrittenOff), Paid: of(paid), Outstanding: of(0)}
	for i, in := range installments {
		state.Installments = append(state.Installments, InstallmentStanding{
			InstallmentID: in.ID, Number: in.Number, DueOn: in.DueOn,
			Amount: of(in.AmountMinor), Paid: of(all[i].paid), State: all[i].state,
		})
		if !isWrittenOff {
			state.Outstanding.Minor += in.AmountMinor - all[i].paid
		}
	}
	return state
}

// paidOf sums what came in for pledges, net of refunds.
func (s *Service) paidOf(ctx context.Context, ids []int64) (map[int64]int64, error) {
	var rows []struct {
		Pledge int64 `sql:"pledge_id"`
		Net    int64 `sql:"net"`
	}
	err := s.db.Client(ctx).Donation.Query().
		Where(donation.PledgeIDIn(ids...), donation.DeletedAtIsNil()).
		Modify(func(q *sql.Selector) {
			q.Select(q.C(donation.FieldPledgeID)).GroupBy(q.C(donation.FieldPledgeID))
			q.AppendSelectExprAs(sum(net(q)), "net")
		}).Scan(system(ctx), &rows)
	if err != nil {
		return nil, fmt.Errorf("sum up payments of pledges: %w", err)
	}
	out := make(map[int64]int64, len(rows))
	for _, r := range rows {
		out[r.Pledge] = r.Net
	}
	return out, nil
}
