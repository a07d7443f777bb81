// Package sheets writes tables as CSV and XLSX, row by row, so that the length
// of a list does not matter. It knows no domain.
//
// Text that a spreadsheet would take for a formula is defused: whoever may type
// a name must not be able to run something on the machine of whoever opens the
// export.
package sheets

import (
	"encoding/csv"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"
)

// Format is a kind of file.
type Format string

// The formats.
const (
	CSV  Format = "CSV"
	XLSX Format = "XLSX"
)

// Valid says whether the format is known.
func (f Format) Valid() bool { return f == CSV || f == XLSX }

// ContentType is what the file is called on the web.
func (f Format) ContentType() string {
	if f == XLSX {
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	}
	return "text/csv; charset=utf-8"
}

// Extension is how the file's name ends.
func (f Format) Extension() string { return "." + strings.ToLower(string(f)) }

// Number is an exact decimal that stands in the file as a number.
type Number string

// Writer writes one table. Cells are text, Number, int, bool, time.Time (an
// instant, shown in UTC) or nil for an empty cell.
type Writer interface {
	Row(cells ...any) error
	// Close ends the file; without it the file is not complete.
	Close() error
}

// New begins a file. The name is that of the sheet, where the format has any.
func New(format Format, name string, w io.Writer) (Writer, error) {
	if format == XLSX {
		return newXLSX(name, w)
	}
	return newCSV(w)
}

type csvWriter struct{ csv *csv.Writer }

// byteOrderMark makes Excel read UTF-8; without it Hangul is garbled.
const byteOrderMark = "\ufeff"

func newCSV(w io.Writer) (Writer, error) {
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return nil, fmt.Errorf("begin a CSV file: %w", err)
	}
	out := csv.NewWriter(w)
	out.UseCRLF = true
	return csvWriter{out}, nil
}

func (c csvWriter) Row(cells ...any) error {
	texts := make([]string, len(cells))
	for i, cell := range cells {
		texts[i] = textOf(cell)
		if _, isText := cell.(string); isText {
			texts[i] = Defuse(texts[i])
		}
	}
	return c.csv.Write(texts)
}

func (c csvWriter) Close() error {
	c.csv.Flush()
	return c.csv.Error()
}

// plainNumber is what a spreadsheet reads as a number and nothing else; a
// telephone number in E.164 is one, too.
var plainNumber = regexp.MustCompile(`^[+-]?[0-9]+(\.[0-9]+)?$`)

// Defuse puts an apostrophe before text that a spreadsheet would calculate.
func Defuse(text string) string {
	trimmed := strings.TrimLeft(text, " \u00a0\ufeff")
	if trimmed == "" || plainNumber.MatchString(text) {
		return text
	}
	first := []rune(trimmed)[0]
	if strings.ContainsRune("=+-@\t\r\n＝＋－＠", first) {
		return "'" + text
	}
	return text
}

func textOf(cell any) string {
	switch v := cell.(type) {
	case nil:
		return ""
	case string:
		return v
	case Number:
		return string(v)
	case int:
		return strconv.Itoa(v)
	case bool:
		return strconv.FormatBool(v)
	case time.Time:
		return v.UTC().Format(time.RFC3339)
	default:
		return fmt.Sprint(v)
	}
}

type xlsxWriter struct {
	file   *excelize.File
	stream *excelize.StreamWriter
	to     io.Writer
	row    int
}

func newXLSX(name string, w io.Writer) (Writer, error) {
	file := excelize.NewFile()
	if err := file.SetSheetName("Sheet1", name); err != nil {
		return nil, fmt.Errorf("begin an XLSX file: %w", err)
	}
	stream, err := file.NewStreamWriter(name)
	if err != nil {
		return nil, fmt.Errorf("begin an XLSX file: %w", err)
	}
	return &xlsxWriter{file: file, stream: stream, to: w}, nil
}

func (x *xlsxWriter) Row(cells ...any) error {
	x.row++
	out := make([]any, len(cells))
	for i, cell := range cells {
		out[i] = xlsxCell(cell)
	}
	return x.stream.SetRow("A"+strconv.Itoa(x.row), out)
}

// xlsxCell keeps text as text: a text cell is never calculated, so it needs no
// apostrophe. A number that a float would change stays text as well.
func xlsxCell(cell any) any {
	switch v := cell.(type) {
	case Number:
		n, err := strconv.ParseFloat(string(v), 64)
		const exact = 15
		if err != nil || len(strings.Trim(string(v), "-0.")) > exact {
			return string(v)
		}
		return n
	case time.Time:
		return v.UTC().Format(time.RFC3339)
	default:
		return cell
	}
}

func (x *xlsxWriter) Close() error {
	if err := x.stream.Flush(); err != nil {
		return fmt.Errorf("end an XLSX file: %w", err)
	}
	if err := x.file.Write(x.to); err != nil {
		return fmt.Errorf("end an XLSX file: %w", err)
	}
	return x.file.Close()
}
