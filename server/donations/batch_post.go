package donations

import (
	"context"
	"fmt"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/giftbatch"
	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// PostBatchInput makes gifts of a pile.
type PostBatchInput struct {
	ID int64
	// Anyway is why it is posted although it differs from its control figures.
	Anyway string
}

// PostBatch makes a gift of every row of a pile, in one transaction: all of them
// or none, whatever happens meanwhile. Of two people who post at once the second
// is told who was first.
func (s *Service) PostBatch(ctx context.Context, in PostBatchInput) (*ent.GiftBatch, error) {
	in.Anyway = strings.TrimSpace(in.Anyway)
	c := command{"GiftBatch", "post a pile", checkText("anywayBecause", in.Anyway, maxName, false)}
	return transact(ctx, s, c, func(ctx context.Context) (*ent.GiftBatch, error) {
		batch, err := s.holdOpenBatch(ctx, in.ID)
		if err != nil {
			return nil, err
		}
		sums, err := sumRows(batch)
		if err != nil {
			return nil, err
		}
		if err := mayPost(batch, sums, in.Anyway, rule.MayPostUnbalanced(viewer.FromContext(ctx))); err != nil {
			return nil, err
		}
		drafts := make([]mixin.DraftGift, 0, len(batch.DraftRows))
		for i, d := range batch.DraftRows {
			if d.IsBlank() {
				continue
			}
			gift, err := s.recordRow(ctx, batch, d)
			if err != nil {
				return nil, errs.Under(fmt.Sprintf("rows.%d", i), err)
			}
			d.DonationID = gift.ID
			drafts = append(drafts, d)
		}
		u := s.db.Client(ctx).GiftBatch.UpdateOne(batch).SetStatus(giftbatch.StatusPOSTED).SetDraftRows(drafts).
			SetPostings(batch.Postings + 1).SetPostedAt(s.instant()).SetPostedBy(nameOf(ctx)).SetPostReason(in.Anyway)
		out, err := s.saveBatch(ctx, batch, u)
		if err != nil {
			return nil, err
		}
		return out, s.tell(ctx, "batch.posted", batch.ID, 0, map[string]any{"batch_id": batch.ID, "count": sums.Count})
	})
}

func nameOf(ctx context.Context) string {
	if v := viewer.FromContext(ctx); v != nil {
		return v.Name
	}
	return ""
}

// mayPost says whether a pile can become gifts as it is typed, and what is in
// the way otherwise.
func mayPost(batch *ent.GiftBatch, sums BatchSums, anyway string, mayForce bool) error {
	if sums.Count == 0 {
		return errs.Conflict(KeyBatchEmpty)
	}
	var faults []error
	for i := range batch.DraftRows {
		for _, p := range rowProblems(batch.DraftRows, i, nil) {
			switch p {
			case RowDonor:
				faults = append(faults, errs.Invalid(fmt.Sprintf("rows.%d.donor", i), KeyBatchDonor, "row", i+1))
			case RowAmount:
				faults = append(faults, errs.Invalid(fmt.Sprintf("rows.%d.amount", i), KeyBatchAmount, "row", i+1))
			}
		}
	}
	if len(faults) > 0 {
		return errs.Join(faults...)
	}
	off := offControl(batch, sums)
	switch {
	case off == nil || anyway != "" && mayForce:
		return nil
	case anyway != "":
		return errs.Forbidden(KeyBatchForce)
	}
	return off
}

// offControl says how a pile differs from its control figures, nil where it agrees.
func offControl(batch *ent.GiftBatch, sums BatchSums) error {
	var faults []error
	if n := batch.ExpectedCount; n != nil && *n != sums.Count {
		faults = append(faults, errs.Conflict(KeyBatchCount, "expected", *n, "count", sums.Count).At("expectedCount"))
	}
	if control := batch.Control(); control != nil && control.Minor != sums.Total.Minor {
		off := money.Money{Minor: control.Minor - sums.Total.Minor, Currency: control.Currency}
		key := KeyBatchShort
		if off.Minor < 0 {
			key, off = KeyBatchOver, off.Neg()
		}
		faults = append(faults, errs.Conflict(key, "control", *control, "total", sums.Total, "off", off).At("control"))
	}
	return errs.Join(faults...)
}

// recordRow makes the gift of one row. The key of the request is of the pile, the
// posting and the row, so that the ledger itself lets no row through twice.
func (s *Service) recordRow(ctx context.Context, batch *ent.GiftBatch, d mixin.DraftGift) (*ent.Donation, error) {
	in := RecordInput{
		ContactID: d.ContactID, Method: donation.Method(batch.Method), ReceivedOn: batch.ReceivedOn,
		Amount:     money.Money{Minor: d.Minor, Currency: money.Currency(batch.Currency)},
		CampaignID: value(batch.CampaignID), AppealID: value(batch.AppealID), PledgeID: d.PledgeID,
		Reference: d.Reference, Note: d.Note, batchID: batch.ID,
		RequestKey: fmt.Sprintf("batch/%d/%d/%s", batch.ID, batch.Postings+1, d.Key),
	}.normal()
	if err := in.Validate(); err != nil {
		return nil, err
	}
	fund := d.FundID
	if fund == 0 {
		fund = value(batch.FundID)
	}
	if fund != 0 {
		in.Allocations = []AllocationInput{{FundID: fund, Amount: &in.Amount}}
	}
	parts, err := divide(in.Amount, in.Allocations)
	if err != nil {
		return nil, err
	}
	return s.record(ctx, in, parts)
}
