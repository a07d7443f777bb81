package imports

import (
	"reflect"
	"slices"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/server/imports/mapping"
	"github.com/moim-crm/moim/server/imports/match"
	"github.com/moim-crm/moim/server/imports/value"
)

// state is a contact as an import sees it: stored in the database, about to be made by an earlier row, or described by a row.
// It is also what undo compares and restores.
type state struct {
	Party     value.Party       `json:"party"`
	Texts     map[string]string `json:"texts,omitempty"`
	Emails    []string          `json:"emails,omitempty"`
	Phones    []string          `json:"phones,omitempty"`
	Addresses []mapping.Address `json:"addresses,omitempty"`
	Tags      []string          `json:"tags,omitempty"`
	Custom    map[string]any    `json:"custom,omitempty"`
}

// The texts of a state, by the names of their targets.
const (
	textPrefix       = "prefix"
	textGiven        = "givenName"
	textMiddle       = "middleName"
	textFamily       = "familyName"
	textSuffix       = "suffix"
	textPreferred    = "preferredName"
	textOrganization = "organizationName"
	textLegal        = "legalName"
	textBirth        = "birthOn"
	textDeath        = "deceasedOn"
	textIsDeceased   = "isDeceased"
	textGender       = "gender"
	textLanguage     = "language"
	textSource       = "source"
	textExternalID   = "externalId"
	textNote         = "note"
)

// nameTexts are protected by the policy that keeps names.
var nameTexts = []string{textPrefix, textGiven, textMiddle, textFamily, textSuffix, textPreferred, textOrganization, textLegal}

var textOrder = append(slices.Clone(nameTexts), textBirth, textDeath, textIsDeceased, textGender, textLanguage, textSource, textExternalID, textNote)

const yes = "true"

// stateOfRow is what a row says. custom has been read by the definitions of the fields.
func stateOfRow(c mapping.Contact, custom map[string]any) state {
	s := state{Party: c.Party, Texts: map[string]string{}, Emails: c.Emails, Phones: c.Phones, Tags: c.Tags, Custom: custom}
	s.put(map[string]string{
		textPrefix: c.Prefix, textGiven: c.GivenName, textMiddle: c.MiddleName, textFamily: c.FamilyName, textSuffix: c.Suffix,
		textPreferred: c.PreferredName, textOrganization: c.OrganizationName, textLegal: c.LegalName,
		textBirth: string(c.BirthOn), textDeath: string(c.DeceasedOn), textGender: c.Gender, textLanguage: c.Language,
		textSource: c.Source, textExternalID: c.ExternalID, textNote: c.Note,
	})
	if c.IsDeceased {
		s.Texts[textIsDeceased] = yes
	}
	if !c.Address.IsZero() {
		s.Addresses = []mapping.Address{c.Address}
	}
	return s
}

// stateOfContact is what is stored. The lists must be loaded.
func stateOfContact(c *ent.Contact) state {
	s := state{Party: partyOf(c.Kind), Texts: map[string]string{}, Custom: c.CustomFields}
	s.put(map[string]string{
		textPrefix: c.Prefix, textGiven: c.GivenName, textMiddle: c.MiddleName, textFamily: c.FamilyName, textSuffix: c.Suffix,
		textPreferred: c.PreferredName, textOrganization: c.OrganizationName, textLegal: c.LegalName,
		textBirth: string(c.BirthOn), textDeath: string(c.DeceasedOn), textGender: c.Gender, textLanguage: c.Language,
		textSource: c.Source, textExternalID: c.ExternalID, textNote: c.Note,
	})
	if c.IsDeceased {
		s.Texts[textIsDeceased] = yes
	}
	for _, email := range c.Edges.Emails {
		s.Emails = append(s.Emails, email.Address)
	}
	for _, phone := range c.Edges.Phones {
		s.Phones = append(s.Phones, phone.Number)
	}
	for _, a := range c.Edges.Addresses {
		s.Addresses = append(s.Addresses, mapping.Address{
			Lines: a.Lines, DependentLocality: a.DependentLocality, Locality: a.Locality, Region: a.Region, PostalCode: a.PostalCode, Country: a.Country,
		})
	}
	for _, tag := range c.Edges.Tags {
		s.Tags = append(s.Tags, tag.Name)
	}
	slices.Sort(s.Tags)
	return s
}

func (s *state) put(texts map[string]string) {
	for name, text := range texts {
		if text = strings.TrimSpace(text); text != "" {
			s.Texts[name] = text
		}
	}
}

func (s state) clone() state {
	c := s
	c.Texts = map[string]string{}
	for name, text := range s.Texts {
		c.Texts[name] = text
	}
	c.Custom = map[string]any{}
	for key, v := range s.Custom {
		c.Custom[key] = v
	}
	c.Emails, c.Phones = slices.Clone(s.Emails), slices.Clone(s.Phones)
	c.Addresses, c.Tags = slices.Clone(s.Addresses), slices.Clone(s.Tags)
	return c
}

// profile is the state in the form in which it is matched.
func (s state) profile() match.Profile {
	source := match.Source{
		Party: s.Party, Prefix: s.Texts[textPrefix], Given: s.Texts[textGiven], Middle: s.Texts[textMiddle], Family: s.Texts[textFamily],
		Organization: s.Texts[textOrganization], Emails: s.Emails, Phones: s.Phones, Born: s.Texts[textBirth],
	}
	if len(s.Addresses) > 0 {
		first := s.Addresses[0]
		source.Street, source.Postcode, source.City = first.Lines, first.PostalCode, first.Locality
	}
	return match.New(source)
}

// merge is the contact after a row, and the names of what the row changes. The row is about the same contact: its kind does
// not matter any more.
func merge(before, row state, policy mapping.Update) (after state, changed []string) {
	after = before.clone()
	if policy.Policy == mapping.Leave {
		return after, nil
	}
	isOverwrite := policy.Policy == mapping.Overwrite
	for _, name := range textOrder {
		text, had := row.Texts[name], before.Texts[name]
		isKept := policy.KeepNames && slices.Contains(nameTexts, name) || had != "" && !isOverwrite
		if text == "" || text == had || isKept || !fits(before.Party, name) {
			continue
		}
		after.Texts[name] = text
		changed = append(changed, name)
	}
	for key, v := range row.Custom {
		had, isSet := before.Custom[key]
		if reflect.DeepEqual(had, v) || isSet && !isOverwrite {
			continue
		}
		after.Custom[key] = v
		changed = append(changed, "custom."+key)
	}
	return mergeLists(before, row, after, isOverwrite, changed)
}

// fits keeps a person's fields away from organizations and the other way round: the kind of a contact never changes.
func fits(party value.Party, name string) bool {
	switch name {
	case textPrefix, textGiven, textMiddle, textFamily, textSuffix, textPreferred, textBirth, textDeath, textIsDeceased, textGender:
		return party == value.Individual
	case textOrganization:
		return party != value.Individual
	case textLegal:
		return party == value.Organization
	}
	return true
}

// mergeLists adds to a list that is empty or may be overwritten; it never takes anything away. Tags are always added.
func mergeLists(before, row, after state, isOverwrite bool, changed []string) (state, []string) {
	if isOverwrite || len(before.Emails) == 0 {
		after.Emails = union(after.Emails, row.Emails, strings.EqualFold)
	}
	if isOverwrite || len(before.Phones) == 0 {
		after.Phones = union(after.Phones, row.Phones, isSame[string])
	}
	if isOverwrite || len(before.Addresses) == 0 {
		after.Addresses = union(after.Addresses, row.Addresses, isSamePlace)
	}
	after.Tags = union(after.Tags, row.Tags, strings.EqualFold)
	for name, isLonger := range map[string]bool{
		"emails": len(after.Emails) > len(before.Emails), "phones": len(after.Phones) > len(before.Phones),
		"addresses": len(after.Addresses) > len(before.Addresses), "tags": len(after.Tags) > len(before.Tags),
	} {
		if isLonger {
			changed = append(changed, name)
		}
	}
	slices.Sort(changed)
	return after, changed
}

// union appends what is not in the list yet.
func union[T any](list, more []T, same func(a, b T) bool) []T {
	for _, one := range more {
		if !slices.ContainsFunc(list, func(had T) bool { return same(had, one) }) {
			list = append(list, one)
		}
	}
	return list
}

func isSame[T comparable](a, b T) bool { return a == b }

// isSamePlace forgives "Str." and spaces.
func isSamePlace(a, b mapping.Address) bool {
	p := match.New(match.Source{Street: a.Lines, Postcode: a.PostalCode, City: a.Locality})
	q := match.New(match.Source{Street: b.Lines, Postcode: b.PostalCode, City: b.Locality})
	return p.Street == q.Street && p.Postcode == q.Postcode && p.City == q.City && a.DependentLocality == b.DependentLocality
}

var kinds = map[value.Party]contact.Kind{
	value.Individual: contact.KindINDIVIDUAL, value.Household: contact.KindHOUSEHOLD, value.Organization: contact.KindORGANIZATION,
}

func partyOf(kind contact.Kind) value.Party {
	for party, k := range kinds {
		if k == kind {
			return party
		}
	}
	return value.Individual
}
