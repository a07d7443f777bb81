// Package reach normalises the ways to reach somebody: e-mail addresses and
// telephone numbers, so that one address is one text however it was typed.
package reach

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/idna"
	"golang.org/x/text/unicode/norm"

	"github.com/moim-crm/moim/server/errs"
)

// Message keys of e-mail addresses.
const (
	KeyEmailMissing = "contact.email.missing"
	KeyEmailAt      = "contact.email.at"
	KeyEmailLocal   = "contact.email.local"
	KeyEmailDomain  = "contact.email.domain"
	KeyEmailLong    = "contact.email.tooLong"
)

var _ = errs.Register(errs.Messages{
	KeyEmailMissing: {En: "Write an e-mail address.", Ko: "이메일 주소를 입력해 주세요."},
	KeyEmailAt:      {En: "Write the e-mail address with one @, as in name@example.org.", Ko: "이메일 주소는 name@example.org처럼 @를 하나만 넣어 입력해 주세요."},
	KeyEmailLocal:   {En: "“{value}” before the @ is no e-mail name.", Ko: "@ 앞의 ‘{value}’{:은/는} 이메일 이름으로 쓸 수 없어요."},
	KeyEmailDomain:  {En: "“{value}” behind the @ is no e-mail domain.", Ko: "@ 뒤의 ‘{value}’{:은/는} 이메일 도메인으로 쓸 수 없어요."},
	KeyEmailLong:    {En: "This e-mail address is longer than any that works.", Ko: "이메일 주소가 너무 길어요."},
})

// The limits of RFC 5321.
const (
	maxLocal   = 64
	maxAddress = 254
)

// Email is one address.
type Email struct {
	// Address is as its owner writes it, the domain in small letters of its own
	// script: Anna@bücher.example.
	Address string
	// Key is the same for every spelling that reaches the same mailbox in
	// practice: all small letters, the domain in its wire form.
	Key string
	// Wire is what a mail server is told: the domain in its wire form.
	Wire string
}

// local is a dot-atom of RFC 5322, with the letters of RFC 6531.
var local = regexp.MustCompile("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-\u0080-\U0010FFFF]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-\u0080-\U0010FFFF]+)*$")

// NormaliseEmail reads an address. Space around it is dropped; quoted names,
// comments and addresses of more than one @ are refused, as every large
// provider does.
func NormaliseEmail(text string) (Email, error) {
	text = norm.NFC.String(strings.TrimSpace(text))
	if text == "" {
		return Email{}, errs.Invalid("address", KeyEmailMissing)
	}
	name, domain, _ := strings.Cut(text, "@")
	if name == "" || domain == "" || !utf8.ValidString(text) ||
		strings.Contains(domain, "@") || strings.ContainsAny(text, " \t\r\n<>,;") {
		return Email{}, errs.Invalid("address", KeyEmailAt)
	}
	if len(name) > maxLocal || !local.MatchString(name) {
		return Email{}, errs.Invalid("address", KeyEmailLocal, "value", name)
	}
	wire, err := idna.Lookup.ToASCII(strings.TrimSuffix(domain, "."))
	if err != nil || !isMailDomain(wire) {
		return Email{}, errs.Invalid("address", KeyEmailDomain, "value", domain)
	}
	if len(name)+1+len(wire) > maxAddress {
		return Email{}, errs.Invalid("address", KeyEmailLong)
	}
	shown, err := idna.Lookup.ToUnicode(wire)
	if err != nil {
		return Email{}, errs.Invalid("address", KeyEmailDomain, "value", domain)
	}
	return Email{
		Address: name + "@" + shown,
		Key:     strings.ToLower(name) + "@" + wire,
		Wire:    name + "@" + wire,
	}, nil
}

// isMailDomain asks for two labels and a last one that is not a number, so that
// neither "localhost" nor an address of the network passes.
func isMailDomain(wire string) bool {
	labels := strings.Split(wire, ".")
	last := labels[len(labels)-1]
	for _, label := range labels {
		if label == "" || strings.HasPrefix(label, "-") || strings.HasSuffix(label, "-") {
			return false
		}
	}
	return len(labels) >= 2 && strings.Trim(last, "0123456789") != ""
}
