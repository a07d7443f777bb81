package donations

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/giftbatch"
	"github.com/moim-crm/moim/server/errs"
)

// ReopenBatchInput takes a posted pile back.
type ReopenBatchInput struct {
	ID     int64
	Reason string
}

// Validate checks what can be told without the database.
func (in ReopenBatchInput) Validate() error {
	return checkText("reason", strings.TrimSpace(in.Reason), maxName, true)
}

// ReopenBatch takes back every gift of a posted pile, all or none, and opens the
// pile with its rows as they were typed. Gifts that were taken back one by one
// before stay so; one of which money was refunded is in the way.
func (s *Service) ReopenBatch(ctx context.Context, in ReopenBatchInput) (*ent.GiftBatch, error) {
	return transact(ctx, s, command{"GiftBatch", "reopen a pile", in.Validate()}, func(ctx context.Context) (*ent.GiftBatch, error) {
		batch, err := s.holdBatch(ctx, in.ID)
		if err != nil {
			return nil, err
		}
		if batch.Status != giftbatch.StatusPOSTED {
			return nil, errs.Conflict(KeyBatchNotPosted)
		}
		gifts, err := s.db.Client(ctx).Donation.Query().
			Where(donation.BatchID(batch.ID), donation.DeletedAtIsNil()).Order(ent.Asc(donation.FieldID)).All(system(ctx))
		if err != nil {
			return nil, fmt.Errorf("read the gifts of a pile: %w", err)
		}
		refunded := slices.ContainsFunc(gifts, func(d *ent.Donation) bool { return d.RefundedMinor > 0 })
		if refunded {
			return nil, errs.Conflict(KeyBatchRefunded)
		}
		for _, d := range gifts {
			if _, err := s.TakeBack(ctx, d.ID); err != nil {
				return nil, err
			}
		}
		drafts := slices.Clone(batch.DraftRows)
		for i := range drafts {
			drafts[i].DonationID = 0
		}
		u := s.db.Client(ctx).GiftBatch.UpdateOne(batch).SetStatus(giftbatch.StatusOPEN).SetDraftRows(drafts).
			ClearPostedAt().ClearPostedBy().ClearPostReason().SetReopenReason(strings.TrimSpace(in.Reason))
		out, err := s.saveBatch(ctx, batch, u)
		if err != nil {
			return nil, err
		}
		return out, s.tell(ctx, "batch.reopened", batch.ID, 0, map[string]any{"batch_id": batch.ID})
	})
}
