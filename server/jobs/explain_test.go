package jobs_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

func TestExplain(t *testing.T) {
	t.Parallel()
	missing, denied, broken := &ent.NotFoundError{}, &rule.Denied{Op: "read", Type: "Contact"}, errors.New("disk full")
	for name, c := range map[string]struct {
		err         error
		read, write errs.Code
	}{
		"a row that is not there":    {missing, errs.CodeNotFound, errs.CodeForbidden},
		"a refusal of the rules":     {fmt.Errorf("save: %w", denied), errs.CodeForbidden, errs.CodeForbidden},
		"what is explained already":  {errs.Conflict(errs.KeyNotFound), errs.CodeConflict, errs.CodeConflict},
		"what nobody needs to learn": {broken, errs.CodeInternal, errs.CodeInternal},
	} {
		if got := errs.CodeOf(jobs.Explain(c.err, "load it")); got != c.read {
			t.Errorf("%s: read %s", name, got)
		}
		if got := errs.CodeOf(jobs.ExplainWrite(c.err, "save it")); got != c.write {
			t.Errorf("%s: written %s", name, got)
		}
	}
	if err := jobs.Explain(broken, "load it"); !errors.Is(err, broken) || err.Error() != "load it: disk full" {
		t.Error(err)
	}
	if jobs.Explain(nil, "load it") != nil || jobs.ExplainWrite(nil, "save it") != nil {
		t.Error("no error became one")
	}
}
