package auth

import (
	"net/mail"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/moim-crm/moim/server/errs"
)

const maxEmail = 254

// emailKey is the form in which two spellings of one address are the same.
func emailKey(address string) string {
	return strings.ToLower(norm.NFC.String(strings.TrimSpace(address)))
}

func checkEmail(field, address string) error {
	address = strings.TrimSpace(address)
	if address == "" {
		return errs.Invalid(field, errs.KeyRequired)
	}
	parsed, err := mail.ParseAddress(address)
	if err != nil || parsed.Address != address || len(address) > maxEmail || parsed.Name != "" {
		return errs.Invalid(field, keyEmailMalformed)
	}
	return nil
}

func checkName(field, name string) error {
	name = strings.TrimSpace(name)
	if name == "" {
		return errs.Invalid(field, errs.KeyRequired)
	}
	if len([]rune(name)) > maxName {
		return errs.Invalid(field, errs.KeyTooLong, "max", maxName)
	}
	return nil
}

const maxName = 200
