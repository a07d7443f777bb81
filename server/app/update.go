package app

import (
	"fmt"
	"strconv"
)

// release is a version that was given out, with the schema it left behind.
type release struct {
	version string
	schema  int64
}

// releases are all versions that were given out, the oldest first. A release
// adds its row; there has been none yet.
var releases []release

// UpdateFrom says how to get from another version to this one.
//
// Migrations expand first and contract a release later (see ent/migrate/sql), so
// a server of the release before runs on the schema of this one, and servers of
// both may run at once: a rolling update. Over more than one release something
// that the old servers use may be gone: they must stop first. A schema is never
// taken back, so there is no way from a newer version to an older one.
//
// from is a release, a schema version, or this very version. Between schemas that
// no release tells apart, as in development, nothing is promised: recreate.
func UpdateFrom(this Build, from string) (isRolling bool, whyNot, refused error) {
	return updateFrom(releases, this, from)
}

func updateFrom(known []release, this Build, from string) (isRolling bool, whyNot, refused error) {
	schema, ok := schemaOf(known, this, from)
	switch {
	case !ok:
		return false, nil, fmt.Errorf("%q is no version that this program knows; give the schema version that moim version --json prints", from)
	case schema > this.SchemaVersion:
		return false, nil, fmt.Errorf("%s has schema %d, newer than %d of this program: a schema is never taken back, so restore a backup instead",
			from, schema, this.SchemaVersion)
	case schema == this.SchemaVersion, schema >= before(known, this.SchemaVersion):
		return true, nil, nil
	}
	return false, fmt.Errorf("%s has schema %d, more than one release before %d: stop the old servers first", from, schema, this.SchemaVersion), nil
}

func schemaOf(known []release, this Build, from string) (schema int64, ok bool) {
	if from == this.Version {
		return this.SchemaVersion, true
	}
	for _, r := range known {
		if r.version == from {
			return r.schema, true
		}
	}
	const digits = len("20060102150405")
	schema, err := strconv.ParseInt(from, 10, 64)
	return schema, err == nil && len(from) == digits
}

// before is the schema of the last release before the one with the schema given;
// where there is none, no schema is old enough.
func before(known []release, schema int64) int64 {
	last := schema
	for _, r := range known {
		if r.schema < schema {
			last = r.schema
		}
	}
	return last
}
