package graphqlhttp

import (
	"context"

	lru "github.com/hashicorp/golang-lru/v2"
)

const (
	cacheEntries = 1000
	// cacheLongest keeps the caches small whatever strangers send: the queries of
	// a real client are shorter.
	cacheLongest = 16 << 10
)

// cache keeps parsed operations and persisted queries, but no giant ones.
type cache[T any] struct {
	entries *lru.Cache[string, T]
}

func newCache[T any]() *cache[T] {
	// The cache only refuses a size below one.
	entries, _ := lru.New[string, T](cacheEntries)
	return &cache[T]{entries: entries}
}

func (c *cache[T]) Get(_ context.Context, key string) (T, bool) { return c.entries.Get(key) }

func (c *cache[T]) Add(_ context.Context, key string, value T) {
	if text, isText := any(value).(string); len(key) > cacheLongest || isText && len(text) > cacheLongest {
		return
	}
	c.entries.Add(key, value)
}
