package rule

import (
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/privacy"

	"github.com/moim-crm/moim/ent/viewer"
)

// A file is one of two things. What is kept with a contact goes by the rules for
// File, row by row as other rows of a contact; what an import reads goes by those
// for ImportRun, and is its bringer's. The two share a table and nothing else.

// files is the condition on the files that the two scopes cover.
func files(v *viewer.Viewer, kept, brought viewer.Scope) func(*sql.Selector) {
	if kept == viewer.All && brought == viewer.All {
		return nil
	}
	return func(s *sql.Selector) {
		s.Where(sql.Or(
			sql.And(sql.NotNull(s.C("contact_id")), covered(s, v, paths["File"], kept)),
			sql.And(sql.IsNull(s.C("contact_id")), covered(s, v, ofUser("user_id"), brought)),
		))
	}
}

func covered(s *sql.Selector, v *viewer.Viewer, p path, scope viewer.Scope) *sql.Predicate {
	switch scope {
	case viewer.All:
		return sql.Not(sql.False())
	case viewer.Own, viewer.Team:
		return within(s.C, v, p, scope)
	}
	return sql.False()
}

// isBrought reports whether a new row is a file for an import.
func isBrought(typ string, m mutation) bool {
	id, ok := m.Field("contact_id")
	return typ == "File" && (!ok || idOf(id) == 0)
}

// mayBring checks that somebody who imports brings a file as their own.
func mayBring(v *viewer.Viewer, m mutation) error {
	refused := &Denied{Op: "write", Type: "File"}
	switch v.Access.Type("ImportRun").Write {
	case viewer.All:
		return privacy.Allow
	case viewer.Own, viewer.Team:
		return owns(m, "user_id", v, refused)
	}
	return refused
}

// writesAny reports whether v may write rows of a type at all.
func writesAny(v *viewer.Viewer, typ string) bool {
	may := func(typ string) bool {
		scope := v.Access.Type(typ).Write
		return scope != viewer.None && scope != ""
	}
	return may(typ) || typ == "File" && may("ImportRun")
}
