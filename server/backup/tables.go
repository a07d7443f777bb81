package backup

import (
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"

	"github.com/moim-crm/moim/ent/migrate"
	"github.com/moim-crm/moim/ent/session"
)

// leftOut are the tables whose rows no backup holds; see the package comment.
var leftOut = []string{session.Table}

// kind is the neutral type of a column.
type kind string

const (
	kindInt   kind = "int"
	kindBool  kind = "bool"
	kindText  kind = "text"
	kindTime  kind = "time"
	kindJSON  kind = "json"
	kindBytes kind = "bytes"
	kindFloat kind = "float"
)

// tables are those of the schema that a backup holds, by name.
func tables() ([]table, error) {
	var all []table
	for _, t := range migrate.Tables {
		if slices.Contains(leftOut, t.Name) {
			continue
		}
		out := table{entry: entry{Name: tablesFolder + t.Name + ".jsonl"}, Table: t.Name}
		for _, c := range t.Columns {
			k, err := kindOf(c)
			if err != nil {
				return nil, fmt.Errorf("%s.%s: %w", t.Name, c.Name, err)
			}
			out.Columns = append(out.Columns, column{c.Name, k})
		}
		all = append(all, out)
	}
	slices.SortFunc(all, func(a, b table) int { return strings.Compare(a.Table, b.Table) })
	return all, nil
}

func kindOf(c *schema.Column) (kind, error) {
	switch t := c.Type; {
	case t.Integer():
		return kindInt, nil
	case t == field.TypeBool:
		return kindBool, nil
	case t == field.TypeString, t == field.TypeEnum:
		return kindText, nil
	case t == field.TypeTime:
		return kindTime, nil
	case t == field.TypeJSON:
		return kindJSON, nil
	case t == field.TypeBytes:
		return kindBytes, nil
	case t.Float():
		return kindFloat, nil
	default:
		return "", fmt.Errorf("a backup does not know how to write %s", t)
	}
}

// hasID reports whether the database numbers the rows.
func (t table) hasID() bool {
	return slices.ContainsFunc(migrate.Tables, func(s *schema.Table) bool {
		return s.Name == t.Table && len(s.PrimaryKey) == 1 && s.PrimaryKey[0].Increment
	})
}

// order is the primary key, by which rows are read.
func (t table) order() string {
	for _, s := range migrate.Tables {
		if s.Name == t.Table {
			names := make([]string, len(s.PrimaryKey))
			for i, c := range s.PrimaryKey {
				names[i] = quote(c.Name)
			}
			return strings.Join(names, ", ")
		}
	}
	return "1"
}

func (t table) columnList() string {
	names := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		names[i] = quote(c.Name)
	}
	return strings.Join(names, ", ")
}

// quote writes a name of ours as both databases read it.
func quote(name string) string { return `"` + name + `"` }
