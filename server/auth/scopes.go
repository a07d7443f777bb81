package auth

import (
	"maps"
	"slices"
	"strings"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// The scopes of an API token are "read" (everything its user may read), "write"
// (everything its user may do), and for one domain "contacts:read",
// "contacts:write" and so on; writing includes reading. A token never does more
// than its user, and never what belongs to a person alone: it changes no
// password, passkey, second factor, session or token.
const (
	scopeRead  = "read"
	scopeWrite = "write"
)

// domains are the entity types of each domain that a scope may name.
var domains = map[string][]string{
	"contacts": {
		"Contact", "ContactEmail", "ContactPhone", "ContactAddress", "Relationship", "Affiliation",
		"DuplicateCandidate", "ContactMerge",
		"Interaction", "Task", "ConsentEvent", "File",
	},
	"memberships": {"Membership", "MembershipTerm", "MembershipSeat", "MembershipLevel", "LevelPrice"},
	"donations": {
		"Donation", "Allocation", "SoftCredit", "Tribute", "MatchingGift", "Refund", "LedgerEntry",
		"Pledge", "Installment", "Fund", "Campaign", "Appeal",
	},
	"volunteering": {"VolunteerOpportunity", "Shift", "ShiftSignup", "VolunteerHours"},
	"imports":      {"ImportRun", "ImportRow", "ImportMapping"},
}

// words are what every answer needs to make sense; any token may read them.
var words = []string{"Organization", "User", "Team", "CustomField", "RelationshipType", "ConsentText", "Tag"}

// personal is closed to tokens whatever their scopes.
var personal = []string{"Session", "ApiToken", "Passkey", "OneTimeLink"}

// Scopes lists every scope there is.
func Scopes() []string {
	all := []string{scopeRead, scopeWrite}
	for _, domain := range slices.Sorted(maps.Keys(domains)) {
		all = append(all, domain+":"+scopeRead, domain+":"+scopeWrite)
	}
	return all
}

func checkScopes(scopes []string) error {
	if len(scopes) == 0 {
		return errs.Invalid("scopes", errs.KeyRequired)
	}
	for _, scope := range scopes {
		if !slices.Contains(Scopes(), scope) {
			return errs.Invalid("scopes", keyScopeUnknown, "scope", scope)
		}
	}
	return nil
}

// narrow leaves of a user's access what the scopes of a token name.
func narrow(access *viewer.Access, scopes []string) *viewer.Access {
	out := &viewer.Access{Types: map[string]viewer.TypeAccess{}}
	for name, t := range access.Types {
		mayRead, mayWrite := scopesCover(scopes, name)
		if !mayRead {
			continue
		}
		if !mayWrite {
			t.Write = viewer.None
		}
		out.Types[name] = t
	}
	return out
}

func scopesCover(scopes []string, typ string) (read, write bool) {
	if slices.Contains(personal, typ) {
		return false, false
	}
	read = slices.Contains(words, typ)
	for _, scope := range scopes {
		domain, kind, isDomain := strings.Cut(scope, ":")
		if !isDomain {
			kind = scope
		} else if !slices.Contains(domains[domain], typ) {
			continue
		}
		read = true
		write = write || kind == scopeWrite
	}
	return read, write
}
