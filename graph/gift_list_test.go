package graph_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/servertest"
)

// TestOrderByTheNameOfAContact reads lists in the order of names, page by page and
// from the middle, and finds each row once.
func TestOrderByTheNameOfAContact(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		w := worldOn(t, s)
		me := s.Client(viewer.Admin)
		for list, order := range map[string][2]string{"donations": {"CONTACT_NAME", "contact"}, "memberships": {"HOLDER_NAME", "holder"}} {
			type connection struct {
				TotalCount int
				PageInfo   struct{ EndCursor string }
				Edges      []struct {
					Node map[string]any
				}
			}
			read := func(args string) (ids []string, names []string, found connection) {
				got := me.Try(w.fill(fmt.Sprintf(`{ list: %s(orderBy: {field: %s, direction: DESC}, %s) { totalCount pageInfo { endCursor } edges { node { id who: %s { displayName } } } } }`, list, order[0], args, order[1])), nil)
				require.Empty(t, got.Errors, "%s %s", list, args)
				var data struct{ List connection }
				require.NoError(t, json.Unmarshal(got.Data, &data))
				for _, e := range data.List.Edges {
					ids = append(ids, e.Node["id"].(string))
					names = append(names, e.Node["who"].(map[string]any)["displayName"].(string))
				}
				return ids, names, data.List
			}
			all, names, found := read("first: 100")
			require.Len(t, all, found.TotalCount)
			require.NotEmpty(t, all, list)
			if list == "donations" {
				require.NotEqual(t, names[0], names[len(names)-1])
			}
			var paged []string
			for after := ""; len(paged) < len(all); {
				ids, _, page := read(strings.TrimSuffix("first: 2, "+after, ", "))
				require.NotEmpty(t, ids)
				paged = append(paged, ids...)
				after = fmt.Sprintf("after: %q", page.PageInfo.EndCursor)
			}
			require.Equal(t, all, paged, list)
			from := max(len(all)-2, 0)
			jumped, _, _ := read(fmt.Sprintf("first: 2, offset: %d", from))
			require.Equal(t, all[from:], jumped, list)
			require.Equal(t, len(all), len(slices.Compact(slices.Sorted(slices.Values(all)))))
		}
		// In the list of one contact there is nothing to order by.
		got := me.Try(w.fill(`{ contact: node(id: $person) { ... on Contact { donations(orderBy: {field: CONTACT_NAME, direction: ASC}, first: 5) { edges { node { id } } } } } }`), nil)
		require.Empty(t, got.Errors)
	})
}

// TestTheListOfDonationsIsSearchedAndSummedUp finds by donor and by reference, and
// sums up what is found.
func TestTheListOfDonationsIsSearchedAndSummedUp(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		w := worldOn(t, s)
		me := s.Client(viewer.Fundraising)
		sum := func(where string) string {
			got := me.Try(w.fill(`{ donations(where: `+where+`) { totalCount } donationTotals(where: `+where+`) { count total { amount currency } } }`), nil)
			require.Empty(t, got.Errors)
			return string(got.Data)
		}
		require.Contains(t, sum(`{search: "REF-777"}`), `"totalCount":1`)
		require.Contains(t, sum(`{search: "no such donor"}`), `{"donations":{"totalCount":0},"donationTotals":[]}`)
		all, some := sum(`{}`), sum(`{amountMinorGTE: 50000, currency: "KRW"}`)
		require.NotEqual(t, all, some)
		me.Refused("INVALID", w.fill(`mutation { changeDonations(input: {donations: {where: {search: "no such donor"}}, change: {isAcknowledged: true}}) { run { id } } }`), nil)
		started := me.Try(w.fill(`mutation { changeDonations(input: {donations: {where: {search: "REF-777"}}, change: {isAcknowledged: true}}) { run { total kind about } } }`), nil)
		require.JSONEq(t, `{"changeDonations":{"run":{"total":1,"kind":"GIFT_CHANGE","about":"thank"}}}`, string(started.Data))
	})
}

// TestContactsThatMayBeDoubleAreThoseOfOpenPairs compares the filter with the pairs
// themselves.
func TestContactsThatMayBeDoubleAreThoseOfOpenPairs(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		worldOn(t, s)
		me := s.Client(viewer.Admin)
		var pairs struct {
			DuplicateCandidates struct {
				Edges []struct {
					Node struct{ First, Second struct{ ID string } }
				}
			}
			Contacts struct {
				Edges []struct{ Node struct{ ID string } }
			}
			None, All struct{ TotalCount int }
		}
		got := me.Try(`{ duplicateCandidates(first: 100, where: {state: OPEN}) { edges { node { first { id } second { id } } } }
			contacts(first: 100, where: {mayBeDuplicate: true}) { edges { node { id } } }
			none: contacts(where: {mayBeDuplicate: false}) { totalCount } all: contacts { totalCount } }`, nil)
		require.Empty(t, got.Errors)
		require.NoError(t, json.Unmarshal(got.Data, &pairs))
		wanted := map[string]bool{}
		for _, e := range pairs.DuplicateCandidates.Edges {
			wanted[e.Node.First.ID], wanted[e.Node.Second.ID] = true, true
		}
		require.NotEmpty(t, wanted)
		found := map[string]bool{}
		for _, e := range pairs.Contacts.Edges {
			found[e.Node.ID] = true
		}
		require.Equal(t, wanted, found)
		require.Equal(t, pairs.All.TotalCount, pairs.None.TotalCount+len(found))
	})
}
