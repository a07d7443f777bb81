package origin_test

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/moim-crm/moim/server/httpd/origin"
)

func TestSame(t *testing.T) {
	t.Parallel()
	o, err := origin.New("https://crm.example.org")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, host, from, site string
		want                   bool
	}{
		{"a program", "crm.example.org", "", "", true},
		{"our page", "crm.example.org", "https://crm.example.org", "same-origin", true},
		{"our page behind a proxy that renames the host", "moim:8080", "https://crm.example.org", "", true},
		{"another name of the machine", "localhost:8080", "http://localhost:8080", "same-origin", true},
		{"typed into the address bar", "crm.example.org", "", "none", true},
		{"a stranger's page", "crm.example.org", "https://evil.example", "", false},
		{"a stranger's page that hides its origin", "crm.example.org", "null", "", false},
		{"a sibling site", "crm.example.org", "https://blog.example.org", "same-site", false},
		{"no origin, but cross-site", "crm.example.org", "", "cross-site", false},
		{"our name by http", "moim:8080", "http://crm.example.org", "", false},
		{"our name in another's", "moim:8080", "https://crm.example.org.evil.example", "", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := httptest.NewRequest("POST", "/graphql", nil)
			r.Host = tt.host
			r.Header.Set("Origin", tt.from)
			if tt.from == "" {
				r.Header.Del("Origin")
			}
			r.Header.Set("Sec-Fetch-Site", tt.site)
			if got := o.Same(r); got != tt.want {
				t.Fatalf("got %v", got)
			}
		})
	}
}

func TestAddress(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, peer, forwarded, want string }{
		{"direct", "203.0.113.7:1234", "", "203.0.113.7"},
		{"a stranger cannot claim another address", "203.0.113.7:1234", "198.51.100.1", "203.0.113.7"},
		{"through the proxy", "10.0.0.2:1234", "198.51.100.1", "198.51.100.1"},
		{"only what the proxy wrote counts", "10.0.0.2:1234", "1.2.3.4, 198.51.100.1", "198.51.100.1"},
		{"IPv6", "[2001:db8::1]:1234", "", "2001:db8::1"},
		{"IPv6 through the proxy", "127.0.0.1:1234", "[2001:db8::2]:99", "2001:db8::2"},
		{"nonsense from the proxy", "127.0.0.1:1234", "unknown", "127.0.0.1"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := httptest.NewRequest("GET", "/", nil)
			r.RemoteAddr = tt.peer
			if tt.forwarded != "" {
				r.Header.Set("X-Forwarded-For", tt.forwarded)
			}
			if got := origin.Address(origin.WithAddress(r).Context()).String(); got != tt.want {
				t.Fatalf("got %s", got)
			}
		})
	}
}

func TestLanguage(t *testing.T) {
	t.Parallel()
	for header, want := range map[string]string{
		"": "en", "ko": "ko", "ko-KR,ko;q=0.9,en;q=0.8": "ko", "en-US,ko;q=0.5": "en", "fr,ko;q=0.4": "ko",
		"fr": "en", "*": "en", ";;;": "en", "ja,en;q=0.1": "en",
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.Header.Set("Accept-Language", header)
		if got := origin.Language(r); got != want {
			t.Errorf("%q: got %s, want %s", header, got, want)
		}
	}
}

func TestLocalPath(t *testing.T) {
	t.Parallel()
	for next, want := range map[string]string{
		"/contacts?page=2#top":   "/contacts?page=2#top",
		"":                       "/",
		"contacts":               "/",
		"https://evil.example":   "/",
		"//evil.example":         "/",
		"///evil.example":        "/",
		`/\evil.example`:         "/",
		`\\evil.example`:         "/",
		"/\t/evil.example":       "/",
		"/\n/evil.example":       "/",
		"javascript:alert(1)":    "/",
		"/%2F/evil.example":      "/",
		"/ok//twice":             "/ok//twice",
		" //evil.example":        "/",
		"/contacts?next=//e.com": "/contacts?next=//e.com",
	} {
		if got := origin.LocalPath(next); got != want {
			t.Errorf("%q: got %q, want %q", next, got, want)
		}
	}
}

func TestChosenLanguageGoesFirst(t *testing.T) {
	t.Parallel()
	for value, want := range map[string]string{"ko": "ko", "en": "en", "fr": "en", "": "en"} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Header.Set("Accept-Language", "en-GB,en;q=0.8")
		r.AddCookie(&http.Cookie{Name: "moim_language", Value: value})
		if got := origin.Language(r); got != want {
			t.Errorf("cookie %q: got %s, want %s", value, got, want)
		}
	}
}
