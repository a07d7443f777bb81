package runs

import (
	"encoding/json"
	"fmt"
	"maps"
	"strings"

	"github.com/moim-crm/moim/ent"
)

// What the service itself keeps in a run's position. The names of a kind's own
// begin with a letter.
const (
	keyUndo      = "_undo"
	keyBase      = "_base"
	keyCollected = "_collected"
	keyAfter     = "_after"
)

// Count is what a step adds to the totals that people see.
type Count struct{ Done, Failed, Skipped, Undone, Kept int }

// Step is what a kind's step works with: the run as it was when the step began,
// and what the step leaves for the next.
type Step struct {
	Run *ent.Run

	s        *Service
	position map[string]any
	total    *int
	count    Count

	file     *part
	fileKey  string
	fileSize int64
}

// Parameters reads what the run was started with into a pointer.
func (st *Step) Parameters(into any) error { return Parameters(st.Run, into) }

// Parameters reads what a run was started with into a pointer.
func Parameters(r *ent.Run, into any) error { return decode(r.Parameters, into) }

// Position reads where the step before ended into a pointer; it leaves it alone
// at the first step.
func (st *Step) Position(into any) error { return decode(st.position, into) }

// GoOnAt keeps where the next step goes on: anything that becomes a JSON object.
func (st *Step) GoOnAt(position any) error {
	next, err := object(position)
	if err != nil {
		return fmt.Errorf("keep where the run goes on: %w", err)
	}
	for name, v := range st.position {
		if strings.HasPrefix(name, "_") {
			if next == nil {
				next = map[string]any{}
			}
			next[name] = v
		}
	}
	st.position = next
	return nil
}

// SetTotal says how many items there are in all, for the bar and the time left.
func (st *Step) SetTotal(n int) { st.total = &n }

// Count adds to the totals.
func (st *Step) Count(c Count) {
	st.count.Done += c.Done
	st.count.Failed += c.Failed
	st.count.Skipped += c.Skipped
	st.count.Undone += c.Undone
	st.count.Kept += c.Kept
}

func decode(from map[string]any, into any) error {
	text, err := json.Marshal(from)
	if err != nil {
		return fmt.Errorf("read what a run keeps: %w", err)
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fmt.Errorf("read what a run keeps: %w", err)
	}
	return nil
}

func clone(m map[string]any) map[string]any {
	out := maps.Clone(m)
	if out == nil {
		out = map[string]any{}
	}
	return out
}
