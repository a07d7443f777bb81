package donations

import (
	"context"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
)

// CreateCampaignInput describes a new campaign, the organized effort that gifts
// belong to.
type CreateCampaignInput struct {
	Name, Description string
	Goal              *money.Money
	StartsOn, EndsOn  date.Date
}

// Validate checks what can be told without the database.
func (in CreateCampaignInput) Validate() error {
	faults := []error{
		checkText("name", strings.TrimSpace(in.Name), maxName, true),
		checkText("description", in.Description, maxText, false),
		checkSpan(in.StartsOn, in.EndsOn),
	}
	if in.Goal != nil {
		faults = append(faults, checkAmount("goal", *in.Goal, ""))
	}
	return errs.Join(faults...)
}

func checkSpan(from, to date.Date) error {
	if err := errs.Join(checkDay("startsOn", from, false), checkDay("endsOn", to, false)); err != nil {
		return err
	}
	if to.Before(from) {
		return errs.Invalid("endsOn", KeyCampaignDates)
	}
	return nil
}

// CreateCampaign adds a campaign.
func (s *Service) CreateCampaign(ctx context.Context, in CreateCampaignInput) (*ent.Campaign, error) {
	return transact(ctx, s, command{"Campaign", "create a campaign", in.Validate()}, func(ctx context.Context) (*ent.Campaign, error) {
		c := s.db.Client(ctx).Campaign.Create().SetName(strings.TrimSpace(in.Name)).SetDescription(in.Description)
		if in.Goal != nil {
			c.SetGoalMinor(in.Goal.Minor).SetCurrency(string(in.Goal.Currency))
		}
		if !in.StartsOn.IsZero() {
			c.SetStartsOn(in.StartsOn)
		}
		if !in.EndsOn.IsZero() {
			c.SetEndsOn(in.EndsOn)
		}
		return c.Save(ctx)
	})
}

// UpdateCampaignInput changes a campaign; nil leaves a field as it is, and an
// empty value (a goal of the zero Money) takes it away.
type UpdateCampaignInput struct {
	ID                int64
	Name, Description *string
	Goal              *money.Money
	StartsOn, EndsOn  *date.Date
}

// Validate checks what can be told without the database.
func (in UpdateCampaignInput) Validate() error {
	var faults []error
	if in.Name != nil {
		faults = append(faults, checkText("name", strings.TrimSpace(*in.Name), maxName, true))
	}
	if in.Description != nil {
		faults = append(faults, checkText("description", *in.Description, maxText, false))
	}
	if in.Goal != nil && *in.Goal != (money.Money{}) {
		faults = append(faults, checkAmount("goal", *in.Goal, ""))
	}
	return errs.Join(faults...)
}

// UpdateCampaign changes a campaign.
func (s *Service) UpdateCampaign(ctx context.Context, in UpdateCampaignInput) (*ent.Campaign, error) {
	return transact(ctx, s, command{"Campaign", "update a campaign", in.Validate()}, func(ctx context.Context) (*ent.Campaign, error) {
		row, err := s.campaign(ctx, in.ID)
		if err != nil {
			return nil, err
		}
		from, to := or(in.StartsOn, row.StartsOn), or(in.EndsOn, row.EndsOn)
		if err := checkSpan(from, to); err != nil {
			return nil, err
		}
		return narrowed(patchCampaign(s.db.Client(ctx).Campaign.UpdateOne(row), in, from, to).Save(ctx))
	})
}

func patchCampaign(u *ent.CampaignUpdateOne, in UpdateCampaignInput, from, to date.Date) *ent.CampaignUpdateOne {
	u.SetNillableDescription(in.Description)
	if in.Name != nil {
		u.SetName(strings.TrimSpace(*in.Name))
	}
	switch {
	case in.Goal == nil:
	case *in.Goal == money.Money{}:
		u.ClearGoalMinor().ClearCurrency()
	default:
		u.SetGoalMinor(in.Goal.Minor).SetCurrency(string(in.Goal.Currency))
	}
	if from.IsZero() {
		u.ClearStartsOn()
	} else {
		u.SetStartsOn(from)
	}
	if to.IsZero() {
		u.ClearEndsOn()
	} else {
		u.SetEndsOn(to)
	}
	return u
}

// or is the new value where there is one.
func or[T any](next *T, now T) T {
	if next != nil {
		return *next
	}
	return now
}

// ArchiveCampaign puts a campaign away: it keeps its gifts and takes no new ones.
func (s *Service) ArchiveCampaign(ctx context.Context, id int64) (*ent.Campaign, error) {
	return transact(ctx, s, command{"Campaign", "archive a campaign", nil}, func(ctx context.Context) (*ent.Campaign, error) {
		row, err := s.campaign(ctx, id)
		if err != nil {
			return nil, err
		}
		if row.ArchivedAt != nil {
			return row, nil
		}
		return narrowed(s.db.Client(ctx).Campaign.UpdateOne(row).SetArchivedAt(s.instant()).Save(ctx))
	})
}

// ReopenCampaign takes a campaign out of the archive.
func (s *Service) ReopenCampaign(ctx context.Context, id int64) (*ent.Campaign, error) {
	return transact(ctx, s, command{"Campaign", "reopen a campaign", nil}, func(ctx context.Context) (*ent.Campaign, error) {
		row, err := s.campaign(ctx, id)
		if err != nil {
			return nil, err
		}
		return narrowed(s.db.Client(ctx).Campaign.UpdateOne(row).ClearArchivedAt().Save(ctx))
	})
}

func (s *Service) campaign(ctx context.Context, id int64) (*ent.Campaign, error) {
	row, err := s.db.Client(ctx).Campaign.Get(ctx, id)
	if ent.IsNotFound(err) {
		return nil, errs.NotFound(KeyCampaignUnknown)
	}
	return row, err
}
