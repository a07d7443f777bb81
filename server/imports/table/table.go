// Package table reads the rows of a CSV or XLSX file as a person sees them in a spreadsheet.
//
// It finds out the encoding and the delimiter by rules that it can explain, and every guess can be overridden. Rows are
// streamed: memory does not grow with the file. A row that is broken (a quote that never closes, more cells than the header
// has) carries its reason and the rows after it are still read.
package table

import (
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"

	"github.com/moim-crm/moim/server/errs"
)

// Format is the kind of file.
type Format string

// The formats that can be read.
const (
	CSV  Format = "csv"
	XLSX Format = "xlsx"
)

// Source is the file: an *os.File or a *bytes.Reader will do. Sampling, detecting and reading each need their own position.
type Source interface {
	io.ReaderAt
	Size() int64
}

// Options override what would be guessed. The zero value guesses everything and takes the first row as the header.
type Options struct {
	Format    Format
	Encoding  Encoding
	Delimiter rune
	// Sheet is the name of the worksheet; empty takes the first one.
	Sheet string
	// HeaderRow is the number of the row with the column names; rows above it are left out. 0 means 1.
	HeaderRow int
	// NoHeader says that the first row is data already; columns are then named "Column 1", "Column 2" and so on.
	NoHeader bool
}

// Info is what was found out about the file, and why.
type Info struct {
	Format    Format
	Encoding  Encoding
	Delimiter rune
	Sheet     string
	Sheets    []string
	// Header names the columns: trimmed, never empty, each once.
	Header []string
	// Why explains each guess.
	Why []*errs.Error
}

// Row is one row of data.
type Row struct {
	// Number counts as a spreadsheet does: the first row is 1, blank rows count, line breaks inside quotes do not.
	Number int
	// Cells has exactly one cell per column of the header. They are not trimmed.
	Cells []string
	// Problem says why the row cannot be read as it stands; nil for a good row.
	Problem *errs.Error
}

// Table is an opened file.
type Table struct {
	source  Source
	options Options
	info    Info
}

// rawRow is a row before the header is known.
type rawRow struct {
	number  int
	cells   []string
	problem *errs.Error
}

// Open finds out what the file is and reads its header.
func Open(source Source, options Options) (*Table, error) {
	if source.Size() == 0 {
		return nil, errs.Invalid("file", keyEmpty)
	}
	t := &Table{source: source, options: options}
	if t.options.HeaderRow < 1 {
		t.options.HeaderRow = 1
	}
	if err := t.detect(); err != nil {
		return nil, err
	}
	return t, t.readHeader()
}

func (t *Table) detect() error {
	t.info.Format = t.options.Format
	if t.info.Format == "" {
		t.info.Format = sniffFormat(t.source)
	}
	switch t.info.Format {
	case XLSX:
		return t.detectSheet()
	case CSV:
		return t.detectCSV()
	}
	return errs.Invalid("file.format", keyUnknownFormat, "value", string(t.info.Format))
}

// sniffFormat tells a ZIP container from text by its first bytes.
func sniffFormat(source Source) Format {
	var head [4]byte
	if _, err := source.ReadAt(head[:], 0); err == nil && string(head[:]) == "PK\x03\x04" {
		return XLSX
	}
	return CSV
}

func (t *Table) readHeader() error {
	for row, err := range t.raw() {
		if err != nil {
			return err
		}
		if t.options.NoHeader {
			t.info.Header = headerNames(make([]string, len(row.cells)))
			return nil
		}
		if row.number < t.options.HeaderRow {
			continue
		}
		t.info.Header = headerNames(trimTrailingEmpty(row.cells))
		return nil
	}
	return errs.Invalid("file.headerRow", keyNoHeader, "row", t.options.HeaderRow)
}

// headerNames gives each column a name of its own.
func headerNames(cells []string) []string {
	names := make([]string, len(cells))
	seen := make(map[string]bool, len(cells))
	for i, cell := range cells {
		name := strings.Join(strings.Fields(cell), " ")
		if name == "" {
			name = "Column " + strconv.Itoa(i+1)
		}
		base := name
		for n := 2; seen[name]; n++ {
			name = fmt.Sprintf("%s (%d)", base, n)
		}
		seen[name] = true
		names[i] = name
	}
	return names
}

// Info tells what was found out about the file.
func (t *Table) Info() Info { return t.info }

// Rows reads the data rows from the first to the last. Blank rows are left out. An error ends the reading: the file itself
// cannot be read on.
func (t *Table) Rows() iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		for raw, err := range t.raw() {
			if err != nil {
				yield(Row{}, err)
				return
			}
			if !t.options.NoHeader && raw.number <= t.options.HeaderRow {
				continue
			}
			if isBlank(raw.cells) && raw.problem == nil {
				continue
			}
			if !yield(t.fit(raw), nil) {
				return
			}
		}
	}
}

// Sample is the first n rows.
func (t *Table) Sample(n int) ([]Row, error) {
	var rows []Row
	for row, err := range t.Rows() {
		if err != nil {
			return nil, err
		}
		if len(rows) == n {
			break
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// fit gives the row as many cells as the header has. Missing cells are empty, as spreadsheets write them; a filled cell
// beyond the header means that the columns have shifted, so that nothing in the row can be trusted.
func (t *Table) fit(raw rawRow) Row {
	row := Row{Number: raw.number, Cells: raw.cells, Problem: raw.problem}
	want := len(t.info.Header)
	if got := len(trimTrailingEmpty(raw.cells)); got > want {
		if row.Problem == nil {
			row.Problem = errs.Invalid("", keyTooManyCells, "got", got, "want", want)
		}
		return row
	}
	cells := make([]string, want)
	copy(cells, raw.cells)
	row.Cells = cells
	return row
}

func (t *Table) raw() iter.Seq2[rawRow, error] {
	if t.info.Format == XLSX {
		return t.sheetRows()
	}
	return t.csvRows()
}

func trimTrailingEmpty(cells []string) []string {
	for len(cells) > 0 && strings.TrimSpace(cells[len(cells)-1]) == "" {
		cells = cells[:len(cells)-1]
	}
	return cells
}

func isBlank(cells []string) bool { return len(trimTrailingEmpty(cells)) == 0 }
