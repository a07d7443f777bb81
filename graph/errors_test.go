package graph_test

import (
	"testing"

	"github.com/moim-crm/moim/graph"
	"github.com/moim-crm/moim/server/errs"
)

func TestFieldAtFaultIsSpelledAsInTheInput(t *testing.T) {
	t.Parallel()
	for domain, want := range map[string]string{
		"givenName":            "givenName",
		"emails.0.address":     "emails.0.address",
		"contactId":            "contactID",
		"allocations.1.fundId": "allocations.1.fundID",
		"allocations.1.share":  "allocations.1.percent",
		"inKind.description":   "inKindDescription",
		"inKind.fairMarket":    "fairMarket",
		"inKind":               "inKindDescription",
		"tributes.0.honoreeId": "tribute.honoreeID",
		"tagIds.2":             "tags.2",
		"expectedTermId":       "currentTermID",
		"price":                "payment.amount",
		"prices.0.amount":      "prices.0.amount",
		"payment.amount":       "payment.amount",
		"id":                   "id",
	} {
		told := graph.Present(t.Context(), errs.Invalid(domain, errs.KeyRequired))
		if got := told.Extensions["field"]; got != want {
			t.Errorf("%s is told as %v, want %s", domain, got, want)
		}
	}
}
