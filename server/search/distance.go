package search

import "math/bits"

// lettersOf is the set of letters of a word, folded into 64 bits.
func lettersOf(word string) (set uint64) {
	for _, r := range word {
		set |= 1 << (uint32(r) % 64)
	}
	return set
}

// missing counts letters of the first set that are not in the second: each costs
// at least an edit.
func missing(typed, word uint64) int { return bits.OnesCount64(typed &^ word) }

// distance counts the edits that lead from what was typed to a word: a letter
// left out, put in or exchanged, or two next to each other that changed places.
// It gives up above most. Where isOpen, the word may go on after what was typed.
func distance(typed, word []rune, most int, isOpen bool) int {
	if isOpen && len(word) > len(typed)+most {
		word = word[:len(typed)+most]
	}
	width := len(word) + 1
	rows := make([]int, 3*width)
	before, last, now := rows[:width], rows[width:2*width], rows[2*width:]
	for j := range last {
		last[j] = j
	}
	for i := range typed {
		now[0] = i + 1
		best := now[0]
		for j := range word {
			cost := 1
			if typed[i] == word[j] {
				cost = 0
			}
			n := min(last[j+1]+1, now[j]+1, last[j]+cost)
			if i > 0 && j > 0 && typed[i] == word[j-1] && typed[i-1] == word[j] {
				n = min(n, before[j-1]+1)
			}
			now[j+1] = n
			best = min(best, n)
		}
		if best > most {
			return most + 1
		}
		before, last, now = last, now, before
	}
	if !isOpen {
		return last[len(word)]
	}
	least := most + 1
	for _, n := range last {
		least = min(least, n)
	}
	return least
}
