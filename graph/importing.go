package graph

import (
	"context"
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/server/imports"
)

// inspect reads the beginning of an import's file, once per answer.
func (r *Resolver) inspect(ctx context.Context, run *ent.ImportRun) (imports.Inspection, error) {
	return loadersFrom(ctx).inspection.Load(ctx, run.ID)
}

func (r *Resolver) loadInspections(ctx context.Context, ids []int64) (map[int64]imports.Inspection, error) {
	out := make(map[int64]imports.Inspection, len(ids))
	for _, id := range ids {
		run, err := r.client(ctx).ImportRun.Get(ctx, id)
		if err != nil {
			return nil, err
		}
		if out[id], err = r.Imports.Inspect(ctx, run); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// ErrorFilePath is where the failed rows of an import are fetched.
const ErrorFilePath = "/exports/imports/%d/errors.csv"

func errorFile(run *ent.ImportRun) *string {
	if run.Failed == 0 {
		return nil
	}
	return text(fmt.Sprintf(ErrorFilePath, run.ID))
}

func (r *Resolver) rowContact(ctx context.Context, row *ent.ImportRow) (*ent.Contact, error) {
	if row.ContactID == nil {
		return nil, nil
	}
	c, err := r.client(ctx).Contact.Get(ctx, *row.ContactID)
	return c, ent.MaskNotFound(err)
}

func (r *Resolver) rowDonation(ctx context.Context, row *ent.ImportRow) (*ent.Donation, error) {
	if row.DonationID == nil {
		return nil, nil
	}
	d, err := r.client(ctx).Donation.Get(ctx, *row.DonationID)
	return d, ent.MaskNotFound(err)
}

// text is nil where there is nothing to say.
func text(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
