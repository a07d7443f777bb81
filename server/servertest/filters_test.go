package servertest_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/servertest"
)

// What the lists can be narrowed by beyond ent's filters: alone, turned round,
// under and/or, and in the same words for an export.
func TestFiltersOfContacts(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		c := s.Client(viewer.Admin)
		ids := filterWorld(t, s, c)
		for _, row := range []struct{ name, where, want string }{
			{"search finds by a part of the name", `{search: "ada pa"}`, "ada"},
			{"a search that finds nothing", `{search: "zzz"}`, ""},
			{"a city, whatever its capitals and accents", `{cityIn: ["MUNCHEN", "paris"]}`, "ada"},
			{"not in a city", `{not: {cityIn: ["München"]}}`, "ben cleo dan"},
			{"a custom field", `{customField: {key: "shoe", op: GTE, values: ["40"]}}`, "ada"},
			{"a custom field that is not set", `{customField: {key: "shoe", op: IS_NOT_SET}}`, "ben cleo dan"},
			{"gave", `{giving: {}}`, "ada ben"},
			{"never gave", `{not: {giving: {}}}`, "cleo dan"},
			{"gave in a year", `{giving: {receivedOnGTE: "2024-01-01", receivedOnLTE: "2024-12-31"}}`, "ada"},
			{"gave and not since", `{and: [{giving: {}}, {not: {giving: {receivedOnGTE: "2025-01-01"}}}]}`, "ada"},
			{"so much in all", `{giving: {totalGTE: {amount: "30", currency: "EUR"}}}`, "ada"},
			{"at most so much in all", `{giving: {totalLTE: {amount: "29.99", currency: "EUR"}}}`, "ben"},
			{"another currency", `{giving: {totalGTE: {amount: "1", currency: "USD"}}}`, ""},
			{"one gift of so much", `{giving: {giftGTE: {amount: "25", currency: "EUR"}}}`, "ben"},
			{"so many gifts", `{giving: {countGTE: 2}}`, "ada"},
			{"to a fund", fmt.Sprintf(`{giving: {fundIDIn: ["%d"]}}`, s.Fund().ID), "ada ben"},
			{"to a campaign of nobody", `{giving: {campaignIDIn: ["1"]}}`, ""},
			{"a consent", `{consent: {purpose: "newsletter"}}`, "ada ben"},
			{"a consent by a channel, said of any", `{consent: {purpose: "newsletter", channel: SMS}}`, "ben"},
			{"a consent withdrawn or never given", `{consent: {purpose: "newsletter", channel: EMAIL, isGiven: false}}`, "cleo dan"},
			{"any of two", `{or: [{cityIn: ["München"]}, {search: "cleo"}]}`, "ada cleo"},
			{"a membership by where it stands", `{hasMembershipsWith: [{standingIn: [NEW, CURRENT]}]}`, "dan"},
			{"the archive by name", `{archivedAtNotNil: true}`, "eve"},
			{"the archive in an inner filter", `{or: [{archivedAtNotNil: true}, {search: "cleo"}]}`, "cleo eve"},
		} {
			if got := found(c, ids, row.where); got != row.want {
				t.Errorf("%s: got %q, want %q", row.name, got, row.want)
			}
		}
		exported(t, c)
	})
}

// filterWorld makes five people and answers what each id is called.
func filterWorld(t *testing.T, s *servertest.Server, c *servertest.Client) map[string]string {
	t.Helper()
	people := map[string]*ent.Contact{}
	for _, name := range []string{"Ada", "Ben", "Cleo", "Dan", "Eve"} {
		people[strings.ToLower(name)] = s.Person(name, "Park")
	}
	ids := map[string]string{}
	for name, p := range people {
		ids[fmt.Sprint(p.ID)] = name
	}
	s.Fund()
	s.Membership(people["dan"], s.Level("Friend", "10000"))
	gift := func(who, day, amount string) string {
		return fmt.Sprintf(`recordDonation(input: {contactID: "%d", method: CASH, receivedOn: "%s", amount: {amount: "%s", currency: "EUR"}}) { donation { id } }`, people[who].ID, day, amount)
	}
	consent := func(who, channel, action, at string) string {
		return fmt.Sprintf(`recordConsent(input: {contactID: "%d", purpose: "newsletter", channel: %s, action: %s, occurredAt: "%s"}) { consent { id } }`, people[who].ID, channel, action, at)
	}
	for _, mutation := range []string{
		`defineCustomField(input: {entity: CONTACT, key: "shoe", labelEn: "Shoe", labelKo: "신발", type: NUMBER}) { customField { id } }`,
		fmt.Sprintf(`updateContact(input: {id: "%d", customFields: [{key: "shoe", value: "41"}], addresses: [{country: "DE", lines: "Weg 1", postalCode: "80331", locality: "München"}]}) { contact { id } }`, people["ada"].ID),
		gift("ada", "2024-03-01", "20.00"), gift("ada", "2024-04-01", "10.00"), gift("ben", "2025-03-01", "25.00"),
		consent("ada", "EMAIL", "GIVEN", "2025-01-01T00:00:00Z"),
		consent("ben", "EMAIL", "WITHDRAWN", "2025-01-01T00:00:00Z"), consent("ben", "ANY", "GIVEN", "2025-02-01T00:00:00Z"),
		consent("cleo", "ANY", "GIVEN", "2025-01-01T00:00:00Z"), consent("cleo", "ANY", "WITHDRAWN", "2025-02-01T00:00:00Z"),
		fmt.Sprintf(`archiveContact(input: {id: "%d"}) { contact { id } }`, people["eve"].ID),
	} {
		c.Do("mutation { "+mutation+" }", nil, nil)
	}
	return ids
}

func found(c *servertest.Client, names map[string]string, where string) string {
	var answer struct {
		Contacts struct {
			Edges []struct{ Node struct{ ID string } }
		}
	}
	c.Do("{ contacts(first: 50, where: "+where+") { edges { node { id } } } }", nil, &answer)
	var out []string
	for _, e := range answer.Contacts.Edges {
		out = append(out, names[e.Node.ID])
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

func exported(t *testing.T, c *servertest.Client) {
	t.Helper()
	get := func(where map[string]any) (int, string) {
		text, err := json.Marshal(where)
		if err != nil {
			t.Fatal(err)
		}
		status, body := c.Get("/exports/contacts.csv?where=" + url.QueryEscape(string(text)))
		return status, string(body)
	}
	_, body := get(map[string]any{"and": []any{map[string]any{"giving": map[string]any{"countGTE": 2}}, map[string]any{"cityIn": []string{"München"}}}})
	if !strings.Contains(body, "Ada") || strings.Contains(body, "Ben") {
		t.Errorf("the export of a filter holds %s", body)
	}
	if status, body := get(map[string]any{"giving": map[string]any{"luck": 2}}); status != http.StatusUnprocessableEntity {
		t.Errorf("a filter that is not understood is answered with %d %s", status, body)
	}
}
