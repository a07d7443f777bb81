package fill

import (
	"fmt"
	"time"
)

// tables are all that is filled, those that others point at first.
func (m *maker) tables() []rows {
	people, gifts := m.size.Contacts, m.size.Donations
	return append([]rows{
		{"contacts", append([]string{"id", "created_at", "updated_at", "kind", "version"}, contactColumns()...), counted(people, m.contactRow)},
		{"contact_emails", stamped("contact_id", "address", "address_key", "kind", "is_primary", "is_undeliverable"),
			m.numbered("contact_emails", several(people, m.emailRows))},
		{"contact_phones", stamped("contact_id", "number", "kind", "is_primary", "is_undeliverable"),
			m.numbered("contact_phones", several(people, m.phoneRows))},
		{"contact_addresses", stamped("contact_id", "country", "lines", "locality", "locality_key", "region", "postal_code", "kind",
			"is_primary", "is_undeliverable"), m.numbered("contact_addresses", several(people, m.addressRows))},
		{"funds", stamped("name", "is_default", "is_restricted"), counted(funds, func(i int) []any {
			return []any{m.id("funds", i), stamp, stamp, fundNames[i], i == 0, i > 2}
		})},
		{"campaigns", stamped("name", "goal_minor", "currency"), counted(campaigns, func(i int) []any {
			return []any{m.id("campaigns", i), stamp, stamp, fmt.Sprintf("Spring appeal %d", 2015+i), int64(100_000_000), Currency}
		})},
		{"donations", stamped("contact_id", "kind", "method", "amount_minor", "currency", "received_on", "reference", "is_anonymous",
			"refunded_minor", "campaign_id", "version"), counted(gifts, m.donationRow)},
		{"allocations", stamped("amount_minor", "currency", "donation_id", "fund_id"), counted(gifts, m.allocationRow)},
		{"ledger_entries", []string{"id", "created_at", "account", "kind", "contact_id", "amount_minor", "currency", "occurred_on", "entry_key",
			"donation_id", "fund_id"}, counted(gifts, m.ledgerRow)},
	}, m.around()...)
}

// around are memberships and what staff wrote down.
func (m *maker) around() []rows {
	people := m.size.Contacts
	return []rows{
		{"membership_levels", stamped("name", "rank"), counted(levels, func(i int) []any {
			return []any{m.id("membership_levels", i), stamp, stamp, []string{"Friend", "가족회원", "Patron", "단체회원"}[i], i}
		})},
		{"memberships", stamped("joined_on", "starts_on", "ends_on", "version", "holder_id", "level_id"), counted(m.memberships(), m.membershipRow)},
		{"membership_terms", stamped("start_on", "end_on", "kind", "chain", "price_minor", "currency", "membership_id", "level_id"),
			m.numbered("membership_terms", several(m.memberships(), m.termRows))},
		{"interactions", stamped("kind", "direction", "occurred_at", "subject", "contact_id"), counted(people/2, func(i int) []any {
			r := chance(diceAround, i)
			at := stamp.Add(-time.Duration(r.IntN(3*365*24)) * time.Hour)
			return []any{m.id("interactions", i), stamp, stamp, pick(r, []string{"CALL", "EMAIL", "MEETING"}), "OUTBOUND", at, pick(r, subjects),
				m.id("contacts", i*2)}
		})},
		{"tasks", stamped("title", "due_on", "priority", "contact_id"), counted(people/20, func(i int) []any {
			r := chance(diceAround, people+i)
			return []any{m.id("tasks", i), stamp, stamp, "Call back", string(anchor.AddDays(r.IntN(90))), "NORMAL", m.id("contacts", i*20)}
		})},
		{"consent_events", []string{"id", "created_at", "purpose", "channel", "action", "occurred_at", "source", "contact_id"},
			counted(people/2, func(i int) []any {
				r := chance(diceAround, 2*people+i)
				at := stamp.Add(-time.Duration(r.IntN(3*365*24)) * time.Hour)
				return []any{m.id("consent_events", i), stamp, pick(r, []string{"newsletter", "fundraising"}), "EMAIL",
					pick(r, []string{"GIVEN", "GIVEN", "WITHDRAWN"}), at, "website", m.id("contacts", i*2)}
			})},
	}
}

func stamped(columns ...string) []string {
	return append([]string{"id", "created_at", "updated_at"}, columns...)
}
