package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
)

// Access tells a client what it may not see. The rules themselves are in ent and
// hold without it: a type that is closed has no rows, a hidden field is empty.
// Here the closed becomes an error that says so, the hidden becomes null, and a
// filter that would tell by its result what a field or another type holds is
// refused.
type Access struct{ Schema *ast.Schema }

var (
	_ graphql.HandlerExtension     = Access{}
	_ graphql.OperationInterceptor = Access{}
	_ graphql.FieldInterceptor     = Access{}
)

// ExtensionName implements graphql.HandlerExtension.
func (Access) ExtensionName() string { return "Access" }

// Validate implements graphql.HandlerExtension.
func (Access) Validate(graphql.ExecutableSchema) error { return nil }

// needs names the entity type that a field's answer is made of, where the type
// of the field does not say it.
var needs = map[string]string{
	"Contact.givingSummary":        "Donation",
	"Contact.givingSummaries":      "Donation",
	"Contact.relationships":        "Relationship",
	"Contact.consentStates":        "ConsentEvent",
	"Contact.asOf":                 "AuditEntry",
	"Campaign.raised":              "Donation",
	"Query.givingByMonth":          "Donation",
	"Query.givingTotals":           "Donation",
	"Query.givingYears":            "Donation",
	"Query.givingByFund":           "Donation",
	"Query.membershipStatusCounts": "Membership",
	"Query.renewalPreview":         "Membership",
	"Query.search":                 "Contact",
	"Query.roleAccess":             "AccessRule",
	"Query.guardedFields":          "AccessRule",
	"Query.viewer":                 "User",
	"Query.apiTokens":              "ApiToken",
	"Subscription.contactChanged":  "Contact",
	"Subscription.importProgress":  "ImportRun",
}

// verdict is what becomes of one field of the document: an error, or null.
type verdict struct{ denied error }

type verdictsKey struct{}

// InterceptOperation looks at the document once, so that the fields of an
// operation that touches nothing closed cost nothing.
func (a Access) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	oc := graphql.GetOperationContext(ctx)
	w := walker{v: viewer.FromContext(ctx), schema: a.Schema, vars: oc.Variables, found: map[*ast.Field]verdict{}}
	if !w.v.IsSystem() {
		w.selection(oc.Operation.SelectionSet)
	}
	return next(context.WithValue(ctx, verdictsKey{}, w.found))
}

// InterceptField answers a closed field with an error and a hidden one with null.
func (Access) InterceptField(ctx context.Context, next graphql.Resolver) (any, error) {
	found, _ := ctx.Value(verdictsKey{}).(map[*ast.Field]verdict)
	if len(found) > 0 {
		if fc := graphql.GetFieldContext(ctx); fc != nil {
			if v, ok := found[fc.Field.Field]; ok {
				return nil, v.denied
			}
		}
	}
	return next(ctx)
}

type walker struct {
	v      *viewer.Viewer
	schema *ast.Schema
	vars   map[string]any
	found  map[*ast.Field]verdict
}

func (w *walker) selection(set ast.SelectionSet) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			w.field(s)
		case *ast.InlineFragment:
			w.selection(s.SelectionSet)
		case *ast.FragmentSpread:
			w.selection(s.Definition.SelectionSet)
		}
	}
}

func (w *walker) field(f *ast.Field) {
	if f.Definition == nil || f.ObjectDefinition == nil || f.Name[0] == '_' {
		return
	}
	parent := EntityOf(f.ObjectDefinition.Name)
	if v, ok := w.judge(parent, f); ok {
		w.found[f] = v
		return
	}
	w.selection(f.SelectionSet)
}

func (w *walker) judge(parent string, f *ast.Field) (verdict, bool) {
	if hidden := w.hidden(parent, f.Name); hidden {
		return verdict{}, true
	}
	if typ := needed(parent, f); typ != "" && !rule.CanRead(w.v, typ) {
		return verdict{denied: &rule.Denied{Op: "read", Type: typ}}, true
	}
	if err := w.arguments(f); err != nil {
		return verdict{denied: err}, true
	}
	return verdict{}, false
}

// hidden reports whether the viewer's role is kept from a field of an entity.
func (w *walker) hidden(entity, field string) bool {
	for _, name := range storageNames(field) {
		if rule.IsGuarded(entity, name) && rule.Field(w.v, entity, name) == viewer.Hide && rule.CanRead(w.v, entity) {
			return true
		}
	}
	return false
}

// needed returns the entity type whose rows the field answers with, "" for none.
func needed(parent string, f *ast.Field) string {
	if typ, ok := needs[parent+"."+f.Name]; ok {
		return typ
	}
	return entityOfResult(f.Definition.Type.Name())
}
