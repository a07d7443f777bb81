package merge

import "strings"

// What becomes of a row of the merged contact that has a twin at the survivor.
type onTwin int

const (
	// Where there are no twins every row moves.
	_ onTwin = iota
	// stay: the row stays with the merged contact; nothing is lost and nothing doubled.
	stay
	// drop: the row is taken away and kept in the log, for it would be seen twice.
	drop
	// end: the row moves and is ended, for the place that it takes is taken once.
	end
	// block: nobody can decide it but a person.
	block
)

// ref is a column that names a contact.
type ref struct {
	// typ is the entity, table and column where it stands.
	typ, table, column string
	onTwin             onTwin
	// twin is what makes two rows of one contact the same; "" for a row that is like
	// no other.
	twin func(r row) string
	// hasPrimary: at most one row of a contact is the first.
	hasPrimary bool
}

// refs are all columns that name a contact, in the order in which people read about
// them. A test holds them to the schema.
var refs = []ref{
	{typ: "ContactEmail", table: "contact_emails", column: "contact_id", onTwin: stay, twin: by("address_key"), hasPrimary: true},
	{typ: "ContactPhone", table: "contact_phones", column: "contact_id", onTwin: stay, twin: by("number", "extension"), hasPrimary: true},
	{typ: "ContactAddress", table: "contact_addresses", column: "contact_id", onTwin: stay, twin: by("country", "lines", "locality", "postal_code"), hasPrimary: true},
	{typ: "Tag", table: "contact_tags", column: "contact_id", onTwin: stay, twin: by("tag_id")},
	{typ: "Contact", table: "contacts", column: "household_id"},
	{typ: "Relationship", table: "relationships", column: "from_id", onTwin: drop, twin: by("type_id", "to_id", "start_on")},
	{typ: "Relationship", table: "relationships", column: "to_id", onTwin: drop, twin: by("type_id", "from_id", "start_on")},
	{typ: "Affiliation", table: "affiliations", column: "person_id", onTwin: drop, twin: whileOpen("end_on", "organization_id", "title"), hasPrimary: true},
	{typ: "Affiliation", table: "affiliations", column: "organization_id", onTwin: drop, twin: whileOpen("end_on", "person_id", "title")},
	{typ: "Donation", table: "donations", column: "contact_id"},
	{typ: "LedgerEntry", table: "ledger_entries", column: "contact_id"},
	{typ: "SoftCredit", table: "soft_credits", column: "contact_id", onTwin: drop, twin: by("donation_id")},
	{typ: "MatchingGift", table: "matching_gifts", column: "matcher_id", onTwin: block, twin: by("donation_id")},
	{typ: "Tribute", table: "tributes", column: "honoree_id"},
	{typ: "Tribute", table: "tributes", column: "notify_id"},
	{typ: "Pledge", table: "pledges", column: "contact_id"},
	{typ: "Membership", table: "memberships", column: "holder_id"},
	{typ: "Membership", table: "memberships", column: "coordinator_id"},
	{typ: "MembershipSeat", table: "membership_seats", column: "contact_id", onTwin: end, twin: whileActive("membership_id")},
	{typ: "ShiftSignup", table: "shift_signups", column: "contact_id", onTwin: end, twin: whileActive("shift_id")},
	{typ: "VolunteerHours", table: "volunteer_hours", column: "contact_id"},
	{typ: "ConsentEvent", table: "consent_events", column: "contact_id"},
	{typ: "Interaction", table: "interactions", column: "contact_id"},
	{typ: "Task", table: "tasks", column: "contact_id"},
	{typ: "File", table: "files", column: "contact_id"},
	{typ: "Contact", table: "contacts", column: "merged_into_id"},
}

// leftBehind are columns that name a contact and stay as they are, with the reason.
var leftBehind = map[string]string{
	"audit_entries.contact_id":       "the history of the merged record is its own",
	"outbox_events.contact_id":       "news tell of the record that they were about",
	"import_rows.contact_id":         "an import tells what it did to which record",
	"contact_merges.survivor_id":     "the log tells what was merged with what",
	"contact_merges.merged_id":       "the log tells what was merged with what",
	"duplicate_candidates.first_id":  "pairs are found anew",
	"duplicate_candidates.second_id": "pairs are found anew",
}

func by(columns ...string) func(row) string {
	return func(r row) string {
		parts := make([]string, len(columns))
		for i, c := range columns {
			parts[i] = strings.ToLower(strings.Join(strings.Fields(r.text(c)), " "))
		}
		return strings.Join(parts, "\x00")
	}
}

func whileActive(columns ...string) func(row) string {
	return func(r row) string {
		if r.values["is_active"] != true {
			return ""
		}
		return by(columns...)(r)
	}
}

func whileOpen(until string, columns ...string) func(row) string {
	return func(r row) string {
		if r.text(until) != "" {
			return ""
		}
		return by(columns...)(r)
	}
}

// endings are what ends a row of a table.
func endings(table, today, now string) map[string]any {
	switch table {
	case "membership_seats":
		return map[string]any{"until_on": today, "is_active": nil}
	case "shift_signups":
		return map[string]any{"status": "CANCELLED", "cancelled_at": now, "is_active": nil}
	}
	return nil
}
