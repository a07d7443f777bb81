package contacts

import (
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/errs"
)

// maxNote is the most letters of a note.
const maxNote = 20_000

// decide makes the contact after a change from the one before, or reports every
// fault of the change. It touches names, dates and flags; lists, custom fields
// and ids of others are decided beside it.
func (d Details) decide(before *ent.Contact, today date.Date) (*ent.Contact, error) {
	next := *before
	d.put(&next)
	faults := []error{d.checkKind(next.Kind), checkDates(&next, today)}
	faults = append(faults, d.checkTexts(&next)...)
	if next.Kind == contact.KindINDIVIDUAL {
		d.decideOrder(before, &next)
		faults = append(faults, nameOf(&next).Validate())
	}
	if next.Kind == contact.KindORGANIZATION && next.OrganizationName == "" {
		faults = append(faults, errs.Invalid("organizationName", errs.KeyRequired))
	}
	return &next, errs.Join(faults...)
}

func (d Details) put(c *ent.Contact) {
	for _, text := range []struct {
		to   *string
		wish *string
	}{
		{&c.Prefix, d.Prefix}, {&c.GivenName, d.GivenName}, {&c.MiddleName, d.MiddleName},
		{&c.FamilyName, d.FamilyName}, {&c.Suffix, d.Suffix}, {&c.PreferredName, d.PreferredName},
		{&c.OrganizationName, d.OrganizationName}, {&c.LegalName, d.LegalName}, {&c.Gender, d.Gender},
		{&c.Source, d.Source}, {&c.ExternalID, d.ExternalID}, {&c.Language, d.Language},
		{&c.FormalGreetingOverride, d.FormalGreetingOverride},
		{&c.InformalGreetingOverride, d.InformalGreetingOverride},
	} {
		if text.wish != nil {
			*text.to = names.Clean(*text.wish)
		}
	}
	if d.Note != nil {
		c.Note = strings.TrimSpace(*d.Note)
	}
	if d.Languages != nil {
		c.Languages = slices.Clone(*d.Languages)
	}
	set(&c.BirthOn, d.BirthOn)
	set(&c.DeceasedOn, d.DeceasedOn)
	set(&c.IsDeceased, d.IsDeceased)
	switch {
	case d.IsDeceased != nil && !*d.IsDeceased && d.DeceasedOn == nil:
		c.DeceasedOn = ""
	case !c.DeceasedOn.IsZero():
		c.IsDeceased = true
	}
	set(&c.IsExcludedFromHouseholdName, d.IsExcludedFromHouseholdName)
	set(&c.IsExcludedFromFormalGreeting, d.IsExcludedFromFormalGreeting)
	set(&c.IsExcludedFromInformalGreeting, d.IsExcludedFromInformalGreeting)
	if c.Kind == contact.KindHOUSEHOLD && d.OrganizationName != nil {
		c.IsNameOverridden = c.OrganizationName != ""
	}
	setID(&c.HouseholdID, d.HouseholdID)
	setID(&c.OwnerID, d.OwnerID)
	setID(&c.TeamID, d.TeamID)
}

// decideOrder keeps an order that somebody chose, and decides anew one that
// followed from the name: a person who was "Minsu Kim" becomes 김민수.
func (d Details) decideOrder(before, next *ent.Contact) {
	if d.NameOrder != nil {
		next.NameOrder = *d.NameOrder
		return
	}
	name := nameOf(before)
	name.Order = names.OrderAuto
	wasChosen := before.ID != 0 && string(before.NameOrder) != string(name.ResolvedOrder())
	if wasChosen {
		return
	}
	name = nameOf(next)
	name.Order = names.OrderAuto
	next.NameOrder = contact.NameOrder(name.ResolvedOrder())
}

func (d Details) checkKind(kind contact.Kind) error {
	if kind == contact.KindINDIVIDUAL {
		return nil
	}
	var faults []error
	for _, wish := range []struct {
		field   string
		isGiven bool
	}{
		{"givenName", has(d.GivenName)}, {"familyName", has(d.FamilyName)}, {"preferredName", has(d.PreferredName)},
		{"birthOn", has(d.BirthOn)}, {"deceasedOn", has(d.DeceasedOn)}, {"householdId", has(d.HouseholdID)},
	} {
		if wish.isGiven {
			faults = append(faults, errs.Invalid(wish.field, KeyOnlyIndividual))
		}
	}
	return errs.Join(faults...)
}

func (d Details) checkTexts(next *ent.Contact) []error {
	var faults []error
	for _, given := range []struct{ field, text string }{
		{"organizationName", next.OrganizationName}, {"legalName", next.LegalName}, {"gender", next.Gender},
		{"source", next.Source}, {"externalId", next.ExternalID},
		{"formalGreetingOverride", next.FormalGreetingOverride},
		{"informalGreetingOverride", next.InformalGreetingOverride},
	} {
		if len([]rune(given.text)) > names.MaxLength {
			faults = append(faults, errs.Invalid(given.field, errs.KeyTooLong, "max", names.MaxLength))
		}
	}
	if len([]rune(next.Note)) > maxNote {
		faults = append(faults, errs.Invalid("note", errs.KeyTooLong, "max", maxNote))
	}
	if d.NameOrder != nil && contact.NameOrderValidator(*d.NameOrder) != nil {
		faults = append(faults, errs.Invalid("nameOrder", errs.KeyMalformed, "value", *d.NameOrder))
	}
	if d.Language != nil && next.Language != "" {
		tag, err := canonicalLanguage("language", next.Language)
		next.Language = tag
		faults = append(faults, err)
	}
	if d.Languages != nil {
		for i, text := range next.Languages {
			tag, err := canonicalLanguage("languages."+strconv.Itoa(i), text)
			next.Languages[i] = tag
			faults = append(faults, err)
		}
	}
	return faults
}

func canonicalLanguage(field, text string) (string, error) {
	tag, err := language.Parse(strings.TrimSpace(text))
	if err != nil || tag == language.Und {
		return text, errs.Invalid(field, KeyLanguage, "value", text)
	}
	return tag.String(), nil
}

func checkDates(c *ent.Contact, today date.Date) error {
	var faults []error
	for _, given := range []struct {
		field string
		day   date.Date
	}{{"birthOn", c.BirthOn}, {"deceasedOn", c.DeceasedOn}} {
		switch {
		case given.day.Validate() != nil:
			faults = append(faults, errs.Invalid(given.field, errs.KeyMalformed, "value", given.day))
		case given.day.After(today):
			faults = append(faults, errs.Invalid(given.field, KeyFutureDate))
		}
	}
	if c.DeceasedOn.Before(c.BirthOn) {
		faults = append(faults, errs.Invalid("deceasedOn", KeyDiedBeforeBirth))
	}
	return errs.Join(faults...)
}

func nameOf(c *ent.Contact) names.Name {
	return names.Name{
		Prefix: c.Prefix, Given: c.GivenName, Middle: c.MiddleName, Family: c.FamilyName, Suffix: c.Suffix,
		Preferred: c.PreferredName, Language: c.Language, Order: names.Order(c.NameOrder),
	}
}

func set[T any](to *T, wish *T) {
	if wish != nil {
		*to = *wish
	}
}

// setID takes 0 for nobody.
func setID(to **int64, wish *int64) {
	switch {
	case wish == nil:
	case *wish == 0:
		*to = nil
	default:
		id := *wish
		*to = &id
	}
}

func has[T comparable](wish *T) bool {
	var nothing T
	return wish != nil && *wish != nothing
}
