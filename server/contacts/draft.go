package contacts

import (
	"context"
	"slices"
	"strconv"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/team"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/server/contacts/fields"
	"github.com/moim-crm/moim/server/errs"
)

// draft is a decided change of a contact, ready to be written.
type draft struct {
	before, next *ent.Contact
	// The lists are nil where the change leaves them alone.
	emails    *list[ent.ContactEmail]
	phones    *list[ent.ContactPhone]
	addresses *list[ent.ContactAddress]
	// addTags and dropTags are ids.
	addTags, dropTags []int64
}

// isChange says whether the draft writes anything at all.
func (d draft) isChange() bool {
	return len(changed(d.before, d.next)) > 0 || d.hasListChange()
}

func (d draft) hasListChange() bool {
	isChanged := len(d.addTags)+len(d.dropTags) > 0
	if d.emails != nil {
		isChanged = isChanged || d.emails.isChanged() || !slices.EqualFunc(d.emails.before, d.emails.next, sameEmail)
	}
	if d.phones != nil {
		isChanged = isChanged || d.phones.isChanged() || !slices.EqualFunc(d.phones.before, d.phones.next, samePhone)
	}
	if d.addresses != nil {
		isChanged = isChanged || d.addresses.isChanged() || !slices.EqualFunc(d.addresses.before, d.addresses.next, sameAddress)
	}
	return isChanged
}

// draft gathers what a change touches and decides it. before holds the contact
// with its lists, read by the program itself: what is hidden from the viewer
// must neither be lost nor be guessed wrong.
func (s *Service) draft(ctx context.Context, g *gathered, before *ent.Contact, d Details, isIncompleteOK bool) (draft, error) {
	home, err := g.home(ctx)
	if err != nil {
		return draft{}, err
	}
	next, err := d.decide(before, home.today(s.now()))
	out := draft{before: before, next: next}
	faults := []error{err, out.decideLists(d, home.country, isIncompleteOK), g.draftTags(ctx, d, &out), s.draftIDs(ctx, d)}
	faults = append(faults, g.draftFields(ctx, d, &out, isIncompleteOK))
	if err := errs.Join(faults...); err != nil {
		return draft{}, err
	}
	emails, phones := before.Edges.Emails, before.Edges.Phones
	if out.emails != nil {
		emails = out.emails.next
	}
	if out.phones != nil {
		phones = out.phones.next
	}
	writeKeys(next, emails, phones)
	return out, nil
}

func (d *draft) decideLists(wish Details, country string, isIncompleteOK bool) error {
	var faults []error
	if wish.Emails != nil {
		l, err := decideEmails(d.before.Edges.Emails, *wish.Emails)
		d.emails, faults = &l, append(faults, err)
	}
	if wish.Phones != nil {
		l, err := decidePhones(d.before.Edges.Phones, *wish.Phones, country)
		d.phones, faults = &l, append(faults, err)
	}
	if wish.Addresses != nil {
		l, err := decideAddresses(d.before.Edges.Addresses, *wish.Addresses, country, isIncompleteOK)
		d.addresses, faults = &l, append(faults, err)
	}
	return errs.Join(faults...)
}

func (g *gathered) draftTags(ctx context.Context, d Details, out *draft) error {
	if d.TagIDs == nil {
		return nil
	}
	var had []int64
	for _, t := range out.before.Edges.Tags {
		had = append(had, t.ID)
	}
	found, err := g.tagsAmong(ctx, *d.TagIDs)
	if err != nil {
		return err
	}
	for i, id := range *d.TagIDs {
		if !slices.Contains(found, id) {
			return errs.Invalid("tagIds."+strconv.Itoa(i), KeyTagUnknown)
		}
		if !slices.Contains(had, id) && !slices.Contains(out.addTags, id) {
			out.addTags = append(out.addTags, id)
		}
	}
	for _, id := range had {
		if !slices.Contains(*d.TagIDs, id) {
			out.dropTags = append(out.dropTags, id)
		}
	}
	return nil
}

// draftIDs refuses a household, an owner or a team that is none.
func (s *Service) draftIDs(ctx context.Context, d Details) error {
	var faults []error
	client := s.db.Client(ctx)
	if has(d.HouseholdID) {
		h, err := s.visible(ctx, *d.HouseholdID)
		switch {
		case errs.Is(err, errs.CodeNotFound) || (err == nil && h.Kind != contact.KindHOUSEHOLD):
			faults = append(faults, errs.Invalid("householdId", KeyNotHousehold))
		case err != nil:
			return err
		}
	}
	if has(d.OwnerID) {
		isThere, err := client.User.Query().Where(user.ID(*d.OwnerID)).Exist(asSystem(ctx, "look up an owner"))
		if err != nil {
			return explain(err, "look up an owner")
		}
		if !isThere {
			faults = append(faults, errs.Invalid("ownerId", KeyUserUnknown))
		}
	}
	if has(d.TeamID) {
		isThere, err := client.Team.Query().Where(team.ID(*d.TeamID)).Exist(asSystem(ctx, "look up a team"))
		if err != nil {
			return explain(err, "look up a team")
		}
		if !isThere {
			faults = append(faults, errs.Invalid("teamId", KeyTeamUnknown))
		}
	}
	return errs.Join(faults...)
}

// draftFields asks for required fields when a contact is made, and later only
// where the change is about custom fields: a field that became required must
// not keep staff from correcting a telephone number.
func (g *gathered) draftFields(ctx context.Context, d Details, out *draft, isIncompleteOK bool) error {
	if d.CustomFields == nil && out.before.ID != 0 {
		return nil
	}
	definitions, err := g.definitions(ctx)
	if err != nil {
		return err
	}
	before := fields.Set{Values: out.before.CustomFields, Keys: out.before.CustomFieldKeys}
	after, err := before.Apply(definitions, fields.Change{Values: d.CustomFields, IsIncompleteOK: isIncompleteOK})
	if err != nil {
		return err
	}
	if out.next != nil {
		out.next.CustomFields, out.next.CustomFieldKeys = after.Values, after.Keys
	}
	return nil
}

// writeTags leaves a mutation alone where there is nothing to write: an edge
// that is named counts as changed in the history.
func (d draft) writeTags(m *ent.ContactMutation) {
	if len(d.addTags) > 0 {
		m.AddTagIDs(d.addTags...)
	}
	if len(d.dropTags) > 0 {
		m.RemoveTagIDs(d.dropTags...)
	}
}

func (s *Service) saveLists(ctx context.Context, id int64, d draft) error {
	if d.emails != nil {
		if err := s.saveEmails(ctx, id, *d.emails); err != nil {
			return err
		}
	}
	if d.phones != nil {
		if err := s.savePhones(ctx, id, *d.phones); err != nil {
			return err
		}
	}
	if d.addresses != nil {
		return s.saveAddresses(ctx, id, *d.addresses)
	}
	return nil
}
