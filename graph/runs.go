package graph

import (
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/server/runs"
)

// Where the file of a run, and the list of its failed records, are fetched.
const (
	RunFilePath       = "/exports/runs/%d/file"
	RunFailedRowsPath = "/exports/runs/%d/failed.csv"
)

func runFile(r *ent.Run) *string {
	if !runs.HasFile(r) {
		return nil
	}
	return text(fmt.Sprintf(RunFilePath, r.ID))
}

// runFailedRows is nil for runs that keep no list of their records.
func runFailedRows(r *ent.Run) *string {
	if r.Failed+r.Kept == 0 {
		return nil
	}
	return text(fmt.Sprintf(RunFailedRowsPath, r.ID))
}
