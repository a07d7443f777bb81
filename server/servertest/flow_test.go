package servertest_test

import (
	"testing"

	"github.com/moim-crm/moim/ent/auditentry"
	"github.com/moim-crm/moim/ent/ledgerentry"
	"github.com/moim-crm/moim/ent/outboxevent"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/servertest"
)

// TestAGiftThroughTheGraph records, refunds and reads a gift, and looks at what it
// leaves behind: the ledger, the history and the news.
func TestAGiftThroughTheGraph(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		donor := s.Person("Mina", "Park")
		s.Fund()
		c := s.Client(viewer.Fundraising)
		var made struct {
			RecordDonation struct {
				Donation struct{ ID string }
			}
		}
		c.Do(`mutation($in: RecordDonationInput!) { recordDonation(input: $in) { donation { id } } }`, map[string]any{
			"in": map[string]any{"contactID": donor.ID, "amount": won("50000"), "method": "CASH"},
		}, &made)
		c.Do(`mutation($in: RefundDonationInput!) { refundDonation(input: $in) { donation { id } } }`, map[string]any{
			"in": map[string]any{"id": made.RecordDonation.Donation.ID, "amount": won("20000"), "requestKey": "once"},
		}, nil)
		var read struct {
			Node struct {
				DisplayName   string
				GivingSummary struct {
					Count int
					Total struct{ Amount, Currency string }
				}
			}
		}
		c.Do(`query($id: ID!) { node(id: $id) { ... on Contact { displayName givingSummary { count total { amount currency } } } } }`,
			map[string]any{"id": donor.ID}, &read)
		if got := read.Node.GivingSummary; got.Count != 1 || got.Total.Amount != "30000" || got.Total.Currency != "KRW" {
			t.Errorf("giving %+v", got)
		}
		ctx := s.System()
		sum := int64(0)
		for _, line := range s.DB.Client(ctx).LedgerEntry.Query().Where(ledgerentry.ContactID(donor.ID)).AllX(ctx) {
			sum += line.AmountMinor
		}
		if sum != 30000 {
			t.Errorf("the ledger holds %d", sum)
		}
		history := s.DB.Client(ctx).AuditEntry.Query().Where(auditentry.EntityType("Donation"), auditentry.OpEQ(auditentry.OpCREATE)).OnlyX(ctx)
		if *history.ActorID != s.User(viewer.Fundraising).ID || history.Via != "session" {
			t.Errorf("history by %d via %s", *history.ActorID, history.Via)
		}
		if n := s.DB.Client(ctx).OutboxEvent.Query().Where(outboxevent.NameHasPrefix("donation.")).CountX(ctx); n != 2 {
			t.Errorf("%d events", n)
		}
	})
}

func TestTokensDoWhatTheirScopesSay(t *testing.T) {
	t.Parallel()
	s := servertest.New(t, servertest.SQLite)
	const ask, write = `{ contacts(first: 1) { totalCount } }`, `mutation { createContact(input: {kind: INDIVIDUAL, familyName: "A"}) { contact { id } } }`
	for _, test := range []struct {
		name, scope, asks, writes string
	}{
		{"reading", "read", "", "FORBIDDEN"},
		{"writing", "write", "", ""},
		{"contacts alone", "contacts:read", "", "FORBIDDEN"},
		{"another domain", "donations:write", "FORBIDDEN", "FORBIDDEN"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			c := s.Token(viewer.Admin, test.scope)
			if got := c.Try(ask, nil).Code(); got != test.asks {
				t.Errorf("asking: %q, want %q", got, test.asks)
			}
			if got := c.Try(write, nil).Code(); got != test.writes {
				t.Errorf("writing: %q, want %q", got, test.writes)
			}
		})
	}
}
