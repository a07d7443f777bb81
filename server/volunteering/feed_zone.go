package volunteering

import (
	"fmt"
	"time"

	ics "github.com/arran4/golang-ical"
)

// addZones describes the time zones of the shifts: calendar programs that do not
// know a zone by its name reckon with what stands here.
func (c *calendar) addZones(cal *ics.Calendar) error {
	names, spans := c.zones()
	for _, name := range names {
		zone, err := loadZone(name)
		if err != nil {
			return err
		}
		tz := cal.AddTimezone(name)
		// A day more on either side: a wall time is looked up before its instant is known.
		for _, o := range observances(zone, spans[name][0].AddDate(0, 0, -1), spans[name][1].AddDate(0, 0, 1)) {
			o.addTo(tz)
		}
	}
	return nil
}

// observance is a time during which the clocks of a zone do not change.
type observance struct {
	begins   time.Time
	from, to int
	name     string
	isDST    bool
	isAlways bool
}

// observances are those of a zone from one instant to another, from the system's
// own tables and not as a rule that is said to repeat: what governments decide
// does not.
func observances(zone *time.Location, from, to time.Time) []observance {
	var out []observance
	for at := from; ; {
		local := at.In(zone)
		begins, ends := local.ZoneBounds()
		name, offset := local.Zone()
		o := observance{begins: begins, from: offset, to: offset, name: name, isDST: local.IsDST(), isAlways: begins.IsZero()}
		if !o.isAlways {
			_, o.from = begins.Add(-time.Second).In(zone).Zone()
		}
		out = append(out, o)
		if ends.IsZero() || ends.After(to) {
			return out
		}
		at = ends
	}
}

func (o observance) addTo(tz *ics.VTimezone) {
	standard, daylight := ics.NewStandard(), &ics.Daylight{}
	base := &standard.ComponentBase
	if o.isDST {
		base = &daylight.ComponentBase
	}
	// The wall time at which it begins is that of the clock before it.
	begins := "19700101T000000"
	if !o.isAlways {
		begins = o.begins.UTC().Add(time.Duration(o.from) * time.Second).Format(icalLocal)
	}
	base.AddProperty(ics.ComponentPropertyDtStart, begins)
	base.AddProperty(ics.ComponentProperty(ics.PropertyTzoffsetfrom), offsetText(o.from))
	base.AddProperty(ics.ComponentProperty(ics.PropertyTzoffsetto), offsetText(o.to))
	base.AddProperty(ics.ComponentProperty(ics.PropertyTzname), o.name)
	if o.isDST {
		tz.Components = append(tz.Components, daylight)
		return
	}
	tz.Components = append(tz.Components, standard)
}

// offsetText is +0900, with seconds only where there are some.
func offsetText(seconds int) string {
	sign := '+'
	if seconds < 0 {
		sign, seconds = '-', -seconds
	}
	const minute, hour = 60, 3600
	text := fmt.Sprintf("%c%02d%02d", sign, seconds/hour, seconds%hour/minute)
	if rest := seconds % minute; rest != 0 {
		text += fmt.Sprintf("%02d", rest)
	}
	return text
}
