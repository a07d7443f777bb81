package rule_test

import (
	"testing"

	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
)

func TestPartsAreNoWiderThanTheirWhole(t *testing.T) {
	t.Parallel()
	a := rule.Effective(viewer.Fundraising, []rule.Override{
		{Type: "Contact", Read: viewer.Team, Write: viewer.Own},
		{Type: "Donation", Read: viewer.All, Write: viewer.None},
		{Type: "ContactPhone", Read: viewer.None, Write: viewer.None},
	})
	for typ, want := range map[string]viewer.TypeAccess{
		"ContactEmail": {Read: viewer.Team, Write: viewer.Own},
		"ContactPhone": {Read: viewer.None, Write: viewer.None},
		"Refund":       {Read: viewer.All, Write: viewer.None},
		"Pledge":       {Read: viewer.All, Write: viewer.All},
	} {
		if got := a.Type(typ); got.Read != want.Read || got.Write != want.Write {
			t.Errorf("%s: %s and %s, want %s and %s", typ, got.Read, got.Write, want.Read, want.Write)
		}
	}
}

func TestDefaultsAreNotNarrowed(t *testing.T) {
	t.Parallel()
	for _, role := range viewer.Roles() {
		before, after := rule.Default(role), rule.Effective(role, nil)
		for _, typ := range rule.Types() {
			if before.Type(typ).Read != after.Type(typ).Read || before.Type(typ).Write != after.Type(typ).Write {
				t.Errorf("%s of %s: %+v became %+v", typ, role, before.Type(typ), after.Type(typ))
			}
		}
	}
}
