package contacts

import (
	"context"
	"slices"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/errs"
)

// Greetings are the name and the greetings of a household as they are now:
// derived from its members, or what the staff wrote in their place.
func (s *Service) Greetings(ctx context.Context, household *ent.Contact) (names.Household, error) {
	if household.Kind != contact.KindHOUSEHOLD {
		return names.Household{}, errs.Invalid("id", KeyNotHousehold)
	}
	home, err := s.home(ctx)
	if err != nil {
		return names.Household{}, err
	}
	members, err := s.members(ctx, household.ID)
	if err != nil {
		return names.Household{}, err
	}
	out := greet(household, members, home.language)
	out.Name = or(out.Name, household.DisplayName)
	return out, nil
}

// members are the people of a household that the viewer may see, in the order
// in which they were entered.
func (s *Service) members(ctx context.Context, householdID int64) ([]*ent.Contact, error) {
	members, err := s.db.Client(ctx).Contact.Query().
		Where(contact.HouseholdID(householdID), contact.ArchivedAtIsNil()).
		Order(contact.ByID()).All(ctx)
	return members, explain(err, "load the members of a household")
}

func greet(household *ent.Contact, members []*ent.Contact, language string) names.Household {
	people := make([]names.Member, len(members))
	for i, m := range members {
		people[i] = names.Member{
			Name:                    nameOf(m),
			IsDeceased:              m.IsDeceased,
			IsNotInName:             m.IsExcludedFromHouseholdName,
			IsNotInFormalGreeting:   m.IsExcludedFromFormalGreeting,
			IsNotInInformalGreeting: m.IsExcludedFromInformalGreeting,
		}
	}
	return names.Greet(people, or(household.Language, language), names.Household{
		Name:     household.OrganizationName,
		Formal:   household.FormalGreetingOverride,
		Informal: household.InformalGreetingOverride,
	})
}

// lockHouseholds makes other changes of households wait, always in the order of
// their ids, so that two people who swap households cannot wait for each other.
// It comes before the change itself: storing who lives where holds on to the
// household's row as well.
func (s *Service) lockHouseholds(ctx context.Context, ids ...*int64) error {
	for _, id := range inOrder(ids) {
		if err := s.db.LockRow(ctx, contact.Table, id); err != nil {
			return err
		}
	}
	return nil
}

// renameHouseholds gives households the name that follows from their members
// now. It is the program's own doing: a person's new name reaches the household
// also when the viewer may not change households.
func (s *Service) renameHouseholds(ctx context.Context, ids ...*int64) error {
	households := inOrder(ids)
	if len(households) == 0 {
		return nil
	}
	ctx = asSystem(ctx, "household name")
	home, err := s.home(ctx)
	if err != nil {
		return err
	}
	for _, id := range households {
		if err := s.renameHousehold(ctx, id, home.language); err != nil {
			return err
		}
	}
	return nil
}

// inOrder are the ids that there are, each once.
func inOrder(ids []*int64) []int64 {
	var out []int64
	for _, id := range ids {
		if id != nil && !slices.Contains(out, *id) {
			out = append(out, *id)
		}
	}
	slices.Sort(out)
	return out
}

func (s *Service) renameHousehold(ctx context.Context, id int64, language string) error {
	before, err := s.db.Client(ctx).Contact.Query().Where(contact.ID(id)).WithEmails().WithPhones().Only(ctx)
	if err != nil {
		return explain(err, "load a household")
	}
	members, err := s.members(ctx, id)
	if err != nil {
		return err
	}
	next := *before
	next.DisplayName = or(greet(before, members, language).Name, before.DisplayName)
	writeKeys(&next, before.Edges.Emails, before.Edges.Phones)
	columns := changed(before, &next)
	if len(columns) == 0 {
		return nil
	}
	update := s.db.Client(ctx).Contact.UpdateOneID(id)
	if err := write(update.Mutation(), columns); err != nil {
		return explain(err, "fill in a household")
	}
	if err := update.Exec(ctx); err != nil {
		return explain(err, "name a household")
	}
	return s.saved(ctx, id)
}
