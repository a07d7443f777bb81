package graph

import (
	"context"
	"errors"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/fund"
	"github.com/moim-crm/moim/ent/pledge"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/donations"
)

// batchRows loads what the rows point at with one query per type, each as the
// viewer may see it.
func (r *Resolver) batchRows(ctx context.Context, b *ent.GiftBatch) ([]*model.GiftBatchRow, error) {
	rows, err := r.Donations.BatchRows(ctx, b)
	if err != nil {
		return nil, presentAll(ctx, err)
	}
	ids := map[string][]int64{}
	for _, row := range rows {
		for kind, id := range map[string]int64{"contact": row.ContactID, "fund": row.FundID, "pledge": row.PledgeID, "donation": row.DonationID} {
			if id != 0 {
				ids[kind] = append(ids[kind], id)
			}
		}
	}
	c := r.client(ctx)
	people, err1 := rowsByID(ids["contact"], func(in ...int64) ([]*ent.Contact, error) {
		return c.Contact.Query().Where(contact.IDIn(in...)).All(ctx)
	}, func(v *ent.Contact) int64 { return v.ID })
	funds, err2 := rowsByID(ids["fund"], func(in ...int64) ([]*ent.Fund, error) {
		return c.Fund.Query().Where(fund.IDIn(in...)).All(ctx)
	}, func(v *ent.Fund) int64 { return v.ID })
	pledges, err3 := rowsByID(ids["pledge"], func(in ...int64) ([]*ent.Pledge, error) {
		return c.Pledge.Query().Where(pledge.IDIn(in...)).All(ctx)
	}, func(v *ent.Pledge) int64 { return v.ID })
	gifts, err4 := rowsByID(ids["donation"], func(in ...int64) ([]*ent.Donation, error) {
		return c.Donation.Query().Where(donation.IDIn(in...)).All(ctx)
	}, func(v *ent.Donation) int64 { return v.ID })
	return mapped(rows, func(row donations.BatchRow) *model.GiftBatchRow {
		return &model.GiftBatchRow{
			Key: row.Key, Contact: people[row.ContactID], Donor: row.Donor, IsGuessed: row.IsGuessed,
			AmountText: &row.DraftGift.Amount, Amount: row.Money, Reference: &row.Reference, Note: &row.Note,
			Fund: funds[row.FundID], Pledge: pledges[row.PledgeID], Donation: gifts[row.DonationID], By: row.By,
			Problems: mapped(row.Problems, func(p donations.RowProblem) model.GiftBatchRowProblem { return model.GiftBatchRowProblem(p) }),
		}
	}), errors.Join(err1, err2, err3, err4)
}

func rowsByID[T any](ids []int64, load func(...int64) ([]*T, error), id func(*T) int64) (map[int64]*T, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := load(ids...)
	return byContact(rows, id), err
}

func (r *Resolver) batchInput(ctx context.Context, in model.CreateGiftBatchInput) (donations.BatchInput, error) {
	control, err := optionalAmount("control", in.Control)
	out := donations.BatchInput{
		Name: in.Name, Method: value(in.Method), ReceivedOn: value(in.ReceivedOn), ExpectedCount: in.ExpectedCount, Control: control,
		FundID: value(in.FundID), CampaignID: value(in.CampaignID), AppealID: value(in.AppealID),
	}
	if err != nil {
		return out, err
	}
	code := value(in.Currency)
	if code == "" && control != nil {
		code = control.CurrencyCode()
	}
	if code == "" {
		o, err := r.Settings.Organization(ctx)
		if err != nil {
			return out, err
		}
		code = o.Currency
	}
	out.Currency, err = currencyOf("currency", code)
	return out, err
}

func batchUpdate(in model.UpdateGiftBatchInput) (donations.UpdateBatchInput, error) {
	out := donations.UpdateBatchInput{
		ID: in.ID, Name: in.Name, Method: in.Method, ReceivedOn: in.ReceivedOn, ExpectedCount: wish(in.ExpectedCount),
		FundID: wish(in.FundID), CampaignID: wish(in.CampaignID), AppealID: wish(in.AppealID),
	}
	var err error
	out.Control, err = wishedAmount("control", in.Control)
	return out, err
}
