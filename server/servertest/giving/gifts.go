// Package giving lends tests of other domains the donations of the application.
package giving

import (
	"github.com/moim-crm/moim/server/app/connect"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/imports"
	"github.com/moim-crm/moim/server/jobs"
)

// Gifts connects imports to donations on a test's database, as the application does.
func Gifts(db *jobs.DB) imports.Gifts {
	return connect.Gifts(donations.New(donations.Deps{DB: db}))
}
