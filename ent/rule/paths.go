package rule

import (
	"context"
	"fmt"
	"strings"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/privacy"

	"github.com/moim-crm/moim/ent/viewer"
)

// step leads from a row to the row that it belongs to: column of this table,
// table that the column points into.
type step struct{ column, table string }

// path leads from a row to the contact or user that decides whose it is.
// An empty path on a shared type means that the row belongs to everybody.
type path struct {
	steps []step
	// user: the last step's column (or the row's own) names a staff user.
	user string
	// contact: the row at the end is a contact.
	contact bool
}

func ofContact(column string) path {
	return path{steps: []step{{column, "contacts"}}, contact: true}
}

func through(column, table string, p path) path {
	return path{steps: append([]step{{column, table}}, p.steps...), user: p.user, contact: p.contact}
}

func ofUser(column string) path { return path{user: column} }

var (
	shared     = path{}
	donation   = ofContact("contact_id")
	membership = ofContact("holder_id")
)

// paths says of every entity type whose its rows are.
var paths = map[string]path{
	"Contact":              {contact: true},
	"ContactEmail":         ofContact("contact_id"),
	"ContactPhone":         ofContact("contact_id"),
	"ContactAddress":       ofContact("contact_id"),
	"DuplicateCandidate":   ofContact("first_id"),
	"ContactMerge":         ofContact("survivor_id"),
	"Relationship":         ofContact("from_id"),
	"Affiliation":          ofContact("person_id"),
	"ConsentEvent":         ofContact("contact_id"),
	"Interaction":          ofContact("contact_id"),
	"Task":                 ofUser("assignee_id"),
	"Membership":           membership,
	"MembershipTerm":       through("membership_id", "memberships", membership),
	"MembershipSeat":       through("membership_id", "memberships", membership),
	"Donation":             donation,
	"Allocation":           through("donation_id", "donations", donation),
	"SoftCredit":           through("donation_id", "donations", donation),
	"Tribute":              through("donation_id", "donations", donation),
	"MatchingGift":         through("donation_id", "donations", donation),
	"Refund":               through("donation_id", "donations", donation),
	"LedgerEntry":          through("donation_id", "donations", donation),
	"Pledge":               ofContact("contact_id"),
	"GiftBatch":            shared,
	"Installment":          through("pledge_id", "pledges", ofContact("contact_id")),
	"ShiftSignup":          ofContact("contact_id"),
	"VolunteerHours":       ofContact("contact_id"),
	"SavedView":            ofUser("owner_id"),
	"Session":              ofUser("user_id"),
	"ApiToken":             ofUser("user_id"),
	"Passkey":              ofUser("user_id"),
	"OneTimeLink":          shared,
	"AuditEntry":           shared,
	"Tag":                  shared,
	"CustomField":          shared,
	"RelationshipType":     shared,
	"ConsentText":          shared,
	"MembershipLevel":      shared,
	"LevelPrice":           shared,
	"Fund":                 shared,
	"Campaign":             shared,
	"Appeal":               shared,
	"VolunteerOpportunity": shared,
	"Shift":                shared,
	"User":                 shared,
	"Team":                 shared,
	"AccessRule":           shared,
	"Organization":         shared,
	"OutboxEvent":          shared,
	"ImportRun":            ofUser("user_id"),
	"ImportRow":            through("import_id", "imports", ofUser("user_id")),
	"ImportMapping":        shared,
	"Run":                  ofUser("user_id"),
	"RunRow":               through("run_id", "runs", ofUser("user_id")),
	"File":                 ofContact("contact_id"),
}

// both are second paths of types whose rows are about two contacts: who sees their
// own contacts alone sees such a row where both of them are.
var both = map[string]path{
	"DuplicateCandidate": ofContact("second_id"),
	"ContactMerge":       ofContact("merged_id"),
}

// wish is what somebody wants to do with rows: it picks the scope that counts.
type wish func(viewer.TypeAccess) viewer.Scope

func toRead(a viewer.TypeAccess) viewer.Scope  { return a.Read }
func toWrite(a viewer.TypeAccess) viewer.Scope { return a.Write }

// predicate returns the condition on the rows of typ that the viewer's scope for
// the wish covers, or nil where it covers all.
func predicate(v *viewer.Viewer, typ string, wish wish) func(*sql.Selector) {
	scope := wish(v.Access.Type(typ))
	if typ == "File" {
		return files(v, scope, wish(v.Access.Type("ImportRun")))
	}
	switch scope {
	case viewer.All:
		return special(v, typ)
	case viewer.Own, viewer.Team:
		p := paths[typ]
		if p.user == "" && !p.contact {
			return func(s *sql.Selector) { s.Where(sql.False()) }
		}
		return func(s *sql.Selector) {
			s.Where(within(s.C, v, p, scope))
			if other, ok := both[typ]; ok {
				s.Where(within(s.C, v, other, scope))
			}
		}
	}
	return func(s *sql.Selector) { s.Where(sql.False()) }
}

// within builds "column IN (SELECT id FROM table WHERE …)" along the path.
func within(col func(string) string, v *viewer.Viewer, p path, scope viewer.Scope) *sql.Predicate {
	if len(p.steps) == 0 {
		return mine(col, v, p, scope)
	}
	next := p.steps[0]
	t := sql.Table(next.table)
	sub := sql.Select(t.C("id")).From(t)
	sub.Where(within(t.C, v, path{steps: p.steps[1:], user: p.user, contact: p.contact}, scope))
	return sql.In(col(next.column), sub)
}

func mine(col func(string) string, v *viewer.Viewer, p path, scope viewer.Scope) *sql.Predicate {
	owner := "owner_id"
	if p.user != "" {
		owner = p.user
	}
	is := sql.EQ(col(owner), v.UserID)
	if scope != viewer.Team || len(v.TeamIDs) == 0 {
		return is
	}
	ids := make([]any, len(v.TeamIDs))
	for i, id := range v.TeamIDs {
		ids[i] = id
	}
	if p.user != "" {
		t := sql.Table("team_users")
		return sql.Or(is, sql.In(col(owner), sql.Select(t.C("user_id")).From(t).Where(sql.In(t.C("team_id"), ids...))))
	}
	return sql.Or(is, sql.In(col("team_id"), ids...))
}

// special narrows even the scope ALL where a row may hold more than its type:
// the audit history shows a type's rows only to those who read all of that
// type, and a saved view of somebody else only when it is shared.
func special(v *viewer.Viewer, typ string) func(*sql.Selector) {
	switch {
	case typ == "AuditEntry" && v.Role != viewer.Admin:
		var types []any
		for name, a := range v.Access.Types {
			if a.Read == viewer.All {
				types = append(types, name)
			}
		}
		bringsAll := v.Access.Type("ImportRun").Read == viewer.All
		return func(s *sql.Selector) {
			s.Where(sql.In(s.C("entity_type"), types...))
			if !bringsAll {
				// What others brought for an import is theirs, though a contact's files are not.
				s.Where(sql.Or(sql.NEQ(s.C("entity_type"), "File"), sql.NotNull(s.C("contact_id"))))
			}
		}
	case typ == "SavedView":
		return func(s *sql.Selector) {
			s.Where(sql.Or(sql.EQ(s.C("owner_id"), v.UserID), sql.EQ(s.C("is_shared"), true)))
		}
	}
	return nil
}

// mayCreate checks that a new row belongs where the viewer may write.
func mayCreate(ctx context.Context, v *viewer.Viewer, typ string, scope viewer.Scope, m mutation) error {
	if scope == viewer.All {
		return privacy.Allow
	}
	p := paths[typ]
	refused := &Denied{Op: "write", Type: typ}
	switch {
	case len(p.steps) > 0:
		id, ok := m.Field(p.steps[0].column)
		if !ok {
			return refused
		}
		rest := path{steps: p.steps[1:], user: p.user, contact: p.contact}
		return parentWithin(ctx, v, p.steps[0].table, id, rest, scope, m, refused)
	case p.user != "":
		return owns(m, p.user, v, refused)
	case p.contact:
		return ownsOrTeam(m, v, scope, refused)
	}
	return refused
}

func owns(m mutation, column string, v *viewer.Viewer, refused error) error {
	if id, ok := m.Field(column); ok && idOf(id) == v.UserID {
		return privacy.Allow
	}
	return refused
}

func ownsOrTeam(m mutation, v *viewer.Viewer, scope viewer.Scope, refused error) error {
	if id, ok := m.Field("owner_id"); ok && idOf(id) == v.UserID {
		return privacy.Allow
	}
	if id, ok := m.Field("team_id"); ok && scope == viewer.Team {
		for _, t := range v.TeamIDs {
			if t == idOf(id) {
				return privacy.Allow
			}
		}
	}
	return refused
}

func parentWithin(ctx context.Context, v *viewer.Viewer, table string, id any, p path, scope viewer.Scope, m mutation, refused error) error {
	t := sql.Dialect(m.Dialect()).Select("id").From(sql.Table(table))
	t.Where(sql.And(sql.EQ("id", idOf(id)), within(func(c string) string { return c }, v, p, scope)))
	query, args := t.Query()
	rows, err := m.Rows(ctx, query, args...)
	if err != nil {
		return fmt.Errorf("rule: look up the %s of a new row: %w", strings.TrimSuffix(table, "s"), err)
	}
	defer rows.Close()
	found := rows.Next()
	if err := rows.Err(); err != nil {
		return fmt.Errorf("rule: look up the owner of a new row: %w", err)
	}
	if !found {
		return refused
	}
	return privacy.Allow
}

func idOf(v any) int64 {
	switch id := v.(type) {
	case int64:
		return id
	case *int64:
		if id != nil {
			return *id
		}
	}
	return 0
}
