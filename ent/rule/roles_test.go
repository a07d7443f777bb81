package rule_test

import (
	"testing"

	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
)

func TestDefaultsMakeSense(t *testing.T) {
	t.Parallel()
	narrow := func(s viewer.Scope) bool { return s == viewer.Own || s == viewer.Team }
	for _, role := range viewer.Roles() {
		for typ, a := range rule.Default(role).Types {
			if (narrow(a.Read) || narrow(a.Write)) && !rule.HasOwner(typ) {
				t.Errorf("%s has own rows of %s, which belong to nobody: that is none at all", role, typ)
			}
			if a.Read == viewer.None && a.Write != viewer.None {
				t.Errorf("%s writes %s without reading it", role, typ)
			}
		}
	}
	for _, typ := range rule.Types() {
		if typ != "OutboxEvent" && rule.Default(viewer.Admin).Type(typ).Read != viewer.All {
			t.Errorf("an admin does not read all of %s", typ)
		}
	}
}

func TestOverrides(t *testing.T) {
	t.Parallel()
	overrides := []rule.Override{
		{Type: "Donation", Read: viewer.Own, Write: viewer.None},
		{Type: "Contact", Field: "note", Level: viewer.Hide},
		{Type: "Donation", Field: "amount_minor", Level: viewer.Hide},
	}
	for _, row := range []struct {
		name       string
		role       viewer.Role
		typ, field string
		want       viewer.Level
	}{
		{"a hidden field", viewer.Fundraising, "Contact", "note", viewer.Hide},
		{"its neighbour", viewer.Fundraising, "Contact", "source", viewer.Write},
		{"a field of a type that is read only now", viewer.Fundraising, "Donation", "reference", viewer.Read},
		{"an amount that tells a hidden one", viewer.Fundraising, "LedgerEntry", "amount_minor", viewer.Hide},
		{"an admin is never narrowed", viewer.Admin, "Contact", "note", viewer.Write},
		{"a closed type", viewer.Volunteering, "Pledge", "note", viewer.Hide},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			v := &viewer.Viewer{UserID: 1, Role: row.role, Access: rule.Effective(row.role, overrides)}
			if got := rule.Field(v, row.typ, row.field); got != row.want {
				t.Errorf("%s is %s to %s, want %s", row.field, got, row.role, row.want)
			}
		})
	}
	if rule.CanRead(nil, "Contact") || rule.CanWrite(&viewer.Viewer{UserID: 1}, "Contact") || rule.Field(nil, "Contact", "note") != viewer.Hide {
		t.Error("nobody may something")
	}
	if !rule.CanWrite(viewer.System("test"), "Contact") {
		t.Error("the program may not write")
	}
}
