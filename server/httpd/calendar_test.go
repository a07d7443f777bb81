package httpd_test

import (
	"context"
	"strings"
	"testing"

	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/httpd"
	"github.com/moim-crm/moim/server/testdb"
)

func TestCalendarFeed(t *testing.T) {
	t.Parallel()
	feed := "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
	b := setup(t, testdb.SQLite(t), options{deps: func(d *httpd.Deps) {
		d.Calendar = func(_ context.Context, secret string) ([]byte, error) {
			if secret != "THESECRET" {
				return nil, errs.NotFound(errs.KeyNotFound)
			}
			return []byte(feed), nil
		}
	}})
	stranger := b.browser(t)
	got := stranger.do(t, "GET", "/calendar/THESECRET.ics", nil)
	if got.status != 200 || got.text != feed || got.header.Get("Content-Type") != "text/calendar; charset=utf-8" ||
		got.header.Get("Cache-Control") != "private, no-cache" || got.header.Get("X-Robots-Tag") != "noindex" {
		t.Fatalf("%d %v\n%s", got.status, got.header, got.text)
	}
	tag := got.header.Get("ETag")
	for _, tt := range []struct {
		name, method, path, tag string
		status                  int
	}{
		{"nothing is new", "GET", "/calendar/THESECRET.ics", tag, 304},
		{"something is new", "GET", "/calendar/THESECRET.ics", `"another"`, 200},
		{"only the head", "HEAD", "/calendar/THESECRET.ics", "", 200},
		{"another secret", "GET", "/calendar/OTHER.ics", tag, 404},
		{"no secret", "GET", "/calendar/.ics", "", 404},
		{"no calendar", "GET", "/calendar/THESECRET.txt", "", 404},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := stranger.do(t, tt.method, tt.path, nil, "If-None-Match", tt.tag); got.status != tt.status || tt.status != 200 && strings.Contains(got.text, "VCALENDAR") {
				t.Errorf("%d %s", got.status, got.text)
			}
		})
	}
	if log := b.log.String(); strings.Contains(log, "THESECRET") || !strings.Contains(log, "/calendar/…") {
		t.Errorf("the log holds the secret:\n%s", log)
	}
}
