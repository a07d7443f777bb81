// Package graph is the one GraphQL graph. A resolver parses, makes one call and
// returns; rules are in server/<domain>, access in ent.
package graph

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/dedupe"
	"github.com/moim-crm/moim/server/dedupe/merge"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/exports"
	"github.com/moim-crm/moim/server/imports"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/memberships"
	"github.com/moim-crm/moim/server/runs"
	"github.com/moim-crm/moim/server/search"
	"github.com/moim-crm/moim/server/settings"
	"github.com/moim-crm/moim/server/volunteering"
)

// Resolver holds what the resolvers call. Every field is needed.
type Resolver struct {
	DB           *jobs.DB
	Auth         *auth.Service
	Contacts     *contacts.Service
	Dedupe       *dedupe.Service
	Merge        *merge.Service
	Donations    *donations.Service
	Memberships  *memberships.Service
	Settings     *settings.Service
	Finder       *search.Service
	Imports      *imports.Service
	Volunteering *volunteering.Service
	Runs         *runs.Service
	Exports      *exports.Service
}

func (r *Resolver) client(ctx context.Context) *ent.Client { return r.DB.Client(ctx) }

const (
	defaultPage = 50
	maxPage     = 1000
)

var _ = errs.Register(errs.Messages{
	"graph.page_size": {En: "Ask for 1 to {max} rows at a time.", Ko: "한 번에 1~{max}줄까지 불러올 수 있어요."},
})

// page bounds a list: nobody reads a whole table by leaving out a number.
func page(first, last *int) (*int, error) {
	if first == nil && last == nil {
		n := defaultPage
		return &n, nil
	}
	for name, n := range map[string]*int{"first": first, "last": last} {
		if n != nil && (*n < 0 || *n > maxPage) {
			return nil, errs.Invalid(name, "graph.page_size", "max", maxPage)
		}
	}
	return first, nil
}

// asker returns the signed-in member of staff.
func asker(ctx context.Context) (*viewer.Viewer, error) {
	v := viewer.FromContext(ctx)
	if !v.IsStaff() {
		return nil, errs.Unauthenticated("graph.unauthenticated")
	}
	return v, nil
}
