package settings_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/settings"
	"github.com/moim-crm/moim/server/testdb"
)

func TestIdentityOfTheOrganization(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		require.NoError(t, settings.EnsureOrganization(context.Background(), db))
		s := settings.New(db)
		o, err := s.UpdateOrganization(as(viewer.Admin), settings.OrganizationInput{Identity: settings.Identity{
			Email: ptr(" office@example.org "), Website: ptr("example.org/kr"), BrandColour: ptr("#0e6b5b"), Phone: ptr("+82 2-123-4567"),
			RegistrationNumber: ptr("123-82-00001"), AddressLines: ptr("Mapo-daero 1"), Locality: ptr("Seoul"),
		}})
		require.NoError(t, err)
		require.Equal(t, []string{"office@example.org", "https://example.org/kr", "#0E6B5B"}, []string{o.Email, o.Website, o.BrandColour})
		o, err = s.UpdateOrganization(as(viewer.Admin), settings.OrganizationInput{Identity: settings.Identity{Email: ptr("")}})
		require.NoError(t, err)
		require.Empty(t, o.Email, "an empty text takes it away")
		require.Equal(t, "Seoul", o.Locality, "what is left out stays")
	})
}

func TestIdentityRefuses(t *testing.T) {
	t.Parallel()
	for field, in := range map[string]settings.Identity{
		"email":       {Email: ptr("Office <office@example.org>")},
		"website":     {Website: ptr("javascript://example.org")},
		"phone":       {Phone: ptr("call us")},
		"brandColour": {BrandColour: ptr("green")},
		"postalCode":  {PostalCode: ptr(strings.Repeat("9", 21))},
	} {
		all := errs.All(settings.OrganizationInput{Identity: in}.Validate())
		require.Len(t, all, 1, field)
		require.Equal(t, field, all[0].Field)
	}
}
