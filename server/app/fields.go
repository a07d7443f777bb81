package app

import (
	"context"

	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/server/contacts/fields"
	"github.com/moim-crm/moim/server/donations"
)

// donationFields checks the custom fields of donations by the definitions that
// admins made. The definitions are kept beside the donations, not in them.
func (a *App) donationFields(ctx context.Context, have donations.FieldValues, change map[string]any) (donations.FieldValues, error) {
	definitions, err := a.DB.Client(ctx).CustomField.Query().Where(customfield.EntityEQ(customfield.EntityDONATION)).All(itself(ctx, "check custom fields"))
	if err != nil {
		return have, err
	}
	next, err := fields.Set{Values: have.Values, Keys: have.Keys}.Apply(definitions, fields.Change{Values: change})
	return donations.FieldValues{Values: next.Values, Keys: next.Keys}, err
}
