package app

import (
	"context"
	"fmt"
	"path/filepath"

	"github.com/moim-crm/moim/server/app/connect"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/dedupe"
	"github.com/moim-crm/moim/server/dedupe/merge"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/imports"
	"github.com/moim-crm/moim/server/memberships"
	"github.com/moim-crm/moim/server/runs"
	"github.com/moim-crm/moim/server/search"
	"github.com/moim-crm/moim/server/settings"
	"github.com/moim-crm/moim/server/volunteering"
)

// wire makes the services, those that others stand on first.
func (a *App) wire(o Options) (err error) {
	a.Auth, err = auth.New(auth.Deps{
		DB:        a.DB,
		SecretKey: a.Settings.SecretKey.Reveal(),
		PublicURL: a.Settings.PublicURL,
		OIDC:      a.oidc(),
		Costs:     o.PasswordCosts,
		Log:       a.Log,
	})
	if err != nil {
		return fmt.Errorf("prepare sign-in: %w", err)
	}
	a.Runs = runs.New(runs.Deps{DB: a.DB, Folder: MadeDir(a.Settings), ViewerOf: a.Auth.ViewerOfUser})
	a.Dedupe = dedupe.New(dedupe.Deps{DB: a.DB})
	a.Contacts = contacts.New(contacts.Deps{DB: a.DB, Runs: a.Runs, Folder: filepath.Join(FilesDir(a.Settings), "contacts"), OnSave: []func(context.Context, []int64) error{a.Dedupe.Keep}})
	a.Merge = merge.New(merge.Deps{DB: a.DB, Contacts: a.Contacts})
	a.Donations = donations.New(donations.Deps{DB: a.DB, CustomFields: a.donationFields, Runs: a.Runs})
	a.Memberships = memberships.New(memberships.Deps{DB: a.DB, Dues: connect.Dues(a.Donations), Consents: connect.Consents(a.Contacts), Runs: a.Runs, FoldName: names.Fold})
	a.Volunteering = volunteering.New(volunteering.Deps{
		DB: a.DB, FoldName: names.Fold, PublicURL: a.Settings.PublicURL, ViewerOf: a.Auth.ViewerOfUser,
	})
	a.Imports = imports.New(imports.Deps{
		DB:       a.DB,
		Folder:   FilesDir(a.Settings),
		Contacts: a.Contacts,
		Gifts:    connect.Gifts(a.Donations),
		ViewerOf: a.Auth.ViewerOfUser,
	})
	a.Organization = settings.New(a.DB)
	a.Finder = search.New(a.DB)
	a.Exports = a.exporter()
	return nil
}

func (a *App) oidc() *auth.OIDC {
	if a.Settings.OIDC.Issuer == "" {
		return nil
	}
	return &auth.OIDC{
		Issuer: a.Settings.OIDC.Issuer, ClientID: a.Settings.OIDC.ClientID,
		ClientSecret: a.Settings.OIDC.ClientSecret.Reveal(),
	}
}
