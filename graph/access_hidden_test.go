package graph_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/servertest"
)

// hiddenTexts are what the guarded fields of the world hold. What is part of the
// display name (suffix, preferred name) is seen there by everybody, by design.
var hiddenTexts = []string{
	"Dr.", "1980-02-03", "Harbour Works Inc.", "female", "777245777", "mina.hidden", "joon@example", "1012345678", "10-1234-5678",
	"Quiet-ro", "Hongdae", "Mapo-gu", "04001", "met at choir", "Harbourmaster", "part time", "Chairs", "REF-777", "hush-", "D-1",
	"Call back", "Done already", "by hand", "scan 7", "finance@example.org",
}

// openAmounts are those that stay open: prices of levels, a goal, and nothing.
var openAmounts = map[string]bool{
	"0": true, "40000": true, "20000": true, "1000000": true,
	// A part of what whoever asks for the preview of a pledge has typed.
	"37": true,
}

var amountIn = regexp.MustCompile(`"(?:amount|amountMinor)":"?(-?\d+)"?`)

func (w *world) hideAll(role viewer.Role) {
	w.t.Helper()
	for _, typ := range rule.Types() {
		for _, field := range rule.Guarded(typ) {
			w.take(w.admin, step{"", fmt.Sprintf(`setAccessRule(input: {role: %s, entity: "%s", field: "%s", level: HIDE}) { roleAccess { role } }`, role, typ, field)})
		}
	}
}

func TestHiddenFields(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		w := worldOn(t, s)
		s.User(viewer.Finance)
		seen := strings.Builder{}
		for _, answer := range w.crawl(w.admin) {
			seen.WriteString(answer)
		}
		for _, text := range append(hiddenTexts, secrets...) {
			if !strings.Contains(seen.String(), text) {
				t.Errorf("an admin does not see %q either, so nothing is proven", text)
			}
		}
		w.hideAll(viewer.Fundraising)
		me := s.Client(viewer.Fundraising)
		told := w.crawl(me)
		mayNotTell(t, told, hiddenTexts)
		for query, answer := range told {
			for _, m := range amountIn.FindAllStringSubmatch(answer, -1) {
				if !openAmounts[m[1]] {
					t.Errorf("%.300s\ntells the amount %s", query, m[1])
				}
			}
		}
		exported := map[string]string{}
		for _, path := range exportPaths {
			_, body := me.Get(path)
			exported[path] = string(body)
		}
		mayNotTell(t, exported, append([]string{"50000", "49000", "30000", "60000"}, hiddenTexts...))
		for _, text := range []string{
			"mina.hidden", "mina.hiden@example.org", "@example.org", "1234-5678", "010-1234-5678", "5678", "821012345678", "REF-777", "ref-7", "D-1",
			"Harbour Works Inc.", "Harbour Works Ltd Inc", "works inc", "50000", "₩50,000", "5만", "30000", "60000",
		} {
			got := me.Try(`query($q: String!) { search(query: $q) { title } contacts(search: $q) { totalCount } }`, map[string]any{"q": text})
			if string(got.Data) != `{"search":[],"contacts":{"totalCount":0}}` {
				t.Errorf("a search for the hidden %s finds %s", text, got.Data)
			}
		}
		for _, query := range tellingQueries {
			me.Refused("FORBIDDEN", query, nil)
		}
		w.cannot(t, me, []string{`updateContact(input: {id: $person, note: "x"}) { contact { id } }`, `updateDonation(input: {id: $donation, reference: "x"}) { donation { id } }`})
	})
}

// tellingQueries would tell by their result what a hidden field holds.
var tellingQueries = []string{
	`{ contacts(where: {noteContains: "hush"}) { totalCount } }`,
	`{ contacts(where: {not: {birthOn: "1980-02-03"}}) { totalCount } }`,
	`{ contacts(where: {and: [{or: [{preferredNameHasPrefix: "M"}]}]}) { totalCount } }`,
	`{ contacts(where: {and: {legalNameNotNil: true}}) { totalCount } }`,
	`{ contacts(where: {hasEmailsWith: [{addressContains: "hidden"}]}) { totalCount } }`,
	`{ contacts(where: {hasEmailsWith: [{hasContactWith: [{hasPhonesWith: [{numberHasSuffix: "5678"}]}]}]}) { totalCount } }`,
	`{ contacts(customFields: [{key: "shoe_size", op: EQ, values: ["777245777"]}]) { totalCount } }`,
	`{ contacts(city: "Mapo-gu") { totalCount } }`,
	`{ donations(where: {amountMinorGT: 100}) { totalCount } }`,
	`{ donations(where: {refundedMinorGT: 100}) { totalCount } }`,
	`{ donations(where: {hasAllocationsWith: [{amountMinorGT: 100}]}) { totalCount } }`,
	`{ donations(orderBy: {field: AMOUNT, direction: ASC}) { totalCount } }`,
	`{ contacts(where: {customField: {key: "shoe_size", op: EQ, values: ["777245777"]}}) { totalCount } }`,
	`{ contacts(where: {not: {or: [{cityIn: ["Mapo-gu"]}]}}) { totalCount } }`,
	`{ contacts(where: {giving: {totalGTE: {amount: "100", currency: "KRW"}}}) { totalCount } }`,
	`{ contacts(where: {hasMembersWith: [{giving: {giftGTE: {amount: "100", currency: "KRW"}}}]}) { totalCount } }`,
	`{ donations(where: {customField: {key: "shoe_size", op: EQ, values: ["777245777"]}}) { totalCount } }`,
	`{ users(where: {emailHasPrefix: "a"}) { totalCount } }`,
	`mutation { changeContacts(input: {contacts: {where: {noteContains: "hush"}}, change: {archived: false}}) { run { total } } }`,
	`mutation { changeContacts(input: {contacts: {where: {customField: {key: "shoe_size", op: EQ, values: ["777245777"]}}}, change: {archived: false}}) { run { total } } }`,
	`{ donationTotals { count } }`,
	`{ donationTotals(where: {amountMinorGT: 1}) { count } }`,
	`mutation { changeDonations(input: {donations: {where: {amountMinorGT: 1}}, change: {isAcknowledged: true}}) { run { total } } }`,
	`{ givingTotals(from: "2026-01-01", to: "2026-12-31") { count } }`,
}

func TestFiltersThroughClosedTypes(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		w := worldOn(t, s)
		volunteering := s.Client(viewer.Volunteering)
		for _, query := range []string{
			`{ contacts(where: {hasDonations: true}) { totalCount } }`,
			`{ contacts(where: {not: {hasDonations: true}}) { totalCount } }`,
			`{ contacts(where: {giving: {}}) { totalCount } }`,
			`{ contacts(where: {not: {giving: {receivedOnGTE: "2026-01-01"}}}) { totalCount } }`,
			`{ contacts(where: {hasMembersWith: [{hasDonationsWith: [{referenceHasPrefix: "R"}]}]}) { totalCount } }`,
			`{ memberships(where: {hasTermsWith: [{hasDonation: true}]}) { totalCount } }`,
		} {
			volunteering.Refused("FORBIDDEN", query, nil)
		}
		query := `query($where: ContactWhereInput) { contacts(where: $where) { totalCount } }`
		for name, where := range map[string]any{
			"a list":                     map[string]any{"and": []any{map[string]any{"hasDonations": true}}},
			"one in the place of a list": map[string]any{"and": map[string]any{"hasDonations": true}},
			"two deep":                   map[string]any{"or": map[string]any{"not": map[string]any{"hasPledges": true}}},
		} {
			if got := volunteering.Try(query, map[string]any{"where": where}); got.Code() != "FORBIDDEN" {
				t.Errorf("%s as a variable ends with %q %s", name, got.Code(), got.Data)
			}
		}
		mayNotTell(t, w.crawl(volunteering), []string{"REF-777", "hush-gift", "hush-pledge", "Grandma", "Chairs", `"50000"`})
	})
}
