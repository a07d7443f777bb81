package imports

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"strconv"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/importrow"
)

// The columns that an error file has in front of the original ones, by language.
var errorColumns = map[string][2]string{"en": {"Import row", "Import problem"}, "ko": {"가져오기 행", "가져오기 문제"}}

// byteOrderMark makes spreadsheets read the file as UTF-8.
const byteOrderMark = "\uFEFF"

// ErrorFile writes every row that failed as CSV: its number, why, and the original columns exactly as they were, so that the
// rows can be corrected and imported alone. language is "en" or "ko".
func (s *Service) ErrorFile(ctx context.Context, id int64, language string, to io.Writer) error {
	run, err := s.visible(ctx, id)
	if err != nil {
		return err
	}
	columns, ok := errorColumns[language]
	if !ok {
		columns = errorColumns["en"]
	}
	if _, err := io.WriteString(to, byteOrderMark); err != nil {
		return fmt.Errorf("write the error file: %w", err)
	}
	out := csv.NewWriter(to)
	if err := out.Write(append(columns[:], run.Header...)); err != nil {
		return fmt.Errorf("write the error file: %w", err)
	}
	for last := 0; ; {
		page, err := s.db.Client(ctx).ImportRow.Query().
			Where(importrow.ImportID(id), importrow.ActionEQ(importrow.ActionFAIL), importrow.LineGT(last)).
			Order(ent.Asc(importrow.FieldLine)).Limit(contactPage).All(ctx)
		if err != nil {
			return explain(err, "read the failed rows")
		}
		for _, row := range page {
			last = row.Line
			if err := out.Write(append([]string{strconv.Itoa(row.Line), Reason(row, language)}, row.Cells...)); err != nil {
				return fmt.Errorf("write the error file: %w", err)
			}
		}
		if len(page) < contactPage {
			break
		}
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("write the error file: %w", err)
	}
	return nil
}
