// Package names writes people's names the way they themselves do, and derives
// how a household is named and greeted.
//
// It knows no database. Not everyone has two names, not every family name comes
// last, and not every name is written with a space: what cannot be decided from
// the script and the language of a name, a person's own order decides.
package names

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/moim-crm/moim/server/errs"
)

// Order says which name comes first.
type Order string

// The orders. Auto decides by script and language, see Name.familyFirst.
const (
	OrderAuto        Order = ""
	OrderGivenFirst  Order = "GIVEN_FIRST"
	OrderFamilyFirst Order = "FAMILY_FIRST"
)

// MaxLength is the most letters that one part of a name may have.
const MaxLength = 200

// Message keys of this package.
const (
	KeyNameless   = "contact.name.missing"
	KeyNotOneLine = "contact.name.notOneLine"
)

var _ = errs.Register(errs.Messages{
	KeyNameless:   {En: "Write at least one name.", Ko: "이름을 하나 이상 입력해 주세요."},
	KeyNotOneLine: {En: "Write the name on one line, without tabs or control characters.", Ko: "이름은 줄바꿈이나 탭 없이 한 줄로 입력해 주세요."},
})

// Name is what a person is called. A single name stands in Given or in Family,
// whichever the person feels it is; the other stays empty.
type Name struct {
	// Prefix stands before a name ("Dr.", "Frau Prof."), or behind it in
	// Korean and Japanese ("박사").
	Prefix string
	Given  string
	Middle string
	Family string
	// Suffix stands behind a name: "Jr.", "OBE".
	Suffix string
	// Preferred is what the person wants to be called instead of Given.
	Preferred string
	// Language is a BCP 47 tag; it decides the order of a name in Latin script.
	Language string
	Order    Order
}

// Clean trims every part, makes runs of space one space, and composes letters,
// so that the same name typed on two keyboards is the same text.
func (n Name) Clean() Name {
	for _, part := range n.parts() {
		*part.text = Clean(*part.text)
	}
	n.Language = strings.TrimSpace(n.Language)
	return n
}

// Validate refuses a name with no part at all, parts that are too long and
// parts with control characters. It reports every fault.
func (n Name) Validate() error {
	var faults []error
	for _, part := range n.parts() {
		switch {
		case len([]rune(*part.text)) > MaxLength:
			faults = append(faults, errs.Invalid(part.field, errs.KeyTooLong, "max", MaxLength))
		case strings.ContainsFunc(*part.text, unicode.IsControl):
			faults = append(faults, errs.Invalid(part.field, KeyNotOneLine))
		}
	}
	if n.Given == "" && n.Family == "" && n.Preferred == "" {
		faults = append(faults, errs.Invalid("givenName", KeyNameless))
	}
	return errs.Join(faults...)
}

// Display is the name that lists and records show: without a title, with the
// preferred name where the person has one.
func (n Name) Display() string {
	if name := n.join(n.called(), n.Middle); name != "" {
		return name
	}
	return n.Preferred
}

// Full is the name for an envelope or a receipt: the title, every name as it is
// on paper, the suffix.
func (n Name) Full() string {
	name := n.join(n.Given, n.Middle)
	if name == "" {
		name = n.Preferred
	}
	if n.Prefix == "" {
		return name
	}
	if isUnspaced(n.Prefix) && n.isUnspaced() {
		return name + " " + n.Prefix
	}
	return n.Prefix + " " + name
}

// Informal is what a friend of the house says.
func (n Name) Informal() string {
	return firstOf(n.Preferred, n.Given, n.Family)
}

// SortKey orders names as a directory does: family name, then given names,
// folded. A single name sorts by itself.
func (n Name) SortKey() string {
	return Fold(spaced(firstOf(n.Family, n.Given, n.Preferred), n.givenBehindFamily(), n.Middle))
}

// called is the given name that the display shows. A preferred name in another
// script than the family name would make a name of two halves, so it is then
// left to the informal greeting.
func (n Name) called() string {
	if n.Preferred != "" && (n.Family == "" || isUnspaced(n.Preferred) == isUnspaced(n.Family)) {
		return n.Preferred
	}
	return n.Given
}

// ResolvedOrder is the person's own order or, under OrderAuto, the one that the
// name's script and language ask for.
func (n Name) ResolvedOrder() Order {
	if n.familyFirst() {
		return OrderFamilyFirst
	}
	return OrderGivenFirst
}

func (n Name) givenBehindFamily() string {
	if n.Family == "" {
		return ""
	}
	return n.Given
}

func (n Name) join(given, middle string) string {
	switch {
	case n.familyFirst() && n.isUnspaced():
		return spaced(n.Family+given+middle, n.Suffix)
	case n.familyFirst():
		return spaced(n.Family, given, middle, n.Suffix)
	default:
		return spaced(given, middle, n.Family, n.Suffix)
	}
}

// familyFirst follows the person's own order where there is one. Names in
// Hangul, Han or kana put the family first; of names in Latin script those in
// Hungarian and Vietnamese do.
func (n Name) familyFirst() bool {
	switch n.Order {
	case OrderFamilyFirst:
		return true
	case OrderGivenFirst:
		return false
	}
	if n.isUnspaced() {
		return true
	}
	base, _, _ := strings.Cut(strings.ToLower(n.Language), "-")
	return base == "hu" || base == "vi"
}

// isUnspaced says whether the names are written without a space between them.
func (n Name) isUnspaced() bool {
	return (n.Given != "" || n.Family != "") && isUnspacedOrEmpty(n.Given) && isUnspacedOrEmpty(n.Family)
}

type part struct {
	field string
	text  *string
}

func (n *Name) parts() []part {
	return []part{
		{"prefix", &n.Prefix},
		{"givenName", &n.Given},
		{"middleName", &n.Middle},
		{"familyName", &n.Family},
		{"suffix", &n.Suffix},
		{"preferredName", &n.Preferred},
	}
}

// Clean trims text, makes runs of space one space and composes its letters.
func Clean(text string) string {
	return norm.NFC.String(strings.Join(strings.Fields(text), " "))
}

func isUnspacedOrEmpty(text string) bool { return text == "" || isUnspaced(text) }

// isUnspaced says whether text is written in Hangul, Han or kana throughout.
func isUnspaced(text string) bool {
	for _, r := range text {
		isCJK := unicode.In(r, unicode.Hangul, unicode.Han, unicode.Hiragana, unicode.Katakana) || r == 'ー'
		if !isCJK && !unicode.IsSpace(r) {
			return false
		}
	}
	return text != ""
}

func spaced(parts ...string) string {
	var kept []string
	for _, part := range parts {
		if part != "" {
			kept = append(kept, part)
		}
	}
	return strings.Join(kept, " ")
}

func firstOf(texts ...string) string {
	for _, text := range texts {
		if text != "" {
			return text
		}
	}
	return ""
}
