package mapping

import (
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/value"
)

// Record is what one row says, checked as far as the row alone can tell.
type Record struct {
	Contact Contact
	// Donation is set in files of donations.
	Donation *Donation
	// Notes say what was corrected or looks odd; they do not stop the row.
	Notes []*errs.Error
}

// Contact is the person, household or organization of a row. Empty means that the row does not say.
type Contact struct {
	ID               string
	ExternalID       string
	Party            value.Party
	Prefix           string
	GivenName        string
	MiddleName       string
	FamilyName       string
	Suffix           string
	PreferredName    string
	IsFamilyFirst    bool
	OrganizationName string
	LegalName        string
	BirthOn          date.Date
	DeceasedOn       date.Date
	IsDeceased       bool
	Gender           string
	Language         string
	Source           string
	Note             string
	Emails           []string
	// Phones are E.164 numbers.
	Phones  []string
	Address Address
	Tags    []string
	// Custom holds the text of admin-defined fields by their key.
	Custom map[string]string
}

// Address is the postal address of a row.
type Address struct {
	Lines             string
	DependentLocality string
	Locality          string
	Region            string
	PostalCode        string
	Country           string
}

// IsZero says whether the row gives no address; a country alone is none.
func (a Address) IsZero() bool {
	a.Country = ""
	return a == Address{}
}

// Donation is the gift of a row.
type Donation struct {
	ExternalID        string
	Amount            money.Money
	ReceivedOn        date.Date
	Method            string
	Fund              string
	Campaign          string
	Appeal            string
	Reference         string
	Source            string
	Note              string
	IsAnonymous       bool
	FairMarket        *money.Money
	InKindDescription string
	Custom            map[string]string
}
