package settings_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/settings"
	"github.com/moim-crm/moim/server/testdb"
)

func as(role viewer.Role) context.Context {
	return viewer.NewContext(context.Background(), &viewer.Viewer{UserID: 1, Name: "test", Role: role, Lang: "en", Access: rule.Default(role)})
}

func ptr[T any](v T) *T { return &v }

func TestUpdateOrganization(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		require.NoError(t, settings.EnsureOrganization(context.Background(), db))
		require.NoError(t, settings.EnsureOrganization(context.Background(), db), "a second start changes nothing")
		s := settings.New(db)
		o, err := s.UpdateOrganization(as(viewer.Admin), settings.OrganizationInput{Name: ptr(" 한강이웃 "), TimeZone: ptr("Asia/Seoul"), Currency: ptr("KRW")})
		require.NoError(t, err)
		require.Equal(t, "한강이웃", o.Name)
		require.Equal(t, "US", o.Country, "what is left out stays")
		for field, in := range map[string]settings.OrganizationInput{
			"name": {Name: ptr(" ")}, "timeZone": {TimeZone: ptr("Seoul")}, "currency": {Currency: ptr("WON")},
			"locale": {Locale: ptr("??")}, "country": {Country: ptr("Korea")}, "fiscalYearMonth": {FiscalYearMonth: ptr(13)},
		} {
			_, err := s.UpdateOrganization(as(viewer.Admin), in)
			all := errs.All(err)
			require.Len(t, all, 1, field)
			require.Equal(t, field, all[0].Field)
		}
		_, err = s.UpdateOrganization(as(viewer.Fundraising), settings.OrganizationInput{Name: ptr("Mine")})
		require.Error(t, err, "only an admin changes the organization")
		again, err := s.Organization(as(viewer.ReadOnly))
		require.NoError(t, err)
		require.Equal(t, "한강이웃", again.Name)
	})
}

func TestSetAccess(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		s := settings.New(db)
		admin := as(viewer.Admin)
		hide := settings.AccessInput{Role: viewer.Volunteering, Entity: "Contact", Field: "birth_on", Level: viewer.Hide}
		require.NoError(t, s.SetAccess(admin, hide))
		require.NoError(t, s.SetAccess(admin, hide), "the same again is no mistake")
		require.NoError(t, s.SetAccess(admin, settings.AccessInput{Role: viewer.Membership, Entity: "Contact", Read: viewer.Team, Write: viewer.Own}))
		all, err := s.Access(admin)
		require.NoError(t, err)
		require.Equal(t, viewer.Hide, all[viewer.Volunteering].Field("Contact", "birth_on"))
		require.Equal(t, viewer.Team, all[viewer.Membership].Type("Contact").Read)
		require.Equal(t, viewer.All, all[viewer.Fundraising].Type("Contact").Read, "other roles stay")

		hide.Reset = true
		require.NoError(t, s.SetAccess(admin, hide))
		all, err = s.Access(admin)
		require.NoError(t, err)
		require.Equal(t, viewer.Write, all[viewer.Volunteering].Field("Contact", "birth_on"))
		require.True(t, errs.Is(s.SetAccess(as(viewer.Finance), hide), errs.CodeForbidden))
		require.True(t, errs.Is(s.SetAccess(context.Background(), hide), errs.CodeUnauthenticated))
	})
}

func TestSetAccessRefuses(t *testing.T) {
	t.Parallel()
	s := settings.New(testdb.SQLite(t))
	for name, c := range map[string]struct {
		in    settings.AccessInput
		field string
	}{
		"an admin cannot be narrowed":  {settings.AccessInput{Role: viewer.Admin, Entity: "Contact", Read: viewer.None, Write: viewer.None}, "role"},
		"an unknown type":              {settings.AccessInput{Role: viewer.Finance, Entity: "Robot", Read: viewer.All, Write: viewer.All}, "entity"},
		"the program's own":            {settings.AccessInput{Role: viewer.Finance, Entity: "OneTimeLink", Read: viewer.All, Write: viewer.All}, "entity"},
		"a field that is never hidden": {settings.AccessInput{Role: viewer.Finance, Entity: "Contact", Field: "kind", Level: viewer.Hide}, "field"},
		"no level":                     {settings.AccessInput{Role: viewer.Finance, Entity: "Contact", Field: "note"}, "level"},
		"no scope":                     {settings.AccessInput{Role: viewer.Finance, Entity: "Contact"}, "read"},
		"writing more than reading":    {settings.AccessInput{Role: viewer.Finance, Entity: "Contact", Read: viewer.Own, Write: viewer.All}, "write"},
		"own rows of what nobody owns": {settings.AccessInput{Role: viewer.Finance, Entity: "Fund", Read: viewer.Own, Write: viewer.None}, "read"},
	} {
		all := errs.All(s.SetAccess(as(viewer.Admin), c.in))
		require.Len(t, all, 1, name)
		require.Equal(t, c.field, all[0].Field, name)
	}
}
