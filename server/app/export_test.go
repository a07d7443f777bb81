package app

// Release is one row of the table of releases.
type Release struct {
	Version string
	Schema  int64
}

// UpdateAmong is UpdateFrom with releases of the test's own.
func UpdateAmong(known []Release, this Build, from string) (isRolling bool, whyNot, refused error) {
	var all []release
	for _, r := range known {
		all = append(all, release{r.Version, r.Schema})
	}
	return updateFrom(all, this, from)
}

// MigrationsOf lists the migrations of a dialect.
func MigrationsOf(dialect string) []int64 { return migrationsOf(dialect) }
