package graphqlhttp

import (
	"mime"
	"net/http"
	"strconv"
	"strings"
)

const (
	typeJSON    = "application/json"
	typeGraphQL = "application/graphql-response+json"
	typeEvents  = "text/event-stream"
)

// responseType chooses the media type of an answer among offered, the first of
// which is preferred. It returns "" where the client takes none of them.
func responseType(r *http.Request, offered ...string) string {
	accept := strings.Join(r.Header.Values("Accept"), ",")
	if strings.TrimSpace(accept) == "" {
		return offered[0]
	}
	best, bestQuality := "", 0.0
	for _, candidate := range offered {
		if q := quality(accept, candidate); q > bestQuality {
			best, bestQuality = candidate, q
		}
	}
	return best
}

// quality is how much a client wants a type: the weight of the most specific
// part of its Accept header that matches.
func quality(accept, candidate string) float64 {
	weight, specific := 0.0, -1
	for part := range strings.SplitSeq(accept, ",") {
		media, params, err := mime.ParseMediaType(strings.TrimSpace(part))
		if err != nil {
			continue
		}
		level := matches(media, candidate)
		if level <= specific {
			continue
		}
		specific, weight = level, 1
		if q, given := params["q"]; given {
			if weight, err = strconv.ParseFloat(q, 64); err != nil {
				weight = 0
			}
		}
	}
	return weight
}

// matches returns -1 for no match, and more the more specific the pattern is.
func matches(pattern, candidate string) int {
	kind, _, _ := strings.Cut(candidate, "/")
	switch pattern {
	case candidate:
		return 2
	case kind + "/*":
		return 1
	case "*/*":
		return 0
	}
	return -1
}

// bodyType is the media type of a request's body, and whether we can read its
// letters: GraphQL is UTF-8.
func bodyType(r *http.Request) (media string, readable bool) {
	media, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil {
		return "", false
	}
	charset, given := params["charset"]
	return media, !given || strings.EqualFold(charset, "utf-8") || strings.EqualFold(charset, "utf8")
}

// wantsEvents reports whether the client prefers a stream to a single answer.
func wantsEvents(r *http.Request) bool {
	if !strings.Contains(strings.Join(r.Header.Values("Accept"), ","), typeEvents) {
		return false
	}
	return responseType(r, typeJSON, typeGraphQL, typeEvents) == typeEvents
}
