package servertest

import (
	"github.com/moim-crm/moim/server/app/connect"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/memberships"
)

// Dues connects memberships to donations, as the application does.
func Dues(d *donations.Service) memberships.Dues { return connect.Dues(d) }
