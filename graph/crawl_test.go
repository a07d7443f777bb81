package graph_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/server/servertest"
)

// crawler asks as somebody for everything that there is: every list and sum, every
// row by its id, and from every row every edge. Edges of edges need no visit:
// whatever type a row is of, its edges are asked for from the row itself.
type crawler struct {
	*world
	client *servertest.Client
	schema *ast.Schema
	// told collects every answer by the question.
	told map[string]string
}

func (w *world) crawl(c *servertest.Client) map[string]string {
	w.t.Helper()
	k := &crawler{world: w, client: c, schema: schemaOf(), told: map[string]string{}}
	for _, f := range k.schema.Query.Fields {
		if !strings.HasPrefix(f.Name, "__") && f.Name != "node" && f.Name != "nodes" {
			k.ask(f.Name + k.args("Query", f) + k.inside(f, 3))
		}
	}
	for typ, ids := range k.allRows() {
		list, err := json.Marshal(ids)
		if err != nil {
			w.t.Fatal(err)
		}
		def := k.schema.Types[typ]
		k.ask(fmt.Sprintf("nodes(ids: %s) { ... on %s { %s } }", list, typ, k.leaves(def, 2)))
		for _, f := range def.Fields {
			if k.schema.Types[f.Type.Name()].Kind == ast.Object {
				k.ask(fmt.Sprintf("nodes(ids: %s) { ... on %s { %s%s%s } }", list, typ, f.Name, k.args(typ, f), k.inside(f, 2)))
			}
		}
	}
	return k.told
}

func (k *crawler) ask(query string) {
	got := k.client.Try("{ "+query+" }", nil)
	for _, e := range got.Errors {
		if !slices.Contains([]string{"FORBIDDEN", "NOT_FOUND"}, e.Extensions.Code) {
			k.t.Errorf("{ %.300s } ends with %s: %s", query, e.Extensions.Code, e.Message)
		}
	}
	k.told[query] = string(got.Data)
}

func (k *crawler) args(typ string, f *ast.FieldDefinition) string {
	if text, ok := asked[typ+"."+f.Name]; ok {
		return k.fill(text)
	}
	if f.Arguments.ForName("first") != nil {
		return "(first: 20)"
	}
	return ""
}

// inside selects what a field's type holds, down to the fields of the next row.
func (k *crawler) inside(f *ast.FieldDefinition, depth int) string {
	def := k.schema.Types[f.Type.Name()]
	switch {
	case def.Kind == ast.Interface:
		return " { id }"
	case def.Kind != ast.Object:
		return ""
	case strings.HasSuffix(def.Name, "Connection"):
		edges := k.schema.Types[def.Fields.ForName("edges").Type.Name()]
		total := ""
		if def.Fields.ForName("totalCount") != nil {
			total = "totalCount "
		}
		return " { " + total + "edges { node" + k.inside(edges.Fields.ForName("node"), depth) + " } }"
	}
	return " { " + k.leaves(def, depth) + " }"
}

// leaves selects the plain fields of a type, and those of what is no row.
func (k *crawler) leaves(def *ast.Definition, depth int) string {
	out := []string{"__typename"}
	for _, f := range def.Fields {
		inner := k.schema.Types[f.Type.Name()]
		isRow := slices.Contains(inner.Interfaces, "Node") || strings.HasSuffix(inner.Name, "Connection")
		switch {
		case inner.Kind == ast.Scalar || inner.Kind == ast.Enum:
			out = append(out, f.Name+k.args(def.Name, f))
		case inner.Kind == ast.Object && !isRow && depth > 0:
			out = append(out, f.Name+k.args(def.Name, f)+k.inside(f, depth-1))
		}
	}
	return strings.Join(out, " ")
}

// allRows are the ids of all rows by type.
func (k *crawler) allRows() map[string][]string {
	c, ctx := k.s.DB.Client(k.s.System()), rule.WithTakenBack(k.s.System())
	find := rowsOf(c)
	for name, ids := range map[string]func(context.Context) ([]int64, error){
		"Contact": c.Contact.Query().IDs, "Donation": c.Donation.Query().IDs, "Pledge": c.Pledge.Query().IDs,
		"Membership": c.Membership.Query().IDs, "Campaign": c.Campaign.Query().IDs, "Fund": c.Fund.Query().IDs,
		"MembershipLevel": c.MembershipLevel.Query().IDs, "Task": c.Task.Query().IDs, "CustomField": c.CustomField.Query().IDs,
		"AuditEntry": c.AuditEntry.Query().IDs, "Session": c.Session.Query().IDs, "ApiToken": c.ApiToken.Query().IDs,
		"SavedView": c.SavedView.Query().IDs, "Import": c.ImportRun.Query().IDs, "ImportRow": c.ImportRow.Query().IDs,
		"File": c.File.Query().IDs, "Passkey": c.Passkey.Query().IDs, "Run": c.Run.Query().IDs, "RunRow": c.RunRow.Query().IDs,
	} {
		find[name] = ids
	}
	out := map[string][]string{}
	for name, ids := range find {
		found, err := ids(ctx)
		if err != nil {
			k.t.Fatal(err)
		}
		for _, id := range found[:min(len(found), 100)] {
			out[name] = append(out[name], fmt.Sprint(id))
		}
	}
	return out
}
