package graph

import (
	"context"
	"errors"
	"fmt"

	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/errs"
)

var _ = errs.Register(errs.Messages{
	"graph.amount":   {En: "Write an exact amount, such as 12000 or 12.50, with no more digits than the currency has.", Ko: "금액을 12000이나 12.50처럼 정확히 써 주세요. 통화에 없는 소수 자리는 쓸 수 없어요."},
	"graph.currency": {En: "Write a currency by its three letters, such as KRW.", Ko: "통화는 KRW처럼 세 글자로 써 주세요."},
	"graph.percent":  {En: "Write a percentage such as 33.33, with up to two digits after the point.", Ko: "비율은 33.33처럼 소수 둘째 자리까지 써 주세요."},
})

func badAmount(field string, err error) error {
	if errors.Is(err, money.ErrCurrency) {
		return errs.Invalid(field+".currency", "graph.currency").Because(err)
	}
	return errs.Invalid(field+".amount", "graph.amount").Because(err)
}

func amountOf(field string, in *money.Input) (money.Money, error) {
	m, err := in.Money()
	if err != nil {
		return m, badAmount(field, err)
	}
	return m, nil
}

func optionalAmount(field string, in *money.Input) (*money.Money, error) {
	if in == nil {
		return nil, nil
	}
	m, err := amountOf(field, in)
	return &m, err
}

func amounts(field string, in []*money.Input) ([]money.Money, error) {
	if in == nil {
		return nil, nil
	}
	out := make([]money.Money, len(in))
	var all []error
	for i, v := range in {
		m, err := amountOf(fmt.Sprintf("%s.%d", field, i), v)
		out[i], all = m, append(all, err)
	}
	return out, errs.Join(all...)
}

func allocations(in []*model.AllocationInput) ([]donations.AllocationInput, error) {
	var out []donations.AllocationInput
	var all []error
	for i, a := range in {
		path := fmt.Sprintf("allocations.%d", i)
		amount, err := optionalAmount(path+".amount", a.Amount)
		all = append(all, err)
		row := donations.AllocationInput{FundID: a.FundID, Amount: amount}
		if a.Percent != nil {
			share, err := money.ParsePercent(*a.Percent)
			if err != nil {
				all = append(all, errs.Invalid(path+".percent", "graph.percent").Because(err))
			}
			row.Share = &share
		}
		out = append(out, row)
	}
	return out, errs.Join(all...)
}

func softCredit(field string, in *model.SoftCreditInput) (donations.SoftCreditInput, error) {
	amount, err := optionalAmount(field+".amount", in.Amount)
	return donations.SoftCreditInput{ContactID: in.ContactID, Role: in.Role, Amount: amount}, err
}

// recordInput takes today where the date is left out.
func (r *Resolver) recordInput(ctx context.Context, in model.RecordDonationInput) (donations.RecordInput, error) {
	if in.ReceivedOn == nil {
		today, err := r.Memberships.Today(ctx)
		if err != nil {
			return donations.RecordInput{}, err
		}
		in.ReceivedOn = &today
	}
	return recordInput(in)
}

func recordInput(in model.RecordDonationInput) (donations.RecordInput, error) {
	amount, err1 := amountOf("amount", in.Amount)
	parts, err2 := allocations(in.Allocations)
	fair, err3 := optionalAmount("fairMarket", in.FairMarket)
	out := donations.RecordInput{
		ContactID: in.ContactID, Method: in.Method, Amount: amount, ReceivedOn: value(in.ReceivedOn), Allocations: parts,
		CampaignID: value(in.CampaignID), AppealID: value(in.AppealID), PledgeID: value(in.PledgeID),
		Reference: value(in.Reference), Note: value(in.Note), IsAnonymous: value(in.IsAnonymous),
		Source: value(in.Source), ExternalID: value(in.ExternalID), CustomFields: customValues(in.CustomFields),
		RequestKey: value(in.RequestKey),
	}
	if in.Method == donation.MethodIN_KIND {
		out.InKind = &donations.InKind{Description: value(in.InKindDescription), FairMarket: fair}
	}
	all := []error{err1, err2, err3}
	for i, c := range in.SoftCredits {
		credit, err := softCredit(fmt.Sprintf("softCredits.%d", i), c)
		out.SoftCredits, all = append(out.SoftCredits, credit), append(all, err)
	}
	if t := in.Tribute; t != nil {
		out.Tributes = []donations.TributeInput{tributeInput(*t)}
	}
	return out, errs.Join(all...)
}

func tributeInput(t model.TributeInput) donations.TributeInput {
	return donations.TributeInput{
		Kind: t.Kind, HonoreeID: value(t.HonoreeID), HonoreeName: t.HonoreeName, NotifyBy: value(t.NotifyBy),
		NotifyID: value(t.NotifyID), NotifyName: value(t.NotifyName), NotifyAddress: value(t.NotifyAddress), Message: value(t.Message),
	}
}

func updateInput(in model.UpdateDonationInput) (donations.UpdateInput, error) {
	amount, err1 := optionalAmount("amount", in.Amount)
	parts, err2 := allocations(in.Allocations)
	fair, err3 := wishedAmount("fairMarket", in.FairMarket)
	return donations.UpdateInput{
		InKindDescription: wish(in.InKindDescription), FairMarket: fair,
		ID: in.ID, Version: value(in.Version), Amount: amount, ReceivedOn: in.ReceivedOn, Method: in.Method, Allocations: parts,
		CampaignID: wish(in.CampaignID), AppealID: wish(in.AppealID), PledgeID: wish(in.PledgeID), Reference: wish(in.Reference), Note: wish(in.Note),
		IsAnonymous: in.IsAnonymous, CustomFields: customValues(in.CustomFields),
	}, errs.Join(err1, err2, err3)
}

func refundInput(in model.RefundDonationInput) (donations.RefundInput, error) {
	amount, err := amountOf("amount", in.Amount)
	return donations.RefundInput{
		DonationID: in.ID, Amount: amount, RefundedOn: value(in.RefundedOn), Reason: value(in.Reason), RequestKey: in.RequestKey,
	}, err
}

func pledgeInput(in model.CreatePledgeInput) (donations.PledgeInput, error) {
	amount, err := amountOf("amount", in.Amount)
	return donations.PledgeInput{
		ContactID: in.ContactID, Amount: amount, Every: in.Every, StartOn: in.StartOn, Count: in.Count,
		FundID: value(in.FundID), CampaignID: value(in.CampaignID), Note: value(in.Note),
	}, err
}

func previewInput(in model.PreviewPledgeInput) (donations.PledgeInput, error) {
	amount, err := amountOf("amount", in.Amount)
	return donations.PledgeInput{Amount: amount, Every: in.Every, StartOn: in.StartOn, Count: in.Count}, err
}

func matchesReceived(cheque int64, ids []int64) donations.MatchReceivedInput {
	return donations.MatchReceivedInput{
		DonationID: cheque, Matches: mapped(ids, func(id int64) donations.MatchPart { return donations.MatchPart{MatchID: id} }),
	}
}
