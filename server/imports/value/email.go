package value

import (
	"net/mail"
	"strings"
)

// ParseEmail reads one e-mail address, bare or as "Name <address>", and writes its domain in lower case.
func ParseEmail(text string) (string, bool) {
	text = strings.TrimPrefix(strings.TrimSpace(text), "mailto:")
	parsed, err := mail.ParseAddress(text)
	if err != nil {
		return "", false
	}
	local, domain, found := strings.Cut(parsed.Address, "@")
	if !found || !strings.Contains(domain, ".") || strings.HasPrefix(domain, ".") || strings.HasSuffix(domain, ".") {
		return "", false
	}
	return local + "@" + strings.ToLower(domain), true
}
