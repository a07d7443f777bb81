package graph_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/servertest"
)

type preview struct {
	Role  string
	User  *struct{ ID string }
	Lists []struct {
		Entity string
		Total  int
		Shown  *int
	}
	Hidden []struct {
		Entity           string
		Hidden, ReadOnly []string
	}
	Access json.RawMessage
}

const (
	permissionsAsked = `access { entity read write fields { field level } }`
	previewAsked     = `{ role user { id } lists { entity total shown } hidden { entity hidden readOnly } ` + permissionsAsked + ` }`
)

// lists are the previewed lists as anybody asks for them.
var lists = map[string]string{
	"Contact": "contacts", "Interaction": "interactions", "Task": "tasks", "Membership": "memberships", "Donation": "donations", "Pledge": "pledges",
	"Shift": "shifts", "VolunteerHours": "volunteerHours", "ImportRun": "imports", "AuditEntry": "auditEntries",
}

// counted is how many rows of a list somebody is really given: none of a closed one.
func counted(t *testing.T, c *servertest.Client, list string) int {
	t.Helper()
	got := c.Try(fmt.Sprintf(`{ list: %s { totalCount } }`, list), nil)
	var data struct{ List *struct{ TotalCount int } }
	require.NoError(t, json.Unmarshal(got.Data, &data))
	if data.List == nil {
		return 0
	}
	return data.List.TotalCount
}

func TestAccessPreviewIsWhatTheyGet(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		w := worldOn(t, s)
		w.keep("me", s.User(viewer.Fundraising).ID)
		w.take(w.admin,
			step{"", `updateContact(input: {id: $loner, ownerID: $me}) { contact { id } }`},
			step{"", `setAccessRule(input: {role: FUNDRAISING, entity: "Contact", field: "note", level: HIDE}) { roleAccess { role } }`},
			step{"", `setAccessRule(input: {role: FUNDRAISING, entity: "Contact", field: "birth_on", level: READ}) { roleAccess { role } }`})
		w.narrow(viewer.Fundraising, viewer.Own, viewer.Own)
		for _, role := range viewer.Roles() {
			// Whoever signs in leaves a trace, so everybody is there before anybody counts.
			s.Client(role)
		}
		for _, role := range viewer.Roles() {
			they := s.Client(role)
			var got struct{ AccessPreview preview }
			w.admin.Do(fmt.Sprintf(`query($id: ID!) { accessPreview(userID: $id) %s }`, previewAsked), map[string]any{"id": s.User(role).ID}, &got)
			require.Equal(t, string(role), got.AccessPreview.Role)
			require.NotNil(t, got.AccessPreview.User)
			var theirs struct {
				Viewer struct{ Access json.RawMessage }
			}
			they.Do(`{ viewer { `+permissionsAsked+` } }`, nil, &theirs)
			require.JSONEq(t, string(theirs.Viewer.Access), string(got.AccessPreview.Access), role)
			require.Len(t, got.AccessPreview.Lists, len(lists))
			for _, row := range got.AccessPreview.Lists {
				require.NotNil(t, row.Shown, "%s of a person", row.Entity)
				require.Equal(t, counted(t, they, lists[row.Entity]), *row.Shown, "%s as %s", row.Entity, role)
				require.Equal(t, counted(t, w.admin, lists[row.Entity]), row.Total, row.Entity)
			}
		}
		asked := fmt.Sprintf(`{ accessPreview(role: FUNDRAISING) %s }`, previewAsked)
		var alone struct{ AccessPreview preview }
		w.admin.Do(asked, nil, &alone)
		require.Nil(t, alone.AccessPreview.User)
		require.Contains(t, alone.AccessPreview.Hidden, struct {
			Entity           string
			Hidden, ReadOnly []string
		}{"Contact", []string{"note"}, []string{"birth_on"}})
		for _, row := range alone.AccessPreview.Lists {
			require.Equal(t, row.Entity == "Shift" || row.Entity == "AuditEntry", row.Shown != nil, "%s depends on whose it is", row.Entity)
		}
		note := s.Client(viewer.Fundraising).Try(w.fill(`{ node(id: $loner) { ... on Contact { note birthOn } } }`), nil)
		require.Contains(t, string(note.Data), `"note":null`, "and hidden it is")

		w.admin.Refused("INVALID", fmt.Sprintf(`{ accessPreview %s }`, previewAsked), nil)
		s.Client(viewer.Finance).Refused("FORBIDDEN", asked, nil)
		s.Nobody().Refused("UNAUTHENTICATED", asked, nil)
	})
}
