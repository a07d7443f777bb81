package servertest_test

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/servertest"
)

// Whoever still has the number of a merged record on the screen is told so, and
// nothing is written where nobody would see it; after the undo all of it works.
func TestMergedRecordTakesNothing(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		stays, goes := s.Person("Minsu", "Kim"), s.Person("Min-su", "Gim")
		c := s.Client(viewer.Admin)
		var made struct {
			Level       struct{ MembershipLevel struct{ ID string } }
			Opportunity struct {
				VolunteerOpportunity struct{ ID string }
			}
		}
		c.Do(`mutation {
			level: createMembershipLevel(input: {name: "Single", months: 12, prices: [{amount: "10", currency: "EUR"}]}) { membershipLevel { id } }
			opportunity: createVolunteerOpportunity(input: {title: "Kitchen"}) { volunteerOpportunity { id } }
		}`, nil, &made)
		var shift struct {
			CreateShift struct{ Shifts []struct{ ID string } }
		}
		c.Do(fmt.Sprintf(`mutation { createShift(input: {opportunityID: %q, startsLocal: "2037-01-10T09:00", endsLocal: "2037-01-10T12:00", capacity: 3}) { shifts { id } } }`,
			made.Opportunity.VolunteerOpportunity.ID), nil, &shift)
		late := []string{
			`recordDonation(input: {contactID: $id, amount: {amount: "5", currency: "EUR"}, method: CASH}) { donation { id } }`,
			`createPledge(input: {contactID: $id, amount: {amount: "60", currency: "EUR"}, every: MONTH, count: 6, startOn: "2037-01-01"}) { pledge { id } }`,
			`startMembership(input: {holderID: $id, levelID: "` + made.Level.MembershipLevel.ID + `"}) { membership { id } }`,
			`signUpForShift(input: {shiftID: "` + shift.CreateShift.Shifts[0].ID + `", contactID: $id}) { signup { id } }`,
			`logVolunteerHours(input: {contactID: $id, workedOn: "2026-01-02", minutesWorked: 30}) { volunteerHours { id } }`,
			`logInteraction(input: {contactID: $id, kind: NOTE, body: "Called"}) { interaction { id } }`,
			`createTask(input: {contactID: $id, title: "Call"}) { task { id } }`,
			`recordConsent(input: {contactID: $id, purpose: "newsletter", channel: EMAIL, action: GIVEN}) { consent { id } }`,
			`updateContact(input: {id: $id, note: "late"}) { contact { id } }`,
			`archiveContact(input: {id: $id, archived: false}) { contact { id } }`,
		}
		pair := map[string]any{"s": strconv.FormatInt(stays.ID, 10), "m": strconv.FormatInt(goes.ID, 10)}
		var plan struct{ MergePlan struct{ Hash string } }
		c.Do(`query($s: ID!, $m: ID!) { mergePlan(input: {survivorID: $s, mergedID: $m}) { hash } }`, pair, &plan)
		pair["h"] = plan.MergePlan.Hash
		var merged struct {
			MergeContacts struct{ Merge struct{ ID string } }
		}
		c.Do(`mutation($s: ID!, $m: ID!, $h: String!) { mergeContacts(input: {survivorID: $s, mergedID: $m, planHash: $h}) { merge { id } } }`, pair, &merged)
		for _, field := range late {
			code := "CONFLICT"
			if strings.HasPrefix(field, "signUpForShift") {
				// Nobody in the archive is signed up, merged or not.
				code = "INVALID"
			}
			c.Refused(code, `mutation($id: ID!) { `+field+` }`, map[string]any{"id": pair["m"]})
		}
		c.Do(`mutation($id: ID!) { unmergeContacts(input: {id: $id}) { __typename } }`, map[string]any{"id": merged.MergeContacts.Merge.ID}, &json.RawMessage{})
		for _, field := range late {
			if a := c.Try(`mutation($id: ID!) { `+field+` }`, map[string]any{"id": pair["m"]}); len(a.Errors) > 0 {
				t.Errorf("%s after the undo: %v", strings.SplitN(field, "(", 2)[0], a.Errors)
			}
		}
	})
}
