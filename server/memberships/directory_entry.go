package memberships

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/affiliation"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/contactaddress"
	"github.com/moim-crm/moim/ent/contactemail"
	"github.com/moim-crm/moim/ent/contactphone"
	"github.com/moim-crm/moim/ent/predicate"
)

// DirectoryEntry is what the directory shows of a contact: what they allow, and
// nothing else. What is not shown is empty.
type DirectoryEntry struct {
	ContactID                          int64
	Name, City, Email, Phone, Employer string
}

func livesIn(text string) predicate.ContactAddress {
	return contactaddress.And(contactaddress.IsPrimary(true), contactaddress.LocalityContainsFold(text))
}

// DirectoryEntries are the entries of contacts that the viewer has loaded, by
// their id. Those whom the directory does not show have none.
func (s *Service) DirectoryEntries(ctx context.Context, contactIDs []int64) (map[int64]DirectoryEntry, error) {
	choices, err := s.DirectoryChoices(ctx, contactIDs)
	if err != nil {
		return nil, err
	}
	isShown, err := s.DirectoryPredicate(ctx, "")
	if err != nil {
		return nil, err
	}
	people, err := s.shown(ctx, contactIDs, isShown)
	if err != nil {
		return nil, err
	}
	out := make(map[int64]DirectoryEntry, len(people))
	for _, c := range people {
		choice := choices[c.ID]
		out[c.ID] = choice.entry(c)
	}
	return out, nil
}

// shown loads contacts with what an entry may hold of them.
func (s *Service) shown(ctx context.Context, contactIDs []int64, isShown predicate.Contact) ([]*ent.Contact, error) {
	today, err := s.Today(ctx)
	if err != nil {
		return nil, err
	}
	people, err := s.db.Client(ctx).Contact.Query().
		Where(contact.IDIn(contactIDs...), isShown).
		WithAddresses(func(q *ent.ContactAddressQuery) { q.Where(contactaddress.IsPrimary(true)) }).
		WithEmails(func(q *ent.ContactEmailQuery) { q.Where(contactemail.IsPrimary(true)) }).
		WithPhones(func(q *ent.ContactPhoneQuery) { q.Where(contactphone.IsPrimary(true)) }).
		WithAffiliations(func(q *ent.AffiliationQuery) {
			q.Where(
				affiliation.Or(affiliation.StartOnIsNil(), affiliation.StartOn(""), affiliation.StartOnLTE(today)),
				affiliation.Or(affiliation.EndOnIsNil(), affiliation.EndOn(""), affiliation.EndOnGTE(today)),
			).WithOrganization().Order(ent.Desc(affiliation.FieldIsPrimary), ent.Asc(affiliation.FieldID))
		}).All(ctx)
	return people, explain(err, "load the directory")
}

func (c *DirectoryChoice) entry(person *ent.Contact) DirectoryEntry {
	e := DirectoryEntry{ContactID: person.ID, Name: person.DisplayName}
	if a := person.Edges.Addresses; c.City && len(a) > 0 {
		e.City = a[0].Locality
	}
	if m := person.Edges.Emails; c.Email && len(m) > 0 {
		e.Email = m[0].Address
	}
	if p := person.Edges.Phones; c.Phone && len(p) > 0 {
		e.Phone = p[0].Number
	}
	if a := person.Edges.Affiliations; c.Employer && len(a) > 0 && a[0].Edges.Organization != nil {
		e.Employer = a[0].Edges.Organization.DisplayName
	}
	return e
}
