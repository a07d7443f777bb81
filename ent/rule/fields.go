package rule

import (
	"context"
	"maps"
	"reflect"
	"slices"
	"strings"

	"entgo.io/ent"

	"github.com/moim-crm/moim/ent/viewer"
)

// guarded are the fields that an organization may hide from a role, or leave to
// read only. They are nullable in the graph, because a hidden field is null.
var guarded = map[string][]string{
	"Contact": {
		"prefix", "suffix", "birth_on", "deceased_on", "preferred_name", "legal_name", "source",
		"external_id", "note", "custom_fields", "language", "gender",
	},
	"ContactEmail":   {"address"},
	"ContactPhone":   {"number"},
	"ContactAddress": {"lines", "locality", "dependent_locality", "region", "postal_code", "country"},
	"Relationship":   {"note"},
	"Affiliation":    {"title", "note"},
	"Donation": {
		"amount_minor", "fair_market_minor", "reference", "note", "in_kind_description", "method",
		"is_anonymous", "external_id", "custom_fields",
	},
	"Pledge":         {"amount_minor", "note"},
	"Membership":     {"cancel_reason", "note"},
	"MembershipTerm": {"price_minor"},
	"Interaction":    {"subject", "body"},
	"File":           {"note"},
	"Task":           {"title", "note"},
	"VolunteerHours": {"note", "minutes_worked"},
	"ShiftSignup":    {"note"},
	"ConsentEvent":   {"note", "evidence"},
	"User":           {"email"},
}

// follows are the fields that tell what a guarded one holds: who may not see that
// one sees none of them.
var follows = map[string]map[string][2]string{
	"Donation":     {"refunded_minor": {"Donation", "amount_minor"}},
	"Allocation":   {"amount_minor": {"Donation", "amount_minor"}},
	"SoftCredit":   {"amount_minor": {"Donation", "amount_minor"}},
	"MatchingGift": {"amount_minor": {"Donation", "amount_minor"}},
	"Refund":       {"amount_minor": {"Donation", "amount_minor"}},
	"LedgerEntry":  {"amount_minor": {"Donation", "amount_minor"}},
	"Installment":  {"amount_minor": {"Pledge", "amount_minor"}},
	"GiftBatch":    {"control_minor": {"Donation", "amount_minor"}},
}

// Hideable lists the fields of a type that may be hidden from a viewer, with
// those that follow another, by storage name.
func Hideable(typ string) []string {
	return append(Guarded(typ), slices.Collect(maps.Keys(follows[typ]))...)
}

// IsHidden reports whether v, who may read the type, is kept from one field of it.
func IsHidden(v *viewer.Viewer, typ, field string) bool {
	_, following := follows[typ][field]
	return (following || IsGuarded(typ, field)) && CanRead(v, typ) && Field(v, typ, field) == viewer.Hide
}

// Guarded lists the fields of a type that may be hidden, by storage name.
func Guarded(typ string) []string { return slices.Clone(guarded[typ]) }

// IsGuarded reports whether a field may be hidden.
func IsGuarded(typ, field string) bool { return slices.Contains(guarded[typ], field) }

// Mask empties the fields that the viewer may not read, in whatever an ent query
// returns. Every schema with guarded fields names it as its interceptor.
func Mask(typ string) ent.Interceptor {
	return ent.InterceptFunc(func(next ent.Querier) ent.Querier {
		return ent.QuerierFunc(func(ctx context.Context, q ent.Query) (ent.Value, error) {
			out, err := next.Query(ctx, q)
			v := viewer.FromContext(ctx)
			if err != nil || v.IsSystem() || !v.IsStaff() {
				return out, err
			}
			for _, name := range Hideable(typ) {
				if Field(v, typ, name) == viewer.Hide {
					empty(reflect.ValueOf(out), goName(name))
				}
			}
			return out, nil
		})
	})
}

func empty(v reflect.Value, field string) {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			empty(v.Index(i), field)
		}
	case reflect.Pointer:
		if v.IsNil() {
			return
		}
		empty(v.Elem(), field)
	case reflect.Struct:
		if f := v.FieldByName(field); f.IsValid() && f.CanSet() {
			f.SetZero()
		}
	}
}

// goName turns a storage name into ent's Go field name.
func goName(name string) string {
	var b strings.Builder
	for part := range strings.SplitSeq(name, "_") {
		if part == "id" {
			b.WriteString("ID")
			continue
		}
		b.WriteString(strings.ToUpper(part[:1]) + part[1:])
	}
	return b.String()
}

// isZero reports whether a value given to a creation is empty.
func isZero(v any) bool {
	r := reflect.ValueOf(v)
	return !r.IsValid() || r.IsZero() || (r.Kind() == reflect.Map || r.Kind() == reflect.Slice) && r.Len() == 0
}
