package volunteering_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/volunteering"
)

func TestInstant(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, wall, zone, want string
	}{
		{"no change of clocks", "2026-11-22T14:00", "Asia/Seoul", "2026-11-22T05:00:00Z"},
		{"winter", "2026-01-15T09:00", "Europe/Berlin", "2026-01-15T08:00:00Z"},
		{"summer", "2026-07-15T09:00", "Europe/Berlin", "2026-07-15T07:00:00Z"},
		{"skipped: later by the hour that is missing", "2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:30:00Z"},
		{"the last minute before the skip", "2026-03-29T01:59", "Europe/Berlin", "2026-03-29T00:59:00Z"},
		{"the first minute after the skip", "2026-03-29T03:00", "Europe/Berlin", "2026-03-29T01:00:00Z"},
		{"twice: the first", "2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00Z"},
		{"just before the doubled hour", "2026-10-25T01:59", "Europe/Berlin", "2026-10-24T23:59:00Z"},
		{"just after the doubled hour", "2026-10-25T03:00", "Europe/Berlin", "2026-10-25T02:00:00Z"},
		{"skipped in New York", "2026-03-08T02:30", "America/New_York", "2026-03-08T07:30:00Z"},
		{"twice in New York: the first", "2026-11-01T01:30", "America/New_York", "2026-11-01T05:30:00Z"},
		{"half an hour skipped on Lord Howe", "2026-10-04T02:10", "Australia/Lord_Howe", "2026-10-03T15:40:00Z"},
		{"a day that Samoa skipped", "2011-12-30T12:00", "Pacific/Apia", "2011-12-30T22:00:00Z"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := volunteering.Instant(tt.wall, tt.zone)
			if err != nil {
				t.Fatal(err)
			}
			if got.Format(time.RFC3339) != tt.want {
				t.Errorf("got %s, want %s", got.Format(time.RFC3339), tt.want)
			}
		})
	}
}

func TestInstantRefuses(t *testing.T) {
	t.Parallel()
	for name, wall := range map[string]string{
		"a day that is not": "2026-02-30T10:00", "no time": "2026-02-20", "seconds": "2026-02-20T10:00:00", "a space": "2026-02-20 10:00",
		"24 o'clock": "2026-02-20T24:00", "a zone": "2026-02-20T10:00Z", "nothing": "",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := volunteering.Instant(wall, "Asia/Seoul")
			refused(t, err, errs.CodeInvalid, "startsLocal")
		})
	}
	for _, zone := range []string{"", "Local", "Seoul", "../etc/passwd"} {
		_, err := volunteering.Instant("2026-02-20T10:00", zone)
		refused(t, err, errs.CodeInvalid, "timeZone")
	}
}

// What the clock showed must come back from the instant, unless it showed it
// twice; and then the earlier of both is meant.
func TestInstantIsWhatTheClockShows(t *testing.T) {
	t.Parallel()
	zones := []string{"Asia/Seoul", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Africa/Casablanca"}
	rapid.Check(t, func(t *rapid.T) {
		zone := rapid.SampledFrom(zones).Draw(t, "zone")
		loc, err := time.LoadLocation(zone)
		if err != nil {
			t.Fatal(err)
		}
		at := time.Date(2015, 1, 1, 0, 0, 0, 0, time.UTC).Add(time.Duration(rapid.IntRange(0, 15*365*24*60).Draw(t, "minute")) * time.Minute)
		wall := at.In(loc).Format("2006-01-02T15:04")
		got, err := volunteering.Instant(wall, zone)
		if err != nil {
			t.Fatal(err)
		}
		if back := got.In(loc).Format("2006-01-02T15:04"); back != wall || got.After(at) {
			t.Fatalf("%s is %s, which shows %s; it came from %s", wall, got, back, at)
		}
	})
}
