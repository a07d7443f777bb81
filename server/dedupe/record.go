package dedupe

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/server/dedupe/match"
)

// load reads contacts as they are compared. Those that were put away or merged are
// left out: nobody is to be asked about them.
func (s *Service) load(ctx context.Context, ids []int64) (map[int64]match.Profile, error) {
	found := make(map[int64]match.Profile, len(ids))
	for page := range chunks(ids, page) {
		rows, err := s.db.Client(ctx).Contact.Query().
			Where(contact.IDIn(page...), contact.ArchivedAtIsNil(), contact.MergedIntoIDIsNil()).
			WithEmails().WithPhones().WithAddresses().All(itself(ctx))
		if err != nil {
			return nil, explain(err, "read contacts to compare them")
		}
		for _, c := range rows {
			found[c.ID] = match.New(recordOf(c))
		}
	}
	return found, nil
}

func recordOf(c *ent.Contact) match.Record {
	r := match.Record{
		Kind: match.Kind(c.Kind), Given: c.GivenName, Middle: c.MiddleName, Family: c.FamilyName,
		Preferred: c.PreferredName, Suffix: c.Suffix, Organization: c.OrganizationName,
		Gender: c.Gender, Born: c.BirthOn.String(),
	}
	if c.Kind == contact.KindHOUSEHOLD && r.Organization == "" {
		r.Organization = c.DisplayName
	}
	for _, e := range c.Edges.Emails {
		r.Emails = append(r.Emails, e.Address)
	}
	for _, p := range c.Edges.Phones {
		r.Phones = append(r.Phones, p.Number)
	}
	for _, a := range c.Edges.Addresses {
		r.Places = append(r.Places, match.Place{
			Lines: a.Lines, District: a.DependentLocality, City: a.Locality, Region: a.Region, Postcode: a.PostalCode,
		})
	}
	return r
}
