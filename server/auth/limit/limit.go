// Package limit slows down guessing: token buckets under many keys, in memory,
// with a bound on how many there are.
//
// The buckets live in one process and are forgotten when it ends. Nobody outside
// can end the process, so a restart gives a guesser one burst more and nothing
// else; with several processes behind one address a guesser has as many budgets.
// Both are small against the space of passwords, and a write to the database for
// every wrong password would hand an attacker a better weapon than guessing.
package limit

import (
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
)

// Rule is the budget of one kind of key: so many at once, then one more after
// every interval.
type Rule struct {
	Burst int
	Every time.Duration
}

// Limiter keeps one bucket per key under one rule.
type Limiter struct {
	mu      sync.Mutex
	rule    Rule
	buckets *lru.Cache[string, *bucket]
}

type bucket struct {
	spent float64
	at    time.Time
}

// New keeps at most size buckets, about 200 bytes each. When there are more, the
// one untouched the longest is forgotten.
func New(rule Rule, size int) *Limiter {
	// The cache only refuses a size below one.
	buckets, _ := lru.New[string, *bucket](max(size, 1))
	return &Limiter{rule: rule, buckets: buckets}
}

// Take spends one attempt of a key before it is known how the attempt ends, so
// that many at once cannot all slip through. Where nothing is left it spends
// nothing and says how long to wait.
func (l *Limiter) Take(key string, now time.Time) (wait time.Duration, ok bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	b, found := l.buckets.Get(key)
	if !found {
		b = &bucket{at: now}
		l.buckets.Add(key, b)
	}
	b.refill(l.rule, now)
	if b.spent+1 > float64(l.rule.Burst) {
		missing := b.spent + 1 - float64(l.rule.Burst)
		return time.Duration(missing * float64(l.rule.Every)), false
	}
	b.spent++
	return 0, true
}

// GiveBack undoes one Take: the attempt was a good one.
func (l *Limiter) GiveBack(key string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if b, found := l.buckets.Get(key); found {
		b.spent = max(0, b.spent-1)
	}
}

// Forget empties the bucket of a key.
func (l *Limiter) Forget(key string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.buckets.Remove(key)
}

// Len is how many buckets are kept.
func (l *Limiter) Len() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buckets.Len()
}

func (b *bucket) refill(rule Rule, now time.Time) {
	if passed := now.Sub(b.at); passed > 0 {
		b.spent = max(0, b.spent-float64(passed)/float64(rule.Every))
		b.at = now
	}
}
