package sheets_test

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"github.com/moim-crm/moim/server/sheets"
)

var rows = [][]any{
	{"이름", "Amount", "At"},
	{"=HYPERLINK(\"http://x\")", sheets.Number("-1234.50"), time.Date(2026, 11, 22, 1, 30, 0, 0, time.UTC)},
	{"line\nbreak, \"quoted\"", 7, true},
	{"+821012345678", nil, sheets.Number("12345678901234567.89")},
}

func TestCSV(t *testing.T) {
	t.Parallel()
	text := write(t, sheets.CSV)
	require.True(t, strings.HasPrefix(text, "\ufeff"))
	require.Contains(t, text, "\r\n")
	got, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff"))).ReadAll()
	require.NoError(t, err)
	require.Equal(t, [][]string{
		{"이름", "Amount", "At"},
		{"'=HYPERLINK(\"http://x\")", "-1234.50", "2026-11-22T01:30:00Z"},
		{"line\nbreak, \"quoted\"", "7", "true"},
		{"+821012345678", "", "12345678901234567.89"},
	}, got)
}

func TestXLSX(t *testing.T) {
	t.Parallel()
	file, err := excelize.OpenReader(strings.NewReader(write(t, sheets.XLSX)))
	require.NoError(t, err)
	defer func() { require.NoError(t, file.Close()) }()
	name, err := file.GetCellValue("연락처", "A2")
	require.NoError(t, err)
	require.Equal(t, "=HYPERLINK(\"http://x\")", name)
	formula, err := file.GetCellFormula("연락처", "A2")
	require.NoError(t, err)
	require.Empty(t, formula, "text is never a formula")
	kind, err := file.GetCellType("연락처", "B2")
	require.NoError(t, err)
	require.Contains(t, []excelize.CellType{excelize.CellTypeNumber, excelize.CellTypeUnset}, kind)
	long, err := file.GetCellValue("연락처", "C4")
	require.NoError(t, err)
	require.Equal(t, "12345678901234567.89", long, "no digit is lost")
}

func write(t *testing.T, format sheets.Format) string {
	t.Helper()
	require.True(t, format.Valid())
	var out bytes.Buffer
	w, err := sheets.New(format, "연락처", &out)
	require.NoError(t, err)
	for _, row := range rows {
		require.NoError(t, w.Row(row...))
	}
	require.NoError(t, w.Close())
	return out.String()
}

func TestDefuse(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"=1+1": "'=1+1", "+cmd|' /C calc'!A0": "'+cmd|' /C calc'!A0", "-2+3": "'-2+3", "@SUM(A1)": "'@SUM(A1)",
		"\t=1": "'\t=1", " =1": "' =1", "＝1": "'＝1",
		"-5.00": "-5.00", "+821012345678": "+821012345678", "김민수": "김민수", "a=b": "a=b", "": "", " ": " ",
	} {
		require.Equal(t, want, sheets.Defuse(text), "%q", text)
	}
}

func TestNothingDefusedIsCalculated(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := sheets.Defuse(rapid.StringMatching(`[ \t]?[=+\-@＝a1][A-Z0-9()+\-|!.]{0,8}`).Draw(t, "text"))
		trimmed := strings.TrimLeft(text, " \t\r\n")
		if trimmed != "" && strings.ContainsAny(trimmed[:1], "=@") {
			t.Fatalf("%q would be calculated", text)
		}
		if trimmed != "" && strings.ContainsAny(trimmed[:1], "+-") && strings.Trim(trimmed[1:], "0123456789.") != "" {
			t.Fatalf("%q would be calculated", text)
		}
	})
}
