package servertest

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"
)

// Answer is what the graph answered.
type Answer struct {
	Status int
	Data   map[string]any
	Errors []Fault
}

// Fault is one error of an answer.
type Fault struct {
	Message    string
	Path       []any
	Extensions struct{ Code, Field string }
}

func answerOf(t testing.TB, r Reply) Answer {
	t.Helper()
	a, err := parse(r.Body)
	if err != nil {
		t.Fatalf("the answer is no JSON: %d %.300s", r.Status, r.Body)
	}
	a.Status = r.Status
	return a
}

func parse(text []byte) (a Answer, err error) {
	d := json.NewDecoder(strings.NewReader(string(text)))
	d.UseNumber()
	err = d.Decode(&a)
	return a, err
}

// Code is the code of the first error, "" where there is none.
func (a Answer) Code() string {
	if len(a.Errors) == 0 {
		return ""
	}
	return a.Errors[0].Extensions.Code
}

// At returns the value at a path such as "contacts.edges.0.node.id", or nil.
func (a Answer) At(path string) any {
	var at any = a.Data
	for part := range strings.SplitSeq(path, ".") {
		switch v := at.(type) {
		case map[string]any:
			at = v[part]
		case []any:
			i, err := strconv.Atoi(part)
			if err != nil || i >= len(v) {
				return nil
			}
			at = v[i]
		default:
			return nil
		}
	}
	return at
}

// Text returns the text or number at a path, "" where there is none.
func (a Answer) Text(path string) string {
	switch v := a.At(path).(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	case bool:
		return strconv.FormatBool(v)
	}
	return ""
}
