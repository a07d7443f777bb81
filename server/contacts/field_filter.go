package contacts

import (
	"context"
	"slices"
	"strconv"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts/fields"
	"github.com/moim-crm/moim/server/errs"
)

// guardOfFields is what the access rules call the type of each entity's fields.
var guardOfFields = map[customfield.Entity]string{
	customfield.EntityCONTACT: "Contact", customfield.EntityDONATION: "Donation",
}

// FieldFilters makes conditions on the custom fields of contacts.
func (s *Service) FieldFilters(ctx context.Context, filters []fields.Filter) ([]predicate.Contact, error) {
	conditions, err := s.FieldConditions(ctx, customfield.EntityCONTACT, filters)
	out := make([]predicate.Contact, len(conditions))
	for i, where := range conditions {
		out[i] = where
	}
	return out, errs.Under("customFields", err)
}

// FieldConditions makes conditions on the custom fields of an entity. Who may not
// see custom fields could otherwise find out their values by asking.
func (s *Service) FieldConditions(ctx context.Context, entity customfield.Entity, filters []fields.Filter) ([]func(*sql.Selector), error) {
	if len(filters) == 0 {
		return nil, nil
	}
	if rule.Field(viewer.FromContext(ctx), guardOfFields[entity], contact.FieldCustomFields) == viewer.Hide {
		return nil, errs.Forbidden(KeyFieldHidden)
	}
	definitions, err := s.db.Client(ctx).CustomField.Query().
		Where(customfield.EntityEQ(entity)).All(asSystem(ctx, "filter by custom fields"))
	if err != nil {
		return nil, explain(err, "load field definitions")
	}
	out := make([]func(*sql.Selector), 0, len(filters))
	var faults []error
	for i, filter := range filters {
		at := slices.IndexFunc(definitions, func(def *ent.CustomField) bool { return def.Key == filter.Key })
		path := strconv.Itoa(i)
		if at < 0 {
			faults = append(faults, errs.Invalid(path+".key", fields.KeyUnknown, "key", filter.Key))
			continue
		}
		where, err := filter.Where(definitions[at])
		faults = append(faults, errs.Under(path, err))
		out = append(out, where)
	}
	return out, errs.Join(faults...)
}
