package table

import (
	"bufio"
	"errors"
	"io"
	"iter"
	"unicode/utf8"

	"github.com/moim-crm/moim/server/errs"
)

// A quoted cell may hold line breaks, but one that goes on for this long is a quote that somebody forgot to close.
const (
	maxQuotedLines = 500
	maxRecordBytes = 1 << 20
)

// csvScanner reads records leniently: quotes around some cells and not others, spaces around quotes, and stray quotes are
// all taken as spreadsheets take them.
type csvScanner struct {
	in        *bufio.Reader
	delimiter rune
	// replay holds runes to be read again, after a quote that never closes.
	replay []rune
	// buffer is lent to each record in turn.
	buffer []rune
	number int
}

func newCSVScanner(in io.Reader, delimiter rune) *csvScanner {
	return &csvScanner{in: bufio.NewReaderSize(in, 64<<10), delimiter: delimiter}
}

const endOfFile = rune(-1)

// read is the next rune, with every kind of line break as '\n'.
func (s *csvScanner) read() (rune, error) {
	r, err := s.readAny()
	if err != nil || r != '\r' {
		return r, err
	}
	next, err := s.readAny()
	if err != nil {
		return 0, err
	}
	if next != '\n' && next != endOfFile {
		s.replay = append([]rune{next}, s.replay...)
	}
	return '\n', nil
}

func (s *csvScanner) readAny() (rune, error) {
	if len(s.replay) > 0 {
		r := s.replay[0]
		s.replay = s.replay[1:]
		return r, nil
	}
	r, _, err := s.in.ReadRune()
	if errors.Is(err, io.EOF) {
		return endOfFile, nil
	}
	return r, err
}

// record is one record while it is being read.
type record struct {
	cells []string
	cell  []byte
	// consumed is everything read since the record began, to start again after its first line.
	consumed []rune
	lines    int
	state    cellState
}

type cellState int

const (
	atStart cellState = iota
	unquoted
	quoted
	afterQuote
)

func (r *record) add(c rune) { r.cell = utf8.AppendRune(r.cell, c) }

func (r *record) endCell() {
	r.cells = append(r.cells, string(r.cell))
	r.cell = r.cell[:0]
	r.state = atStart
}

// next reads one record. ok is false at the end of the file.
func (s *csvScanner) next() (row rawRow, ok bool, err error) {
	rec := record{consumed: s.buffer[:0]}
	defer func() { s.buffer = rec.consumed }()
	for {
		c, err := s.read()
		if err != nil {
			return rawRow{}, false, err
		}
		if c == endOfFile && len(rec.consumed) == 0 {
			return rawRow{}, false, nil
		}
		if c != endOfFile {
			rec.consumed = append(rec.consumed, c)
		}
		ended, broken := rec.step(c, s.delimiter)
		if broken {
			s.number++
			return s.recover(&rec), true, nil
		}
		if ended {
			s.number++
			return rawRow{number: s.number, cells: rec.cells}, true, nil
		}
	}
}

// step takes one rune. broken says that the record cannot be what its writer meant.
func (r *record) step(c, delimiter rune) (ended, broken bool) {
	switch r.state {
	case quoted:
		return false, r.stepQuoted(c)
	case afterQuote:
		return r.stepAfterQuote(c, delimiter)
	case atStart:
		if c == '"' {
			// Spaces before the quote are not part of the cell.
			r.cell = r.cell[:0]
			r.state = quoted
			return false, false
		}
		if c != ' ' {
			r.state = unquoted
		}
	}
	switch c {
	case '\n', endOfFile:
		r.endCell()
		return true, false
	case delimiter:
		r.endCell()
	default:
		r.add(c)
	}
	return false, false
}

func (r *record) stepQuoted(c rune) (broken bool) {
	switch c {
	case '"':
		r.state = afterQuote
	case endOfFile:
		return true
	case '\n':
		r.lines++
		r.add(c)
	default:
		r.add(c)
	}
	return r.lines > maxQuotedLines || len(r.consumed) > maxRecordBytes
}

func (r *record) stepAfterQuote(c, delimiter rune) (ended, broken bool) {
	switch c {
	case '"':
		r.add(c)
		r.state = quoted
	case delimiter:
		r.endCell()
	case '\n', endOfFile:
		r.endCell()
		return true, false
	case ' ', '\t':
		// Spaces between the closing quote and the delimiter.
	default:
		// Text after the closing quote: a stray quote. Over a line break it is a quote that was never closed and met the
		// first quote of a later row.
		if r.lines > 0 {
			return false, true
		}
		r.add(c)
		r.state = unquoted
	}
	return false, false
}

// recover gives the first line of a record whose quote never closes as a row with a problem, and reads the rest again.
func (s *csvScanner) recover(r *record) rawRow {
	line := r.consumed
	for i, c := range r.consumed {
		if c == '\n' {
			line = r.consumed[:i]
			s.replay = append(append([]rune{}, r.consumed[i+1:]...), s.replay...)
			break
		}
	}
	var plain record
	for _, c := range line {
		if c == s.delimiter {
			plain.endCell()
			continue
		}
		plain.add(c)
	}
	plain.endCell()
	return rawRow{number: s.number, cells: plain.cells, problem: errs.Invalid("", keyOpenQuote)}
}

func (t *Table) csvRows() iter.Seq2[rawRow, error] {
	return func(yield func(rawRow, error) bool) {
		scanner := newCSVScanner(text(t.source, t.info.Encoding), t.info.Delimiter)
		for {
			row, ok, err := scanner.next()
			if err != nil {
				yield(rawRow{}, err)
				return
			}
			if !ok || !yield(row, nil) {
				return
			}
		}
	}
}

func (t *Table) detectCSV() error {
	t.info.Encoding = t.options.Encoding
	if t.info.Encoding == "" {
		found, why, err := detectEncoding(t.source)
		if err != nil {
			return err
		}
		t.info.Encoding = found
		t.info.Why = append(t.info.Why, why)
	}
	if _, ok := decoders[t.info.Encoding]; !ok {
		return errs.Invalid("file.encoding", keyUnknownEncoding, "value", string(t.info.Encoding))
	}
	t.info.Delimiter = t.options.Delimiter
	if t.info.Delimiter == 0 {
		found, why, err := detectDelimiter(t.source, t.info.Encoding)
		if err != nil {
			return err
		}
		t.info.Delimiter = found
		t.info.Why = append(t.info.Why, why)
	}
	return nil
}
