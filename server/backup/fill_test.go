package backup_test

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	entsql "entgo.io/ent/dialect/entsql"
	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"

	"github.com/moim-crm/moim/ent/migrate"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/jobs"
)

func system(t *testing.T) context.Context {
	t.Helper()
	return viewer.NewContext(t.Context(), viewer.System("test"))
}

// rowsEach is how many rows fill writes to every table.
const rowsEach = 3

// fill writes rows to every table that there is, with every type and with
// nothing where nothing may be, and returns them as everything does. A new entity
// is in the test without anybody's doing.
func fill(t *testing.T, db *jobs.DB) map[string][]string {
	t.Helper()
	tx, err := db.Pool().BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.ExecContext(t.Context(), "PRAGMA defer_foreign_keys = ON"); err != nil {
		t.Fatal(err)
	}
	for _, table := range migrate.Tables {
		for n := range rowsEach {
			insert(t, tx, table, n)
		}
	}
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
	all := everything(t, db)
	for _, table := range migrate.Tables {
		if table.Name != "sessions" && len(all[table.Name]) != rowsEach {
			t.Fatalf("%s has %d rows", table.Name, len(all[table.Name]))
		}
	}
	return all
}

func insert(t *testing.T, tx *sql.Tx, table *schema.Table, n int) {
	t.Helper()
	var names, marks []string
	var values []any
	for _, c := range table.Columns {
		names, marks = append(names, `"`+c.Name+`"`), append(marks, "?")
		values = append(values, valueOf(table, c, n))
	}
	query := fmt.Sprintf("INSERT INTO %q (%s) VALUES (%s)", table.Name, strings.Join(names, ", "), strings.Join(marks, ", "))
	if _, err := tx.ExecContext(t.Context(), query, values...); err != nil {
		t.Fatalf("%s: %v", table.Name, err)
	}
}

func valueOf(table *schema.Table, c *schema.Column, n int) any {
	if c.Name == "merged_into_id" {
		return nil // a record that was merged into another takes no rows, and all tables name these three
	}
	for _, k := range table.ForeignKeys {
		if k.Columns[0] == c {
			return firstID(k.RefTable) + int64(rowsEach-1-n) // the last row first: rows name others that come later
		}
	}
	if c.Increment {
		return firstID(table) + int64(n)
	}
	if c.Nullable && n == 0 {
		return nil
	}
	switch {
	case c.Type == field.TypeEnum:
		return c.Enums[n%len(c.Enums)]
	case c.Type == field.TypeBool:
		return n%2 == 1
	case c.Type == field.TypeTime:
		return time.Date(2024, time.February, 29, 23, 59, n, 123456000, time.UTC)
	case c.Type == field.TypeJSON:
		return json.RawMessage(`{"이름":"<가나>","n":9007199254740993,"list":[1,null,"x"],"a":{"b":true}}`)
	case c.Type.Integer() && strings.HasSuffix(c.Name, "_minor"):
		return int64(9007199254740993)
	case c.Type.Integer() && isUnique(table, c):
		return int64(n + 1)
	case c.Type.Integer() && c.Default != nil:
		return c.Default // numbers that must fit together do so from the start
	case c.Type.Integer():
		return int64(1)
	}
	return fmt.Sprintf("%s %d 김 \"x\"\n\t'", c.Name, n)
}

func isUnique(table *schema.Table, c *schema.Column) bool {
	return slices.ContainsFunc(table.Indexes, func(i *schema.Index) bool { return i.Unique && slices.Contains(i.Columns, c) })
}

// firstID is one of the middle of a table's range.
func firstID(table *schema.Table) int64 {
	start := 0
	if a, ok := any(table.Annotation).(*entsql.Annotation); ok && a != nil && a.IncrementStart != nil {
		start = *a.IncrementStart
	}
	return int64(start) + 100
}

// everything reads all rows of every table but the sessions.
func everything(t *testing.T, db *jobs.DB) map[string][]string {
	t.Helper()
	all := map[string][]string{}
	for _, table := range migrate.Tables {
		if table.Name != "sessions" {
			all[table.Name] = rowsOf(t, db, table)
		}
	}
	return all
}

func rowsOf(t *testing.T, db *jobs.DB, table *schema.Table) (all []string) {
	t.Helper()
	var names []string
	for _, c := range table.Columns {
		names = append(names, `"`+c.Name+`"`)
	}
	rows, err := db.Pool().QueryContext(t.Context(), fmt.Sprintf("SELECT %s FROM %q ORDER BY %s", strings.Join(names, ", "), table.Name, names[0]))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		all = append(all, line(t, rows, table.Columns))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

func line(t *testing.T, rows *sql.Rows, columns []*schema.Column) string {
	t.Helper()
	cells := make([]any, len(columns))
	for i, c := range columns {
		switch c.Type {
		case field.TypeBool:
			cells[i] = new(sql.NullBool)
		case field.TypeTime:
			cells[i] = new(sql.NullTime)
		default:
			cells[i] = new(sql.NullString)
		}
	}
	if err := rows.Scan(cells...); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for i, c := range columns {
		value := fmt.Sprint(cells[i])
		if at, ok := cells[i].(*sql.NullTime); ok {
			value = fmt.Sprint(at.Valid, at.Time.UTC().Format(time.RFC3339Nano))
		}
		if raw, ok := cells[i].(*sql.NullString); ok && c.Type == field.TypeJSON && raw.Valid {
			value = canonical(t, raw.String)
		}
		fmt.Fprintf(&b, "%s=%s; ", c.Name, value)
	}
	return b.String()
}

func canonical(t *testing.T, raw string) string {
	t.Helper()
	var v any
	d := json.NewDecoder(strings.NewReader(raw))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		t.Fatalf("%q: %v", raw, err)
	}
	return fmt.Sprint(v)
}

func count(t *testing.T, db *jobs.DB) int {
	t.Helper()
	n := 0
	for _, rows := range everything(t, db) {
		n += len(rows)
	}
	return n
}
