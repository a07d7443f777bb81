package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/servertest"
)

// secrets are texts that only rows of the person $person, or of those around
// them, hold.
var secrets = []string{"Secretly", "mina.hidden", "joon@example", "Mimi", "hush-", "REF-777", "1980-02-03", "met at choir", "Quiet-ro", "Harbour", "Grandma", "scan 7", "Call back", "Chairs"}

// narrow gives a role a scope on every type whose rows belong to somebody.
func (w *world) narrow(role viewer.Role, read, write viewer.Scope) {
	w.t.Helper()
	access := rule.Default(role)
	for _, typ := range rule.Types() {
		isPersonal := slices.Contains([]string{"SavedView", "Session", "ApiToken", "Passkey", "ImportRun", "ImportRow", "Run", "RunRow"}, typ)
		if rule.HasOwner(typ) && access.Type(typ).Read != viewer.None && !isPersonal {
			w.take(w.admin, step{"", fmt.Sprintf(`setAccessRule(input: {role: %s, entity: "%s", read: %s, write: %s}) { roleAccess { role } }`, role, typ, read, write)})
		}
	}
}

// mayNotTell fails where an answer holds one of the texts.
func mayNotTell(t *testing.T, told map[string]string, texts []string) {
	t.Helper()
	for query, answer := range told {
		for _, text := range texts {
			if at := strings.Index(answer, text); at >= 0 {
				t.Errorf("%.400s\ntells %q: …%.120s", query, text, answer[max(0, at-60):])
				break
			}
		}
	}
}

func TestOwnRowsAlone(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		w := worldOn(t, s)
		user := s.User(viewer.Fundraising)
		w.keep("me", user.ID)
		// $loner is mine, and tied to others by everything that ties people.
		w.take(w.admin,
			step{"", `updateContact(input: {id: $loner, ownerID: $me, householdID: $household}) { contact { id } }`},
			step{"tie", `addRelationship(input: {fromID: $loner, toID: $person, typeID: $kind}) { relationship { id } }`},
			step{"", `addSoftCredit(input: {donationID: $donation, credit: {contactID: $loner, role: OTHER}}) { softCredit { id } }`},
			step{"", `addMembershipSeat(input: {membershipID: $membership, contactID: $loner}) { membership { id } }`},
			step{"", `addAffiliation(input: {personID: $loner, organizationID: $company}) { affiliation { id } }`},
			step{"mine", `recordDonation(input: {contactID: $loner, amount: {amount: "7", currency: "KRW"}, method: CASH, softCredits: [{contactID: $person, role: OTHER}]}) { donation { id } }`})
		w.narrow(viewer.Fundraising, viewer.Own, viewer.Own)
		me := s.Client(viewer.Fundraising)

		told := w.crawl(me)
		mayNotTell(t, told, secrets)
		mine := me.Try(w.fill(`{ node(id: $loner) { id } contacts { totalCount } donations { totalCount } givingTotals(from: "2020-01-01", to: "2030-01-01") { count total { amount } } membershipStatusCounts { count } }`), nil)
		if got, want := string(mine.Data), w.fill(`{"node":{"id":$loner},"contacts":{"totalCount":1},"donations":{"totalCount":1},"givingTotals":[{"count":1,"total":{"amount":"7"}}],"membershipStatusCounts":[{"count":0},{"count":0},{"count":0},{"count":0},{"count":0},{"count":0},{"count":0}]}`); got != want {
			t.Errorf("own rows are\n%s, want\n%s", got, want)
		}
		if status, body := me.Get("/exports/files/" + w.ids["paper"]); status != 404 || strings.Contains(string(body), "hush") {
			t.Errorf("a file of somebody else's contact: %d %s", status, body)
		}
		exported := map[string]string{}
		for _, path := range exportPaths {
			status, body := me.Get(path)
			if status >= 500 {
				t.Errorf("%s: %d", path, status)
			}
			exported[path] = string(body)
		}
		mayNotTell(t, exported, secrets)
		for _, text := range []string{
			"secretly", "secr", "Secretyl", "mina.hidden@example.org", "REF-777", "010-1234-5678", "5678", "50000", "₩50,000", "30000", "harbour", "quiet",
		} {
			got := me.Try(`query($q: String!) { search(query: $q) { title subtitle } contacts(search: $q) { totalCount edges { node { displayName } } } }`, map[string]any{"q": text})
			if string(got.Data) != `{"search":[],"contacts":{"totalCount":0,"edges":[]}}` {
				t.Errorf("a search for %s finds %s", text, got.Data)
			}
		}
		if news := <-me.Listen(w.fill(`subscription { contactChanged(id: $person) { event } }`)); news.Code() != "NOT_FOUND" {
			t.Errorf("a subscription to somebody else's contact begins with %+v", news)
		}
		w.cannot(t, me, othersRows)
	})
}

// exportPaths are downloads that hold records of people.
var exportPaths = []string{
	"/exports/contacts.csv", "/exports/contacts.vcf", "/exports/donations.csv", "/exports/memberships.csv", "/exports/pledges.csv",
	"/exports/interactions.csv", "/exports/tasks.csv", "/exports/volunteerHours.csv", "/exports/shiftSignups.csv",
}

// othersRows change rows of others, or put rows under them.
var othersRows = []string{
	`updateContact(input: {id: $person, note: "x"}) { contact { id } }`,
	`archiveContact(input: {id: $person}) { contact { id } }`,
	`createContact(input: {kind: INDIVIDUAL, familyName: "Gift to another", ownerID: $admin}) { contact { id } }`,
	`addRelationship(input: {fromID: $loner, toID: $partner, typeID: $kind}) { relationship { id } }`,
	`addRelationship(input: {fromID: $person, toID: $loner, typeID: $kind}) { relationship { id } }`,
	`endRelationship(input: {id: $relationship, endOn: "2026-01-01"}) { relationship { id } }`,
	`endAffiliation(input: {id: $affiliation, endOn: "2026-01-01"}) { affiliation { id } }`,
	`addAffiliation(input: {personID: $person, organizationID: $company}) { affiliation { id } }`,
	`recordDonation(input: {contactID: $person, amount: {amount: "5", currency: "KRW"}, method: CASH}) { donation { id } }`,
	`updateDonation(input: {id: $donation, note: "x"}) { donation { id } }`,
	`acknowledgeDonation(input: {id: $cheque}) { donation { id } }`,
	`refundDonation(input: {id: $donation, amount: {amount: "5", currency: "KRW"}, requestKey: "x"}) { donation { id } }`,
	`takeBackDonation(input: {id: $inKind}) { donation { id } }`,
	`addSoftCredit(input: {donationID: $inKind, credit: {contactID: $loner, role: OTHER}}) { softCredit { id } }`,
	`addSoftCredit(input: {donationID: $mine, credit: {contactID: $partner, role: OTHER}}) { softCredit { id } }`,
	`addMatchingGift(input: {donationID: $inKind, matcherID: $company, amount: {amount: "5", currency: "KRW"}}) { matchingGift { id } }`,
	`createPledge(input: {contactID: $person, amount: {amount: "5", currency: "KRW"}, every: ONCE, count: 1, startOn: "2027-01-01"}) { pledge { id } }`,
	`writeOffPledge(input: {id: $pledge, reason: "x"}) { pledge { id } }`,
	`logInteraction(input: {contactID: $person, kind: NOTE, body: "x"}) { interaction { id } }`,
	`removeContactFile(input: {id: $paper}) { file { id } }`,
	`createTask(input: {contactID: $person, title: "x"}) { task { id } }`,
	`completeTask(input: {id: $task}) { task { id } }`,
	`recordConsent(input: {contactID: $person, purpose: "newsletter", channel: EMAIL, action: WITHDRAWN}) { consent { id } }`,
}

// cannot tries mutations that must all be refused and leave nothing behind.
func (w *world) cannot(t *testing.T, c *servertest.Client, mutations []string) {
	t.Helper()
	for _, m := range mutations {
		before := w.trace()
		got := c.Try("mutation { "+w.fill(m)+" }", nil)
		if code := got.Code(); code != "FORBIDDEN" && code != "NOT_FOUND" && code != "INVALID" {
			t.Errorf("%s ends with %q %+v", m, code, got.Errors)
		}
		if after := w.trace(); after != before {
			t.Errorf("%s is refused, and yet something changed: %s, then %s", m, before, after)
		}
	}
}
