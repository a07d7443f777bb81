package merge

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"

	"github.com/moim-crm/moim/ent/migrate"
)

// row is a row of any table, with values as JSON would have them.
type row struct {
	id     int64
	values map[string]any
}

func (r row) text(column string) string {
	if r.values[column] == nil {
		return ""
	}
	return fmt.Sprint(r.values[column])
}

func (r row) number(column string) int64 {
	n, _ := r.values[column].(int64)
	return n
}

// tables are the tables of the schema by name.
var tables = func() map[string]*schema.Table {
	out := map[string]*schema.Table{}
	for _, t := range migrate.Tables {
		out[t.Name] = t
	}
	return out
}()

// idColumn names what tells the rows of a contact apart.
func idColumn(table string) string {
	if table == "contact_tags" {
		return "tag_id"
	}
	return "id"
}

// read returns the rows of a table that a condition finds, in order of id.
func (s *Service) read(ctx context.Context, table, where string, args ...any) ([]row, error) {
	query := fmt.Sprintf("SELECT * FROM %s WHERE %s ORDER BY %s", table, where, idColumn(table))
	rows, err := s.db.Query(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", table, err)
	}
	defer func() { _ = rows.Close() }()
	names, err := rows.Columns()
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", table, err)
	}
	var out []row
	for rows.Next() {
		cells, into := make([]any, len(names)), make([]any, len(names))
		for i := range cells {
			into[i] = &cells[i]
		}
		if err := rows.Scan(into...); err != nil {
			return nil, fmt.Errorf("read %s: %w", table, err)
		}
		r := row{values: make(map[string]any, len(names))}
		for i, name := range names {
			if r.values[name], err = plain(columnType(table, name), cells[i]); err != nil {
				return nil, fmt.Errorf("read %s.%s: %w", table, name, err)
			}
		}
		r.id = r.number(idColumn(table))
		out = append(out, r)
	}
	return out, rows.Err()
}

func columnType(table, column string) field.Type {
	if t := tables[table]; t != nil {
		for _, c := range t.Columns {
			if c.Name == column {
				return c.Type
			}
		}
	}
	return field.TypeInvalid
}

// plain makes a value of either database one that is the same after a trip through JSON.
func plain(t field.Type, v any) (any, error) {
	if b, ok := v.([]byte); ok {
		v = string(b)
	}
	switch {
	case v == nil:
		return nil, nil
	case t == field.TypeBool:
		if n, ok := v.(int64); ok {
			return n != 0, nil
		}
	case t == field.TypeTime:
		if at, ok := v.(time.Time); ok {
			return at.UTC().Format(time.RFC3339Nano), nil
		}
	case t == field.TypeJSON:
		var parsed any
		if text, ok := v.(string); ok {
			err := json.Unmarshal([]byte(text), &parsed)
			return parsed, err
		}
	}
	return v, nil
}

// argument makes a value that went through JSON one that the database takes.
func argument(t field.Type, v any) (any, error) {
	switch {
	case v == nil:
		return nil, nil
	case t == field.TypeTime:
		return time.Parse(time.RFC3339Nano, fmt.Sprint(v))
	case t == field.TypeJSON:
		text, err := json.Marshal(v)
		return string(text), err
	case t.Integer():
		return whole(v), nil
	}
	return v, nil
}

// whole is an integer as JSON or the database has it.
func whole(v any) any {
	switch n := v.(type) {
	case float64:
		return int64(n)
	case int:
		return int64(n)
	}
	return v
}

// same compares two values as JSON has them.
func same(a, b any) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && string(x) == string(y)
}
