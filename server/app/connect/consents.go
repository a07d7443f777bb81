package connect

import (
	"context"

	"github.com/moim-crm/moim/ent/consentevent"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/memberships"
)

// consents keeps what members decide among all consents. Memberships know no
// contacts' domain.
type consents struct{ contacts *contacts.Service }

// Consents connects memberships to consents.
func Consents(c *contacts.Service) memberships.Consents { return consents{c} }

// Decide implements memberships.Consents.
func (c consents) Decide(ctx context.Context, in memberships.Decision) error {
	action := consentevent.ActionWITHDRAWN
	if in.IsGiven {
		action = consentevent.ActionGIVEN
	}
	_, err := c.contacts.RecordConsent(ctx, contacts.ConsentInput{
		ContactID: in.ContactID, Purpose: in.Purpose, Action: action, Source: in.Source, Evidence: in.Evidence,
	})
	return err
}
