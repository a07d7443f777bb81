package search

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/server/contacts/hangul"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/contacts/terms"
)

// class is how a word was found: the lower, the better.
type class int

const (
	wholeMail class = iota
	wholeWord
	beginsHead
	beginsName
	byInitials
	beginsOther
	beginsReach
	insideWord
	oneEdit
	twoEdits
	notFound
)

// recentDays is how long a contact counts as recently touched.
const recentDays = 30

// found is a contact with what it is ranked by.
type found struct {
	*ent.Contact
	worst class
	sum   int
}

// rank says how well the query finds a contact, or false where it does not: the
// index may take half a syllable for another.
func (q query) rank(c *ent.Contact, k kinds, meant slips) (found, bool) {
	by := map[terms.Kind][]string{}
	for term := range strings.SplitSeq(c.SearchKey, "\n") {
		if term != "" {
			by[terms.Kind(term[0])] = append(by[terms.Kind(term[0])], term[1:])
		}
	}
	if best := q.reached(by, k); best != notFound {
		return found{c, best, int(best)}, true
	}
	if len(q.words) == 0 {
		return found{}, false
	}
	out := found{Contact: c}
	for i, w := range q.words {
		n := w.class(c, by, k)
		if n == notFound && meant != nil {
			n = w.nearly(by, k, meant[i])
		}
		out.worst, out.sum = max(out.worst, n), out.sum+int(n)
	}
	return out, out.worst != notFound
}

// reached looks for the query as an address or a number.
func (q query) reached(by map[terms.Kind][]string, k kinds) class {
	begins := func(kind terms.Kind, text string) bool {
		return text != "" && k.has(kind) && slices.ContainsFunc(by[kind], func(t string) bool { return strings.HasPrefix(t, text) })
	}
	switch {
	case q.mail != "" && k.has(terms.Mail) && slices.Contains(by[terms.Mail], q.mail) && !strings.HasPrefix(q.mail, "@"):
		return wholeMail
	case begins(terms.Mail, q.mail), begins(terms.Phone, q.digits):
		return beginsReach
	}
	return notFound
}

func (w word) class(c *ent.Contact, by map[terms.Kind][]string, k kinds) class {
	isBegun := func(kind terms.Kind) bool {
		return k.has(kind) && slices.ContainsFunc(by[kind], func(t string) bool { return strings.HasPrefix(t, w.keys) })
	}
	switch {
	case w.isWhole(c, by):
		return wholeWord
	case isBegun(terms.Head):
		return beginsHead
	case isBegun(terms.Name):
		return beginsName
	case w.consonants != "" && fits(w.text, c):
		return byInitials
	case isBegun(terms.Preferred), isBegun(terms.Legal):
		return beginsOther
	case w.letters() >= minInside && isBegun(terms.Mail):
		return beginsReach
	case w.isInside(by, k):
		return insideWord
	}
	return notFound
}

// isWhole reports whether the word is a whole word of the name. The keys of two
// Korean words may be the same, so those are compared as they are written.
func (w word) isWhole(c *ent.Contact, by map[terms.Kind][]string) bool {
	if !slices.Contains(by[terms.Head], w.keys) && !slices.Contains(by[terms.Name], w.keys) {
		return false
	}
	return !w.isHangul() || w.text == w.keys || strings.Contains(names.Fold(c.DisplayName), w.text) || strings.Contains(c.SortKey, w.text)
}

func fits(typed string, c *ent.Contact) bool {
	return hangul.Fits(typed, names.Fold(c.DisplayName)) || hangul.Fits(typed, strings.ReplaceAll(c.SortKey, " ", ""))
}

func (w word) isInside(by map[terms.Kind][]string, k kinds) bool {
	if slices.ContainsFunc(by[terms.Inside], func(t string) bool { return strings.HasPrefix(t, w.keys) }) {
		return true
	}
	if w.isHangul() || w.letters() < minInside {
		return false
	}
	for _, kind := range []terms.Kind{terms.Head, terms.Name, terms.Preferred, terms.Legal} {
		if k.has(kind) && slices.ContainsFunc(by[kind], func(t string) bool { return strings.Contains(t, w.keys) }) {
			return true
		}
	}
	return false
}

func (w word) nearly(by map[terms.Kind][]string, k kinds, meant map[string]int) class {
	best := notFound
	for _, kind := range []terms.Kind{terms.Head, terms.Name, terms.Preferred, terms.Legal} {
		for _, t := range by[kind] {
			if n, ok := meant[t]; ok && k.has(kind) {
				best = min(best, oneEdit+class(n)-1)
			}
		}
	}
	return best
}

// order puts the best first: those found best, those in use before the archived,
// those touched lately, and the others as in a directory.
func order(all []found, now time.Time) {
	slices.SortStableFunc(all, func(a, b found) int {
		return cmp.Or(
			cmp.Compare(a.worst, b.worst), cmp.Compare(isArchived(a), isArchived(b)), cmp.Compare(a.sum, b.sum),
			cmp.Compare(daysAgo(a, now), daysAgo(b, now)), strings.Compare(a.FindKey, b.FindKey), cmp.Compare(a.ID, b.ID),
		)
	})
}

func isArchived(f found) int {
	if f.ArchivedAt != nil {
		return 1
	}
	return 0
}

// daysAgo is when the contact was touched, as far as that matters.
func daysAgo(f found, now time.Time) int {
	return min(int(now.Sub(f.UpdatedAt).Hours()/24), recentDays)
}
