// Command entc generates ent and its part of the graph from ent/schema. It is run
// in the folder ent: go generate ./ent.
package main

import (
	"fmt"
	"log"
	"os"
	"strings"
	"text/template"

	"entgo.io/contrib/entgql"
	"entgo.io/ent/entc"
	"entgo.io/ent/entc/gen"
	"entgo.io/ent/schema/field"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/moim-crm/moim/ent/rule"
)

func main() {
	gql, err := entgql.NewExtension(
		entgql.WithConfigPath("../gqlgen.yml"),
		entgql.WithSchemaGenerator(),
		entgql.WithSchemaPath("../graph/schema/ent.graphql"),
		entgql.WithWhereInputs(true),
		entgql.WithRelaySpec(true),
		entgql.WithSchemaHook(nullable, arguments),
	)
	if err != nil {
		log.Fatalf("entgql: %v", err)
	}
	funcs := template.FuncMap{"trimSuffix": strings.TrimSuffix}
	access := gen.MustParse(gen.NewTemplate("access").Funcs(gen.Funcs).ParseFiles("template/access.tmpl"))
	money := gen.MustParse(gen.NewTemplate("money").Funcs(gen.Funcs).Funcs(funcs).ParseFiles("template/money.tmpl"))
	seek := gen.MustParse(gen.NewTemplate("seek").Funcs(gen.Funcs).Funcs(entgql.TemplateFuncs).ParseFiles("template/seek.tmpl"))
	err = entc.Generate("./schema", &gen.Config{
		Package: "github.com/moim-crm/moim/ent",
		IDType:  &field.TypeInfo{Type: field.TypeInt64},
		Features: []gen.Feature{
			gen.FeaturePrivacy, gen.FeatureModifier, gen.FeatureExecQuery, gen.FeatureUpsert,
			gen.FeatureGlobalID, gen.FeatureVersionedMigration, gen.FeatureNamedEdges,
		},
		Templates: []*gen.Template{access, money, seek},
	}, entc.Extensions(gql))
	if err != nil {
		log.Fatalf("ent: %v", err)
	}
	if err := mend("gql_pagination.go", "gql_collection.go"); err != nil {
		log.Fatalf("ent: %v", err)
	}
}

// mend changes what the generator writes in two ways. A filter that is null, of a
// connection within a row, no longer panics. And a selection of pageInfo no longer
// counts all rows, which dominates the time of wide lists: where edges are selected,
// one row more than asked for says whether there is a next page.
func mend(files ...string) error {
	pairs := []string{
		"if v, ok := args[whereField]; ok && whereInput != nil {", "if v, ok := args[whereField]; ok && v != nil && whereInput != nil {",
		"|| hasCollectedField(ctx, pageInfoField) {", "|| ignoredEdges && hasCollectedField(ctx, pageInfoField) {",
		"|| hasCollectedField(ctx, append(path, pageInfoField)...) {", "|| ignoredEdges && hasCollectedField(ctx, append(path, pageInfoField)...) {",
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		out := strings.NewReplacer(pairs...).Replace(string(text))
		if out == string(text) {
			return fmt.Errorf("%s: no count to leave out: has the generator changed?", name)
		}
		if err := os.WriteFile(name, []byte(out), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// nullable makes what a role may not see nullable in the graph: connections of
// another type, and fields that an organization may hide.
func nullable(_ *gen.Graph, s *ast.Schema) error {
	for _, def := range s.Types {
		if def.Kind != ast.Object {
			continue
		}
		for _, f := range def.Fields {
			if strings.HasSuffix(f.Type.Name(), "Connection") || rule.IsGuarded(entity(def.Name), snake(f.Name)) {
				f.Type.NonNull = false
			}
		}
	}
	return nil
}

func entity(name string) string {
	if name == "Import" {
		return "ImportRun"
	}
	return name
}

func snake(name string) string {
	var b strings.Builder
	for i, r := range name {
		if r >= 'A' && r <= 'Z' {
			if i > 0 {
				b.WriteByte('_')
			}
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}

// arguments adds what the lists can be asked beyond ent's filters.
func arguments(_ *gen.Graph, s *ast.Schema) error {
	query := s.Types["Query"]
	for _, f := range query.Fields {
		if strings.HasSuffix(f.Type.Name(), "Connection") {
			f.Arguments = append(f.Arguments, argument("offset", ast.NamedType("Int", nil), "Leaves out so many rows; for a list that is scrolled by its bar. A cursor goes first."))
		}
	}
	contacts := query.Fields.ForName("contacts")
	contacts.Arguments = append(contacts.Arguments,
		argument("search", ast.NamedType("String", nil), "Part of a name, an e-mail address or a telephone number."),
		argument("customFields", ast.ListType(ast.NonNullNamedType("CustomFieldFilter", nil), nil), "All must hold."),
		argument("membershipStatus", ast.ListType(ast.NonNullNamedType("MembershipStatus", nil), nil), "Holds a membership that stands so today."),
		argument("namePrefix", ast.NamedType("String", nil), "How the name begins as lists sort it: family name first. Fast on any number of contacts."),
		argument("city", ast.NamedType("String", nil), "Has an address in this city, in capitals or small letters, with accents or without."),
		argument("archived", ast.NamedType("Boolean", nil), "True: the archived ones alone. Left out: none of them."),
	)
	memberships := query.Fields.ForName("memberships")
	memberships.Arguments = append(memberships.Arguments,
		argument("status", ast.ListType(ast.NonNullNamedType("MembershipStatus", nil), nil), "Stands so today."),
		argument("stage", ast.ListType(ast.NonNullNamedType("RenewalStage", nil), nil), "Is so far on its way to the next renewal."),
		argument("search", ast.NamedType("String", nil), "Part of the member's name."),
	)
	pledges := query.Fields.ForName("pledges")
	pledges.Arguments = append(pledges.Arguments,
		argument("status", ast.ListType(ast.NonNullNamedType("PledgeStatus", nil), nil), "Stands so today."),
	)
	return nil
}

func argument(name string, t *ast.Type, doc string) *ast.ArgumentDefinition {
	return &ast.ArgumentDefinition{Name: name, Type: t, Description: doc}
}
