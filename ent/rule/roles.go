package rule

import (
	"maps"
	"slices"

	"github.com/moim-crm/moim/ent/viewer"
)

// areas group the entity types that a role is given together.
var areas = map[string][]string{
	"people":       {"Contact", "ContactEmail", "ContactPhone", "ContactAddress", "Relationship", "Affiliation"},
	"duplicates":   {"DuplicateCandidate", "ContactMerge"},
	"contact-work": {"Interaction", "Task", "File"},
	"consent":      {"ConsentEvent"},
	"membership":   {"Membership", "MembershipTerm", "MembershipSeat"},
	"levels":       {"MembershipLevel", "LevelPrice"},
	"giving": {
		"Donation", "Allocation", "SoftCredit", "Tribute", "MatchingGift", "Refund", "LedgerEntry",
		"Pledge", "Installment", "GiftBatch",
	},
	"funds":        {"Fund", "Campaign", "Appeal"},
	"volunteering": {"VolunteerOpportunity", "Shift", "ShiftSignup", "VolunteerHours"},
	"words":        {"Tag"},
	"setup": {
		"CustomField", "RelationshipType", "ConsentText", "User", "Team", "Organization",
	},
	"rules":   {"AccessRule"},
	"mine":    {"Session", "ApiToken", "Passkey"},
	"views":   {"SavedView"},
	"imports": {"ImportRun", "ImportRow"},
	"runs":    {"Run", "RunRow"},
	// A mapping belongs to nobody: whoever imports uses those of the others.
	"mappings": {"ImportMapping"},
	"audit":    {"AuditEntry"},
	"links":    {"OneTimeLink"},
	"outbox":   {"OutboxEvent"},
}

type grant struct{ read, write viewer.Scope }

var (
	full   = grant{viewer.All, viewer.All}
	look   = grant{viewer.All, viewer.None}
	own    = grant{viewer.Own, viewer.Own}
	closed = grant{viewer.None, viewer.None}
)

// defaults is what each role may do until the organization says otherwise.
// An area that a role does not name is closed to it.
var defaults = map[viewer.Role]map[string]grant{
	viewer.Admin: {
		"people": full, "duplicates": full, "contact-work": full, "consent": full, "membership": full, "levels": full,
		"giving": full, "funds": full, "volunteering": full, "words": full, "setup": full, "rules": full,
		"mine": full, "views": {viewer.All, viewer.Own}, "imports": full, "runs": full, "mappings": full, "audit": look, "links": full,
	},
	viewer.Membership: {
		"people": full, "duplicates": full, "contact-work": full, "consent": full, "membership": full, "levels": full,
		"giving": full, "funds": look, "volunteering": look, "words": full, "setup": look,
		"mine": own, "runs": own, "views": {viewer.All, viewer.Own}, "imports": own, "mappings": full, "audit": look,
	},
	viewer.Fundraising: {
		"people": full, "duplicates": full, "contact-work": full, "consent": full, "membership": look, "levels": look,
		"giving": full, "funds": full, "volunteering": look, "words": full, "setup": look,
		"mine": own, "runs": own, "views": {viewer.All, viewer.Own}, "imports": own, "mappings": full, "audit": look,
	},
	viewer.Volunteering: {
		"people": full, "duplicates": full, "contact-work": full, "consent": full, "membership": look, "levels": look,
		"giving": closed, "funds": look, "volunteering": full, "words": full, "setup": look,
		"mine": own, "runs": own, "views": {viewer.All, viewer.Own}, "audit": look,
	},
	viewer.Finance: {
		"people": look, "duplicates": look, "contact-work": look, "consent": look, "membership": look, "levels": look,
		"giving": full, "funds": full, "volunteering": closed, "words": look, "setup": look,
		"mine": own, "runs": own, "views": {viewer.All, viewer.Own}, "audit": look,
	},
	viewer.ReadOnly: {
		"people": look, "duplicates": look, "contact-work": look, "consent": look, "membership": look, "levels": look,
		"giving": look, "funds": look, "volunteering": look, "words": look, "setup": look,
		"mine": own, "runs": own, "views": {viewer.All, viewer.Own},
	},
}

// Default returns what a role may do before the organization's own rules.
func Default(role viewer.Role) *viewer.Access {
	a := &viewer.Access{Types: map[string]viewer.TypeAccess{}}
	for area, g := range defaults[role] {
		for _, typ := range areas[area] {
			a.Types[typ] = viewer.TypeAccess{Read: g.read, Write: g.write, Fields: map[string]viewer.Level{}}
		}
	}
	return a
}

// Area names the area of work that a type belongs to; each type is in one.
func Area(typ string) string {
	for area, names := range areas {
		if slices.Contains(names, typ) {
			return area
		}
	}
	return ""
}

// Types lists every entity type that has a rule, in order of name.
func Types() []string { return slices.Sorted(maps.Keys(paths)) }

// HasOwner reports whether rows of a type belong to a person, so that the
// scopes OWN and TEAM mean something for it.
func HasOwner(typ string) bool {
	p, ok := paths[typ]
	return ok && (p.contact || p.user != "")
}

// Override is one rule of the organization that differs from the default: for a
// whole type (Field empty: Read and Write), or for one field (Level).
type Override struct {
	Type, Field string
	Read, Write viewer.Scope
	Level       viewer.Level
}

// Effective applies the organization's overrides to a role's default. ADMIN is
// never narrowed: somebody must be able to undo a mistake.
func Effective(role viewer.Role, overrides []Override) *viewer.Access {
	a := Default(role)
	if role == viewer.Admin {
		return a
	}
	for _, o := range overrides {
		t, ok := a.Types[o.Type]
		if !ok {
			t = viewer.TypeAccess{Read: viewer.None, Write: viewer.None, Fields: map[string]viewer.Level{}}
		}
		if o.Field == "" {
			t.Read, t.Write = o.Read, o.Write
		} else {
			t.Fields[o.Field] = o.Level
		}
		a.Types[o.Type] = t
	}
	followWholes(a)
	return a
}

// MayPostUnbalanced reports whether v may post a pile of gifts that does not
// agree with its control figures, saying why.
func MayPostUnbalanced(v *viewer.Viewer) bool {
	return v.IsSystem() || v.IsStaff() && (v.Role == viewer.Admin || v.Role == viewer.Finance)
}
