package mapping

import (
	"strings"

	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/value"
)

var parties = map[string]value.Party{
	"individual": value.Individual, "person": value.Individual, "privatperson": value.Individual, "private": value.Individual,
	"natürliche person": value.Individual, "개인": value.Individual, "household": value.Household, "family": value.Household,
	"haushalt": value.Household, "familie": value.Household, "가구": value.Household, "가족": value.Household,
	"organization": value.Organization, "organisation": value.Organization, "company": value.Organization, "org": value.Organization,
	"firma": value.Organization, "unternehmen": value.Organization, "verein": value.Organization, "단체": value.Organization,
	"법인": value.Organization, "기업": value.Organization, "기관": value.Organization, "juristische person": value.Organization,
}

func parseParty(text string) (value.Party, bool) {
	party, ok := parties[strings.ToLower(strings.TrimSpace(text))]
	return party, ok
}

// finishContact decides what needs the whole row: what kind of contact it is, whose name the name is, and the address.
func (r *reader) finishContact() {
	c := &r.record.Contact
	r.finishParty()
	r.finishName()
	r.finishAddress()
	r.finishPhones()
	// A date of death says that the person has died.
	c.IsDeceased = c.IsDeceased || !c.DeceasedOn.IsZero()
	isNamed := c.GivenName+c.FamilyName+c.OrganizationName != ""
	if !isNamed && c.ID == "" && c.ExternalID == "" && len(c.Emails) == 0 {
		r.fail(r.nameColumn, errs.Invalid("", keyNobody))
	}
}

// finishParty believes the column that says what the contact is, and says so where the name looks like something else.
func (r *reader) finishParty() {
	c := &r.record.Contact
	guess := value.GuessParty(r.fullName)
	switch {
	case r.party != "":
		c.Party = r.party
	case c.GivenName != "" || c.FamilyName != "":
		c.Party = value.Individual
	case c.OrganizationName != "":
		c.Party = value.Organization
	default:
		c.Party = guess.Party
	}
	if r.party == "" || r.fullName == "" || guess.Party == r.party || guess.Word == "" {
		return
	}
	r.note(r.nameColumn, errs.Invalid("", keyPartyDoubt, "name", r.fullName, "word", guess.Word, "party", string(r.party)))
}

func (r *reader) finishName() {
	c := &r.record.Contact
	if c.Party != value.Individual {
		// One name field: a household or an organization is called by it.
		if c.OrganizationName == "" {
			c.OrganizationName = strings.Join(strings.Fields(r.fullName), " ")
		}
		if c.OrganizationName == "" {
			c.OrganizationName = strings.TrimSpace(c.GivenName + " " + c.FamilyName)
		}
		c.GivenName, c.FamilyName, c.MiddleName = "", "", ""
		return
	}
	if c.OrganizationName != "" {
		c.Note = joinLines(c.Note, c.OrganizationName)
		r.note("", errs.Invalid("", keyOrganizationInNote, "name", c.OrganizationName))
		c.OrganizationName = ""
	}
	if r.fullName == "" {
		r.finishParts()
		return
	}
	name := value.ParseName(r.fullName, r.plan.mapping.Defaults.NameOrder)
	fill(&c.Prefix, name.Prefix())
	fill(&c.GivenName, name.Given)
	fill(&c.MiddleName, name.Middle)
	fill(&c.FamilyName, name.Family)
	fill(&c.Suffix, name.Suffix)
	c.IsFamilyFirst = name.IsFamilyFirst
}

// finishParts completes a name that came in parts: a title in the column of the given name, and the order of the parts.
func (r *reader) finishParts() {
	c := &r.record.Contact
	if c.FamilyName == "" && c.GivenName != "" {
		// A single name stands where lists are sorted by.
		c.FamilyName, c.GivenName = c.GivenName, ""
	}
	order := r.plan.mapping.Defaults.NameOrder
	c.IsFamilyFirst = order == value.FamilyFirst || order == value.AnyNameOrder && value.IsHangul(c.FamilyName+c.GivenName)
}

// fill sets a part that its own column has not set.
func fill(into *string, text string) {
	if *into == "" {
		*into = text
	}
}

func (r *reader) finishAddress() {
	address := &r.record.Contact.Address
	country := r.country
	if country == "" {
		country, _, _ = value.ParseCountry(r.plan.mapping.Defaults.Country)
	}
	if r.place != "" {
		place := value.ParsePlace(r.place, country)
		if place.Note != nil {
			r.note(r.placeColumn, place.Note)
		}
		country = place.Country
		fill(&r.postcode, place.PostalCode)
		fill(&r.locality, place.Locality)
		fill(&r.region, place.Region)
	}
	address.Lines = strings.Join(r.streets, "\n")
	address.PostalCode, address.Locality, address.Region, address.Country = r.postcode, r.locality, r.region, country
}

var methods = map[string]string{
	"": "", "cash": "CASH", "bar": "CASH", "barzahlung": "CASH", "현금": "CASH", "cheque": "CHEQUE", "check": "CHEQUE", "scheck": "CHEQUE",
	"수표": "CHEQUE", "bank": "BANK_TRANSFER", "bank transfer": "BANK_TRANSFER", "bank_transfer": "BANK_TRANSFER", "transfer": "BANK_TRANSFER",
	"wire": "BANK_TRANSFER", "überweisung": "BANK_TRANSFER", "lastschrift": "BANK_TRANSFER", "계좌이체": "BANK_TRANSFER", "이체": "BANK_TRANSFER",
	"cms": "BANK_TRANSFER", "자동이체": "BANK_TRANSFER", "무통장입금": "BANK_TRANSFER", "card": "CARD", "credit card": "CARD", "karte": "CARD",
	"kreditkarte": "CARD", "카드": "CARD", "신용카드": "CARD", "in kind": "IN_KIND", "in_kind": "IN_KIND", "in-kind": "IN_KIND",
	"sachspende": "IN_KIND", "현물": "IN_KIND", "물품": "IN_KIND", "other": "OTHER", "sonstige": "OTHER", "sonstiges": "OTHER", "기타": "OTHER",
}

// parseMethod reads how a gift came, in English, German or Korean.
func parseMethod(text string) (string, bool) {
	method, ok := methods[strings.ToLower(strings.TrimSpace(text))]
	return method, ok
}

func (r *reader) takeDonation(field *boundField, name, text string) {
	d := r.record.Donation
	if key, isCustom := strings.CutPrefix(name, customPrefix); isCustom {
		d.Custom[key] = text
		return
	}
	switch name {
	case "amount":
		r.amount, r.amountAt = r.number(field, text), field.column
	case "fairMarketValue":
		r.fair, r.fairAt = r.number(field, text), field.column
	case "currency":
		r.currency, r.currencyAt = strings.ToUpper(text), field.column
	case "receivedOn":
		d.ReceivedOn = r.date(field, text)
		r.receivedAt = field.column
	case "method":
		method, ok := parseMethod(text)
		if !ok {
			r.refuse(field, errs.Invalid("", keyUnknownMethod, "value", text))
		}
		d.Method = method
	case "isAnonymous":
		d.IsAnonymous = r.truth(field, text)
	case "note":
		d.Note = joinLines(d.Note, text)
	default:
		*map[string]*string{
			"fund": &d.Fund, "campaign": &d.Campaign, "appeal": &d.Appeal, "reference": &d.Reference, "externalId": &d.ExternalID,
			"inKindDescription": &d.InKindDescription, "source": &d.Source,
		}[name] = text
	}
}

func (r *reader) number(field *boundField, text string) value.Number {
	number, problem := value.ParseNumber(text, field.Decimal)
	if problem != nil {
		r.refuse(field, problem)
	}
	return number
}

func (r *reader) finishDonation() {
	d := r.record.Donation
	fill(&d.Method, strings.ToUpper(methods[strings.ToLower(r.plan.mapping.Defaults.Method)]))
	fill(&d.Method, "BANK_TRANSFER")
	fill(&d.Source, r.plan.mapping.Defaults.Source)
	if len(r.problems) > 0 {
		return
	}
	if r.amount.Decimal == "" {
		r.fail(r.column("amount"), errs.Invalid("", errs.KeyRequired))
		return
	}
	if d.ReceivedOn.IsZero() {
		r.fail(r.column("receivedOn"), errs.Invalid("", errs.KeyRequired))
		return
	}
	if amount, ok := r.money(r.amount, r.amountAt); ok {
		if !amount.IsPositive() {
			r.fail(r.amountAt, errs.Invalid("", keyNotPositive, "value", amount.Decimal()))
		}
		d.Amount = amount
	}
	if r.fair.Decimal != "" {
		if fair, ok := r.money(r.fair, r.fairAt); ok {
			d.FairMarket = &fair
		}
	}
}

// money joins the number with its currency: the sign beside it, the column, or the default. A sign that contradicts the column
// fails the row, except that "$" is the sign of many currencies.
func (r *reader) money(number value.Number, column string) (money.Money, bool) {
	code := number.Currency
	switch {
	case r.currency != "" && code != "" && code != r.currency && code != "USD":
		r.fail(column, errs.Invalid("", keyCurrencyContradiction, "first", code, "second", r.currency))
		return money.Money{}, false
	case r.currency != "":
		code = r.currency
	case code == "" || code == "USD" && r.plan.mapping.Defaults.Currency != "":
		code = r.plan.mapping.Defaults.Currency
	}
	if code == "" {
		r.fail(column, errs.Invalid("", keyNoCurrency))
		return money.Money{}, false
	}
	currency, err := money.ParseCurrency(code)
	if err != nil {
		r.fail(column, errs.Invalid("", keyUnknownCurrency, "value", code).Because(err))
		return money.Money{}, false
	}
	amount, err := money.Parse(number.Decimal, currency)
	if err != nil {
		r.fail(column, errs.Invalid("", keyNotExact, "value", number.Decimal, "currency", code).Because(err))
		return money.Money{}, false
	}
	return amount, true
}

// column names the column of a target, for messages.
func (r *reader) column(target string) string {
	for i := range r.plan.fields {
		if r.plan.fields[i].target.Name == target {
			return r.plan.fields[i].column
		}
	}
	return target
}
