package fields

import (
	"fmt"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/customfield"
)

// The columns of every table whose rows have custom fields.
const (
	columnValues = "custom_fields"
	columnKeys   = "custom_field_keys"
)

// Index is the statement that makes a field's filters quick, in a dialect. It
// does nothing when the index is there. The expression in it must be, letter
// for letter, that of the filter: a database uses the index only then. Keys are
// checked when a field is defined, so they can stand in it as they are.
func Index(def *ent.CustomField, table, dialectName string) string {
	plain := func(column string) string { return column }
	return fmt.Sprintf("CREATE INDEX IF NOT EXISTS %s ON %s ((%s))",
		indexName(def, table), table, expression(def, dialectName, plain))
}

// DropIndex is the statement that takes the index away again.
func DropIndex(def *ent.CustomField, table string) string {
	return "DROP INDEX IF EXISTS " + indexName(def, table)
}

func indexName(def *ent.CustomField, table string) string { return table + "_custom_" + def.Key }

// expression is the comparable value of a field. It is NULL where there is no
// value, or one of another type, so that a stray value cannot break a filter.
func expression(def *ent.CustomField, dialectName string, col func(string) string) string {
	if dialectName == dialect.Postgres {
		return postgresExpression(def, col)
	}
	return sqliteExpression(def, col)
}

func postgresExpression(def *ent.CustomField, col func(string) string) string {
	values := col(columnValues)
	switch {
	case isText(def.Type):
		return fmt.Sprintf(`((%s ->> '%s') COLLATE "C")`, col(columnKeys), def.Key)
	case def.Type == customfield.TypeNUMBER:
		return fmt.Sprintf("(CASE WHEN jsonb_typeof(%[1]s -> '%[2]s') = 'number' THEN (%[1]s ->> '%[2]s')::numeric END)", values, def.Key)
	case def.Type == customfield.TypeBOOLEAN:
		return fmt.Sprintf("(CASE WHEN jsonb_typeof(%[1]s -> '%[2]s') = 'boolean' THEN (%[1]s ->> '%[2]s')::boolean END)", values, def.Key)
	default:
		return fmt.Sprintf(`((%s ->> '%s') COLLATE "C")`, values, def.Key)
	}
}

func sqliteExpression(def *ent.CustomField, col func(string) string) string {
	values := col(columnValues)
	switch {
	case isText(def.Type):
		return fmt.Sprintf("json_extract(%s, '$.%s')", col(columnKeys), def.Key)
	case def.Type == customfield.TypeNUMBER:
		return fmt.Sprintf("(CASE WHEN json_type(%[1]s, '$.%[2]s') IN ('integer', 'real') THEN json_extract(%[1]s, '$.%[2]s') END)", values, def.Key)
	default:
		return fmt.Sprintf("json_extract(%s, '$.%s')", values, def.Key)
	}
}

func isSet(def *ent.CustomField, wanted bool) func(*sql.Selector) {
	return func(s *sql.Selector) {
		present := fmt.Sprintf("json_type(%s, '$.%s')", s.C(columnValues), def.Key)
		if s.Dialect() == dialect.Postgres {
			present = fmt.Sprintf("(%s -> '%s')", s.C(columnValues), def.Key)
		}
		test := " IS NULL"
		if wanted {
			test = " IS NOT NULL"
		}
		s.Where(sql.P(func(b *sql.Builder) { b.WriteString(present + test) }))
	}
}

// Order sorts rows by the field; rows without a value come last, in either
// direction and on both databases.
func Order(def *ent.CustomField, isDescending bool) func(*sql.Selector) {
	return func(s *sql.Selector) {
		column := expression(def, s.Dialect(), s.C)
		direction := " ASC"
		if isDescending {
			direction = " DESC"
		}
		s.OrderExpr(sql.Expr("(" + column + " IS NULL) ASC"))
		s.OrderExpr(sql.Expr(column + direction))
	}
}
