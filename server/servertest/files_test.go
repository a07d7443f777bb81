package servertest_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/servertest"
)

// TestFilesOfContactsAreFetched: whoever may see the contact gets the bytes, and a
// browser is never asked to run them.
func TestFilesOfContactsAreFetched(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		admin := s.Client(viewer.Admin)
		var made struct {
			CreateContact struct{ Contact struct{ ID string } }
		}
		admin.Do(`mutation { createContact(input: {kind: INDIVIDUAL, givenName: "Anna"}) { contact { id } } }`, nil, &made)
		add := func(name, content string) string {
			t.Helper()
			a := admin.Upload(`mutation($file: Upload!) { addContactFile(input: {contactID: "`+made.CreateContact.Contact.ID+`", file: $file}) { file { url } } }`, name, content)
			if len(a.Errors) > 0 {
				t.Fatal(a.Errors)
			}
			_, url, _ := strings.Cut(string(a.Data), `"url":"`)
			url, _, _ = strings.Cut(url, `"`)
			return url
		}
		page := add("회의 & page.html", "<html><script>alert(1)</script></html>")
		for _, role := range []viewer.Role{viewer.Admin, viewer.ReadOnly} {
			status, body := s.Client(role).Get(page)
			if status != http.StatusOK || string(body) != "<html><script>alert(1)</script></html>" {
				t.Errorf("%s fetches %d %s", role, status, body)
			}
		}
		status, head := admin.Head(page + "?show")
		for name, want := range map[string]string{
			"Content-Type": "application/octet-stream", "X-Content-Type-Options": "nosniff",
			"Content-Disposition":     "attachment; filename*=utf-8''%ED%9A%8C%EC%9D%98%20&%20page.html",
			"Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
		} {
			if head.Get(name) != want || status != http.StatusOK {
				t.Errorf("%d %s is %q, want %q", status, name, head.Get(name), want)
			}
		}
		picture := add("p.png", "\x89PNG\r\n\x1a\n0000")
		if _, head := admin.Head(picture + "?show"); !strings.HasPrefix(head.Get("Content-Disposition"), "inline") {
			t.Errorf("a picture is not shown: %v", head)
		}
		if _, head := admin.Head(picture); !strings.HasPrefix(head.Get("Content-Disposition"), "attachment") {
			t.Errorf("a picture is not saved: %v", head)
		}
		if status, _ := s.Nobody().Get(page); status != http.StatusUnauthorized {
			t.Errorf("signed out: %d", status)
		}
		for _, path := range []string{"/exports/files/1", "/exports/files/x"} {
			if status, _ := admin.Get(path); status != http.StatusNotFound {
				t.Errorf("%s: %d", path, status)
			}
		}
	})
}
