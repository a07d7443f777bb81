package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/moim-crm/moim/graph"
)

var limitsSchema = gqlparser.MustLoadSchema(&ast.Source{Input: `
	type Query { contacts(first: Int, last: Int): Contacts!, nodes(ids: [ID!]!): [Contact]!, me: Contact }
	type Contacts { edges: [Edge!]!, totalCount: Int! }
	type Edge { node: Contact }
	type Contact { id: ID!, name: String, tags: [Tag!]!, friend: Contact, friends(first: Int): Contacts! }
	type Tag { name: String }`})

func refusal(t *testing.T, query string, vars map[string]any) string {
	t.Helper()
	doc, errs := gqlparser.LoadQueryWithRules(limitsSchema, query, nil)
	if errs != nil {
		t.Fatal(errs)
	}
	err := graph.Limits{MaxCost: 1000, MaxDepth: 8}.MutateOperationContext(t.Context(), &graphql.OperationContext{
		Doc: doc, Operation: doc.Operations[0], Variables: vars,
	})
	if err == nil {
		return ""
	}
	return err.Error()
}

func TestLimits(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, query string
		vars        map[string]any
		want        string
	}{
		{"a page", "{ contacts(first: 100) { edges { node { id name } } totalCount } }", nil, ""},
		{"a page that is too large", "{ contacts(first: 1000) { edges { node { id name } } } }", nil, "too much"},
		{"by a variable", "query($n: Int) { contacts(first: $n) { edges { node { id name } } } }", map[string]any{"n": int64(1000)}, "too much"},
		{"backwards", "{ contacts(last: 1000) { edges { node { id name } } } }", nil, "too much"},
		{"pages in pages", "{ contacts(first: 50) { edges { node { friends(first: 50) { edges { node { id } } } } } } }", nil, "too much"},
		{"no page size is the usual one", "{ contacts { edges { node { friends { edges { node { id } } } } } } }", nil, "too much"},
		{"lists count", "{ contacts(first: 50) { edges { node { tags { name } } } } }", nil, ""},
		{"many aliases", "{ " + aliases(1100) + " }", nil, "too much"},
		{"deep", "{ me { friend { friend { friend { friend { friend { friend { friend { id } } } } } } } } }", nil, "levels deep"},
		{"just deep enough", "{ me { friend { friend { friend { friend { friend { friend { id } } } } } } } }", nil, ""},
		{"by ids", "query($ids: [ID!]!) { nodes(ids: $ids) { id name tags { name } } }", map[string]any{"ids": make([]any, 200)}, "too much"},
		{"an overflow", "{ contacts(first: 2147483647) { edges { node { friends(first: 2147483647) { edges { node { friends(first: 2147483647) { totalCount } } } } } } } }", nil, "too much"},
		{"a negative page", "{ contacts(first: -5) { edges { node { id } } } }", nil, ""},
		{"introspection", "{ __schema { types { fields { type { ofType { ofType { ofType { ofType { name } } } } } } } } }", nil, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := refusal(t, tt.query, tt.vars)
			if tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
				t.Fatalf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// Fragments that use each other twice: 2^60 fields in sixty lines.
func TestFragmentsAreMeasuredOnce(t *testing.T) {
	t.Parallel()
	var query strings.Builder
	query.WriteString("{ me { ...F0 } }\n")
	for i := range 60 {
		fmt.Fprintf(&query, "fragment F%d on Contact { ...F%d ...F%d }\n", i, i+1, i+1)
	}
	query.WriteString("fragment F60 on Contact { id }\n")
	// Without the validator, whose own speed is not under test, the spreads are joined by hand.
	doc, err := parser.ParseQuery(&ast.Source{Input: query.String()})
	if err != nil {
		t.Fatal(err)
	}
	join(doc, doc.Operations[0].SelectionSet)
	for _, f := range doc.Fragments {
		join(doc, f.SelectionSet)
	}
	refused := graph.Limits{MaxCost: 1000}.MutateOperationContext(t.Context(), &graphql.OperationContext{Doc: doc, Operation: doc.Operations[0]})
	if refused == nil || !strings.Contains(refused.Error(), "too much") {
		t.Fatalf("got %v", refused)
	}
}

func join(doc *ast.QueryDocument, set ast.SelectionSet) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			join(doc, s.SelectionSet)
		case *ast.FragmentSpread:
			s.Definition = doc.Fragments.ForName(s.Name)
		}
	}
}

func aliases(n int) string {
	var out strings.Builder
	for i := range n {
		fmt.Fprintf(&out, "a%d: me { id } ", i)
	}
	return out.String()
}
