package graph

import (
	"reflect"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"

	"github.com/moim-crm/moim/ent/date"
)

// plainFields are the plain fields of one type, by name in the graph.
type plainFields map[string]plainField

// Write lets values that write themselves write here.
func (w *plainWriter) Write(p []byte) (int, error) {
	w.buf = append(w.buf, p...)
	return len(p), nil
}

func (w *plainWriter) null(f *plannedField) error {
	if f.Definition.Type.NonNull {
		return errNotPlain
	}
	w.buf = append(w.buf, "null"...)
	return nil
}

// columns are scalars that a row holds under the same name.
func columns[T any](names string) plainFields {
	typ := reflect.TypeFor[T]()
	out := plainFields{}
	for _, name := range strings.Fields(names) {
		column, isThere := typ.FieldByName(goFieldOf(name))
		if !isThere {
			panic("graph: " + typ.String() + " has no field for " + name)
		}
		write := writerOf(column.Type)
		at := column.Index[0]
		out[name] = plainField{write: func(w *plainWriter, row any, f *plannedField) error {
			return write(w, reflect.ValueOf(row).Elem().Field(at), f)
		}}
	}
	return out
}

func goFieldOf(name string) string {
	if name == "id" {
		return "ID"
	}
	return strings.ToUpper(name[:1]) + name[1:]
}

type writeValue func(w *plainWriter, v reflect.Value, f *plannedField) error

// writerOf writes values of a Go type as gqlgen would.
func writerOf(t reflect.Type) writeValue {
	switch t {
	case reflect.TypeFor[date.Date]():
		return writeDate
	case reflect.TypeFor[time.Time]():
		return writeTime
	}
	switch t.Kind() {
	case reflect.Pointer:
		return pointerTo(writerOf(t.Elem()))
	case reflect.String:
		return func(w *plainWriter, v reflect.Value, _ *plannedField) error {
			w.buf = quoted(w.buf, v.String())
			return nil
		}
	case reflect.Bool:
		return func(w *plainWriter, v reflect.Value, _ *plannedField) error {
			w.buf = strconv.AppendBool(w.buf, v.Bool())
			return nil
		}
	case reflect.Int:
		return func(w *plainWriter, v reflect.Value, _ *plannedField) error {
			w.buf = strconv.AppendInt(w.buf, v.Int(), 10)
			return nil
		}
	case reflect.Int64:
		return writeID
	}
	return writeItself
}

func pointerTo(write writeValue) writeValue {
	return func(w *plainWriter, v reflect.Value, f *plannedField) error {
		if v.IsNil() {
			return w.null(f)
		}
		return write(w, v.Elem(), f)
	}
}

func writeDate(w *plainWriter, v reflect.Value, f *plannedField) error {
	if v.Len() == 0 {
		return w.null(f)
	}
	w.buf = quoted(w.buf, v.String())
	return nil
}

func writeTime(w *plainWriter, v reflect.Value, f *plannedField) error {
	at := v.Addr().Interface().(*time.Time)
	if at.IsZero() {
		return w.null(f)
	}
	w.buf = at.AppendFormat(append(w.buf, '"'), time.RFC3339Nano)
	w.buf = append(w.buf, '"')
	return nil
}

// writeID writes an int64: no other number of the graph is one.
func writeID(w *plainWriter, v reflect.Value, f *plannedField) error {
	if f.Definition.Type.Name() != "ID" {
		return errNotPlain
	}
	w.buf = strconv.AppendInt(append(w.buf, '"'), v.Int(), 10)
	w.buf = append(w.buf, '"')
	return nil
}

func writeItself(w *plainWriter, v reflect.Value, _ *plannedField) error {
	m, ok := v.Addr().Interface().(graphql.Marshaler)
	if !ok {
		return errNotPlain
	}
	m.MarshalGQL(w)
	return nil
}

// quoted appends a text as JSON.
func quoted(buf []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c == '"' || c == '\\' || c >= utf8.RuneSelf && !utf8.ValidString(s) {
			w := &plainWriter{buf: buf}
			graphql.MarshalString(s).MarshalGQL(w)
			return w.buf
		} else if c >= utf8.RuneSelf {
			return quotedWide(buf, s)
		}
	}
	return append(append(append(buf, '"'), s...), '"')
}

// quotedWide is quoted for a valid text that is more than ASCII.
func quotedWide(buf []byte, s string) []byte {
	if strings.ContainsFunc(s, func(c rune) bool { return c < ' ' || c == '"' || c == '\\' }) {
		w := &plainWriter{buf: buf}
		graphql.MarshalString(s).MarshalGQL(w)
		return w.buf
	}
	return append(append(append(buf, '"'), s...), '"')
}

// textOf is a scalar that a row works out.
func textOf[T any](get func(*T) string) plainField {
	return plainField{write: func(w *plainWriter, row any, _ *plannedField) error {
		w.buf = quoted(w.buf, get(row.(*T)))
		return nil
	}}
}

// one leads to another row that the row holds.
func one[T, U any](of string, get func(*T) *U) plainField {
	return asked(of, func(_ *plainWriter, row *T, _ *plannedField) (*U, error) { return get(row), nil })
}

// asked leads to another row that has to be looked for; with errNotPlain where it
// was not read.
func asked[T, U any](of string, get func(*plainWriter, *T, *plannedField) (*U, error)) plainField {
	return plainField{of: of, write: func(w *plainWriter, row any, f *plannedField) error {
		got, err := get(w, row.(*T), f)
		switch {
		case err != nil:
			return err
		case got == nil:
			return w.null(f)
		}
		return f.sub.write(w, got)
	}}
}

// many leads to a list of rows; nil is an empty one where the graph knows no null.
func many[T, U any](of string, get func(*plainWriter, *T, *plannedField) ([]*U, error)) plainField {
	return plainField{of: of, write: func(w *plainWriter, row any, f *plannedField) error {
		got, err := get(w, row.(*T), f)
		if err != nil {
			return err
		}
		if got == nil && !f.Definition.Type.NonNull {
			w.buf = append(w.buf, "null"...)
			return nil
		}
		w.buf = append(w.buf, '[')
		for i, r := range got {
			if r == nil {
				return errNotPlain
			}
			if i > 0 {
				w.buf = append(w.buf, ',')
			}
			if err := f.sub.write(w, r); err != nil {
				return err
			}
		}
		w.buf = append(w.buf, ']')
		return nil
	}}
}

// heeding marks a field that heeds its arguments.
func heeding(f plainField) plainField {
	f.hasArguments = true
	return f
}
