package volunteering

import "time"

// Instant resolves a wall time for the tests of this package.
func Instant(wall, zone string) (time.Time, error) {
	t, err := parseWall("startsLocal", wall)
	if err != nil {
		return time.Time{}, err
	}
	loc, err := loadZone(zone)
	if err != nil {
		return time.Time{}, err
	}
	return instant(t, loc), nil
}
