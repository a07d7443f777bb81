package search

import (
	"slices"
	"strings"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts/terms"
)

// last is behind every text in the order of both databases.
const last = "\U0010FFFF"

// lexeme is a term of the index, or all that begin with it.
type lexeme struct {
	term     string
	isPrefix bool
}

// anyOf is a choice of terms that must each be found together.
type anyOf [][]lexeme

// allOf is what a contact must have of every word.
type allOf []anyOf

// matches is the condition on contacts that the full-text index answers: a GIN
// index on PostgreSQL, FTS5 on SQLite. It is nil where nothing is asked.
func (a allOf) matches() predicate.Contact { return a.condition(false) }

// condition of a list that shows its first rows in another order.
func (a allOf) condition(isListed bool) predicate.Contact {
	if len(a) == 0 || slices.ContainsFunc(a, func(terms anyOf) bool { return len(terms) == 0 }) {
		return nil
	}
	return func(s *sql.Selector) {
		if s.Dialect() == dialect.Postgres {
			text := a.write(" & ", " | ", "'", "':*")
			s.Where(sql.P(func(b *sql.Builder) {
				if isListed && !a.isShort() {
					// Asked first and by itself. The planner cannot tell how few have a
					// term, and would go through all names in the order of the list. With
					// a letter or two that is just what it should do.
					b.Ident(s.C(contact.FieldID)).WriteString(" = ANY(ARRAY(SELECT id FROM contacts WHERE moim_terms(search_key) @@ ").
						Arg(text).WriteString("::tsquery))")
					return
				}
				b.WriteString("moim_terms(").Ident(s.C(contact.FieldSearchKey)).WriteString(") @@ ").Arg(text).WriteString("::tsquery")
			}))
			return
		}
		text := a.write(" AND ", " OR ", `"`, `"*`)
		s.Where(sql.P(func(b *sql.Builder) {
			if isListed && a.isShort() {
				// Most names begin with it: better to go through them in the order
				// that is asked for than to sort half of them. The sign says so to SQLite.
				b.WriteString("+")
			}
			b.Ident(s.C(contact.FieldID)).WriteString(" IN (SELECT rowid FROM contact_search WHERE contact_search MATCH ").Arg(text).WriteString(")")
		}))
	}
}

// isShort says whether a single word of a letter or two is looked for.
func (a allOf) isShort() bool {
	return len(a) == 1 && len([]rune(a[0][0][0].term)) <= 3
}

// write needs no escaping: terms and words hold no quotes, by the making of both.
func (a allOf) write(and, or, quote, endOfPrefix string) string {
	words := make([]string, len(a))
	for i, any := range a {
		choices := make([]string, len(any))
		for j, together := range any {
			parts := make([]string, len(together))
			for k, l := range together {
				parts[k] = quote + l.term + quote
				if l.isPrefix {
					parts[k] = quote + l.term + endOfPrefix
				}
			}
			choices[j] = "(" + strings.Join(parts, and) + ")"
		}
		words[i] = "(" + strings.Join(choices, or) + ")"
	}
	return strings.Join(words, and)
}

// begins is the condition on names that begin with what was typed, in their order.
func begins(key string) predicate.Contact {
	return contact.And(contact.FindKeyGTE(key), contact.FindKeyLT(key+last))
}

// kinds are the terms that a viewer may look in.
type kinds []terms.Kind

var named = kinds{terms.Head, terms.Name}

// kindsFor leaves out what the viewer may not see, of anybody or of some: an
// address is looked in only by who may read the addresses of all whom they see.
func kindsFor(v *viewer.Viewer) kinds {
	all := slices.Clone(named)
	for _, more := range []struct {
		kind       terms.Kind
		typ, field string
	}{
		{terms.Preferred, "Contact", contact.FieldPreferredName},
		{terms.Legal, "Contact", contact.FieldLegalName},
		{terms.Mail, "ContactEmail", "address"},
		{terms.Phone, "ContactPhone", "number"},
	} {
		if rule.Field(v, more.typ, more.field) != viewer.Hide && readsAsMuch(v, more.typ) {
			all = append(all, more.kind)
		}
	}
	return all
}

// readsAsMuch says whether the viewer reads the rows of a type for every contact
// that they read.
func readsAsMuch(v *viewer.Viewer, typ string) bool {
	return rule.ReadsAll(v, typ) || rule.CanRead(v, typ) && v.Access.Type(typ).Read == v.Access.Type("Contact").Read
}

func (k kinds) has(kind terms.Kind) bool { return slices.Contains(k, kind) }

// of is one term in each of the kinds.
func (k kinds) of(text string, isPrefix bool, only ...terms.Kind) anyOf {
	var out anyOf
	for _, kind := range only {
		if k.has(kind) {
			out = append(out, []lexeme{{string(kind) + text, isPrefix}})
		}
	}
	return out
}
