package sheets

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"
)

// Continue goes on with a CSV file that somebody has begun.
func Continue(w io.Writer) Writer {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	return csvWriter{out}
}

// rawCell keeps the kind of a cell, which JSON alone does not.
type rawCell struct {
	Number *Number    `json:"n,omitempty"`
	Int    *int       `json:"i,omitempty"`
	Time   *time.Time `json:"t,omitempty"`
}

// WriteRaw writes a row in a form of our own that Convert turns into a file: for
// formats that cannot be written bit by bit.
func WriteRaw(w io.Writer, cells ...any) error {
	out := make([]any, len(cells))
	for i, cell := range cells {
		switch v := cell.(type) {
		case nil, string, bool:
			out[i] = v
		case Number:
			out[i] = rawCell{Number: &v}
		case int:
			out[i] = rawCell{Int: &v}
		case time.Time:
			out[i] = rawCell{Time: &v}
		default:
			out[i] = fmt.Sprint(v)
		}
	}
	if err := json.NewEncoder(w).Encode(out); err != nil {
		return fmt.Errorf("write a raw row: %w", err)
	}
	return nil
}

// Convert makes a file out of rows that WriteRaw wrote, holding one in memory.
func Convert(from io.Reader, format Format, name string, to io.Writer) error {
	file, err := New(format, name, to)
	if err != nil {
		return err
	}
	d := json.NewDecoder(bufio.NewReader(from))
	for {
		var row []json.RawMessage
		if err := d.Decode(&row); errors.Is(err, io.EOF) {
			return file.Close()
		} else if err != nil {
			return fmt.Errorf("read a raw row: %w", err)
		}
		cells := make([]any, len(row))
		for i, raw := range row {
			if cells[i], err = rawValue(raw); err != nil {
				return err
			}
		}
		if err := file.Row(cells...); err != nil {
			return err
		}
	}
}

func rawValue(raw json.RawMessage) (any, error) {
	var c rawCell
	if len(raw) > 0 && raw[0] == '{' {
		if err := json.Unmarshal(raw, &c); err != nil {
			return nil, fmt.Errorf("read a raw cell: %w", err)
		}
	}
	switch {
	case c.Number != nil:
		return *c.Number, nil
	case c.Int != nil:
		return *c.Int, nil
	case c.Time != nil:
		return *c.Time, nil
	}
	var v any
	if err := json.Unmarshal(raw, &v); err != nil {
		return nil, fmt.Errorf("read a raw cell: %w", err)
	}
	return v, nil
}
