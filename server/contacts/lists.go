package contacts

import (
	"strconv"

	"github.com/moim-crm/moim/server/errs"
)

// list is a whole list of a contact's e-mail addresses, telephone numbers or
// postal addresses after a change.
type list[T any] struct {
	// next is the list to be; before has, at the same place, the row that it
	// was, or nil for a new one.
	next, before []*T
	// gone are the rows that are in the list no more.
	gone []*T
}

// isChanged says whether rows come or go or move.
func (l list[T]) isChanged() bool {
	for _, was := range l.before {
		if was == nil {
			return true
		}
	}
	return len(l.gone) > 0
}

// identity says what makes two rows of a list the same.
type identity[T any] struct {
	id    func(*T) int64
	key   func(*T) string
	shown func(*T) string
}

// pairUp finds for each wished row the one that it was, by id or else by value,
// so that a change keeps the row and its history. field names the list in
// errors.
func pairUp[T any](field string, before, next []*T, same identity[T]) (list[T], error) {
	out := list[T]{next: next, before: make([]*T, len(next))}
	taken := map[int64]bool{}
	seen := map[string]bool{}
	// take gives a row of before to the first wish that it is.
	take := func(i int, isIt func(was *T) bool) {
		for _, was := range before {
			if out.before[i] == nil && !taken[same.id(was)] && isIt(was) {
				out.before[i] = was
				taken[same.id(was)] = true
			}
		}
	}
	for i, wish := range next {
		path := field + "." + strconv.Itoa(i)
		if seen[same.key(wish)] {
			return out, errs.Invalid(path, KeyTwice, "value", same.shown(wish))
		}
		seen[same.key(wish)] = true
		if same.id(wish) == 0 {
			continue
		}
		take(i, func(was *T) bool { return same.id(was) == same.id(wish) })
		if out.before[i] == nil {
			return out, errs.Invalid(path+".id", errs.KeyNotFound)
		}
	}
	// Rows that are named by their id come first, so that no other wish takes them.
	for i, wish := range next {
		take(i, func(was *T) bool { return same.key(was) == same.key(wish) })
	}
	for _, was := range before {
		if !taken[same.id(was)] {
			out.gone = append(out.gone, was)
		}
	}
	return out, nil
}

// primary finds the one row of a list that comes first: the first that is
// wished to be, else the one that was, else the first of all.
type primary struct{ wished, kept int }

func newPrimary() *primary { return &primary{wished: -1, kept: -1} }

func (p *primary) wish(i int, isWished bool) {
	if isWished && p.wished < 0 {
		p.wished = i
	}
}

func (p *primary) was(i int, wasPrimary bool) {
	if wasPrimary && p.kept < 0 {
		p.kept = i
	}
}

func (p *primary) choice() int {
	return max(0, or(p.wished+1, p.kept+1)-1)
}

func or[T comparable](value, otherwise T) T {
	var nothing T
	if value == nothing {
		return otherwise
	}
	return value
}
