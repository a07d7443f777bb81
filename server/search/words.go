package search

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/moim-crm/moim/server/jobs"
)

const (
	// maxNear and maxAround bound what one word may stand for.
	maxNear   = 40
	maxAround = 64
	// refreshAfter is when all words are read anew: one that was written in a long
	// transaction has a number below those that were read meanwhile.
	refreshAfter = 10 * time.Minute
)

// vocabulary holds every word of every name once, for what an index cannot look
// up: words that are nearly the same, and words that hold others. The database
// keeps the words as names are written; this only reads on from where it was.
// They tell nothing: what is found by them is looked up under the viewer's rights.
type vocabulary struct {
	db  *jobs.DB
	now func() time.Time

	mu     sync.Mutex
	last   int64
	readAt time.Time
	known  map[string]struct{}
	words  []entry
}

// entry is a word with the set of its letters, which tells most words apart
// without comparing them.
type entry struct {
	word    string
	letters uint64
	length  int
}

// read returns the words as they are now.
func (v *vocabulary) read(ctx context.Context) ([]entry, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.known == nil || v.now().Sub(v.readAt) > refreshAfter {
		v.last, v.known, v.words, v.readAt = 0, map[string]struct{}{}, nil, v.now()
	}
	rows, err := v.db.Query(ctx, fmt.Sprintf("SELECT id, word FROM search_words WHERE id > %d ORDER BY id", v.last))
	if err != nil {
		return nil, fmt.Errorf("read the words of names: %w", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var id int64
		var word string
		if err := rows.Scan(&id, &word); err != nil {
			return nil, fmt.Errorf("read a word of a name: %w", err)
		}
		v.last = id
		if _, ok := v.known[word]; !ok {
			v.known[word] = struct{}{}
			v.words = append(v.words, entry{word, lettersOf(word), utf8.RuneCountInString(word)})
		}
	}
	return v.words, rows.Err()
}

// near is a word of the vocabulary with the edits that lead to it.
type near struct {
	word  string
	edits int
}

// mistyped lists the words that w may have been meant to be, the nearest first.
// The last word may be unfinished.
func mistyped(words []entry, w word, isLast bool) []near {
	edits := editsAllowed(w)
	if edits == 0 {
		return nil
	}
	letters, typed := lettersOf(w.keys), []rune(w.keys)
	var found []near
	for _, e := range words {
		if e.length < len(typed)-edits || !isLast && e.length > len(typed)+edits || missing(letters, e.letters) > edits {
			continue
		}
		if n := distance(typed, []rune(e.word), edits, isLast && len(typed) > minInside); n <= edits {
			found = append(found, near{e.word, n})
		}
	}
	slices.SortFunc(found, func(a, b near) int {
		return cmp.Or(cmp.Compare(a.edits, b.edits), cmp.Compare(len(a.word), len(b.word)), strings.Compare(a.word, b.word))
	})
	return found[:min(len(found), maxNear)]
}

// editsAllowed is how many slips a word of its length may hold. In Korean a key
// is less of a word than a letter is elsewhere.
func editsAllowed(w word) int {
	n := w.letters()
	if strings.ContainsAny(w.keys, "0123456789") || w.consonants != "" {
		return 0
	}
	if w.isHangul() {
		n -= 4
	}
	switch {
	case n < 3:
		return 0
	case n < 8:
		return 1
	}
	return 2
}

// around lists the words that hold w behind their beginning, the shortest first.
func around(words []entry, w word) []string {
	if w.letters() < minInside || w.isHangul() {
		return nil
	}
	var found []string
	letters := lettersOf(w.keys)
	for _, e := range words {
		if missing(letters, e.letters) == 0 && len(e.word) > len(w.keys) && strings.Contains(e.word[1:], w.keys) {
			found = append(found, e.word)
		}
	}
	slices.SortFunc(found, func(a, b string) int { return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(a, b)) })
	return found[:min(len(found), maxAround)]
}
