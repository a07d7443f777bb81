package donations

import (
	"context"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/giftbatch"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
)

// BatchInput describes a pile of cheques before the first is typed.
type BatchInput struct {
	Name string
	// Method is CHEQUE where it is empty.
	Method giftbatch.Method
	// ReceivedOn is today where it is empty.
	ReceivedOn date.Date
	Currency   money.Currency
	// ExpectedCount and Control are the control figures, made before anything is
	// typed; nil for none.
	ExpectedCount                *int
	Control                      *money.Money
	FundID, CampaignID, AppealID int64
}

// Validate checks what can be told without the database.
func (in BatchInput) Validate() error {
	faults := []error{
		checkText("name", strings.TrimSpace(in.Name), maxName, true),
		checkDay("receivedOn", in.ReceivedOn, false),
		checkBatchMethod(in.Method),
		checkControl(in.ExpectedCount, in.Control, in.Currency),
	}
	if in.Currency.Validate() != nil {
		faults = append(faults, errs.Invalid("currency", KeyCurrency, "currency", in.Currency))
	}
	return errs.Join(faults...)
}

func checkBatchMethod(m giftbatch.Method) error {
	if m != "" && giftbatch.MethodValidator(m) != nil {
		return errs.Invalid("method", errs.KeyMalformed, "value", m)
	}
	return nil
}

func checkControl(count *int, control *money.Money, currency money.Currency) error {
	var faults []error
	if count != nil && (*count < 0 || *count > maxBatchRows) {
		faults = append(faults, errs.Invalid("expectedCount", KeyBatchTooMany, "max", maxBatchRows))
	}
	if control != nil && *control != (money.Money{}) {
		faults = append(faults, checkAmount("control", *control, currency))
	}
	return errs.Join(faults...)
}

// CreateBatch begins a pile.
func (s *Service) CreateBatch(ctx context.Context, in BatchInput) (*ent.GiftBatch, error) {
	fault := errs.Join(in.Validate(), s.notAfterTomorrow("receivedOn", in.ReceivedOn))
	return transact(ctx, s, command{"GiftBatch", "begin a pile", fault}, func(ctx context.Context) (*ent.GiftBatch, error) {
		where, err := s.checkDefaults(ctx, in.FundID, effort{in.CampaignID, in.AppealID})
		if err != nil {
			return nil, err
		}
		if in.ReceivedOn, err = s.orToday(ctx, in.ReceivedOn); err != nil {
			return nil, err
		}
		c := s.db.Client(ctx).GiftBatch.Create().SetName(strings.TrimSpace(in.Name)).SetReceivedOn(in.ReceivedOn).
			SetCurrency(string(in.Currency)).SetNillableFundID(given(in.FundID)).
			SetNillableCampaignID(given(where.campaign)).SetNillableAppealID(given(where.appeal))
		if in.Method != "" {
			c.SetMethod(in.Method)
		}
		if in.ExpectedCount != nil && *in.ExpectedCount > 0 {
			c.SetExpectedCount(*in.ExpectedCount)
		}
		if in.Control != nil {
			c.SetControlMinor(in.Control.Minor)
		}
		return c.Save(ctx)
	})
}

// checkDefaults finds that rows may go where a pile sends those that say nothing.
func (s *Service) checkDefaults(ctx context.Context, fund int64, e effort) (effort, error) {
	if fund != 0 {
		if err := s.checkFunds(ctx, mention{"fundId", fund}); err != nil {
			return e, err
		}
	}
	return s.checkEffort(ctx, e)
}

// UpdateBatchInput changes an open pile; nil leaves a field as it is. A count, a
// reference of 0 and a control total of the zero Money take it away.
type UpdateBatchInput struct {
	ID                           int64
	Name                         *string
	Method                       *giftbatch.Method
	ReceivedOn                   *date.Date
	ExpectedCount                *int
	Control                      *money.Money
	FundID, CampaignID, AppealID *int64
}

// Validate checks what can be told without the database.
func (in UpdateBatchInput) Validate() error {
	var faults []error
	if in.Name != nil {
		faults = append(faults, checkText("name", strings.TrimSpace(*in.Name), maxName, true))
	}
	if in.ReceivedOn != nil {
		faults = append(faults, checkDay("receivedOn", *in.ReceivedOn, true))
	}
	if in.Method != nil {
		faults = append(faults, checkBatchMethod(*in.Method))
	}
	return errs.Join(append(faults, checkControl(in.ExpectedCount, in.Control, ""))...)
}

// UpdateBatch changes what is said of a pile that is still open.
func (s *Service) UpdateBatch(ctx context.Context, in UpdateBatchInput) (*ent.GiftBatch, error) {
	fault := errs.Join(in.Validate(), s.notAfterTomorrow("receivedOn", or(in.ReceivedOn, "")))
	return transact(ctx, s, command{"GiftBatch", "change a pile", fault}, func(ctx context.Context) (*ent.GiftBatch, error) {
		row, err := s.holdOpenBatch(ctx, in.ID)
		if err != nil {
			return nil, err
		}
		if err := checkControl(nil, in.Control, money.Currency(row.Currency)); err != nil {
			return nil, err
		}
		was := effort{value(row.CampaignID), value(row.AppealID)}
		next := effort{or(in.CampaignID, was.campaign), or(in.AppealID, was.appeal)}
		if next.campaign != was.campaign && in.AppealID == nil {
			next.appeal = 0
		}
		if next, err = s.checkDefaults(ctx, or(in.FundID, 0), next); err != nil {
			return nil, err
		}
		return s.saveBatch(ctx, row, patchBatch(s.db.Client(ctx).GiftBatch.UpdateOne(row), in, next))
	})
}

func patchBatch(u *ent.GiftBatchUpdateOne, in UpdateBatchInput, e effort) *ent.GiftBatchUpdateOne {
	u.SetNillableMethod(in.Method)
	if in.Name != nil {
		u.SetName(strings.TrimSpace(*in.Name))
	}
	if in.ReceivedOn != nil {
		u.SetReceivedOn(*in.ReceivedOn)
	}
	switch {
	case in.ExpectedCount == nil:
	case *in.ExpectedCount == 0:
		u.ClearExpectedCount()
	default:
		u.SetExpectedCount(*in.ExpectedCount)
	}
	switch {
	case in.Control == nil:
	case *in.Control == money.Money{}:
		u.ClearControlMinor()
	default:
		u.SetControlMinor(in.Control.Minor)
	}
	if in.FundID != nil {
		point(*in.FundID, u.SetFundID, u.ClearFundID)
	}
	point(e.campaign, u.SetCampaignID, u.ClearCampaignID)
	point(e.appeal, u.SetAppealID, u.ClearAppealID)
	return u
}

// DiscardBatch puts an open pile away with all that is typed in it.
func (s *Service) DiscardBatch(ctx context.Context, id int64) (*ent.GiftBatch, error) {
	return transact(ctx, s, command{"GiftBatch", "put a pile away", nil}, func(ctx context.Context) (*ent.GiftBatch, error) {
		row, err := s.holdOpenBatch(ctx, id)
		if err != nil {
			return nil, err
		}
		return s.saveBatch(ctx, row, s.db.Client(ctx).GiftBatch.UpdateOne(row).SetStatus(giftbatch.StatusDISCARDED))
	})
}

// RestoreBatch opens a pile again that was put away.
func (s *Service) RestoreBatch(ctx context.Context, id int64) (*ent.GiftBatch, error) {
	return transact(ctx, s, command{"GiftBatch", "bring a pile back", nil}, func(ctx context.Context) (*ent.GiftBatch, error) {
		row, err := s.holdBatch(ctx, id)
		if err != nil {
			return nil, err
		}
		if row.Status != giftbatch.StatusDISCARDED {
			return nil, errs.Conflict(KeyBatchNotDiscarded)
		}
		return s.saveBatch(ctx, row, s.db.Client(ctx).GiftBatch.UpdateOne(row).SetStatus(giftbatch.StatusOPEN))
	})
}

// saveBatch writes a change of a pile that is held, and counts it, so that who
// watches the pile sees it.
func (s *Service) saveBatch(ctx context.Context, row *ent.GiftBatch, u *ent.GiftBatchUpdateOne) (*ent.GiftBatch, error) {
	return narrowed(u.SetVersion(row.Version + 1).Save(ctx))
}

// holdBatch locks and loads a pile that the viewer may see, unmasked.
func (s *Service) holdBatch(ctx context.Context, id int64) (*ent.GiftBatch, error) {
	sees, err := s.db.Client(ctx).GiftBatch.Query().Where(giftbatch.ID(id)).Exist(ctx)
	if err != nil {
		return nil, err
	}
	if !sees {
		return nil, errs.NotFound(KeyBatchUnknown)
	}
	if err := s.db.LockRow(ctx, giftbatch.Table, id); err != nil {
		return nil, err
	}
	return s.db.Client(ctx).GiftBatch.Get(system(ctx), id)
}

// holdOpenBatch is holdBatch for what can be done only before a pile is posted.
func (s *Service) holdOpenBatch(ctx context.Context, id int64) (*ent.GiftBatch, error) {
	row, err := s.holdBatch(ctx, id)
	if err != nil {
		return nil, err
	}
	switch row.Status {
	case giftbatch.StatusPOSTED:
		return nil, errs.Conflict(KeyBatchPosted, "name", row.PostedBy)
	case giftbatch.StatusDISCARDED:
		return nil, errs.Conflict(KeyBatchDiscarded)
	}
	return row, nil
}
