// Package origin says where a request comes from: from which address, over which
// scheme, from a page of ours or of a stranger, in which language.
package origin

import (
	"context"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"

	"golang.org/x/text/language"
)

// Header marks a request that a program of ours made. A form on another site
// cannot set it, and a script there may not.
const Header = "X-Moim-Request"

// Origin knows the public address of the server.
type Origin struct {
	public *url.URL
}

// New takes the public URL of the server, such as https://crm.example.org.
func New(publicURL string) (*Origin, error) {
	u, err := url.Parse(publicURL)
	if err != nil {
		return nil, err
	}
	return &Origin{public: u}, nil
}

// Secure reports whether people reach the server by https, so that cookies must
// not travel otherwise.
func (o *Origin) Secure() bool { return o.public.Scheme == "https" }

// Host is the public host without its port.
func (o *Origin) Host() string { return o.public.Hostname() }

// URL is the public address of a local path.
func (o *Origin) URL(path string) string {
	return strings.TrimSuffix(o.public.String(), "/") + path
}

// Sockets is the address of websockets here, for the content security policy.
func (o *Origin) Sockets() string {
	scheme := "ws://"
	if o.Secure() {
		scheme = "wss://"
	}
	return scheme + o.public.Host
}

// Same reports whether a request comes from one of our own pages, or from no
// page at all. What is not a browser sends no Origin.
func (o *Origin) Same(r *http.Request) bool {
	switch r.Header.Get("Sec-Fetch-Site") {
	case "", "same-origin", "none":
	default:
		return false
	}
	from := r.Header.Get("Origin")
	if from == "" {
		return true
	}
	u, err := url.Parse(from)
	if err != nil || u.Host == "" {
		return false
	}
	if strings.EqualFold(u.Host, o.public.Host) && u.Scheme == o.public.Scheme {
		return true
	}
	// Without a proxy people may also use another name of the same machine,
	// such as localhost beside 127.0.0.1.
	return strings.EqualFold(u.Host, r.Host)
}

type addressKey struct{}

// WithAddress keeps the client's address for Address.
func WithAddress(r *http.Request) *http.Request {
	return r.WithContext(context.WithValue(r.Context(), addressKey{}, clientAddress(r)))
}

// Address is the client's address. It is the zero Addr outside a request.
func Address(ctx context.Context) netip.Addr {
	a, _ := ctx.Value(addressKey{}).(netip.Addr)
	return a
}

// clientAddress believes one proxy and no more: where the connection itself
// comes from a private address, the last entry of X-Forwarded-For was written by
// the proxy there. Everything before it was sent by the client and proves nothing.
func clientAddress(r *http.Request) netip.Addr {
	peer := parseAddress(r.RemoteAddr)
	if !peer.IsPrivate() && !peer.IsLoopback() && !peer.IsLinkLocalUnicast() {
		return peer
	}
	forwarded := strings.Join(r.Header.Values("X-Forwarded-For"), ",")
	last := strings.TrimSpace(forwarded[strings.LastIndex(forwarded, ",")+1:])
	if address := parseAddress(last); address.IsValid() {
		return address
	}
	return peer
}

func parseAddress(text string) netip.Addr {
	if host, _, err := net.SplitHostPort(text); err == nil {
		text = host
	}
	address, err := netip.ParseAddr(strings.Trim(text, "[]"))
	if err != nil {
		return netip.Addr{}
	}
	return address.Unmap()
}

var languages = language.NewMatcher([]language.Tag{language.English, language.Korean})

// languageCookie is where the client keeps the language that a person chose in
// this browser.
const languageCookie = "moim_language"

// Chosen is the language that the person chose in this browser, if any.
func Chosen(r *http.Request) (string, bool) {
	c, err := r.Cookie(languageCookie)
	if err != nil || c.Value != "en" && c.Value != "ko" {
		return "", false
	}
	return c.Value, true
}

// Language is the language of ours that the client likes best: "en" or "ko".
func Language(r *http.Request) string {
	if chosen, ok := Chosen(r); ok {
		return chosen
	}
	tags, _, err := language.ParseAcceptLanguage(r.Header.Get("Accept-Language"))
	if err != nil || len(tags) == 0 {
		return "en"
	}
	return Closest(tags...)
}

// Closest is the language of ours that is closest to the ones given.
func Closest(tags ...language.Tag) string {
	if _, index, confidence := languages.Match(tags...); index == 1 && confidence != language.No {
		return "ko"
	}
	return "en"
}

// LocalPath returns a path of this server to go to after a sign-in, and "/" for
// anything that could lead elsewhere.
func LocalPath(next string) string {
	// Browsers take \ for / and drop control characters, both of which can hide
	// a second slash.
	if !strings.HasPrefix(next, "/") || strings.HasPrefix(next, "//") || strings.ContainsFunc(next, func(r rune) bool {
		return r == '\\' || r < ' ' || r == 0x7f
	}) {
		return "/"
	}
	u, err := url.Parse(next)
	if err != nil || u.IsAbs() || u.Host != "" || strings.HasPrefix(u.Path, "//") {
		return "/"
	}
	return next
}
