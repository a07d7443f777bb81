package rule

import (
	"slices"

	"github.com/moim-crm/moim/ent/viewer"
)

// parts are the types that are nothing but a part of another: what an
// organization narrows for the whole holds for the parts, however they are
// reached. An e-mail address has an id of its own, and node(id:) would find it.
var parts = map[string][]string{
	"Contact":    {"ContactEmail", "ContactPhone", "ContactAddress", "DuplicateCandidate", "ContactMerge", "File"},
	"Donation":   {"Allocation", "SoftCredit", "Tribute", "MatchingGift", "Refund", "LedgerEntry"},
	"Membership": {"MembershipTerm", "MembershipSeat"},
	"Pledge":     {"Installment"},
}

// PartOf names the type of which typ is a part, or nothing.
func PartOf(typ string) string {
	for whole, names := range parts {
		if slices.Contains(names, typ) {
			return whole
		}
	}
	return ""
}

var narrowest = []viewer.Scope{viewer.None, viewer.Own, viewer.Team, viewer.All}

func narrower(a, b viewer.Scope) viewer.Scope {
	return narrowest[min(max(slices.Index(narrowest, a), 0), max(slices.Index(narrowest, b), 0))]
}

// followWholes narrows parts to what their wholes allow.
func followWholes(a *viewer.Access) {
	for whole, names := range parts {
		w := a.Type(whole)
		for _, name := range names {
			p, ok := a.Types[name]
			if !ok {
				continue
			}
			p.Read, p.Write = narrower(p.Read, w.Read), narrower(p.Write, w.Write)
			a.Types[name] = p
		}
	}
}
