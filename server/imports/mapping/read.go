package mapping

import (
	"strings"

	"github.com/nyaruka/phonenumbers"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/value"
)

// reader fills one record.
type reader struct {
	plan     *Plan
	cells    []string
	record   Record
	problems []error

	// What can only be decided when the whole row is known.
	party                      value.Party
	fullName                   string
	phones                     []pendingPhone
	place                      string
	placeColumn                string
	country                    string
	nameColumn                 string
	amount, fair               value.Number
	amountAt, fairAt           string
	currency                   string
	currencyAt                 string
	receivedAt                 string
	streets                    []string
	postcode, locality, region string
}

func (r *reader) fail(column string, problem *errs.Error) {
	r.problems = append(r.problems, problem.At(column))
}

// refuse reports a cell that cannot be read, as the mapping wishes: as a failure, or as a note beside a row without the value.
func (r *reader) refuse(field *boundField, problem *errs.Error) {
	if field.Invalid != InvalidLeftOut {
		r.fail(field.column, problem)
		return
	}
	r.note(field.column, problem)
}

func (r *reader) note(column string, note *errs.Error) {
	r.record.Notes = append(r.record.Notes, note.At(column))
}

// take reads one field into the record.
func (r *reader) take(field *boundField) {
	text := r.plan.text(field, r.cells)
	if text == "" {
		if field.Required {
			r.fail(field.column, errs.Invalid("", errs.KeyRequired))
		}
		return
	}
	if limit := maxLength(field.target.Type); len([]rune(text)) > limit {
		r.fail(field.column, errs.Invalid("", errs.KeyTooLong, "max", limit))
		return
	}
	name, isDonor := strings.CutPrefix(field.target.Name, DonorPrefix)
	if r.plan.mapping.Record == Contacts || isDonor {
		r.takeContact(field, name, text)
		return
	}
	r.takeDonation(field, name, text)
}

const maxText, maxLong = 500, 20_000

func maxLength(kind Type) int {
	if kind == TypeLong {
		return maxLong
	}
	return maxText
}

func (r *reader) takeContact(field *boundField, name, text string) {
	c := &r.record.Contact
	if key, isCustom := strings.CutPrefix(name, customPrefix); isCustom {
		c.Custom[key] = text
		return
	}
	plain := map[string]*string{
		"id": &c.ID, "externalId": &c.ExternalID, "prefix": &c.Prefix, "givenName": &c.GivenName, "middleName": &c.MiddleName,
		"familyName": &c.FamilyName, "suffix": &c.Suffix, "preferredName": &c.PreferredName, "organizationName": &c.OrganizationName,
		"legalName": &c.LegalName, "gender": &c.Gender, "language": &c.Language, "source": &c.Source,
		"district": &c.Address.DependentLocality, "city": &r.locality, "region": &r.region, "postalCode": &r.postcode,
	}
	if into, ok := plain[name]; ok {
		*into = text
		return
	}
	r.takeContactValue(field, name, text)
}

func (r *reader) takeContactValue(field *boundField, name, text string) {
	c := &r.record.Contact
	switch name {
	case "kind":
		party, ok := parseParty(text)
		if !ok {
			r.refuse(field, errs.Invalid("", keyUnknownParty, "value", text))
		}
		r.party = party
	case "name":
		r.fullName, r.nameColumn = text, field.column
	case "place":
		r.place, r.placeColumn = text, field.column
	case "country":
		r.takeCountry(field, text)
	case "street":
		r.streets = append(r.streets, text)
	case "birthOn":
		c.BirthOn = r.date(field, text)
	case "deceasedOn":
		c.DeceasedOn = r.date(field, text)
	case "isDeceased":
		c.IsDeceased = r.truth(field, text)
	case "email":
		r.takeEmails(field, text)
	case "phone":
		r.takePhones(field, text)
	case "tags":
		c.Tags = append(c.Tags, splitList(text)...)
	case "note":
		c.Note = joinLines(c.Note, text)
	}
}

func (r *reader) takeCountry(field *boundField, text string) {
	code, note, problem := value.ParseCountry(text)
	if problem != nil {
		r.refuse(field, problem)
	}
	if note != nil {
		r.note(field.column, note)
	}
	r.country = code
}

func (r *reader) date(field *boundField, text string) date.Date {
	day, problem := value.ParseDate(text, value.DateRules{Order: field.DateOrder, LatestYear: r.plan.latestYear})
	if problem != nil {
		r.refuse(field, problem)
	}
	return day
}

func (r *reader) truth(field *boundField, text string) bool {
	truth, _, problem := value.ParseBool(text)
	if problem != nil {
		r.refuse(field, problem)
	}
	return truth
}

// takeEmails reads one address or several.
func (r *reader) takeEmails(field *boundField, text string) {
	for _, address := range splitList(text) {
		clean, ok := value.ParseEmail(address)
		if !ok {
			r.refuse(field, errs.Invalid("", keyNotAnEmail, "value", address))
			continue
		}
		r.record.Contact.Emails = append(r.record.Contact.Emails, clean)
	}
}

// pendingPhone is a number that waits for the country of the row, without which it may not be complete.
type pendingPhone struct {
	text  string
	field *boundField
}

func (r *reader) takePhones(field *boundField, text string) {
	for _, number := range splitList(text) {
		r.phones = append(r.phones, pendingPhone{number, field})
	}
}

func (r *reader) finishPhones() {
	c := &r.record.Contact
	for _, pending := range r.phones {
		number, err := phonenumbers.Parse(pending.text, c.Address.Country)
		if err != nil || !phonenumbers.IsPossibleNumber(number) {
			r.refuse(pending.field, errs.Invalid("", keyNotAPhone, "value", pending.text))
			continue
		}
		c.Phones = append(c.Phones, phonenumbers.Format(number, phonenumbers.E164))
	}
}

// splitList divides a cell that holds several values.
func splitList(text string) []string {
	var list []string
	for _, part := range strings.FieldsFunc(text, func(c rune) bool { return c == ',' || c == ';' || c == '|' || c == '\n' }) {
		if part = trim(part); part != "" {
			list = append(list, part)
		}
	}
	return list
}

func joinLines(before, text string) string {
	if before == "" {
		return text
	}
	return before + "\n" + text
}
