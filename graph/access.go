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
	"Contact.givingSummary":         "Donation",
	"Contact.givingSummaries":       "Donation",
	"Contact.relationships":         "Relationship",
	"Contact.consentStates":         "ConsentEvent",
	"Contact.asOf":                  "AuditEntry",
	"Campaign.raised":               "Donation",
	"Query.givingByMonth":           "Donation",
	"Query.givingTotals":            "Donation",
	"Query.givingYears":             "Donation",
	"Query.givingByFund":            "Donation",
	"Query.donationTotals":          "Donation",
	"Query.membershipStatusCounts":  "Membership",
	"Query.renewalPreview":          "Membership",
	"Query.search":                  "Contact",
	"Query.shiftOverlaps":           "ShiftSignup",
	"Query.volunteerTotals":         "VolunteerHours",
	"Query.roleAccess":              "AccessRule",
	"Query.guardedFields":           "AccessRule",
	"Query.accessPreview":           "AccessRule",
	"Query.viewer":                  "User",
	"Query.apiTokens":               "ApiToken",
	"Subscription.contactChanged":   "Contact",
	"Subscription.importProgress":   "ImportRun",
	"Subscription.runChanged":       "Run",
	"Subscription.shiftChanged":     "ShiftSignup",
	"Fund.raised":                   "Donation",
	"Appeal.raised":                 "Donation",
	"GiftBatch.rows":                "Donation",
	"GiftBatch.count":               "Donation",
	"GiftBatch.total":               "Donation",
	"Query.pledgePreview":           "Pledge",
	"Subscription.giftBatchChanged": "GiftBatch",
	"Query.membershipLevelCounts":   "Membership",
	"Query.membershipRetention":     "MembershipTerm",
	"Query.renewalRoundPreview":     "Membership",
	"Query.membershipEnds":          "Membership",
	"Query.memberDirectory":         "ConsentEvent",
	"Query.levelChangePreview":      "Membership",
	"Query.levelExamples":           "MembershipLevel",
	"Contact.directoryChoice":       "ConsentEvent",
	"Contact.directoryEntry":        "ConsentEvent",
	"Query.possibleDuplicates":      "Contact",
	"Query.mergePlan":               "ContactMerge",
}

// derived are answers that tell a field which may be hidden: refused with it.
var derived = map[string][2]string{
	"Contact.givingSummary":    {"Donation", "amount_minor"},
	"Contact.givingSummaries":  {"Donation", "amount_minor"},
	"Campaign.raised":          {"Donation", "amount_minor"},
	"Fund.raised":              {"Donation", "amount_minor"},
	"Appeal.raised":            {"Donation", "amount_minor"},
	"GiftBatch.count":          {"Donation", "amount_minor"},
	"GiftBatch.total":          {"Donation", "amount_minor"},
	"GiftBatchRow.amount":      {"Donation", "amount_minor"},
	"GiftBatchRow.amountText":  {"Donation", "amount_minor"},
	"GiftBatchRow.reference":   {"Donation", "reference"},
	"GiftBatchRow.note":        {"Donation", "note"},
	"Query.givingByMonth":      {"Donation", "amount_minor"},
	"Query.givingTotals":       {"Donation", "amount_minor"},
	"Query.givingYears":        {"Donation", "amount_minor"},
	"Query.givingByFund":       {"Donation", "amount_minor"},
	"Query.donationTotals":     {"Donation", "amount_minor"},
	"Query.volunteerTotals":    {"VolunteerHours", "minutes_worked"},
	"Pledge.paid":              {"Pledge", "amount_minor"},
	"Pledge.schedule":          {"Pledge", "amount_minor"},
	"PlannedRenewal.price":     {"MembershipTerm", "price_minor"},
	"RenewalRoundPreview.sums": {"MembershipTerm", "price_minor"},
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
	if name := w.hidden(parent, f.Name); name != "" {
		if f.Definition.Type.NonNull {
			return verdict{denied: &rule.Denied{Op: "read", Type: parent, Field: name}}, true
		}
		return verdict{}, true
	}
	if first, ok := derived[parent+"."+f.Name]; ok && rule.IsHidden(w.v, first[0], first[1]) {
		return verdict{denied: &rule.Denied{Op: "read", Type: first[0], Field: first[1]}}, true
	}
	if typ := needed(parent, f); typ != "" && !rule.CanRead(w.v, typ) {
		return verdict{denied: &rule.Denied{Op: "read", Type: typ}}, true
	}
	if err := w.arguments(f); err != nil {
		return verdict{denied: err}, true
	}
	return verdict{}, false
}

// hidden names the column behind a field of an entity that the viewer's role is
// kept from, "" where it may be seen.
func (w *walker) hidden(entity, field string) string {
	for _, name := range storageNames(field) {
		if rule.IsHidden(w.v, entity, name) {
			return name
		}
	}
	return ""
}

// needed returns the entity type whose rows the field answers with, "" for none.
func needed(parent string, f *ast.Field) string {
	if typ, ok := needs[parent+"."+f.Name]; ok {
		return typ
	}
	return entityOfResult(f.Definition.Type.Name())
}
