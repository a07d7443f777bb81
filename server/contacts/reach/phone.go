package reach

import (
	"errors"
	"strings"

	"github.com/nyaruka/phonenumbers"

	"github.com/moim-crm/moim/server/errs"
)

// Message keys of telephone numbers.
const (
	KeyPhoneMissing   = "contact.phone.missing"
	KeyPhoneNotNumber = "contact.phone.notNumber"
	KeyPhoneCountry   = "contact.phone.country"
	KeyPhoneShort     = "contact.phone.tooShort"
	KeyPhoneLong      = "contact.phone.tooLong"
	KeyPhoneLength    = "contact.phone.length"
)

var _ = errs.Register(errs.Messages{
	KeyPhoneMissing:   {En: "Write a telephone number.", Ko: "전화번호를 입력해 주세요."},
	KeyPhoneNotNumber: {En: "“{value}” is no telephone number.", Ko: "‘{value}’{:은/는} 전화번호가 아니에요."},
	KeyPhoneCountry:   {En: "Begin the telephone number with + and the code of its country.", Ko: "전화번호를 +와 국가 번호로 시작해 주세요."},
	KeyPhoneShort:     {En: "Digits are missing in “{value}”; write it with the area code.", Ko: "‘{value}’에 빠진 숫자가 있어요. 지역 번호까지 입력해 주세요."},
	KeyPhoneLong:      {En: "“{value}” has too many digits.", Ko: "‘{value}’에 숫자가 너무 많아요."},
	KeyPhoneLength:    {En: "No number of that country is as long as “{value}”.", Ko: "그 나라에는 ‘{value}’ 길이의 번호가 없어요."},
})

// maxPhoneText is longer than any way to write a number with its extension.
const maxPhoneText = 60

// Phone is one telephone number.
type Phone struct {
	// Number is E.164: "+821012345678".
	Number string
	// Extension is what to dial behind it, digits only.
	Extension string
}

// NormalisePhone reads a number as people of a country (ISO 3166 alpha-2) write
// it, or any number that begins with + and a country code. It asks for a
// possible number, not for one that is in use: the lists of what is in use are
// always older than the newest prefix.
func NormalisePhone(text, country string) (Phone, error) {
	text = strings.TrimSpace(text)
	switch {
	case text == "":
		return Phone{}, errs.Invalid("number", KeyPhoneMissing)
	case len(text) > maxPhoneText:
		return Phone{}, errs.Invalid("number", KeyPhoneLong, "value", text)
	}
	parsed, err := phonenumbers.Parse(text, strings.ToUpper(country))
	if err != nil {
		return Phone{}, errs.Invalid("number", keyOfParse(err), "value", text).Because(err)
	}
	if key, ok := keysOfLength[phonenumbers.IsPossibleNumberWithReason(parsed)]; ok {
		return Phone{}, errs.Invalid("number", key, "value", text)
	}
	number := phonenumbers.Format(parsed, phonenumbers.E164)
	if !isStable(number) {
		return Phone{}, errs.Invalid("number", KeyPhoneNotNumber, "value", text)
	}
	return Phone{Number: number, Extension: parsed.GetExtension()}, nil
}

// isStable says whether a number reads back as itself. Rows of noughts do not:
// every reading takes another one for a trunk prefix.
func isStable(number string) bool {
	again, err := phonenumbers.Parse(number, "")
	return err == nil && phonenumbers.Format(again, phonenumbers.E164) == number
}

// Format is the number as people of a country write it: national for their
// own, international for others. A number that is not E.164 stays as it is.
func (p Phone) Format(country string) string {
	parsed, err := phonenumbers.Parse(p.Number, "")
	if err != nil {
		return p.Number
	}
	format := phonenumbers.INTERNATIONAL
	if phonenumbers.GetRegionCodeForNumber(parsed) == strings.ToUpper(country) {
		format = phonenumbers.NATIONAL
	}
	text := phonenumbers.Format(parsed, format)
	if p.Extension != "" {
		text += " ext. " + p.Extension
	}
	return text
}

func keyOfParse(err error) string {
	switch {
	case errors.Is(err, phonenumbers.ErrInvalidCountryCode):
		return KeyPhoneCountry
	case errors.Is(err, phonenumbers.ErrTooShortNSN), errors.Is(err, phonenumbers.ErrTooShortAfterIDD):
		return KeyPhoneShort
	case errors.Is(err, phonenumbers.ErrNumTooLong):
		return KeyPhoneLong
	default:
		return KeyPhoneNotNumber
	}
}

var keysOfLength = map[phonenumbers.ValidationResult]string{
	phonenumbers.TOO_SHORT:              KeyPhoneShort,
	phonenumbers.IS_POSSIBLE_LOCAL_ONLY: KeyPhoneShort,
	phonenumbers.TOO_LONG:               KeyPhoneLong,
	phonenumbers.INVALID_LENGTH:         KeyPhoneLength,
	phonenumbers.INVALID_COUNTRY_CODE:   KeyPhoneCountry,
}

// Country is that of the number (ISO 3166 alpha-2), empty where it has none.
func (p Phone) Country() string {
	parsed, err := phonenumbers.Parse(p.Number, "")
	if err != nil {
		return ""
	}
	const alpha2 = 2
	if code := phonenumbers.GetRegionCodeForNumber(parsed); len(code) == alpha2 {
		return code
	}
	return ""
}
