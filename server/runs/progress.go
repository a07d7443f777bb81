package runs

import (
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/server/errs"
)

// handled is how many items the phase is done with, well or badly.
func handled(r *ent.Run, state run.State) int {
	if state == run.StateUNDOING || state == run.StateUNDONE {
		return r.Undone + r.Kept
	}
	return r.Done + r.Failed + r.Skipped
}

// RowsPerSecond is how fast the running phase goes; 0 at rest.
func (s *Service) RowsPerSecond(r *ent.Run) float64 {
	if !isActive(r.State) || r.StartedAt == nil {
		return 0
	}
	base, _ := r.Position[keyBase].(float64)
	seconds := s.at().Sub(*r.StartedAt).Seconds()
	if seconds <= 0 {
		return 0
	}
	return max(0, float64(handled(r, r.State))-base) / seconds
}

// SecondsLeft is how long the running phase still takes at that speed; nil where
// that cannot be told.
func (s *Service) SecondsLeft(r *ent.Run) *int {
	speed := s.RowsPerSecond(r)
	total := r.Total
	if r.State == run.StateUNDOING {
		total = r.Done
	}
	left := total - handled(r, r.State)
	if speed <= 0 || total == 0 || left < 0 {
		return nil
	}
	seconds := int(float64(left)/speed + 0.5)
	return &seconds
}

// IsResting reports whether nothing is under way in a run.
func IsResting(r *ent.Run) bool { return !isActive(r.State) }

// Problem says in a language ("en" or "ko") why a run stopped; empty where it did
// not.
func Problem(r *ent.Run, language string) string {
	return describe(r.ErrorKey, r.ErrorParams, language)
}

// Reason says in a language why a record of a run was not done.
func Reason(row *ent.RunRow, language string) string {
	return describe(row.ReasonKey, row.ReasonParams, language)
}

func describe(key string, params map[string]any, language string) string {
	if key == "" {
		return ""
	}
	e := errs.Error{Code: errs.CodeConflict, Key: key, Params: params}
	return e.Message(language)
}

// paramsOf keeps the parameters of a message in a form that the database stores.
func paramsOf(e *errs.Error) map[string]any {
	params := map[string]any{}
	for name, v := range e.Params {
		params[name] = fmt.Sprint(v)
	}
	return params
}
