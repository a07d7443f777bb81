package servertest

import (
	"github.com/moim-crm/moim/server/app"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/imports"
	"github.com/moim-crm/moim/server/jobs"
)

// Gifts connects imports to donations on a test's database, as the application does.
func Gifts(db *jobs.DB) imports.Gifts {
	return app.GiftsIn(donations.New(donations.Deps{DB: db}))
}
