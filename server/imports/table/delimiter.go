package table

import (
	"github.com/moim-crm/moim/server/errs"
)

// delimiterRows is how many rows are tried with each delimiter.
const delimiterRows = 50

var delimiterNames = []struct {
	delimiter rune
	name      string
}{{',', "“,”"}, {';', "“;”"}, {'\t', "“⇥”"}, {'|', "“|”"}}

// detectDelimiter takes the delimiter that splits the most of the first rows into the same number of columns, and of
// several such the one that makes more columns. A decimal comma makes rows of different lengths, so that it loses.
func detectDelimiter(source Source, from Encoding) (rune, *errs.Error, error) {
	best, bestName, bestShare, bestColumns := ',', "", 0, 1
	for _, candidate := range delimiterNames {
		share, columns, err := regularity(source, from, candidate.delimiter)
		if err != nil {
			return 0, nil, err
		}
		if columns > 1 && (share > bestShare || share == bestShare && columns > bestColumns) {
			best, bestName, bestShare, bestColumns = candidate.delimiter, candidate.name, share, columns
		}
	}
	if bestShare == 0 {
		return best, errs.Invalid("file.delimiter", keyDelimiterUnknown), nil
	}
	return best, errs.Invalid("file.delimiter", keyDelimiter, "delimiter", bestName, "share", bestShare, "columns", bestColumns), nil
}

// regularity is the commonest number of columns among the first rows, and the percentage of rows that have it.
func regularity(source Source, from Encoding, delimiter rune) (share, columns int, err error) {
	scanner := newCSVScanner(text(source, from), delimiter)
	counts := map[int]int{}
	rows := 0
	for rows < delimiterRows {
		row, ok, err := scanner.next()
		if err != nil {
			return 0, 0, err
		}
		if !ok {
			break
		}
		if isBlank(row.cells) {
			continue
		}
		rows++
		counts[len(row.cells)]++
	}
	for n, count := range counts {
		if count > counts[columns] || count == counts[columns] && n > columns {
			columns = n
		}
	}
	if rows == 0 {
		return 0, 0, nil
	}
	return counts[columns] * 100 / rows, columns, nil
}
