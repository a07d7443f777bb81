package donations

import (
	"context"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/appeal"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/server/errs"
)

// CreateAppealInput describes a new appeal, the way in which a campaign asks.
type CreateAppealInput struct {
	CampaignID int64
	Name       string
	// Channel is OTHER where it is empty.
	Channel appeal.Channel
	SentOn  date.Date
}

// Validate checks what can be told without the database.
func (in CreateAppealInput) Validate() error {
	faults := []error{
		checkText("name", strings.TrimSpace(in.Name), maxName, true),
		checkDay("sentOn", in.SentOn, false),
		checkChannel(in.Channel),
	}
	if in.CampaignID == 0 {
		faults = append(faults, errs.Invalid("campaignId", errs.KeyRequired))
	}
	return errs.Join(faults...)
}

func checkChannel(c appeal.Channel) error {
	if c != "" && appeal.ChannelValidator(c) != nil {
		return errs.Invalid("channel", errs.KeyMalformed, "value", c)
	}
	return nil
}

// CreateAppeal adds an appeal to a campaign that is not archived.
func (s *Service) CreateAppeal(ctx context.Context, in CreateAppealInput) (*ent.Appeal, error) {
	return transact(ctx, s, command{"Appeal", "create an appeal", in.Validate()}, func(ctx context.Context) (*ent.Appeal, error) {
		parent, err := s.campaign(ctx, in.CampaignID)
		switch {
		case errs.Is(err, errs.CodeNotFound):
			return nil, errs.Invalid("campaignId", KeyCampaignUnknown)
		case err != nil:
			return nil, err
		case parent.ArchivedAt != nil:
			return nil, errs.Invalid("campaignId", KeyCampaignEnded, "name", parent.Name)
		}
		c := s.db.Client(ctx).Appeal.Create().SetCampaignID(in.CampaignID).SetName(strings.TrimSpace(in.Name))
		if in.Channel != "" {
			c.SetChannel(in.Channel)
		}
		if !in.SentOn.IsZero() {
			c.SetSentOn(in.SentOn)
		}
		return c.Save(ctx)
	})
}

// UpdateAppealInput changes an appeal; nil leaves a field as it is. An appeal
// stays with its campaign.
type UpdateAppealInput struct {
	ID      int64
	Name    *string
	Channel *appeal.Channel
	SentOn  *date.Date
}

// Validate checks what can be told without the database.
func (in UpdateAppealInput) Validate() error {
	var faults []error
	if in.Name != nil {
		faults = append(faults, checkText("name", strings.TrimSpace(*in.Name), maxName, true))
	}
	if in.Channel != nil {
		faults = append(faults, checkChannel(*in.Channel))
	}
	if in.SentOn != nil {
		faults = append(faults, checkDay("sentOn", *in.SentOn, false))
	}
	return errs.Join(faults...)
}

// UpdateAppeal changes an appeal.
func (s *Service) UpdateAppeal(ctx context.Context, in UpdateAppealInput) (*ent.Appeal, error) {
	return s.changeAppeal(ctx, command{"Appeal", "update an appeal", in.Validate()}, in.ID, func(u *ent.AppealUpdateOne) {
		if in.Name != nil {
			u.SetName(strings.TrimSpace(*in.Name))
		}
		if in.Channel != nil && *in.Channel != "" {
			u.SetChannel(*in.Channel)
		}
		switch {
		case in.SentOn == nil:
		case in.SentOn.IsZero():
			u.ClearSentOn()
		default:
			u.SetSentOn(*in.SentOn)
		}
	})
}

// ArchiveAppeal puts an appeal away: it keeps its gifts and takes no new ones.
func (s *Service) ArchiveAppeal(ctx context.Context, id int64) (*ent.Appeal, error) {
	return s.changeAppeal(ctx, command{"Appeal", "archive an appeal", nil}, id, func(u *ent.AppealUpdateOne) { u.SetArchivedAt(s.instant()) })
}

// ReopenAppeal takes an appeal out of the archive.
func (s *Service) ReopenAppeal(ctx context.Context, id int64) (*ent.Appeal, error) {
	return s.changeAppeal(ctx, command{"Appeal", "reopen an appeal", nil}, id, func(u *ent.AppealUpdateOne) { u.ClearArchivedAt() })
}

func (s *Service) changeAppeal(ctx context.Context, c command, id int64, change func(*ent.AppealUpdateOne)) (*ent.Appeal, error) {
	return transact(ctx, s, c, func(ctx context.Context) (*ent.Appeal, error) {
		row, err := s.db.Client(ctx).Appeal.Get(ctx, id)
		if ent.IsNotFound(err) {
			return nil, errs.NotFound(KeyAppealUnknown)
		}
		if err != nil {
			return nil, err
		}
		u := s.db.Client(ctx).Appeal.UpdateOne(row)
		change(u)
		return narrowed(u.Save(ctx))
	})
}
