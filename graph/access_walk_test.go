package graph_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/servertest"
)

// The outcomes of one field for one viewer.
const (
	yes    = "yes"
	own    = "own"
	no     = "no"
	signIn = "sign in"
	// blank is null, nothing or zero: what it means shows beside an admin's.
	blank = "blank"
)

// walker tries everything as one viewer.
type walker struct {
	*world
	column string
	client *servertest.Client
	schema *ast.Schema
	found  *table
	rows   map[string]pair
}

// walk tries every field and every mutation as the viewer of a column.
func walk(t *testing.T, w *world, column string, found *table) {
	t.Helper()
	a := &walker{world: w, column: column, schema: schemaOf(), found: found}
	a.enter()
	a.rows = a.everyRow()
	for _, name := range fieldsOf(a.schema.Query) {
		a.probe("Query", place{}, []string{name}, no)
	}
	for _, name := range objects(a.schema) {
		a.visit(name)
	}
	a.subscribe()
	a.mutate()
}

// enter signs in as the column says.
func (a *walker) enter() {
	switch a.column {
	case nobody:
		a.client = a.s.Nobody()
	case disabled:
		a.client = a.s.Client(viewer.Fundraising)
		if _, err := a.s.Auth.DisableUser(a.s.System(), a.s.User(viewer.Fundraising).ID); err != nil {
			a.t.Fatal(err)
		}
	default:
		a.client = a.s.Client(viewer.Role(a.column))
	}
}

// place is where an object of a type is found: the text around a selection.
type place struct{ before, after string }

// arguments of a field may hold objects of their own.
var inBrackets = regexp.MustCompile(`\([^()]*\)`)

// depth is how many objects lie around the selection.
func (p place) depth() int {
	before := inBrackets.ReplaceAllString(p.before, "")
	return strings.Count(before, "{") - strings.Count(before, "}") - strings.Count(before, "... on")
}

// pair is a row of the viewer's own and one of somebody else's, or one for all.
type pair struct{ mine, others string }

// visit tries every field of a type.
func (a *walker) visit(typ string) {
	def := a.schema.Types[typ]
	fields := fieldsOf(def)
	switch {
	case slices.Contains([]string{"Query", "Mutation", "Subscription", "ContactChange", "ShiftChange", "RefusedSignup"}, typ), strings.HasSuffix(typ, "Payload"):
	case slices.Contains(def.Interfaces, "Node"):
		row, ok := a.rows[typ]
		if !ok {
			a.t.Errorf("no row of the type %s: add one to everyRow", typ)
			return
		}
		a.probe(typ, node(typ, row.others), fields, no)
		if row.mine != "" {
			a.mine(typ, node(typ, row.mine), fields)
		}
	default:
		where, ok := a.places(typ)
		if !ok {
			a.t.Errorf("nobody knows where to find a %s: add it to places", typ)
			return
		}
		a.probe(typ, where, fields, no)
	}
}

func node(typ, id string) place {
	return place{fmt.Sprintf(`node(id: "%s") { ... on %s {`, id, typ), "} }"}
}

// mine tries a row of the viewer's own: what is open there alone is "own".
func (a *walker) mine(typ string, where place, fields []string) {
	others := map[string]string{}
	for _, f := range fields {
		others[f] = a.found.cells[typ+"."+f][a.column]
	}
	a.probe(typ, where, fields, no)
	a.found.mu.Lock()
	defer a.found.mu.Unlock()
	for _, f := range fields {
		cells := a.found.cells[typ+"."+f]
		if others[f] == no && cells[a.column] != no && cells[a.column] != signIn {
			cells[a.column] = own
		}
	}
}

// probe asks for fields of an object, all at once, or one by one where one takes
// the others with it. absent is the outcome where there is no such object.
func (a *walker) probe(typ string, where place, fields []string, absent string) {
	var b strings.Builder
	for i, name := range fields {
		def := a.schema.Types[typ].Fields.ForName(name)
		fmt.Fprintf(&b, " f%d: %s%s%s", i, name, a.arguments(typ, def), a.selection(def))
	}
	got := a.client.Try("{ "+a.fill(where.before)+b.String()+where.after+" }", nil)
	parent := object(got.Data, where.depth())
	if parent == nil && len(fields) > 1 {
		for _, name := range fields {
			a.probe(typ, where, []string{name}, absent)
		}
		return
	}
	for i, name := range fields {
		a.found.set(typ+"."+name, a.column, judge(got, parent, fmt.Sprintf("f%d", i), absent))
	}
}

func judge(got servertest.Answer, parent map[string]json.RawMessage, alias, absent string) string {
	for _, e := range got.Errors {
		if parent == nil || slices.Contains(e.Path, any(alias)) {
			return outcomeOf(e)
		}
	}
	if parent == nil {
		return absent
	}
	switch text := string(bytes.ReplaceAll(parent[alias], []byte(" "), nil)); text {
	case "null", "[]", `""`, "0", `{"edges":[]}`, `{"totalCount":0,"edges":[]}`, "{}":
		return blank
	}
	return yes
}

func outcomeOf(e servertest.Problem) string {
	switch e.Extensions.Code {
	case "FORBIDDEN", "NOT_FOUND":
		return no
	case "UNAUTHENTICATED":
		return signIn
	}
	return e.Extensions.Code + ": " + e.Message
}

// object digs down, through the first of every list that holds something.
func object(data json.RawMessage, depth int) map[string]json.RawMessage {
	var list []json.RawMessage
	if json.Unmarshal(data, &list) == nil {
		for _, inner := range list {
			if found := object(inner, depth); found != nil {
				return found
			}
		}
		return nil
	}
	var fields map[string]json.RawMessage
	if json.Unmarshal(data, &fields) != nil || fields == nil {
		return nil
	}
	if depth == 0 {
		return fields
	}
	for _, inner := range fields {
		return object(inner, depth-1)
	}
	return nil
}

func (a *walker) selection(f *ast.FieldDefinition) string {
	def := a.schema.Types[f.Type.Name()]
	switch {
	case def.Kind != ast.Object && def.Kind != ast.Interface:
		return ""
	case strings.HasSuffix(def.Name, "Connection") && def.Fields.ForName("totalCount") != nil:
		return " { totalCount edges { node { id } } }"
	case strings.HasSuffix(def.Name, "Connection"):
		return " { edges { cursor } }"
	}
	return " { __typename }"
}
