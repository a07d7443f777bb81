package graph_test

import (
	"flag"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/graph"
	"github.com/moim-crm/moim/server/servertest"
)

var update = flag.Bool("update", false, "write testdata/access.md anew, for review")

// The two columns beside the roles.
const (
	disabled = "disabled"
	nobody   = "nobody"
)

func columns() []string {
	var out []string
	for _, r := range viewer.Roles() {
		out = append(out, string(r))
	}
	return append(out, disabled, nobody)
}

// TestAccessTable walks every field and mutation of the graph as everybody, and
// compares what it finds with testdata/access.md. A field without a row fails.
func TestAccessTable(t *testing.T) {
	t.Parallel()
	dialects := []servertest.Dialect{servertest.SQLite, servertest.Postgres}
	if *update {
		dialects = dialects[:1]
	}
	for _, d := range dialects {
		t.Run(string(d), func(t *testing.T) {
			t.Parallel()
			found := &table{cells: map[string]map[string]string{}}
			t.Run("as", func(t *testing.T) {
				for _, column := range columns() {
					t.Run(column, func(t *testing.T) {
						t.Parallel()
						walk(t, newWorld(t, d), column, found)
					})
				}
			})
			found.check(t)
			if !t.Failed() {
				golden(t, "access.md", found.print(schemaOf()))
			}
		})
	}
}

func schemaOf() *ast.Schema { return graph.NewExecutableSchema(graph.Config{}).Schema() }

// table holds what was found: by "Type.field", then by column.
type table struct {
	mu    sync.Mutex
	cells map[string]map[string]string
}

func (f *table) set(coordinate, column, outcome string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.cells[coordinate] == nil {
		f.cells[coordinate] = map[string]string{}
	}
	f.cells[coordinate][column] = outcome
}

// check refuses outcomes that the table has no word for.
func (f *table) check(t *testing.T) {
	t.Helper()
	for coordinate, cells := range f.cells {
		for column, outcome := range cells {
			if !slices.Contains([]string{yes, own, no, signIn, blank}, outcome) {
				t.Errorf("%s as %s: %s", coordinate, column, outcome)
			}
		}
	}
}

// row is the outcomes of a field in the order of the columns. A field that has
// something for an admin and nothing for somebody else is empty for them.
func (f *table) row(coordinate string) string {
	cells := f.cells[coordinate]
	out := make([]string, 0, len(columns()))
	for _, column := range columns() {
		cell := cells[column]
		switch {
		case cell == "":
			cell = "NOT TRIED"
		case cell == blank && cells[string(viewer.Admin)] == yes:
			cell = "empty"
		case cell == blank:
			cell = "yes"
		}
		out = append(out, cell)
	}
	return strings.Join(out, " | ")
}

const intro = `# Who may see and do what

What each role is given before the organization changes anything. This file is
held to the program by TestAccessTable, which asks for every field and tries every
mutation as everybody; after a change of the graph or of ent/rule, write it anew
with "go test ./graph -run TestAccessTable -update" and read the difference.

- yes: answered, or done.
- own: only of rows that belong to the person, or that they may use.
- empty: answered as if there were nothing.
- no: refused, or as if there were no such row; nothing is changed.
- sign in: refused, because nobody is signed in.

`

func (f *table) print(schema *ast.Schema) string {
	var b strings.Builder
	b.WriteString(intro)
	roots := []string{"Query", "Mutation", "Subscription"}
	for _, root := range roots {
		fmt.Fprintf(&b, "## %s\n\n", root)
		f.section(&b, "field", fieldsOf(schema.Types[root]), func(name string) string { return root + "." + name })
	}
	b.WriteString("## Types\n\nThe fields of one type that are alike stand in one row.\n\n")
	head(&b, "type | fields")
	for _, name := range objects(schema) {
		if !slices.Contains(roots, name) {
			f.grouped(&b, name, fieldsOf(schema.Types[name]))
		}
	}
	return b.String()
}

func head(b *strings.Builder, first string) {
	fmt.Fprintf(b, "| %s | %s |\n", first, strings.Join(columns(), " | "))
	b.WriteString(strings.Repeat("|---", strings.Count(first, "|")+1+len(columns())) + "|\n")
}

func (f *table) section(b *strings.Builder, title string, names []string, coordinate func(string) string) {
	head(b, title)
	for _, name := range names {
		fmt.Fprintf(b, "| %s | %s |\n", name, f.row(coordinate(name)))
	}
	b.WriteString("\n")
}

func (f *table) grouped(b *strings.Builder, typ string, fields []string) {
	var order []string
	groups := map[string][]string{}
	for _, name := range fields {
		row := f.row(typ + "." + name)
		if groups[row] == nil {
			order = append(order, row)
		}
		groups[row] = append(groups[row], name)
	}
	for _, row := range order {
		fmt.Fprintf(b, "| %s | %s | %s |\n", typ, strings.Join(groups[row], ", "), row)
	}
}

func objects(schema *ast.Schema) []string {
	var out []string
	for name, def := range schema.Types {
		if def.Kind == ast.Object && !strings.HasPrefix(name, "__") {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

func fieldsOf(def *ast.Definition) []string {
	var out []string
	for _, f := range def.Fields {
		if !strings.HasPrefix(f.Name, "__") {
			out = append(out, f.Name)
		}
	}
	slices.Sort(out)
	return out
}
