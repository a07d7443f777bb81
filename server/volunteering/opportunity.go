package volunteering

import (
	"context"
	"slices"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/tag"
	"github.com/moim-crm/moim/ent/volunteeropportunity"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/outbox"
)

const maxTitle = 200

// CreateOpportunityInput describes what volunteers are needed for.
type CreateOpportunityInput struct {
	Title       string
	Description string
	Location    string
	// TimeZone is the IANA zone of its shifts; the organization's where empty.
	TimeZone   string
	CampaignID *int64
	// CoordinatorID is the member of staff in charge of its shifts.
	CoordinatorID *int64
	// Skills are names; those that are not there yet are made.
	Skills []string
}

// Validate checks what can be checked without the database.
func (in CreateOpportunityInput) Validate() error {
	return errs.Join(validTitle(in.Title), validSkills(in.Skills))
}

// UpdateOpportunityInput changes an opportunity; what is nil stays.
type UpdateOpportunityInput struct {
	ID          int64
	Title       *string
	Description *string
	Location    *string
	// TimeZone is for shifts to come; those that are there keep theirs.
	TimeZone *string
	// CampaignID and CoordinatorID are cleared by 0.
	CampaignID, CoordinatorID *int64
	// Skills replaces all skills.
	Skills     []string
	IsOpen     *bool
	IsArchived *bool
}

// Validate checks what can be checked without the database.
func (in UpdateOpportunityInput) Validate() error {
	var wrong []error
	if in.Title != nil {
		wrong = append(wrong, validTitle(*in.Title))
	}
	if in.TimeZone != nil {
		_, err := loadZone(*in.TimeZone)
		wrong = append(wrong, err)
	}
	return errs.Join(append(wrong, required("id", in.ID), validSkills(in.Skills))...)
}

func validTitle(title string) error {
	switch {
	case strings.TrimSpace(title) == "":
		return errs.Invalid("title", errs.KeyRequired)
	case len([]rune(title)) > maxTitle:
		return errs.Invalid("title", errs.KeyTooLong, "max", maxTitle)
	}
	return nil
}

func validSkills(skills []string) error {
	for _, name := range skills {
		if strings.TrimSpace(name) == "" {
			return errs.Invalid("skills", errs.KeyRequired)
		}
	}
	return nil
}

// CreateOpportunity says what volunteers are needed for.
func (s *Service) CreateOpportunity(ctx context.Context, in CreateOpportunityInput) (*ent.VolunteerOpportunity, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *ent.VolunteerOpportunity
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.createOpportunity(ctx, in)
		return err
	})
	return out, explain(err, "create the opportunity")
}

func (s *Service) createOpportunity(ctx context.Context, in CreateOpportunityInput) (*ent.VolunteerOpportunity, error) {
	if in.TimeZone == "" {
		zone, err := s.zone(ctx)
		if err != nil {
			return nil, err
		}
		in.TimeZone = zone.String()
	}
	if _, err := loadZone(in.TimeZone); err != nil {
		return nil, err
	}
	if err := s.mayServe(ctx, in.CampaignID, in.CoordinatorID); err != nil {
		return nil, err
	}
	skills, err := s.skills(ctx, in.Skills)
	if err != nil {
		return nil, err
	}
	o, err := s.db.Client(ctx).VolunteerOpportunity.Create().SetTitle(strings.TrimSpace(in.Title)).
		SetDescription(in.Description).SetLocation(in.Location).SetTimeZone(in.TimeZone).
		SetNillableCampaignID(in.CampaignID).SetNillableCoordinatorID(in.CoordinatorID).AddSkillIDs(skills...).Save(ctx)
	if err != nil {
		return nil, err
	}
	return o, outbox.Write(ctx, s.db, outbox.Event{Name: "volunteer_opportunity.created", Subject: o.ID})
}

// mayServe refuses a campaign or a coordinator that is not there; 0 is none.
func (s *Service) mayServe(ctx context.Context, campaignID, coordinatorID *int64) error {
	if campaignID != nil && *campaignID != 0 {
		if _, err := s.db.Client(ctx).Campaign.Get(ctx, *campaignID); ent.IsNotFound(err) {
			return errs.Invalid("campaignId", keyCampaign).Because(err)
		} else if err != nil {
			return err
		}
	}
	if coordinatorID != nil && *coordinatorID != 0 {
		u, err := s.db.Client(ctx).User.Get(ctx, *coordinatorID)
		if ent.IsNotFound(err) || err == nil && u.DisabledAt != nil {
			return errs.Invalid("coordinatorId", keyCoordinator).Because(err)
		}
		return err
	}
	return nil
}

// UpdateOpportunity changes an opportunity, opens or closes it, puts it away or
// brings it back. Its shifts and who signed up for them stay.
func (s *Service) UpdateOpportunity(ctx context.Context, in UpdateOpportunityInput) (*ent.VolunteerOpportunity, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *ent.VolunteerOpportunity
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.updateOpportunity(ctx, in)
		return err
	})
	return out, explain(err, "change the opportunity")
}

func (s *Service) updateOpportunity(ctx context.Context, in UpdateOpportunityInput) (*ent.VolunteerOpportunity, error) {
	if err := s.db.LockRow(ctx, volunteeropportunity.Table, in.ID); err != nil {
		return nil, err
	}
	o, err := s.db.Client(ctx).VolunteerOpportunity.Get(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	if err := s.mayServe(ctx, in.CampaignID, in.CoordinatorID); err != nil {
		return nil, err
	}
	u := s.db.Client(ctx).VolunteerOpportunity.UpdateOne(o).SetNillableTitle(in.Title).SetNillableDescription(in.Description).
		SetNillableLocation(in.Location).SetNillableTimeZone(in.TimeZone).SetNillableIsOpen(in.IsOpen)
	serve(u, in)
	switch {
	case in.IsArchived == nil:
	case *in.IsArchived && o.ArchivedAt == nil:
		u.SetArchivedAt(s.at())
	case !*in.IsArchived:
		u.ClearArchivedAt()
	}
	if in.Skills != nil {
		if err := s.changeSkills(ctx, o, u, in.Skills); err != nil {
			return nil, err
		}
	}
	if o, err = u.Save(ctx); err != nil {
		return nil, explainWrite(err, "change the opportunity")
	}
	return o, outbox.Write(ctx, s.db, outbox.Event{Name: "volunteer_opportunity.updated", Subject: o.ID})
}

func serve(u *ent.VolunteerOpportunityUpdateOne, in UpdateOpportunityInput) {
	if in.CampaignID != nil {
		if u.SetNillableCampaignID(in.CampaignID); *in.CampaignID == 0 {
			u.ClearCampaignID()
		}
	}
	if in.CoordinatorID != nil {
		if u.SetNillableCoordinatorID(in.CoordinatorID); *in.CoordinatorID == 0 {
			u.ClearCoordinatorID()
		}
	}
}

func (s *Service) changeSkills(ctx context.Context, o *ent.VolunteerOpportunity, u *ent.VolunteerOpportunityUpdateOne, names []string) error {
	wanted, err := s.skills(ctx, names)
	if err != nil {
		return err
	}
	present, err := o.QuerySkills().IDs(ctx)
	if err != nil {
		return err
	}
	for _, id := range wanted {
		if !slices.Contains(present, id) {
			u.AddSkillIDs(id)
		}
	}
	for _, id := range present {
		if !slices.Contains(wanted, id) {
			u.RemoveSkillIDs(id)
		}
	}
	return nil
}

// skills finds the tags of skills by their folded names and makes those that
// are missing. A name given twice counts once.
func (s *Service) skills(ctx context.Context, names []string) ([]int64, error) {
	var out []int64
	for _, name := range names {
		name = strings.TrimSpace(name)
		id, err := s.db.Client(ctx).Tag.Query().Where(tag.KindEQ(tag.KindSKILL), tag.NameKey(s.fold(name))).OnlyID(ctx)
		if ent.IsNotFound(err) {
			var made *ent.Tag
			if made, err = s.db.Client(ctx).Tag.Create().SetKind(tag.KindSKILL).SetName(name).SetNameKey(s.fold(name)).Save(ctx); err == nil {
				id = made.ID
			}
		}
		if err != nil {
			return nil, explain(err, "look up a skill")
		}
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out, nil
}
