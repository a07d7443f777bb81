package backup

import (
	"bytes"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"
	"unicode/utf8"
)

// cells takes one row off the database.
func cells(columns []column) []any {
	row := make([]any, len(columns))
	for i, c := range columns {
		switch c.Kind {
		case kindInt:
			row[i] = new(sql.NullInt64)
		case kindBool:
			row[i] = new(sql.NullBool)
		case kindText:
			row[i] = new(sql.NullString)
		case kindTime:
			row[i] = new(sql.NullTime)
		case kindFloat:
			row[i] = new(sql.NullFloat64)
		default:
			row[i] = new([]byte)
		}
	}
	return row
}

// neutral is a cell as the archive writes it.
func neutral(k kind, cell any) (any, error) {
	switch v := cell.(type) {
	case *sql.NullInt64:
		return orNull(v.Valid, v.Int64), nil
	case *sql.NullBool:
		return orNull(v.Valid, v.Bool), nil
	case *sql.NullFloat64:
		return orNull(v.Valid, v.Float64), nil
	case *sql.NullTime:
		return orNull(v.Valid, v.Time.UTC().Format(time.RFC3339Nano)), nil
	case *sql.NullString:
		// The encoder would put other letters in place of the broken ones.
		if !utf8.ValidString(v.String) {
			return nil, errors.New("the text is not UTF-8")
		}
		return orNull(v.Valid, v.String), nil
	case *[]byte:
		switch {
		case *v == nil:
			return nil, nil
		case k == kindJSON:
			return sameJSON(*v)
		}
		return base64.StdEncoding.EncodeToString(*v), nil
	}
	return nil, fmt.Errorf("a %s came as %T", k, cell)
}

func orNull[T any](isThere bool, value T) any {
	if !isThere {
		return nil
	}
	return value
}

// sameJSON writes JSON in one way whichever database kept it: PostgreSQL orders
// keys by length, SQLite keeps what it was given.
func sameJSON(raw []byte) (json.RawMessage, error) {
	var value any
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	if err := d.Decode(&value); err != nil {
		return nil, fmt.Errorf("read the JSON: %w", err)
	}
	return encode(value)
}

// encode is JSON without the line break and without escapes for HTML.
func encode(value any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// argument is a value of the archive as the database takes it. ent hands JSON to
// SQLite as bytes; a restored row is stored like one that ent wrote.
func argument(k kind, raw json.RawMessage, isPostgres bool) (any, error) {
	if string(raw) == "null" {
		return nil, nil
	}
	switch k {
	case kindInt:
		return decode[int64](raw)
	case kindBool:
		return decode[bool](raw)
	case kindFloat:
		return decode[float64](raw)
	case kindText:
		return decode[string](raw)
	case kindTime:
		t, err := decode[time.Time](raw)
		return t.UTC(), err
	case kindBytes:
		return decode[[]byte](raw)
	case kindJSON:
		if isPostgres {
			return string(raw), nil
		}
		return []byte(raw), nil
	}
	return nil, fmt.Errorf("unknown type %q", k)
}

func decode[T any](raw json.RawMessage) (T, error) {
	var v T
	err := json.Unmarshal(raw, &v)
	return v, err
}

// readLine reads one row; io.EOF says that there is no more.
func readLine(d *json.Decoder, width int) ([]json.RawMessage, error) {
	var row []json.RawMessage
	if err := d.Decode(&row); err != nil {
		if errors.Is(err, io.EOF) {
			return nil, io.EOF
		}
		return nil, fmt.Errorf("read a row: %w", err)
	}
	if len(row) != width {
		return nil, fmt.Errorf("a row has %d values, want %d", len(row), width)
	}
	return row, nil
}
