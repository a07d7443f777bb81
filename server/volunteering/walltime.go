package volunteering

import (
	"time"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/server/errs"
)

const (
	wallForm = "2006-01-02T15:04"
	maxDays  = 31
)

// times are a shift's, as agreed and as instants.
type times struct {
	startsLocal, endsLocal, zone string
	startsAt, endsAt             time.Time
}

// day is the local date on which the shift begins.
func (t times) day() date.Date { return date.Date(t.startsLocal[:len("2006-01-02")]) }

func (t times) minutes() int { return int(t.endsAt.Sub(t.startsAt) / time.Minute) }

// parseWall reads YYYY-MM-DDTHH:MM and nothing else. What it returns is the
// wall time as if it were UTC, for reckoning alone.
func parseWall(field, text string) (time.Time, error) {
	wall, err := time.Parse(wallForm, text)
	if err != nil || wall.Format(wallForm) != text || wall.Year() < 1 {
		return time.Time{}, errs.Invalid(field, keyWallTime)
	}
	return wall, nil
}

func loadZone(name string) (*time.Location, error) {
	zone, err := time.LoadLocation(name)
	if err != nil || name == "" || name == "Local" {
		return nil, errs.Invalid("timeZone", keyZone, "zone", name)
	}
	return zone, nil
}

// instant is when the clocks of a zone show a wall time. Where clocks go forward
// and skip it, and where they go back and show it twice, the clock that was
// right before the change counts: a skipped 02:30 is 03:30 by the new clock, and
// a doubled 02:30 is the first.
func instant(wall time.Time, zone *time.Location) time.Time {
	const aDay = 24 * time.Hour
	_, before := wall.Add(-aDay).In(zone).Zone()
	_, after := wall.Add(aDay).In(zone).Zone()
	old, young := wall.Add(-seconds(before)), wall.Add(-seconds(after))
	if shows(old, zone, wall) || !shows(young, zone, wall) {
		return old.UTC()
	}
	return young.UTC()
}

func shows(at time.Time, zone *time.Location, wall time.Time) bool {
	return at.In(zone).Format(wallForm) == wall.Format(wallForm)
}

// refuseSkipped refuses a time that the clocks of its zone never show, because
// they go forward past it. Whoever says such a time by itself meant another one;
// in a weekly repetition it is one night of many, and instant says what it means.
func refuseSkipped(t times) error {
	zone, err := loadZone(t.zone)
	if err != nil {
		return err
	}
	for field, text := range map[string]string{"startsLocal": t.startsLocal, "endsLocal": t.endsLocal} {
		wall, err := parseWall(field, text)
		if err != nil {
			return err
		}
		if at := instant(wall, zone); !shows(at, zone, wall) {
			return errs.Invalid(field, keySkipped, "time", wall.Format("15:04"), "day", wall.Format(time.DateOnly),
				"zone", t.zone, "then", at.In(zone).Format("15:04"))
		}
	}
	return nil
}

func seconds(n int) time.Duration { return time.Duration(n) * time.Second }

// timesOf checks and reckons the times of one shift. Where a change of clocks
// would end a shift before it begins, it keeps the length that was agreed.
func timesOf(startsLocal, endsLocal, zoneName string) (times, error) {
	starts, startErr := parseWall("startsLocal", startsLocal)
	ends, endErr := parseWall("endsLocal", endsLocal)
	zone, zoneErr := loadZone(zoneName)
	if err := errs.Join(startErr, endErr, zoneErr); err != nil {
		return times{}, err
	}
	switch length := ends.Sub(starts); {
	case length <= 0:
		return times{}, errs.Invalid("endsLocal", keyEndsFirst)
	case length > maxDays*24*time.Hour:
		return times{}, errs.Invalid("endsLocal", keyTooLong, "days", maxDays)
	}
	t := times{
		startsLocal: startsLocal, endsLocal: endsLocal, zone: zoneName,
		startsAt: instant(starts, zone), endsAt: instant(ends, zone),
	}
	if !t.endsAt.After(t.startsAt) {
		t.endsAt = t.startsAt.Add(ends.Sub(starts))
	}
	return t, nil
}

// weekly repeats a shift at the same wall time until a day, that day included.
func weekly(first times, until date.Date, most int) ([]times, error) {
	if until.Before(first.day()) {
		return nil, errs.Invalid("weeklyUntil", keyUntil)
	}
	const week = 7
	starts, _ := time.Parse(wallForm, first.startsLocal)
	ends, _ := time.Parse(wallForm, first.endsLocal)
	var all []times
	for n := 0; ; n++ {
		at := starts.AddDate(0, 0, n*week)
		if date.FromTime(at, time.UTC).After(until) {
			return all, nil
		}
		if n == most {
			return nil, errs.Invalid("weeklyUntil", keyTooMany, "max", most)
		}
		t, err := timesOf(at.Format(wallForm), ends.AddDate(0, 0, n*week).Format(wallForm), first.zone)
		if err != nil {
			return nil, err
		}
		all = append(all, t)
	}
}
