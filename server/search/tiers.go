package search

import (
	"context"

	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/server/contacts/terms"
)

// tier is one way to read a query, from the surest to the vaguest. A vaguer one
// is asked only where the surer ones leave room.
type tier struct {
	where predicate.Contact
	// isOrdered: the names begin with the query, and come in their order.
	isOrdered bool
	// isShared: the next tier may hold some that are as good.
	isShared bool
}

// sure are the tiers that need the index alone.
func (q query) sure(k kinds) []tier {
	var out []tier
	add := func(where predicate.Contact, isOrdered bool) {
		if where != nil {
			out = append(out, tier{where: where, isOrdered: isOrdered, isShared: isOrdered && len(q.words) == 1})
		}
	}
	if q.mail != "" {
		add(allOf{k.of(q.mail, true, terms.Mail)}.matches(), false)
		return out
	}
	if len(q.digits) >= minDigits {
		add(allOf{k.of(q.digits, true, terms.Phone)}.matches(), false)
	} else if q.digits != "" {
		add(allOf{k.of(q.digits, false, terms.Phone)}.matches(), false)
	}
	if len(q.words) == 0 {
		return out
	}
	add(begins(q.findKey()), true)
	if len(q.words) == 1 {
		add(allOf{k.of(q.words[0].keys, false, terms.Name)}.matches(), false)
	}
	add(q.every(func(w word) anyOf { return w.named(k) }).matches(), false)
	add(q.every(func(w word) anyOf { return w.anywhere(k) }).matches(), false)
	return out
}

// every asks the same of each word.
func (q query) every(of func(word) anyOf) allOf {
	out := make(allOf, len(q.words))
	for i, w := range q.words {
		out[i] = of(w)
	}
	return out
}

// named looks for a word where names have words, and among their consonants.
func (w word) named(k kinds) anyOf {
	out := k.of(w.keys, true, terms.Head, terms.Name)
	if w.consonants != "" {
		together := []lexeme{{string(terms.Initials) + w.consonants, true}}
		if w.whole != "" {
			for _, kind := range named {
				out = append(out, append([]lexeme{{string(kind) + w.whole, true}}, together...))
			}
		} else if w.letters() > 1 {
			out = append(out, together)
		}
	}
	return out
}

// anywhere looks for a word in all that the viewer may see.
func (w word) anywhere(k kinds) anyOf {
	out := w.named(k)
	if w.letters() > 1 {
		out = append(out, k.of(w.keys, true, terms.Preferred, terms.Legal)...)
	}
	if !w.isHangul() && w.letters() >= minInside {
		out = append(out, k.of(w.keys, true, terms.Mail)...)
	}
	if !w.isHangul() || w.letters() > 1 {
		out = append(out, []lexeme{{string(terms.Inside) + w.keys, true}})
	}
	return out
}

// around looks for a word anywhere, and for the words that hold it.
func (s *Service) around(ctx context.Context, k kinds) (func(word) anyOf, error) {
	words, err := s.words.read(ctx)
	if err != nil {
		return nil, err
	}
	return func(w word) anyOf {
		out := w.anywhere(k)
		for _, other := range around(words, w) {
			out = append(out, k.of(other, false, terms.Head, terms.Name, terms.Preferred, terms.Legal)...)
		}
		return out
	}, nil
}

// slips are the words that each word of the query may have been meant to be.
type slips []map[string]int

// mistyped is the tier of words that are nearly what was typed.
func (s *Service) mistyped(ctx context.Context, q query, k kinds) (predicate.Contact, slips, error) {
	words, err := s.words.read(ctx)
	if err != nil {
		return nil, nil, err
	}
	isWider, meant, i := false, make(slips, len(q.words)), 0
	all := q.every(func(w word) anyOf {
		out := w.anywhere(k)
		meant[i] = map[string]int{}
		for _, other := range mistyped(words, w, i == len(q.words)-1) {
			isWider = true
			meant[i][other.word] = other.edits
			out = append(out, k.of(other.word, false, terms.Head, terms.Name, terms.Preferred, terms.Legal)...)
		}
		i++
		return out
	})
	if !isWider {
		return nil, nil, nil
	}
	return all.matches(), meant, nil
}

// wide is everything that the index finds for the query, in one look-up.
func (q query) wide(k kinds, words func(word) anyOf) predicate.Contact {
	if q.mail != "" {
		return allOf{k.of(q.mail, true, terms.Mail)}.condition(true)
	}
	number := k.of(q.digits, len(q.digits) >= minDigits, terms.Phone)
	if q.digits == "" || len(number) == 0 {
		return q.every(words).condition(true)
	}
	if len(q.words) != 1 {
		return allOf{number}.condition(true)
	}
	return allOf{append(words(q.words[0]), number...)}.condition(true)
}
