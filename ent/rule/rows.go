package rule

import (
	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/viewer"
)

// Rows narrows a hand-written SELECT from a type's table to the rows that v may
// read, as the policy narrows ent's own queries. Every statement that ent does
// not build must go through it; nobody reads nothing.
func Rows(v *viewer.Viewer, typ string, s *sql.Selector) {
	switch {
	case v.IsSystem():
	case !v.IsStaff():
		s.Where(sql.False())
	default:
		if p := predicate(v, typ, toRead); p != nil {
			p(s)
		}
	}
}

// Writable narrows a hand-written SELECT to the rows that v may change.
func Writable(v *viewer.Viewer, typ string, s *sql.Selector) {
	switch {
	case v.IsSystem():
	case !v.IsStaff():
		s.Where(sql.False())
	default:
		if p := predicate(v, typ, toWrite); p != nil {
			p(s)
		}
	}
}
