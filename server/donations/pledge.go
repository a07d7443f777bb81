package donations

import (
	"context"
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/pledge"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// PledgeInput is a promise to give.
type PledgeInput struct {
	ContactID int64
	// Amount is the whole promise, over all payments.
	Amount money.Money
	// Every is MONTH where it is empty.
	Every   pledge.Every
	StartOn date.Date
	// Count or EndOn say how long; neither is asked for a single payment.
	Count              int
	EndOn              date.Date
	FundID, CampaignID int64
	Note               string
}

func (in PledgeInput) normal() PledgeInput {
	if in.Every == "" {
		in.Every = pledge.DefaultEvery
	}
	return in
}

// Validate checks what can be told without the database.
func (in PledgeInput) Validate() error {
	in = in.normal()
	faults := []error{
		checkAmount("amount", in.Amount, ""),
		checkDay("startOn", in.StartOn, true),
		checkDay("endOn", in.EndOn, false),
		checkText("note", in.Note, maxText, false),
	}
	if in.ContactID == 0 {
		faults = append(faults, errs.Invalid("contactId", errs.KeyRequired))
	}
	switch {
	case pledge.EveryValidator(in.Every) != nil:
		faults = append(faults, errs.Invalid("every", errs.KeyMalformed, "value", in.Every))
	case in.Every == pledge.EveryONCE && in.Count <= 1 && in.EndOn.IsZero() && in.Count >= 0:
	case in.Every == pledge.EveryONCE, in.Count < 0, (in.Count > 0) != in.EndOn.IsZero():
		faults = append(faults, errs.Invalid("count", KeyPledgeSchedule))
	case in.Count > maxInstallments:
		faults = append(faults, errs.Invalid("count", KeyPledgeTooMany, "max", maxInstallments))
	case in.EndOn.Before(in.StartOn):
		faults = append(faults, errs.Invalid("endOn", KeyPledgeEnd))
	}
	return errs.Join(faults...)
}

// CreatePledge records a promise with its schedule of expected payments.
func (s *Service) CreatePledge(ctx context.Context, in PledgeInput) (*ent.Pledge, error) {
	in = in.normal()
	return transact(ctx, s, command{"Pledge", "create a pledge", in.Validate()}, func(ctx context.Context) (*ent.Pledge, error) {
		dues, err := schedule(in)
		if err != nil {
			return nil, err
		}
		if err := s.checkContacts(ctx, mention{"contactId", in.ContactID}); err != nil {
			return nil, err
		}
		if _, err := s.checkEffort(ctx, effort{campaign: in.CampaignID}); err != nil {
			return nil, err
		}
		if in.FundID != 0 {
			if err := s.checkFunds(ctx, mention{"fundId", in.FundID}); err != nil {
				return nil, err
			}
		}
		client := s.db.Client(ctx)
		row, err := client.Pledge.Create().SetContactID(in.ContactID).SetAmountMinor(in.Amount.Minor).
			SetCurrency(string(in.Amount.Currency)).SetEvery(in.Every).SetStartOn(in.StartOn).
			SetNillableFundID(given(in.FundID)).SetNillableCampaignID(given(in.CampaignID)).
			SetNillableNote(given(in.Note)).Save(ctx)
		if err != nil {
			return nil, err
		}
		rows := make([]*ent.InstallmentCreate, len(dues))
		for i, d := range dues {
			rows[i] = client.Installment.Create().SetPledgeID(row.ID).SetNumber(i + 1).
				SetDueOn(d.on).SetAmountMinor(d.minor).SetCurrency(row.Currency)
		}
		if err := client.Installment.CreateBulk(rows...).Exec(ctx); err != nil {
			return nil, err
		}
		return row, s.tell(ctx, "pledge.created", row.ID, row.ContactID, pledgePayload(row))
	})
}

func pledgePayload(p *ent.Pledge) map[string]any {
	return map[string]any{"pledge_id": p.ID, "amount_minor": p.AmountMinor, "currency": p.Currency}
}

// WriteOffPledgeInput gives up what is still owed of a pledge.
type WriteOffPledgeInput struct {
	PledgeID int64
	// On is today where it is empty.
	On     date.Date
	Reason string
}

// Validate checks what can be told without the database.
func (in WriteOffPledgeInput) Validate() error {
	return errs.Join(checkDay("on", in.On, false), checkText("reason", in.Reason, maxName, false))
}

// WriteOffPledge gives up what is still owed. The pledge stays, in another state;
// what was paid stays paid.
func (s *Service) WriteOffPledge(ctx context.Context, in WriteOffPledgeInput) (*ent.Pledge, error) {
	fault := errs.Join(in.Validate(), s.notAfterTomorrow("on", in.On))
	return transact(ctx, s, command{"Pledge", "write off a pledge", fault}, func(ctx context.Context) (*ent.Pledge, error) {
		row, err := s.holdPledge(ctx, in.PledgeID)
		if err != nil {
			return nil, err
		}
		states, err := s.pledgeStates(ctx, []*ent.Pledge{row})
		if err != nil {
			return nil, err
		}
		switch states[row.ID].Status {
		case PledgeWrittenOff:
			return nil, errs.Conflict(KeyPledgeWrittenOff)
		case PledgeFulfilled:
			return nil, errs.Conflict(KeyPledgeFulfilled)
		}
		if in.On, err = s.orToday(ctx, in.On); err != nil {
			return nil, err
		}
		row, err = narrowed(s.db.Client(ctx).Pledge.UpdateOne(row).SetWrittenOffOn(in.On).SetWriteOffReason(in.Reason).Save(ctx))
		if err != nil {
			return nil, err
		}
		return s.tellPledge(ctx, "pledge.written_off", row)
	})
}

// ReopenPledge expects again what had been written off.
func (s *Service) ReopenPledge(ctx context.Context, id int64) (*ent.Pledge, error) {
	return transact(ctx, s, command{"Pledge", "reopen a pledge", nil}, func(ctx context.Context) (*ent.Pledge, error) {
		row, err := s.holdPledge(ctx, id)
		if err != nil {
			return nil, err
		}
		if row.WrittenOffOn.IsZero() {
			return nil, errs.Conflict(KeyPledgeNotWritten)
		}
		row, err = narrowed(s.db.Client(ctx).Pledge.UpdateOne(row).ClearWrittenOffOn().ClearWriteOffReason().Save(ctx))
		if err != nil {
			return nil, err
		}
		return s.tellPledge(ctx, "pledge.reopened", row)
	})
}

// tellPledge writes the event, and returns the pledge as the viewer may see it.
func (s *Service) tellPledge(ctx context.Context, event string, row *ent.Pledge) (*ent.Pledge, error) {
	if err := s.tell(ctx, event, row.ID, row.ContactID, pledgePayload(row)); err != nil {
		return nil, err
	}
	if rule.Field(viewer.FromContext(ctx), "Pledge", "amount_minor") == viewer.Hide ||
		rule.Field(viewer.FromContext(ctx), "Pledge", "note") == viewer.Hide {
		return s.db.Client(ctx).Pledge.Get(ctx, row.ID)
	}
	return row, nil
}

// holdPledge locks and loads a pledge that the viewer may see, unmasked.
func (s *Service) holdPledge(ctx context.Context, id int64) (*ent.Pledge, error) {
	sees, err := s.db.Client(ctx).Pledge.Query().Where(pledge.ID(id)).Exist(ctx)
	if err != nil {
		return nil, err
	}
	if !sees {
		return nil, errs.NotFound(KeyPledgeUnknown)
	}
	if err := s.db.LockRow(ctx, pledge.Table, id); err != nil {
		return nil, err
	}
	row, err := s.db.Client(ctx).Pledge.Get(system(ctx), id)
	if err != nil {
		return nil, fmt.Errorf("load a pledge: %w", err)
	}
	return row, nil
}
