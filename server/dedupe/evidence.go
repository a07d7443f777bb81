package dedupe

import (
	"encoding/json"
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/dedupe/match"
)

// tells names the guarded fields that a compared one tells of: whoever may not see
// one of them does not see in the weights whether it agrees.
var tells = map[match.Field][][2]string{
	match.Email:      {{"ContactEmail", "address"}},
	match.Phone:      {{"ContactPhone", "number"}},
	match.Address:    {{"ContactAddress", "lines"}, {"ContactAddress", "locality"}, {"ContactAddress", "postal_code"}},
	match.Birth:      {{"Contact", "birth_on"}},
	match.Gender:     {{"Contact", "gender"}},
	match.Generation: {{"Contact", "suffix"}},
}

func mayKnow(v *viewer.Viewer, field match.Field) bool {
	for _, f := range tells[field] {
		if rule.Field(v, f[0], f[1]) == viewer.Hide {
			return false
		}
	}
	return true
}

// Evidence is what speaks for a candidate and against it, as far as the viewer may
// know. The weight is the sum of what is shown.
func Evidence(v *viewer.Viewer, c *ent.DuplicateCandidate) (match.Score, error) {
	text, err := json.Marshal(c.Evidence)
	if err != nil {
		return match.Score{}, fmt.Errorf("read the evidence: %w", err)
	}
	var all []match.Evidence
	if err := json.Unmarshal(text, &all); err != nil {
		return match.Score{}, fmt.Errorf("read the evidence: %w", err)
	}
	return visible(v, all), nil
}

func visible(v *viewer.Viewer, all []match.Evidence) match.Score {
	out := match.Score{Evidence: []match.Evidence{}}
	for _, e := range all {
		if mayKnow(v, e.Field) {
			out.Evidence = append(out.Evidence, e)
			out.Weight += e.Weight
		}
	}
	return out
}
