package volunteering

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	ics "github.com/arran4/golang-ical"

	"github.com/moim-crm/moim/ent"
)

const (
	icalLocal = "20060102T150405"
	icalUTC   = "20060102T150405Z"
	// feedEvery is how often a calendar program is asked to look again.
	feedEvery = "PT1H"
)

// calendar is what a feed shows.
type calendar struct {
	name     string
	entries  []entry
	isKorean bool
}

// text is the calendar by RFC 5545. The same shifts give the same text, so that
// its hash tells whether anything changed.
func (c *calendar) text() ([]byte, error) {
	cal := ics.NewCalendar()
	cal.SetProductId("-//Moim//Volunteering//EN")
	cal.SetMethod(ics.MethodPublish)
	cal.SetCalscale("GREGORIAN")
	name := c.word("Volunteering", "자원봉사") + ": " + plain(c.name)
	cal.SetName(name)
	cal.SetXWRCalName(name)
	cal.SetRefreshInterval(feedEvery, ics.WithValue("DURATION"))
	cal.SetXPublishedTTL(feedEvery)
	if err := c.addZones(cal); err != nil {
		return nil, err
	}
	for _, e := range c.entries {
		if err := c.add(cal, e); err != nil {
			return nil, err
		}
	}
	var b bytes.Buffer
	if err := cal.SerializeTo(&b, ics.WithNewLineWindows); err != nil {
		return nil, fmt.Errorf("write the calendar: %w", err)
	}
	return b.Bytes(), nil
}

func (c *calendar) add(cal *ics.Calendar, e entry) error {
	sh, o := e.shift, e.shift.Edges.Opportunity
	if o == nil {
		return fmt.Errorf("shift %d of a calendar has no opportunity loaded", sh.ID)
	}
	zone, err := loadZone(sh.TimeZone)
	if err != nil {
		return err
	}
	ev := cal.AddEvent(uidOf(sh))
	ev.SetDtStampTime(e.changed)
	ev.SetLastModifiedAt(e.changed)
	ev.SetCreatedTime(sh.CreatedAt)
	ev.SetSequence(e.sequence)
	ev.SetStatus(ics.ObjectStatus(e.status))
	setTimes(ev, sh, zone)
	ev.SetSummary(c.summary(e, plain(o.Title)))
	if o.Location != "" {
		ev.SetLocation(plain(o.Location))
	}
	if text := c.description(e, o); text != "" {
		ev.SetDescription(text)
	}
	return nil
}

// setTimes gives the wall time with its zone: that is what was agreed. The RFC
// reads a skipped and a doubled time as instant does. Where the end is not what
// the clock says, because the shift kept its length over a change of clocks, it
// is told as the instant.
func setTimes(ev *ics.VEvent, sh *ent.Shift, zone *time.Location) {
	set := func(property ics.ComponentProperty, wall string, at time.Time) {
		local, err := parseWall("", wall)
		if err != nil || sh.TimeZone == time.UTC.String() || !instant(local, zone).Equal(at) {
			ev.SetProperty(property, at.UTC().Format(icalUTC))
			return
		}
		ev.SetProperty(property, local.Format(icalLocal), ics.WithTZID(sh.TimeZone))
	}
	set(ics.ComponentPropertyDtStart, sh.StartsLocal, sh.StartsAt)
	set(ics.ComponentPropertyDtEnd, sh.EndsLocal, sh.EndsAt)
}

func (c *calendar) summary(e entry, title string) string {
	if e.status == tentative {
		return title + " (" + c.word("waiting list", "대기 중") + ")"
	}
	return title
}

func (c *calendar) description(e entry, o *ent.VolunteerOpportunity) string {
	var parts []string
	if e.places {
		parts = append(parts, fmt.Sprintf(c.word("%d of %d places taken", "%[2]d명 중 %[1]d명이 신청했어요"), e.shift.Filled, e.shift.Capacity))
	}
	if text := plain(o.Description); text != "" {
		parts = append(parts, text)
	}
	return strings.Join(parts, "\n\n")
}

func (c *calendar) word(en, ko string) string {
	if c.isKorean {
		return ko
	}
	return en
}

// uidOf names a shift to calendar programs, for good and without telling its row.
func uidOf(sh *ent.Shift) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "moim shift %d %d", sh.ID, sh.CreatedAt.UnixMicro()))
	return hex.EncodeToString(sum[:16]) + "@moim"
}

// plain leaves out what no calendar program shows, such as control characters.
func plain(text string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return -1
		}
		return r
	}, text))
}

func isKorean(locale string) bool { return locale == "ko" || strings.HasPrefix(locale, "ko-") }

// zones are those of the calendar's shifts with the first and the last instant
// for which each must be told.
func (c *calendar) zones() (names []string, spans map[string][2]time.Time) {
	spans = map[string][2]time.Time{}
	for _, e := range c.entries {
		name := e.shift.TimeZone
		if name == time.UTC.String() {
			continue
		}
		at, ok := spans[name]
		if !ok {
			names = append(names, name)
			at = [2]time.Time{e.shift.StartsAt, e.shift.EndsAt}
		}
		if e.shift.StartsAt.Before(at[0]) {
			at[0] = e.shift.StartsAt
		}
		if e.shift.EndsAt.After(at[1]) {
			at[1] = e.shift.EndsAt
		}
		spans[name] = at
	}
	slices.Sort(names)
	return names, spans
}
