package volunteering_test

import (
	"context"
	"strings"
	"testing"
	"time"

	ics "github.com/arran4/golang-ical"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/volunteering"
)

// fed is the service with feeds; a user's is read with what role the user has.
func (b *bundle) fed(role viewer.Role) *volunteering.Service {
	return volunteering.New(volunteering.Deps{
		DB: b.db, PublicURL: "https://moim.example/", Now: func() time.Time { return time.Date(2026, 11, 22, 3, 30, 0, 0, time.UTC) },
		ViewerOf: func(context.Context, int64) (*viewer.Viewer, error) { return viewer.FromContext(b.as(role)), nil },
	})
}

func secretOf(t *testing.T, f *volunteering.Feed, err error) string {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	secret, isHere := strings.CutPrefix(f.URL, "https://moim.example/calendar/")
	secret, isCalendar := strings.CutSuffix(secret, ".ics")
	if !isHere || !isCalendar || len(secret) < 43 {
		t.Fatalf("the address is %s", f.URL)
	}
	return secret
}

// read parses a feed back, and checks what holds for every one.
func read(t *testing.T, s *volunteering.Service, secret string) (string, []*ics.VEvent) {
	t.Helper()
	raw, err := s.ReadFeed(context.Background(), secret)
	if err != nil {
		t.Fatal(err)
	}
	text := string(raw)
	for line := range strings.SplitSeq(strings.TrimSuffix(text, "\r\n"), "\r\n") {
		if len(line) > 75 || strings.ContainsAny(line, "\r\n") {
			t.Errorf("%d octets: %q", len(line), line)
		}
	}
	cal, err := ics.ParseCalendar(strings.NewReader(text))
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	return text, cal.Events()
}

func value(e *ics.VEvent, p ics.ComponentProperty) string {
	if got := e.GetProperty(p); got != nil {
		return got.Value
	}
	return ""
}

func TestFeedOfAnOpportunity(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		s := b.fed(viewer.Volunteering)
		title := "무료 급식; 준비, \\ 배식과 정리까지 함께하는 아주 긴 이름의 봉사 활동이에요 그리고 더 길어요"
		o, err := s.CreateOpportunity(b.ctx, volunteering.CreateOpportunityInput{Title: title, Location: "서울, 마포", Description: "앞치마를\r\n가져오세요", TimeZone: "Asia/Seoul"})
		if err != nil {
			t.Fatal(err)
		}
		all, err := s.CreateShift(b.ctx, volunteering.CreateShiftInput{OpportunityID: o.ID, StartsLocal: "2026-12-01T09:00", EndsLocal: "2026-12-01T12:00", Capacity: 8})
		if err != nil {
			t.Fatal(err)
		}
		b.signUp(t, all[0].ID, b.person(t, "Secret Person"))
		feed, err := s.CreateFeed(b.ctx, volunteering.FeedOf{OpportunityID: o.ID})
		secret := secretOf(t, feed, err)
		text, events := read(t, s, secret)
		if len(events) != 1 || strings.Contains(text, "Secret") || strings.Contains(text, "TZID:UTC") {
			t.Fatalf("%s", text)
		}
		e := events[0]
		for p, want := range map[ics.ComponentProperty]string{
			ics.ComponentPropertySummary: title, ics.ComponentPropertyLocation: "서울, 마포", ics.ComponentPropertyStatus: "CONFIRMED",
			ics.ComponentPropertyDescription: "8명 중 1명이 신청했어요\n\n앞치마를\n가져오세요", ics.ComponentPropertySequence: "0",
			ics.ComponentPropertyDtStart: "20261201T090000",
		} {
			if got := value(e, p); got != want {
				t.Errorf("%s is %q, want %q", p, got, want)
			}
		}
		if starts, err := e.GetStartAt(); err != nil || !starts.Equal(all[0].StartsAt) {
			t.Errorf("begins %s, %v", starts, err)
		}
		if again, _ := read(t, s, secret); again != text {
			t.Error("the same shifts gave another text")
		}
		if _, err := s.MoveShift(b.ctx, all[0].ID, "2026-12-02T09:00", "2026-12-02T12:00"); err != nil {
			t.Fatal(err)
		}
		if _, err := s.CancelShift(b.ctx, all[0].ID); err != nil {
			t.Fatal(err)
		}
		_, after := read(t, s, secret)
		if len(after) != 1 || after[0].Id() != e.Id() || value(after[0], ics.ComponentPropertyStatus) != "CANCELLED" || value(after[0], ics.ComponentPropertySequence) != "2" {
			t.Errorf("%+v", after)
		}
	})
}

func TestFeedTellsEveryZoneOverAChangeOfClocks(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		s := b.fed(viewer.Volunteering)
		made := map[string]time.Time{}
		for _, in := range []volunteering.CreateShiftInput{
			{TimeZone: "Europe/Berlin", StartsLocal: "2027-03-14T02:30", EndsLocal: "2027-03-14T03:15", WeeklyUntil: "2027-04-04"},
			{TimeZone: "Europe/Berlin", StartsLocal: "2027-10-24T01:30", EndsLocal: "2027-10-24T02:30", WeeklyUntil: "2027-11-07"},
			{TimeZone: "America/New_York", StartsLocal: "2027-03-07T09:00", EndsLocal: "2027-03-07T12:00", WeeklyUntil: "2027-03-21"},
			{TimeZone: "Asia/Seoul", StartsLocal: "2027-03-28T09:00", EndsLocal: "2027-03-28T12:00"},
			{TimeZone: "Australia/Lord_Howe", StartsLocal: "2027-04-04T01:00", EndsLocal: "2027-04-04T05:00"},
			{TimeZone: "UTC", StartsLocal: "2027-03-28T09:00", EndsLocal: "2027-03-28T12:00"},
		} {
			in.OpportunityID, in.Capacity = b.coordinated(t, s), 1
			rows, err := s.CreateShift(b.ctx, in)
			if err != nil {
				t.Fatal(err)
			}
			for _, sh := range rows {
				made[in.TimeZone+sh.StartsLocal] = sh.StartsAt
				made["end "+in.TimeZone+sh.StartsLocal] = sh.EndsAt
			}
		}
		feed, err := s.CreateFeed(b.ctx, volunteering.FeedOf{Mine: true})
		text, events := read(t, s, secretOf(t, feed, err))
		zones := zonesIn(t, text)
		if len(events) != len(made)/2 || len(zones) != 4 {
			t.Fatalf("%d shifts and %d zones in\n%s", len(events), len(zones), text)
		}
		for _, e := range events {
			wall, zone := value(e, ics.ComponentPropertyDtStart), "UTC"
			if tzid := e.GetProperty(ics.ComponentPropertyDtStart).ICalParameters["TZID"]; len(tzid) > 0 {
				zone = tzid[0]
			}
			local, _ := time.Parse("20060102T150405", strings.TrimSuffix(wall, "Z"))
			key := zone + local.Format("2006-01-02T15:04")
			// Reckoned from the feed's own tables alone, as a program without zones would.
			if got := zones.instant(zone, local); !got.Equal(made[key]) {
				t.Errorf("%s begins %s by the feed, %s by us", key, got, made[key])
			}
			ends := e.GetProperty(ics.ComponentPropertyDtEnd)
			local, _ = time.Parse("20060102T150405", strings.TrimSuffix(ends.Value, "Z"))
			if strings.HasSuffix(ends.Value, "Z") {
				zone = "UTC"
			}
			if got := zones.instant(zone, local); !got.Equal(made["end "+key]) {
				t.Errorf("%s ends %s by the feed, %s by us", key, got, made["end "+key])
			}
		}
	})
}

// coordinated is an opportunity in the charge of the viewer.
func (b *bundle) coordinated(t *testing.T, s *volunteering.Service) int64 {
	t.Helper()
	o, err := s.CreateOpportunity(b.ctx, volunteering.CreateOpportunityInput{Title: "Garden", CoordinatorID: &b.userID})
	if err != nil {
		t.Fatal(err)
	}
	return o.ID
}

func TestFeedOfAVolunteer(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		s := b.fed(viewer.Volunteering)
		kim := b.person(t, "Kim", func(c *ent.ContactCreate) { c.SetLanguage("ko") })
		one, two := b.shiftAt(t, 1, "2026-12-01T09:00", "2026-12-01T12:00"), b.shiftAt(t, 1, "2026-12-02T09:00", "2026-12-02T12:00")
		b.signUp(t, two.ID, b.person(t, "Lee"))
		row := b.signUp(t, one.ID, kim)
		b.signUp(t, two.ID, kim)
		feed, err := s.CreateFeed(b.ctx, volunteering.FeedOf{ContactID: kim})
		secret := secretOf(t, feed, err)
		states := func() (out []string) {
			text, events := read(t, s, secret)
			if strings.Contains(text, "Lee") || strings.Contains(text, "DESCRIPTION") {
				t.Errorf("tells of others: %s", text)
			}
			for _, e := range events {
				out = append(out, value(e, ics.ComponentPropertyStatus)+value(e, ics.ComponentPropertySequence))
			}
			return out
		}
		if got := strings.Join(states(), " "); got != "CONFIRMED1 TENTATIVE1" {
			t.Errorf("%s", got)
		}
		if _, err := s.CancelSignup(b.ctx, row.ID); err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(states(), " "); got != "CANCELLED2 TENTATIVE1" {
			t.Errorf("%s", got)
		}
		if _, err := s.RestoreSignup(b.ctx, row.ID); err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(states(), " "); got != "CONFIRMED3 TENTATIVE1" {
			t.Errorf("%s", got)
		}
	})
}

func TestFeedsAreSecretAndEnd(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		s := b.fed(viewer.Volunteering)
		kim := b.person(t, "Kim")
		for name, of := range map[string]volunteering.FeedOf{"contact": {ContactID: kim}, "opportunity": {OpportunityID: b.opportunity(t).ID}, "own": {Mine: true}} {
			feed, err := s.CreateFeed(b.ctx, of)
			old := secretOf(t, feed, err)
			feed, err = s.CreateFeed(b.ctx, of)
			secret := secretOf(t, feed, err)
			if _, err := s.ReadFeed(context.Background(), old); !errs.Is(err, errs.CodeNotFound) {
				t.Errorf("%s: the address before still works: %v", name, err)
			}
			read(t, s, secret)
			if had, err := s.RevokeFeed(b.ctx, of); err != nil || !had {
				t.Errorf("%s: %v", name, err)
			}
			if _, err := s.ReadFeed(context.Background(), secret); !errs.Is(err, errs.CodeNotFound) {
				t.Errorf("%s: works after it was withdrawn: %v", name, err)
			}
			if had, err := s.RevokeFeed(b.ctx, of); err != nil || had {
				t.Errorf("%s: withdrawn twice: %v", name, err)
			}
		}
		for _, of := range []volunteering.FeedOf{{}, {Mine: true, ContactID: kim}} {
			_, err := s.CreateFeed(b.ctx, of)
			refused(t, err, errs.CodeInvalid, "")
		}
		for _, role := range []viewer.Role{viewer.ReadOnly, viewer.Membership, viewer.Fundraising} {
			for _, of := range []volunteering.FeedOf{{ContactID: kim}, {OpportunityID: b.opportunity(t).ID}} {
				_, err := s.CreateFeed(b.as(role), of)
				refused(t, err, errs.CodeForbidden, "")
			}
		}
		_, err := s.CreateFeed(b.as(viewer.Finance), volunteering.FeedOf{Mine: true})
		refused(t, err, errs.CodeForbidden, "")
		// Who may not see volunteering any more reads an empty calendar.
		b.coordinated(t, s)
		feed, err := s.CreateFeed(b.ctx, volunteering.FeedOf{Mine: true})
		secret := secretOf(t, feed, err)
		if _, events := read(t, b.fed(viewer.Finance), secret); len(events) != 0 {
			t.Errorf("%d shifts", len(events))
		}
		b.tx(t, func(ctx context.Context) error {
			return b.db.Client(ctx).User.UpdateOneID(b.userID).SetDisabledAt(time.Now()).Exec(ctx)
		})
		if _, err := s.ReadFeed(context.Background(), secret); !errs.Is(err, errs.CodeNotFound) {
			t.Errorf("who was shut out reads on: %v", err)
		}
	})
}

// feedZones are the time zones as a feed describes them.
type feedZones map[string][]feedChange

type feedChange struct {
	begins   time.Time // wall time by the clock before
	from, to time.Duration
}

func zonesIn(t *testing.T, text string) feedZones {
	t.Helper()
	out, name, now := feedZones{}, "", feedChange{}
	for line := range strings.SplitSeq(text, "\r\n") {
		key, val, _ := strings.Cut(line, ":")
		switch key {
		case "TZID":
			name = val
		case "BEGIN":
			now = feedChange{}
		case "DTSTART":
			now.begins, _ = time.Parse("20060102T150405", val)
		case "TZOFFSETFROM", "TZOFFSETTO":
			at, err := time.Parse("-0700", val)
			if err != nil {
				t.Errorf("offset %q", val)
			}
			_, seconds := at.Zone()
			if now.to = time.Duration(seconds) * time.Second; key == "TZOFFSETFROM" {
				now.from = now.to
			}
		case "END":
			if val == "STANDARD" || val == "DAYLIGHT" {
				out[name] = append(out[name], now)
			}
		}
	}
	return out
}

// instant reads a wall time as the RFC says: by the offset before where clocks
// skip it, and the first where they show it twice.
func (z feedZones) instant(zone string, wall time.Time) time.Time {
	offset := time.Duration(0)
	for i, c := range z[zone] {
		switch {
		case i == 0:
			offset = c.to
		case !wall.Before(c.begins.Add(max(c.to-c.from, 0))):
			offset = c.to
		}
	}
	return wall.Add(-offset)
}
