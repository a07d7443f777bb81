package runs

import (
	"context"
	"fmt"
	"io"
	"strconv"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/runrow"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/sheets"
)

var failedColumns = map[string][]any{"en": {"ID", "Name", "Problem"}, "ko": {"ID", "이름", "문제"}}

const failedPage = 500

// FailedRows writes the records of a run that failed, or could not be undone, as
// CSV with why. language is "en" or "ko".
func (s *Service) FailedRows(ctx context.Context, id int64, language string, to io.Writer) error {
	r, err := s.visible(ctx, id)
	if err != nil {
		return err
	}
	columns, ok := failedColumns[language]
	if !ok {
		columns = failedColumns["en"]
	}
	file, err := sheets.New(sheets.CSV, "failed", to)
	if err != nil {
		return err
	}
	if err := file.Row(columns...); err != nil {
		return err
	}
	for last := int64(0); ; {
		rows, err := s.db.Client(ctx).RunRow.Query().
			Where(runrow.RunID(id), runrow.StateIn(runrow.StateFAILED, runrow.StateKEPT), runrow.SubjectIDGT(last)).
			Order(ent.Asc(runrow.FieldSubjectID)).Limit(failedPage).All(ctx)
		if err != nil {
			return jobs.Explain(err, "read the records of a run")
		}
		names, err := s.names(ctx, r, rows)
		if err != nil {
			return err
		}
		for _, row := range rows {
			last = row.SubjectID
			if err := file.Row(strconv.FormatInt(row.SubjectID, 10), names[row.SubjectID], Reason(row, language)); err != nil {
				return err
			}
		}
		if len(rows) < failedPage {
			return file.Close()
		}
	}
}

func (s *Service) names(ctx context.Context, r *ent.Run, rows []*ent.RunRow) (map[int64]string, error) {
	naming := s.kinds[r.Kind].Names
	if naming == nil || len(rows) == 0 {
		return nil, nil
	}
	ids := make([]int64, len(rows))
	for i, row := range rows {
		ids[i] = row.SubjectID
	}
	names, err := naming(ctx, ids)
	if err != nil {
		return nil, fmt.Errorf("name the records of a run: %w", err)
	}
	return names, nil
}
