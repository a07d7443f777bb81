package donations

import (
	"context"
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/ledgerentry"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/server/errs"
)

// RecordDonation books a gift or dues with allocations, soft credits and
// tributes. The same RequestKey twice is one donation: the first is returned.
func (s *Service) RecordDonation(ctx context.Context, in RecordInput) (*ent.Donation, error) {
	in = in.normal()
	fault := errs.Join(in.Validate(), s.notAfterTomorrow("receivedOn", in.ReceivedOn))
	return transact(ctx, s, command{"Donation", "record a donation", fault}, func(ctx context.Context) (*ent.Donation, error) {
		parts, err := divide(in.Amount, in.Allocations)
		if err != nil {
			return nil, err
		}
		return s.recordOnce(ctx, in, parts)
	})
}

func (s *Service) recordOnce(ctx context.Context, in RecordInput, parts []part) (out *ent.Donation, err error) {
	if in.RequestKey == "" {
		return s.record(ctx, in, parts)
	}
	if out, err = s.recordedFor(ctx, in.RequestKey); out != nil || err != nil {
		return out, err
	}
	// Of two at once the ledger's unique key lets one pass; the savepoint keeps
	// the other's transaction usable, to answer with what the first recorded.
	err = s.db.Savepoint(ctx, func(ctx context.Context) error {
		out, err = s.record(ctx, in, parts)
		return err
	})
	if ent.IsConstraintError(err) {
		first, lookup := s.recordedFor(ctx, in.RequestKey)
		if first != nil || lookup != nil {
			return first, lookup
		}
	}
	return out, err
}

// recordedFor is the donation that a request recorded before, or nil.
func (s *Service) recordedFor(ctx context.Context, requestKey string) (*ent.Donation, error) {
	entry, err := s.db.Client(ctx).LedgerEntry.Query().
		Where(ledgerentry.EntryKey(recordKey(requestKey))).Only(system(ctx))
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("look up a request: %w", err)
	}
	row, err := s.db.Client(ctx).Donation.Get(rule.WithTakenBack(ctx), entry.DonationID)
	if ent.IsNotFound(err) {
		return nil, errs.NotFound(KeyUnknown)
	}
	return row, err
}

func (s *Service) record(ctx context.Context, in RecordInput, parts []part) (*ent.Donation, error) {
	if err := s.checkContacts(ctx, in.mentions()...); err != nil {
		return nil, err
	}
	effort, err := s.checkEffort(ctx, effort{in.CampaignID, in.AppealID})
	if err != nil {
		return nil, err
	}
	in.CampaignID, in.AppealID = effort.campaign, effort.appeal
	if err := s.checkPledge(ctx, in.PledgeID, in.Amount.Currency); err != nil {
		return nil, err
	}
	if parts, err = s.place(ctx, in.Amount, parts, nil); err != nil {
		return nil, err
	}
	values, err := s.customFields(ctx, FieldValues{}, in.CustomFields)
	if err != nil {
		return nil, err
	}
	create := newDonation(s.db.Client(ctx), in)
	if len(values.Values) > 0 {
		create.SetCustomFields(values.Values).SetCustomFieldKeys(values.Keys)
	}
	row, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	return row, s.recordWith(ctx, row, in, parts)
}

// recordWith writes what belongs to a donation that was just written.
func (s *Service) recordWith(ctx context.Context, row *ent.Donation, in RecordInput, parts []part) error {
	client := s.db.Client(ctx)
	allocations, err := client.Allocation.CreateBulk(newAllocations(client, row, parts)...).Save(ctx)
	if err != nil {
		return err
	}
	if err := s.book(ctx, row, nil, bookingOf(row, allocations, nil), in.RequestKey); err != nil {
		return err
	}
	for _, c := range in.SoftCredits {
		if err := newSoftCredit(client, row, c).Exec(ctx); err != nil {
			return err
		}
	}
	for _, t := range in.Tributes {
		if err := newTribute(client, row.ID, t).Exec(ctx); err != nil {
			return err
		}
	}
	return s.tell(ctx, "donation.recorded", row.ID, row.ContactID, payloadOf(row))
}

func newDonation(client *ent.Client, in RecordInput) *ent.DonationCreate {
	c := client.Donation.Create().SetContactID(in.ContactID).SetKind(in.Kind).SetMethod(in.Method).
		SetAmountMinor(in.Amount.Minor).SetCurrency(string(in.Amount.Currency)).SetReceivedOn(in.ReceivedOn).
		SetIsAnonymous(in.IsAnonymous).
		SetNillableCampaignID(given(in.CampaignID)).SetNillableAppealID(given(in.AppealID)).
		SetNillablePledgeID(given(in.PledgeID)).SetNillableBatchID(given(in.batchID)).
		SetNillableReference(given(in.Reference)).SetNillableNote(given(in.Note)).
		SetNillableSource(given(in.Source)).SetNillableExternalID(given(in.ExternalID))
	if in.InKind != nil {
		c.SetNillableInKindDescription(given(in.InKind.Description))
		if in.InKind.FairMarket != nil {
			c.SetFairMarketMinor(in.InKind.FairMarket.Minor)
		}
	}
	return c
}

// given is a pointer to a value that was said, nil for the zero value.
func given[T comparable](v T) *T {
	var none T
	if v == none {
		return nil
	}
	return &v
}

// payloadOf is what an event tells of a donation.
func payloadOf(d *ent.Donation) map[string]any {
	return map[string]any{
		"donation_id": d.ID, "kind": string(d.Kind), "version": d.Version,
		"amount_minor": d.AmountMinor, "refunded_minor": d.RefundedMinor, "currency": d.Currency,
	}
}

// customFields are the values of a row after a change.
func (s *Service) customFields(ctx context.Context, have FieldValues, change map[string]any) (FieldValues, error) {
	switch {
	case s.fields != nil:
		return s.fields(ctx, have, change)
	case len(change) > 0:
		return have, errs.Invalid("customFields", KeyNoCustomFields)
	}
	return have, nil
}

// isInKind reports whether goods and not money were given.
func isInKind(m donation.Method) bool { return m == donation.MethodIN_KIND }
