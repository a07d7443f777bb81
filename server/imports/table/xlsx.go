package table

import (
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/moim-crm/moim/server/errs"
)

// lastSerial is 31 December 9999 as spreadsheets count days.
const lastSerial = 2958465

// Above this size a worksheet is unpacked to a temporary file instead of memory.
const unpackInMemory = 8 << 20

// maxUnpacked bounds a workbook that unpacks to much more than it is.
const maxUnpacked = 1 << 30

func openWorkbook(source Source) (*excelize.File, error) {
	options := excelize.Options{UnzipXMLSizeLimit: unpackInMemory, UnzipSizeLimit: maxUnpacked}
	book, err := excelize.OpenReader(io.NewSectionReader(source, 0, source.Size()), options)
	if err != nil {
		return nil, errs.Invalid("file", keyNotAWorkbook).Because(err)
	}
	return book, nil
}

func (t *Table) detectSheet() error {
	book, err := openWorkbook(t.source)
	if err != nil {
		return err
	}
	defer func() { _ = book.Close() }()
	t.info.Sheets = book.GetSheetList()
	t.info.Sheet = t.options.Sheet
	if t.info.Sheet == "" && len(t.info.Sheets) > 0 {
		t.info.Sheet = t.info.Sheets[0]
	}
	if !slices.Contains(t.info.Sheets, t.info.Sheet) {
		return errs.Invalid("file.sheet", keyNoSuchSheet, "value", t.info.Sheet)
	}
	return nil
}

// sheetRows walks the sheet twice in step: once for the values as stored and once as shown, because only the two together
// tell a date from a number and keep the zeros that a number format puts in front of a postcode.
func (t *Table) sheetRows() iter.Seq2[rawRow, error] {
	return func(yield func(rawRow, error) bool) {
		book, err := openWorkbook(t.source)
		if err != nil {
			yield(rawRow{}, err)
			return
		}
		defer func() { _ = book.Close() }()
		if err := walkSheet(book, t.info.Sheet, yield); err != nil {
			yield(rawRow{}, fmt.Errorf("read sheet %q: %w", t.info.Sheet, err))
		}
	}
}

func walkSheet(book *excelize.File, sheet string, yield func(rawRow, error) bool) error {
	stored, err := book.Rows(sheet)
	if err != nil {
		return err
	}
	defer func() { _ = stored.Close() }()
	shown, err := book.Rows(sheet)
	if err != nil {
		return err
	}
	defer func() { _ = shown.Close() }()
	is1904 := false
	if props, err := book.GetWorkbookProps(); err == nil && props.Date1904 != nil {
		is1904 = *props.Date1904
	}
	for number := 1; stored.Next() && shown.Next(); number++ {
		raw, err := stored.Columns(excelize.Options{RawCellValue: true})
		if err != nil {
			return err
		}
		seen, err := shown.Columns()
		if err != nil {
			return err
		}
		cells := make([]string, len(raw))
		for i := range raw {
			text := ""
			if i < len(seen) {
				text = seen[i]
			}
			cells[i] = cellText(raw[i], text, is1904)
		}
		if !yield(rawRow{number: number, cells: cells}, nil) {
			return nil
		}
	}
	return stored.Error()
}

// cellText is what the cell means: a date as YYYY-MM-DD, a number in full with a decimal point, text as it is.
func cellText(stored, shown string, is1904 bool) string {
	number, err := strconv.ParseFloat(stored, 64)
	if err != nil || stored == shown {
		return stored
	}
	switch {
	case shown == "TRUE" || shown == "FALSE":
		return shown
	case looksLikeDate(shown) && number >= 1 && number <= lastSerial:
		if day, err := excelize.ExcelDateToTime(number, is1904); err == nil {
			return dateText(day)
		}
	case isPaddedNumber(shown):
		return shown
	}
	// A double has 15 digits that mean something; the rest is the rounding of 0.1 + 0.2.
	return strconv.FormatFloat(roundTo15(number), 'f', -1, 64)
}

func roundTo15(number float64) float64 {
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(number, 'g', 15, 64), 64)
	if err != nil {
		return number
	}
	return rounded
}

func dateText(at time.Time) string {
	at = at.Round(time.Second)
	if at.Hour() == 0 && at.Minute() == 0 && at.Second() == 0 {
		return at.Format(time.DateOnly)
	}
	return at.Format("2006-01-02 15:04:05")
}

// looksLikeDate knows the number formats of dates by what stands between the digits, and dates in words by their Korean or
// Latin month.
func looksLikeDate(shown string) bool {
	if strings.ContainsAny(shown, "년월일") {
		return true
	}
	digits, separators := 0, 0
	for i, r := range shown {
		switch {
		case r >= '0' && r <= '9':
			digits++
		case (r == '-' || r == '/' || r == ':') && i > 0:
			separators++
		}
	}
	return digits >= 3 && separators >= 1 && !strings.ContainsAny(shown, "eE%")
}

// isPaddedNumber knows postcodes and telephone numbers that a number format has given their leading zeros and dashes.
func isPaddedNumber(shown string) bool {
	if len(shown) < 2 || shown[0] != '0' || shown[1] < '0' || shown[1] > '9' {
		return false
	}
	return strings.Trim(shown, "0123456789- ") == ""
}
