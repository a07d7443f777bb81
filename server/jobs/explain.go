package jobs

import (
	"errors"
	"fmt"

	"entgo.io/ent/privacy"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/server/errs"
)

// Explain turns the refusals of the database and of the access rules into errors
// for people, and wraps everything else with the action that failed.
func Explain(err error, action string) error {
	var known *errs.Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &known):
		return err
	case ent.IsNotFound(err):
		return errs.NotFound(errs.KeyNotFound).Because(err)
	case errors.Is(err, privacy.Deny):
		return errs.Forbidden(errs.KeyForbidden).Because(err)
	}
	return fmt.Errorf("%s: %w", action, err)
}

// ExplainWrite is Explain for a row that was just seen: the access rules narrow a
// write to the viewer's rows, so "not found" means "may not".
func ExplainWrite(err error, action string) error {
	if ent.IsNotFound(err) {
		return errs.Forbidden(errs.KeyForbidden).Because(err)
	}
	return Explain(err, action)
}
