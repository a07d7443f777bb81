package demo

import (
	"context"
	"fmt"

	"github.com/moim-crm/moim/ent/matchinggift"
	"github.com/moim-crm/moim/ent/money"
	entpledge "github.com/moim-crm/moim/ent/pledge"
	"github.com/moim-crm/moim/ent/softcredit"
	"github.com/moim-crm/moim/ent/tribute"
	"github.com/moim-crm/moim/server/donations"
)

func (w *writer) giving(ctx context.Context) error {
	for i, f := range funds {
		row, err := w.gifts.CreateFund(ctx, donations.CreateFundInput{
			Name: f.name, Code: f.code, Description: f.description, IsDefault: i == 0, IsRestricted: f.isRestricted,
		})
		if err != nil {
			return err
		}
		w.funds = append(w.funds, row.ID)
	}
	if err := w.efforts(ctx); err != nil {
		return err
	}
	for i, g := range w.plan.gifts {
		if err := w.gift(ctx, g); err != nil {
			return fmt.Errorf("gift %d of contact %d: %w", i, g.donor, err)
		}
	}
	for _, p := range w.plan.pledges {
		if err := w.pledge(ctx, p); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) efforts(ctx context.Context) error {
	for _, e := range w.plan.campaigns() {
		goal := money.MustParse(e.goal, "KRW")
		row, err := w.gifts.CreateCampaign(ctx, donations.CreateCampaignInput{Name: e.name, Goal: &goal, StartsOn: e.from, EndsOn: e.to})
		if err != nil {
			return err
		}
		var ids []int64
		for _, channel := range e.appealedBy {
			a, err := w.gifts.CreateAppeal(ctx, donations.CreateAppealInput{
				CampaignID: row.ID, Name: e.name + ": " + channelWords[channel], Channel: channel, SentOn: e.from,
			})
			if err != nil {
				return err
			}
			ids = append(ids, a.ID)
		}
		w.campaigns, w.appeals = append(w.campaigns, row.ID), append(w.appeals, ids)
	}
	return nil
}

func (w *writer) gift(ctx context.Context, g gift) error {
	w.at(g.on, 12)
	row, err := w.gifts.RecordDonation(ctx, w.recorded(g))
	if err != nil {
		return err
	}
	if g.isThanked {
		w.at(g.on.AddDays(5), 10)
		if _, err := w.gifts.Acknowledge(ctx, row.ID); err != nil {
			return err
		}
	}
	if g.refund > 0 {
		if err := w.refund(ctx, g, row.ID); err != nil {
			return err
		}
	}
	if g.matchedBy == none {
		return nil
	}
	match, err := w.gifts.AddMatch(ctx, donations.AddMatchInput{DonationID: row.ID, MatcherID: w.ids[g.matchedBy]})
	if err != nil {
		return err
	}
	_, err = w.gifts.MoveMatch(ctx, donations.MoveMatchInput{ID: match.ID, To: matchinggift.StatusSUBMITTED, On: g.on})
	return err
}

func (w *writer) recorded(g gift) donations.RecordInput {
	in := donations.RecordInput{
		ContactID: w.ids[g.donor], Method: g.method, Amount: g.amount, ReceivedOn: g.on, IsAnonymous: g.isAnonymous, Source: "demo",
		Allocations: []donations.AllocationInput{{FundID: w.funds[g.fund], Amount: &g.amount}},
	}
	if g.otherFund != none {
		most, rest := money.BasisPoints(6000), money.BasisPoints(4000)
		in.Allocations = []donations.AllocationInput{
			{FundID: w.funds[g.fund], Share: &most}, {FundID: w.funds[g.otherFund], Share: &rest},
		}
	}
	if g.campaign != none {
		in.CampaignID = w.campaigns[g.campaign]
		if g.appeal != none {
			in.AppealID = w.appeals[g.campaign][g.appeal]
		}
	}
	if g.isInKind {
		in.InKind = &donations.InKind{Description: thingsGiven[g.donor%len(thingsGiven)], FairMarket: &g.amount}
	}
	if g.softTo != none {
		in.SoftCredits = []donations.SoftCreditInput{{ContactID: w.ids[g.softTo], Role: softcredit.RoleSPOUSE}}
	}
	if g.inMemoryOf != "" {
		in.Tributes = []donations.TributeInput{{Kind: tribute.KindMEMORY, HonoreeName: g.inMemoryOf}}
	}
	return in
}

func (w *writer) refund(ctx context.Context, g gift, id int64) error {
	on := g.on.AddDays(20)
	w.at(on, 11)
	in := donations.RefundInput{DonationID: id, RefundedOn: on, Reason: "요청 At the donor's wish", RequestKey: fmt.Sprintf("demo/%d", id)}
	if g.refund < 100 {
		parts, err := g.amount.Allocate(int64(g.refund), int64(100-g.refund))
		if err != nil {
			return err
		}
		in.Amount = parts[0]
	}
	_, err := w.gifts.RefundDonation(ctx, in)
	return err
}

func (w *writer) pledge(ctx context.Context, p pledge) error {
	w.at(p.startOn, 9)
	whole, err := p.amount.Times(int64(p.months))
	if err != nil {
		return err
	}
	row, err := w.gifts.CreatePledge(ctx, donations.PledgeInput{
		ContactID: w.ids[p.donor], Amount: whole, Every: entpledge.EveryMONTH, StartOn: p.startOn, Count: p.months,
		FundID: w.funds[p.fund], CampaignID: w.campaigns[p.campaign],
	})
	if err != nil {
		return err
	}
	for n := range p.kept {
		on := p.startOn.AddMonths(n)
		if on.After(w.plan.anchor) {
			break
		}
		w.at(on, 12)
		_, err := w.gifts.RecordDonation(ctx, donations.RecordInput{
			ContactID: w.ids[p.donor], Amount: p.amount, ReceivedOn: on, PledgeID: row.ID, CampaignID: w.campaigns[p.campaign],
			Allocations: []donations.AllocationInput{{FundID: w.funds[p.fund], Amount: &p.amount}}, Source: "demo",
		})
		if err != nil {
			return err
		}
	}
	return nil
}
