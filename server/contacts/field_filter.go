package contacts

import (
	"context"
	"slices"
	"strconv"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts/fields"
	"github.com/moim-crm/moim/server/errs"
)

// FieldFilters makes conditions on the custom fields of contacts. Who may not
// see custom fields could otherwise find out their values by asking.
func (s *Service) FieldFilters(ctx context.Context, filters []fields.Filter) ([]predicate.Contact, error) {
	if len(filters) == 0 {
		return nil, nil
	}
	if rule.Field(viewer.FromContext(ctx), "Contact", contact.FieldCustomFields) == viewer.Hide {
		return nil, errs.Forbidden(KeyFieldHidden)
	}
	definitions, err := s.db.Client(ctx).CustomField.Query().
		Where(customfield.EntityEQ(customfield.EntityCONTACT)).All(asSystem(ctx, "filter by custom fields"))
	if err != nil {
		return nil, explain(err, "load field definitions")
	}
	out := make([]predicate.Contact, 0, len(filters))
	var faults []error
	for i, filter := range filters {
		at := slices.IndexFunc(definitions, func(def *ent.CustomField) bool { return def.Key == filter.Key })
		path := "customFields." + strconv.Itoa(i)
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
