package mapping

import (
	"regexp"
	"strings"
)

// Type is how the text of a target is read.
type Type string

// The types of targets.
const (
	TypeText    Type = "text"
	TypeLong    Type = "long"
	TypeName    Type = "name"
	TypePlace   Type = "place"
	TypeParty   Type = "party"
	TypeEmail   Type = "email"
	TypePhone   Type = "phone"
	TypeCountry Type = "country"
	TypeDate    Type = "date"
	TypeBool    Type = "bool"
	TypeMoney   Type = "money"
	TypeMethod  Type = "method"
	TypeTags    Type = "tags"
)

// Target is something that a field can fill.
type Target struct {
	Name string
	Type Type
	// IsList says that several fields may fill it.
	IsList bool
}

// DonorPrefix stands before the targets of the giver in a file of donations.
const DonorPrefix = "donor."

// customPrefix stands before the key of a field that an admin has defined.
const customPrefix = "custom."

var contactTargets = []Target{
	{"id", TypeText, false},
	{"externalId", TypeText, false},
	{"kind", TypeParty, false},
	{"name", TypeName, false},
	{"prefix", TypeText, false},
	{"givenName", TypeText, false},
	{"middleName", TypeText, false},
	{"familyName", TypeText, false},
	{"suffix", TypeText, false},
	{"preferredName", TypeText, false},
	{"organizationName", TypeText, false},
	{"legalName", TypeText, false},
	{"birthOn", TypeDate, false},
	{"deceasedOn", TypeDate, false},
	{"isDeceased", TypeBool, false},
	{"gender", TypeText, false},
	{"language", TypeText, false},
	{"email", TypeEmail, true},
	{"phone", TypePhone, true},
	{"street", TypeText, true},
	{"place", TypePlace, false},
	{"district", TypeText, false},
	{"city", TypeText, false},
	{"region", TypeText, false},
	{"postalCode", TypeText, false},
	{"country", TypeCountry, false},
	{"tags", TypeTags, true},
	{"source", TypeText, false},
	{"note", TypeLong, true},
}

var donationTargets = []Target{
	{"amount", TypeMoney, false},
	{"currency", TypeText, false},
	{"receivedOn", TypeDate, false},
	{"method", TypeMethod, false},
	{"fund", TypeText, false},
	{"campaign", TypeText, false},
	{"appeal", TypeText, false},
	{"reference", TypeText, false},
	{"externalId", TypeText, false},
	{"isAnonymous", TypeBool, false},
	{"fairMarketValue", TypeMoney, false},
	{"inKindDescription", TypeText, false},
	{"source", TypeText, false},
	{"note", TypeLong, true},
}

// Targets lists what a file of a kind can fill, in the order in which a person would look for it. "custom.KEY" and, for
// donations, "donor.custom.KEY" come on top.
func Targets(kind Kind) []Target {
	if kind == Contacts {
		return append([]Target(nil), contactTargets...)
	}
	all := append([]Target(nil), donationTargets...)
	for _, target := range contactTargets {
		target.Name = DonorPrefix + target.Name
		all = append(all, target)
	}
	return all
}

var customKey = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]{0,59}$`)

// findTarget looks a target up by its name.
func findTarget(kind Kind, name string) (Target, bool) {
	for _, target := range Targets(kind) {
		if target.Name == name {
			return target, true
		}
	}
	key, isCustom := strings.CutPrefix(strings.TrimPrefix(name, donorPrefixOf(kind)), customPrefix)
	if isCustom && customKey.MatchString(key) {
		return Target{Name: name, Type: TypeText}, true
	}
	return Target{}, false
}

func donorPrefixOf(kind Kind) string {
	if kind == Donations {
		return DonorPrefix
	}
	return ""
}
