package settings

import (
	"net/mail"
	"net/url"
	"regexp"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/server/errs"
)

var _ = errs.Register(errs.Messages{
	"settings.email":   {En: `"{value}" is not an e-mail address. Write one such as office@example.org.`, Ko: "{value:은/는} 이메일 주소가 아니에요. office@example.org처럼 써 주세요."},
	"settings.website": {En: `"{value}" is not a web address. Write one such as https://example.org.`, Ko: "{value:은/는} 웹 주소가 아니에요. https://example.org처럼 써 주세요."},
	"settings.colour":  {En: `"{value}" is not a colour. Write one such as #0E6B5B.`, Ko: "{value:은/는} 색이 아니에요. #0E6B5B처럼 써 주세요."},
	"settings.phone":   {En: `"{value}" is not a phone number. Write digits, such as +82 2 123 4567.`, Ko: "{value:은/는} 전화번호가 아니에요. 02-123-4567처럼 숫자로 써 주세요."},
})

// Identity is how the organization names itself on receipts, in letters and on
// public pages; nil leaves a text as it is, an empty one takes it away.
type Identity struct {
	LegalName, RegistrationNumber              *string
	Email, Phone, Website                      *string
	AddressLines, Locality, Region, PostalCode *string
	// BrandColour is #RRGGBB.
	BrandColour *string
}

var (
	colour = regexp.MustCompile(`^#[0-9A-F]{6}$`)
	phone  = regexp.MustCompile(`^\+?[0-9][0-9 ()./-]{3,38}$`)
)

// identityText is one text of an identity: where it goes and what it may be.
type identityText struct {
	field string
	value *string
	max   int
	// key is the message of a value that fails isGood.
	key    string
	isGood func(string) bool
	set    func(*ent.OrganizationUpdateOne, string)
}

func (in Identity) texts() []identityText {
	return []identityText{
		{"legalName", in.LegalName, 300, "", nil, func(u *ent.OrganizationUpdateOne, v string) { u.SetLegalName(v) }},
		{"registrationNumber", in.RegistrationNumber, 60, "", nil, func(u *ent.OrganizationUpdateOne, v string) { u.SetRegistrationNumber(v) }},
		{"email", in.Email, 254, "settings.email", isEmail, func(u *ent.OrganizationUpdateOne, v string) { u.SetEmail(v) }},
		{"phone", in.Phone, 40, "settings.phone", phone.MatchString, func(u *ent.OrganizationUpdateOne, v string) { u.SetPhone(v) }},
		{"website", in.Website, 500, "settings.website", isWebsite, func(u *ent.OrganizationUpdateOne, v string) { u.SetWebsite(v) }},
		{"addressLines", in.AddressLines, 200, "", nil, func(u *ent.OrganizationUpdateOne, v string) { u.SetAddressLines(v) }},
		{"locality", in.Locality, 120, "", nil, func(u *ent.OrganizationUpdateOne, v string) { u.SetLocality(v) }},
		{"region", in.Region, 120, "", nil, func(u *ent.OrganizationUpdateOne, v string) { u.SetRegion(v) }},
		{"postalCode", in.PostalCode, 20, "", nil, func(u *ent.OrganizationUpdateOne, v string) { u.SetPostalCode(v) }},
		{"brandColour", in.BrandColour, 7, "settings.colour", colour.MatchString, func(u *ent.OrganizationUpdateOne, v string) { u.SetBrandColour(v) }},
	}
}

// clean is a text as it is kept: a web address has its scheme, a colour capitals.
func (t identityText) clean() string {
	v := strings.TrimSpace(*t.value)
	switch {
	case v == "":
		return ""
	case t.field == "website" && !strings.Contains(v, "://"):
		return "https://" + v
	case t.field == "brandColour":
		return strings.ToUpper(v)
	}
	return v
}

// Validate names each text that is wrong.
func (in Identity) Validate() error {
	var all []error
	for _, t := range in.texts() {
		if t.value == nil {
			continue
		}
		v := t.clean()
		switch {
		case len([]rune(v)) > t.max:
			all = append(all, errs.Invalid(t.field, errs.KeyTooLong, "max", t.max))
		case v != "" && t.isGood != nil && !t.isGood(v):
			all = append(all, errs.Invalid(t.field, t.key, "value", strings.TrimSpace(*t.value)))
		}
	}
	return errs.Join(all...)
}

func (in Identity) apply(u *ent.OrganizationUpdateOne) {
	for _, t := range in.texts() {
		if t.value != nil {
			t.set(u, t.clean())
		}
	}
}

func isEmail(v string) bool {
	a, err := mail.ParseAddress(v)
	return err == nil && a.Address == v
}

func isWebsite(v string) bool {
	u, err := url.Parse(v)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && strings.Contains(u.Hostname(), ".") && u.User == nil
}
