package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// difference says where two JSON texts differ in content, "" where they do not. The order of an object's keys is no content.
func difference(a, b []byte) (string, error) {
	var left, right any
	for text, into := range map[*[]byte]*any{&a: &left, &b: &right} {
		decoder := json.NewDecoder(bytes.NewReader(*text))
		decoder.UseNumber()
		if err := decoder.Decode(into); err != nil {
			return "", fmt.Errorf("%w in %.300s", err, *text)
		}
	}
	return differ("", left, right), nil
}

func differ(path string, a, b any) string {
	switch left := a.(type) {
	case map[string]any:
		right, ok := b.(map[string]any)
		if !ok {
			return fmt.Sprintf("%s: %.120v and %.120v", path, a, b)
		}
		both := maps.Clone(left)
		maps.Copy(both, right)
		for _, key := range slices.Sorted(maps.Keys(both)) {
			_, isLeft := left[key]
			_, isRight := right[key]
			if !isLeft || !isRight {
				return fmt.Sprintf("%s.%s: only in one of the two", path, key)
			}
			if d := differ(path+"."+key, left[key], right[key]); d != "" {
				return d
			}
		}
		return ""
	case []any:
		right, ok := b.([]any)
		if !ok || len(left) != len(right) {
			return fmt.Sprintf("%s: %.200v and %.200v", path, a, b)
		}
		for i := range left {
			if d := differ(fmt.Sprintf("%s.%d", path, i), left[i], right[i]); d != "" {
				return d
			}
		}
		return ""
	}
	if a != b {
		return fmt.Sprintf("%s: %v and %v", path, a, b)
	}
	return ""
}
