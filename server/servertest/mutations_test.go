package servertest_test

import (
	"slices"
	"testing"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/servertest"
)

// everybody but those who only look.
var (
	people = []viewer.Role{viewer.Admin, viewer.Membership, viewer.Fundraising, viewer.Volunteering}
	money  = []viewer.Role{viewer.Admin, viewer.Membership, viewer.Fundraising, viewer.Finance}
)

// TestMainMutationsByRole carries out each main mutation as every role, and as
// nobody: who may succeeds, who may not is told FORBIDDEN, who has not signed in
// UNAUTHENTICATED.
func TestMainMutationsByRole(t *testing.T) {
	t.Parallel()
	s := servertest.New(t, servertest.SQLite)
	donor := s.Person("Mina", "Park")
	gift := s.Donation(donor, "50000", "KRW")
	shift := s.Shift("Lunch", 20)
	contact := map[string]any{"contactID": donor.ID}
	with := func(more map[string]any) map[string]any {
		in := map[string]any{}
		for _, m := range []map[string]any{contact, more} {
			for k, v := range m {
				in[k] = v
			}
		}
		return in
	}
	clients := map[viewer.Role]*servertest.Client{}
	for _, role := range viewer.Roles() {
		clients[role] = s.Client(role)
	}
	for _, m := range []struct {
		name, input, answer string
		// in is made anew for each role, so that one's work does not stand in another's way.
		in  func(role viewer.Role) map[string]any
		may []viewer.Role
	}{
		{"createContact", "CreateContactInput", "contact { displayName }", func(r viewer.Role) map[string]any {
			return map[string]any{"kind": "INDIVIDUAL", "givenName": "New", "familyName": string(r)}
		}, people},
		{"updateContact", "UpdateContactInput", "contact { note }", func(r viewer.Role) map[string]any {
			return map[string]any{"id": donor.ID, "note": string(r)}
		}, people},
		{"archiveContact", "ArchiveContactInput", "contact { id }", func(r viewer.Role) map[string]any {
			return map[string]any{"id": s.Person("Old", string(r)).ID}
		}, people},
		{"logInteraction", "LogInteractionInput", "interaction { id }", func(viewer.Role) map[string]any {
			return with(map[string]any{"kind": "CALL", "subject": "Thanks"})
		}, people},
		{"createTask", "CreateTaskInput", "task { id }", func(viewer.Role) map[string]any {
			return with(map[string]any{"title": "Call"})
		}, people},
		{"recordConsent", "RecordConsentInput", "consent { id }", func(viewer.Role) map[string]any {
			return with(map[string]any{"purpose": "newsletter", "channel": "EMAIL", "action": "GIVEN"})
		}, people},
		{"recordDonation", "RecordDonationInput", "donation { amount { amount } }", func(viewer.Role) map[string]any {
			return with(map[string]any{"amount": won("1000"), "method": "CASH"})
		}, money},
		{"updateDonation", "UpdateDonationInput", "donation { note }", func(r viewer.Role) map[string]any {
			return map[string]any{"id": gift.ID, "note": string(r)}
		}, money},
		{"refundDonation", "RefundDonationInput", "donation { id }", func(r viewer.Role) map[string]any {
			return map[string]any{"id": s.Donation(donor, "7000", "KRW").ID, "amount": won("1000"), "requestKey": string(r)}
		}, money},
		{"createPledge", "CreatePledgeInput", "pledge { id }", func(viewer.Role) map[string]any {
			return with(map[string]any{"amount": won("12000"), "every": "MONTH", "startOn": s.Today(), "count": 12})
		}, money},
		{"createFund", "CreateFundInput", "fund { name }", func(r viewer.Role) map[string]any {
			return map[string]any{"name": "Fund of " + string(r)}
		}, []viewer.Role{viewer.Admin, viewer.Fundraising, viewer.Finance}},
		{"createMembershipLevel", "CreateMembershipLevelInput", "membershipLevel { name }", func(r viewer.Role) map[string]any {
			return map[string]any{"name": "Level of " + string(r), "prices": []any{won("10000")}}
		}, []viewer.Role{viewer.Admin, viewer.Membership}},
		{"startMembership", "StartMembershipInput", "membership { id }", func(r viewer.Role) map[string]any {
			return map[string]any{"holderID": donor.ID, "levelID": s.Level("Level for "+string(r), "20000").ID}
		}, []viewer.Role{viewer.Admin, viewer.Membership}},
		{"createVolunteerOpportunity", "CreateVolunteerOpportunityInput", "volunteerOpportunity { id }", func(r viewer.Role) map[string]any {
			return map[string]any{"title": "Help " + string(r)}
		}, []viewer.Role{viewer.Admin, viewer.Volunteering}},
		{"signUpForShift", "SignUpForShiftInput", "signup { id }", func(r viewer.Role) map[string]any {
			return map[string]any{"shiftID": shift.ID, "contactID": s.Person("Helper", string(r)).ID}
		}, []viewer.Role{viewer.Admin, viewer.Volunteering}},
		{"logVolunteerHours", "LogVolunteerHoursInput", "volunteerHours { id }", func(viewer.Role) map[string]any {
			return with(map[string]any{"workedOn": s.Today(), "minutesWorked": 60})
		}, []viewer.Role{viewer.Admin, viewer.Volunteering}},
		{"inviteUser", "InviteUserInput", "user { id }", func(r viewer.Role) map[string]any {
			return map[string]any{"email": "by-" + string(r) + "@example.org", "name": "Invited", "role": "READ_ONLY"}
		}, []viewer.Role{viewer.Admin}},
	} {
		t.Run(m.name, func(t *testing.T) {
			t.Parallel()
			query := "mutation($in: " + m.input + "!) { " + m.name + "(input: $in) { " + m.answer + " } }"
			for _, role := range viewer.Roles() {
				want := "FORBIDDEN"
				if slices.Contains(m.may, role) {
					want = ""
				}
				a := clients[role].Try(query, map[string]any{"in": m.in(role)})
				if role == viewer.Finance && a.Code() == "NOT_FOUND" && m.name == "signUpForShift" {
					continue // volunteering is closed to finance: there are no shifts for them
				}
				if a.Code() != want {
					t.Errorf("%s got %q (%+v), want %q", role, a.Code(), a.Errors, want)
				}
			}
			if a := s.Nobody().Try(query, map[string]any{"in": m.in("NOBODY")}); a.Code() != "UNAUTHENTICATED" {
				t.Errorf("nobody got %q (%+v)", a.Code(), a.Errors)
			}
		})
	}
}

func won(amount string) map[string]any { return map[string]any{"amount": amount, "currency": "KRW"} }
