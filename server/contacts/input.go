package contacts

import (
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/contactaddress"
	"github.com/moim-crm/moim/ent/contactemail"
	"github.com/moim-crm/moim/ent/contactphone"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/server/errs"
)

// Details are what can be said about a contact. nil leaves what is there; a
// pointer to nothing ("", 0) takes it away. Lists replace the whole list.
type Details struct {
	Prefix, GivenName, MiddleName, FamilyName, Suffix, PreferredName *string
	// NameOrder is decided by script and language where it is never given.
	NameOrder *contact.NameOrder
	// OrganizationName is also the name of a household; without one, a household
	// is named after its members.
	OrganizationName, LegalName *string
	BirthOn, DeceasedOn         *date.Date
	IsDeceased                  *bool
	Gender, Language            *string
	Languages                   *[]string
	Source, ExternalID, Note    *string

	FormalGreetingOverride, InformalGreetingOverride *string
	IsExcludedFromHouseholdName                      *bool
	IsExcludedFromFormalGreeting                     *bool
	IsExcludedFromInformalGreeting                   *bool

	HouseholdID, OwnerID, TeamID *int64

	Emails    *[]EmailInput
	Phones    *[]PhoneInput
	Addresses *[]AddressInput
	TagIDs    *[]int64
	// CustomFields holds the fields to change; a nil value takes it away.
	CustomFields map[string]any
}

// EmailInput is one e-mail address. The first that is marked primary is; where
// none is, the one that was stays, or the first becomes it.
type EmailInput struct {
	// ID is that of the row to change; one without an id is found by its value.
	ID              int64
	Address         string
	Kind            contactemail.Kind
	IsPrimary       bool
	IsUndeliverable bool
}

// PhoneInput is one telephone number as people write it.
type PhoneInput struct {
	// ID is that of the row to change; one without an id is found by its value.
	ID        int64
	Number    string
	Extension string
	// Country (ISO 3166 alpha-2) is where the number is read as if dialled;
	// the organization's where it is empty.
	Country         string
	Kind            contactphone.Kind
	IsPrimary       bool
	IsUndeliverable bool
}

// AddressInput is one postal address.
type AddressInput struct {
	// ID is that of the row to change; one without an id is found by its value.
	ID int64
	// Country is the organization's where it is empty.
	Country           string
	Lines             string
	DependentLocality string
	Locality          string
	Region            string
	PostalCode        string
	Kind              contactaddress.Kind
	IsPrimary         bool
	IsUndeliverable   bool
}

// CreateInput is a contact to be made.
type CreateInput struct {
	Kind contact.Kind
	Details
	// MemberIDs are the people of a new household.
	MemberIDs []int64
	// IsIncompleteOK accepts addresses and custom fields with gaps, as old files
	// have them.
	IsIncompleteOK bool
}

// Validate refuses what needs no database to be seen as wrong.
func (in CreateInput) Validate() error {
	if err := contact.KindValidator(in.Kind); err != nil {
		return errs.Invalid("kind", errs.KeyMalformed, "value", in.Kind)
	}
	if len(in.MemberIDs) > 0 && in.Kind != contact.KindHOUSEHOLD {
		return errs.Invalid("memberIds", KeyOnlyHousehold)
	}
	return nil
}

// UpdateInput changes a contact.
type UpdateInput struct {
	ID int64
	// ExpectedVersion is the version that the change was made on. When the
	// contact has moved on since, the change is refused. nil takes any.
	ExpectedVersion *int
	Details
	IsIncompleteOK bool
}
