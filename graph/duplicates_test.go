package graph_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/servertest"
)

// TestRowsOfAMergePlan asks for a plan as the client does, by fragments, and finds
// the rows whole: a gift without its currency is no amount.
func TestRowsOfAMergePlan(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		w := worldOn(t, s)
		w.take(w.admin, step{"", `recordDonation(input: {contactID: $dupB, amount: {amount: "12.50", currency: "USD"}, method: CARD, receivedOn: "2026-03-04"}) { donation { id } }`})
		got := s.Client(viewer.Admin).Try(w.fill(`
			query { mergePlan(input: {survivorID: $dupA, mergedID: $dupB}) { ...Page } }
			fragment Page on MergePlan { hash rows { type count } ...Rows }
			fragment Rows on MergePlan { rows { rows { id ... on Donation { receivedOn amount { amount currency } } ... on ContactEmail { address } } } }`), nil)
		require.Empty(t, got.Errors)
		var data struct {
			MergePlan struct {
				Rows []struct {
					Type string
					Rows []map[string]any
				}
			}
		}
		require.NoError(t, json.Unmarshal(got.Data, &data))
		found := map[string]map[string]any{}
		for _, g := range data.MergePlan.Rows {
			for _, row := range g.Rows {
				found[g.Type] = row
			}
		}
		require.Equal(t, map[string]any{"amount": "12.50", "currency": "USD"}, found["Donation"]["amount"])
		require.Equal(t, "2026-03-04", found["Donation"]["receivedOn"])
		require.Equal(t, "dora.hidden@example.org", found["ContactEmail"]["address"])
	})
}
