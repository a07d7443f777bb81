package demo

import (
	"math/rand/v2"

	"github.com/moim-crm/moim/ent/date"
)

// chance draws everything in the demo. The same seed draws the same.
type chance struct{ *rand.Rand }

func newChance(seed uint64) chance { return chance{rand.New(rand.NewPCG(seed, seed))} }

// percent is true n times out of a hundred.
func (c chance) percent(n int) bool { return c.IntN(100) < n }

// between is a number from least to most, both included.
func (c chance) between(least, most int) int { return least + c.IntN(most-least+1) }

// day is a day from first to last, both included.
func (c chance) day(first, last date.Date) date.Date {
	return first.AddDays(c.IntN(max(first.DaysUntil(last), 0) + 1))
}

// digits is a string of n digits.
func (c chance) digits(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte('0' + c.IntN(10))
	}
	return string(b)
}

func pick[T any](c chance, from []T) T { return from[c.IntN(len(from))] }

// weighted draws an index with the chances given by weights.
func (c chance) weighted(weights ...int) int {
	sum := 0
	for _, w := range weights {
		sum += w
	}
	n := c.IntN(sum)
	for i, w := range weights {
		if n -= w; n < 0 {
			return i
		}
	}
	return len(weights) - 1
}

// pickPlace draws a town, larger ones more often.
func pickPlace(c chance, from []place) place {
	weights := make([]int, len(from))
	for i, p := range from {
		weights[i] = p.weight
	}
	return from[c.weighted(weights...)]
}
