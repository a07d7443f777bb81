package contacts

import (
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/contacts/reach"
	"github.com/moim-crm/moim/server/contacts/terms"
)

// writeKeys puts what follows from the names, addresses and numbers of a
// contact into it: what it is called, where it sorts, and what finds it.
func writeKeys(c *ent.Contact, emails []*ent.ContactEmail, phones []*ent.ContactPhone) {
	name := nameOf(c)
	if c.Kind == contact.KindINDIVIDUAL {
		c.DisplayName = name.Display()
		c.SortKey = name.SortKey()
	} else {
		// A household without a name of its own keeps the one that its members gave it.
		c.DisplayName = or(c.OrganizationName, c.DisplayName)
		c.SortKey = names.Fold(c.DisplayName)
	}
	found := terms.Subject{
		Sort: c.SortKey, Names: []string{c.DisplayName, c.GivenName, c.MiddleName, c.FamilyName, c.OrganizationName},
		Preferred: c.PreferredName, Legal: c.LegalName,
	}
	for _, e := range emails {
		found.Mails = append(found.Mails, e.Address, e.AddressKey)
	}
	for _, p := range phones {
		found.Phones = append(found.Phones, phoneWords(p)...)
	}
	c.SearchKey, c.FindKey = found.Key(), found.FindKey()
}

// phoneWords are the digits of a number with and without its country's code,
// for people type either.
func phoneWords(p *ent.ContactPhone) []string {
	phone := reach.Phone{Number: p.Number}
	return []string{digits(p.Number), digits(phone.Format(phone.Country()))}
}

func digits(text string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, text)
}
