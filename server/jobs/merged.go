package jobs

import (
	"errors"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"github.com/moim-crm/moim/server/errs"
)

// merged is how the triggers of the migration merged_take_nothing refuse.
const (
	mergedState = "MO001"
	mergedText  = "moim: the contact was merged"
)

// refused says for people that a row was written for a contact that had been
// merged into another. Every domain writes such rows, so it is said where their
// transactions end.
func refused(err error) error {
	if isMerged(err) {
		return errs.Conflict(errs.KeyMerged).Because(err)
	}
	return err
}

// isMerged tells that refusal from others. SQLite has one code for all triggers;
// there the text that the trigger gives tells them apart.
func isMerged(err error) bool {
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		return pg.Code == mergedState
	}
	var lite *sqlite.Error
	return errors.As(err, &lite) && lite.Code() == sqlite3.SQLITE_CONSTRAINT_TRIGGER && strings.Contains(lite.Error(), mergedText)
}
