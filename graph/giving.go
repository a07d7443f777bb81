package graph

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/fund"
	"github.com/moim-crm/moim/ent/matchinggift"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/donations"
)

func givingSums(s donations.Sums) *model.GivingSums {
	total, err := s.Gifts.Add(s.InKind)
	if err != nil {
		// Both are of one currency by construction; only more than an int64 holds fails.
		total = s.Gifts
	}
	return &model.GivingSums{Total: &total, Gifts: &s.Gifts, InKind: &s.InKind, Dues: &s.Dues, Count: s.Count}
}

func givingMonth(m donations.MonthSums) *model.GivingMonth {
	return &model.GivingMonth{Month: m.Month, Sums: givingSums(m.Sums)}
}

func yearComparison(y donations.YearComparison) *model.YearComparison {
	return &model.YearComparison{
		Currency: string(y.Currency), ThisYear: givingSums(y.This),
		LastYearSoFar: givingSums(y.LastSoFar), LastYear: givingSums(y.Last),
	}
}

func summaryOf(g donations.Giving) *model.GivingSummary {
	out := &model.GivingSummary{
		Total: &g.Total, InKind: &g.InKind, Count: g.Count, SoftCredit: &g.Soft, SoftCreditCount: g.SoftCount,
	}
	if g.Count > 0 {
		out.First, out.Last, out.Largest = &g.First, &g.Last, &g.Largest
	}
	return out
}

// oneSummary picks the currency asked for; else the one with most gifts; else an
// empty summary in the organization's currency.
func oneSummary(ctx context.Context, all []*model.GivingSummary, currency string) (*model.GivingSummary, error) {
	var best *model.GivingSummary
	for _, s := range all {
		if currency == "" && (best == nil || s.Count > best.Count) || s.Total.CurrencyCode() == currency {
			best = s
		}
	}
	if best != nil {
		return best, nil
	}
	if currency == "" {
		o, err := loadersFrom(ctx).organization(ctx)
		if err != nil {
			return nil, err
		}
		currency = o.Currency
	}
	code := money.Currency(currency)
	if err := code.Validate(); err != nil {
		return nil, badAmount("currency", err)
	}
	return summaryOf(donations.Giving{Total: money.Zero(code), InKind: money.Zero(code), Soft: money.Zero(code)}), nil
}

func (r *Resolver) givingByFund(ctx context.Context, p donations.Period) ([]*model.FundTotal, error) {
	sums, err := r.Donations.GivingByFund(ctx, p)
	if err != nil {
		return nil, err
	}
	ids := make([]int64, len(sums))
	for i, s := range sums {
		ids[i] = s.FundID
	}
	rows, err := r.client(ctx).Fund.Query().Where(fund.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, err
	}
	funds := map[int64]*ent.Fund{}
	for _, f := range rows {
		funds[f.ID] = f
	}
	var out []*model.FundTotal
	for _, s := range sums {
		if f := funds[s.FundID]; f != nil {
			out = append(out, &model.FundTotal{Fund: f, Sums: givingSums(s.Sums)})
		}
	}
	return out, nil
}

func schedule(state donations.PledgeState) []*model.InstallmentState {
	return mapped(state.Installments, func(i donations.InstallmentStanding) *model.InstallmentState {
		return &model.InstallmentState{
			Number: i.Number, DueOn: i.DueOn, Amount: &i.Amount, Paid: &i.Paid, Status: model.InstallmentStatus(i.State),
		}
	})
}

func (r *Resolver) advanceMatch(ctx context.Context, in model.AdvanceMatchingGiftInput) (*ent.MatchingGift, error) {
	if in.Status != matchinggift.StatusRECEIVED {
		return r.Donations.MoveMatch(ctx, donations.MoveMatchInput{ID: in.ID, To: in.Status, On: value(in.On)})
	}
	rows, err := r.Donations.MatchReceived(ctx, donations.MatchReceivedInput{
		DonationID: value(in.ReceivedID), Matches: []donations.MatchPart{{MatchID: in.ID}},
	})
	if err != nil {
		return nil, err
	}
	return rows[0], nil
}

func (r *Resolver) updateFund(ctx context.Context, in model.UpdateFundInput) (out *ent.Fund, err error) {
	err = r.DB.Tx(ctx, func(ctx context.Context) error {
		out, err = r.Donations.UpdateFund(ctx, donations.UpdateFundInput{
			ID: in.ID, Name: in.Name, Code: in.Code, Description: in.Description, IsDefault: in.IsDefault, IsRestricted: in.IsRestricted,
		})
		if err != nil || in.Archived == nil || *in.Archived == (out.ArchivedAt != nil) {
			return err
		}
		act := r.Donations.ReopenFund
		if *in.Archived {
			act = r.Donations.ArchiveFund
		}
		out, err = act(ctx, in.ID)
		return err
	})
	return out, err
}

func (r *Resolver) updateCampaign(ctx context.Context, in model.UpdateCampaignInput) (out *ent.Campaign, err error) {
	goal, err := optionalAmount("goal", in.Goal)
	if err != nil {
		return nil, err
	}
	err = r.DB.Tx(ctx, func(ctx context.Context) error {
		out, err = r.Donations.UpdateCampaign(ctx, donations.UpdateCampaignInput{
			ID: in.ID, Name: in.Name, Description: in.Description, Goal: goal, StartsOn: in.StartsOn, EndsOn: in.EndsOn,
		})
		if err != nil || in.Archived == nil || *in.Archived == (out.ArchivedAt != nil) {
			return err
		}
		act := r.Donations.ReopenCampaign
		if *in.Archived {
			act = r.Donations.ArchiveCampaign
		}
		out, err = act(ctx, in.ID)
		return err
	})
	return out, err
}

func (r *Resolver) updateAppeal(ctx context.Context, in model.UpdateAppealInput) (out *ent.Appeal, err error) {
	err = r.DB.Tx(ctx, func(ctx context.Context) error {
		out, err = r.Donations.UpdateAppeal(ctx, donations.UpdateAppealInput{ID: in.ID, Name: in.Name, Channel: in.Channel, SentOn: wish(in.SentOn)})
		if err != nil || in.Archived == nil || *in.Archived == (out.ArchivedAt != nil) {
			return err
		}
		act := r.Donations.ReopenAppeal
		if *in.Archived {
			act = r.Donations.ArchiveAppeal
		}
		out, err = act(ctx, in.ID)
		return err
	})
	return out, err
}

// mapped applies as to every element; nil stays nil.
func mapped[T, U any](in []T, as func(T) U) []U {
	if in == nil {
		return []U{}
	}
	out := make([]U, len(in))
	for i, v := range in {
		out[i] = as(v)
	}
	return out
}
