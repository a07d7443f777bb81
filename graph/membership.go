package graph

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/memberships"
)

func createRules(in model.CreateMembershipLevelInput) memberships.LevelRules {
	return memberships.LevelRules{
		Description: in.Description, Rank: in.Rank, Period: in.Period, Months: in.Months,
		FixedMonth: in.FixedMonth, FixedDay: in.FixedDay, RolloverMonth: in.RolloverMonth, RolloverDay: in.RolloverDay,
		RenewalOpensDays: in.RenewalOpensDays, GraceDays: in.GraceDays, NewDays: in.NewDays,
		Seats: in.Seats, Inherit: in.Inherit, IsOpen: in.IsOpen,
	}
}

func updateRules(in model.UpdateMembershipLevelInput) memberships.LevelRules {
	return memberships.LevelRules{
		Description: in.Description, Rank: in.Rank, Period: in.Period, Months: in.Months,
		FixedMonth: in.FixedMonth, FixedDay: in.FixedDay, RolloverMonth: in.RolloverMonth, RolloverDay: in.RolloverDay,
		RenewalOpensDays: in.RenewalOpensDays, GraceDays: in.GraceDays, NewDays: in.NewDays,
		Seats: in.Seats, Inherit: in.Inherit, IsOpen: in.IsOpen,
	}
}

func paymentOf(in *model.DuesInput) (*memberships.Payment, error) {
	if in == nil {
		return nil, nil
	}
	amount, err := amountOf("payment.amount", in.Amount)
	return &memberships.Payment{Amount: amount, Method: in.Method, ReceivedOn: in.ReceivedOn, Reference: value(in.Reference)}, err
}

func warnings(ctx context.Context, c *memberships.Change) []string {
	out := []string{}
	for _, w := range c.Warnings {
		out = append(out, w.Message(language(ctx)))
	}
	return out
}

func (r *Resolver) cancelMembership(ctx context.Context, in model.CancelMembershipInput) (*ent.Membership, error) {
	if value(in.Resume) {
		return r.Memberships.Resume(ctx, in.ID)
	}
	return r.Memberships.Cancel(ctx, memberships.CancelInput{MembershipID: in.ID, On: value(in.On), Reason: value(in.Reason)})
}

func renewalPreview(ctx context.Context, p *memberships.RenewalPreview) (*model.RenewalPreview, error) {
	prices, err := p.Level.Prices(ctx)
	return &model.RenewalPreview{
		CurrentTermID: p.LatestTermID, IsOpen: p.IsOpen, OpensOn: p.OpensOn, StartOn: p.StartOn, EndOn: p.EndOn,
		Level: p.Level, Prices: prices, HasGap: p.HasGap,
	}, err
}

func (r *Resolver) statusCounts(ctx context.Context) ([]*model.MembershipStatusCount, error) {
	today, err := r.Memberships.Today(ctx)
	if err != nil {
		return nil, err
	}
	counts, err := r.Memberships.StatusCounts(ctx, today)
	if err != nil {
		return nil, err
	}
	return mapped(memberships.Statuses(), func(s memberships.Status) *model.MembershipStatusCount {
		return &model.MembershipStatusCount{Status: model.MembershipStatus(s), Count: counts[s]}
	}), nil
}
