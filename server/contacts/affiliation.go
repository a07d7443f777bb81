package contacts

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/affiliation"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/errs"
)

// AffiliationInput is what a person does at an organization. With an ID it
// replaces what is known of that affiliation; person and organization stay.
type AffiliationInput struct {
	ID                       int64
	PersonID, OrganizationID int64
	Title                    string
	// IsPrimary makes it the one shown beside the name; a person's only current
	// one is in any case.
	IsPrimary      bool
	StartOn, EndOn date.Date
	Note           string
}

// Validate refuses what needs no database to be seen as wrong.
func (in AffiliationInput) Validate() error {
	return errs.Join(checkSpan(in.StartOn, in.EndOn), checkNote(in.Note), checkLine("title", in.Title, false))
}

// SaveAffiliation makes or changes an affiliation, and keeps exactly one
// primary among a person's current ones.
func (s *Service) SaveAffiliation(ctx context.Context, in AffiliationInput) (*ent.Affiliation, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var id int64
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		saved, err := s.saveAffiliation(ctx, in)
		if err != nil {
			return err
		}
		id = saved.ID
		if err := s.keepOnePrimary(ctx, saved.PersonID, id, in.IsPrimary); err != nil {
			return err
		}
		if err := s.write(ctx, "affiliation.saved", id, saved.PersonID); err != nil {
			return err
		}
		return s.write(ctx, "affiliation.saved", id, saved.OrganizationID)
	})
	if err != nil {
		return nil, err
	}
	saved, err := s.db.Client(ctx).Affiliation.Get(ctx, id)
	return saved, explain(err, "load an affiliation")
}

func (s *Service) saveAffiliation(ctx context.Context, in AffiliationInput) (*ent.Affiliation, error) {
	client := s.db.Client(ctx).Affiliation
	title := names.Clean(in.Title)
	if in.ID != 0 {
		update := client.UpdateOneID(in.ID).SetTitle(title).SetNote(in.Note)
		putDay(in.StartOn, update.SetStartOn, update.ClearStartOn)
		putDay(in.EndOn, update.SetEndOn, update.ClearEndOn)
		saved, err := update.Save(ctx)
		return saved, explain(err, "change an affiliation")
	}
	if err := s.checkEnds(ctx, in); err != nil {
		return nil, err
	}
	saved, err := client.Create().SetPersonID(in.PersonID).SetOrganizationID(in.OrganizationID).SetTitle(title).
		SetNillableStartOn(known(in.StartOn)).SetNillableEndOn(known(in.EndOn)).SetNote(in.Note).Save(ctx)
	return saved, explain(err, "add an affiliation")
}

func (s *Service) checkEnds(ctx context.Context, in AffiliationInput) error {
	var faults []error
	person, err := s.visible(ctx, in.PersonID)
	switch {
	case errs.Is(err, errs.CodeNotFound) || (err == nil && person.Kind != contact.KindINDIVIDUAL):
		faults = append(faults, errs.Invalid("personId", KeyNotIndividual))
	case err != nil:
		return err
	}
	organization, err := s.visible(ctx, in.OrganizationID)
	switch {
	case errs.Is(err, errs.CodeNotFound) || (err == nil && organization.Kind != contact.KindORGANIZATION):
		faults = append(faults, errs.Invalid("organizationId", KeyNotOrganization))
	case err != nil:
		return err
	}
	return errs.Join(faults...)
}

// keepOnePrimary decides anew which of a person's affiliations is shown beside
// the name: the one wished, else the one that was while it lasts, else the
// first that lasts.
func (s *Service) keepOnePrimary(ctx context.Context, personID, savedID int64, isWished bool) error {
	home, err := s.home(ctx)
	if err != nil {
		return err
	}
	if err := s.db.LockRow(ctx, contact.Table, personID); err != nil {
		return err
	}
	ctx = asSystem(ctx, "primary affiliation")
	all, err := s.db.Client(ctx).Affiliation.Query().Where(affiliation.PersonID(personID)).Order(affiliation.ByID()).All(ctx)
	if err != nil {
		return explain(err, "load affiliations")
	}
	primary := newPrimary()
	var current []int64
	for _, a := range all {
		if StandingOn(a.StartOn, a.EndOn, home.today(s.now())) != Current {
			continue
		}
		primary.wish(len(current), isWished && a.ID == savedID)
		primary.was(len(current), a.IsPrimary)
		current = append(current, a.ID)
	}
	choice := int64(0)
	if len(current) > 0 {
		choice = current[primary.choice()]
	}
	for _, a := range all {
		if a.IsPrimary == (a.ID == choice) {
			continue
		}
		if err := s.db.Client(ctx).Affiliation.UpdateOneID(a.ID).SetIsPrimary(a.ID == choice).Exec(ctx); err != nil {
			return explain(err, "mark the primary affiliation")
		}
	}
	return nil
}

// RemoveAffiliation takes away an affiliation that was never true.
func (s *Service) RemoveAffiliation(ctx context.Context, id int64) error {
	return s.db.Tx(ctx, func(ctx context.Context) error {
		gone, err := s.db.Client(ctx).Affiliation.Get(ctx, id)
		if err != nil {
			return explain(err, "load an affiliation")
		}
		if err := s.db.Client(ctx).Affiliation.DeleteOneID(id).Exec(ctx); err != nil {
			return explainWrite(err, "remove an affiliation")
		}
		if err := s.keepOnePrimary(ctx, gone.PersonID, 0, false); err != nil {
			return err
		}
		return s.write(ctx, "affiliation.removed", id, gone.PersonID)
	})
}
