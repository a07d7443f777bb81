package app_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/moim-crm/moim/server/app"
)

func TestUpdateFrom(t *testing.T) {
	t.Parallel()
	known := []app.Release{{"v1.0.0", 20270101000000}, {"v1.1.0", 20270301000000}, {"v1.2.0", 20270301000000}, {"v1.3.0", 20270601000000}}
	this := app.Build{Version: "v1.3.0", SchemaVersion: 20270601000000}
	for _, test := range []struct {
		name, from, want string
		this             app.Build
	}{
		{"the same version", "v1.3.0", "rolling", this},
		{"the release before", "v1.2.0", "rolling", this},
		{"one with the schema of the release before", "v1.1.0", "rolling", this},
		{"two schemas before", "v1.0.0", "recreate", this},
		{"a schema between two releases", "20270401000000", "rolling", this},
		{"a schema before all releases", "20260101000000", "recreate", this},
		{"a newer release", "v1.3.0", "refused", app.Build{Version: "v1.2.0", SchemaVersion: 20270301000000}},
		{"a newer schema", "20280101000000", "refused", this},
		{"no version", "latest", "refused", this},
		{"half a schema version", "2027", "refused", this},
		{"a version in development over the last release", "v1.3.0", "rolling", app.Build{Version: "devel", SchemaVersion: 20270901000000}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			isRolling, whyNot, refused := app.UpdateAmong(known, test.this, test.from)
			got := "recreate"
			switch {
			case refused != nil:
				got = "refused"
			case isRolling:
				got = "rolling"
			case whyNot == nil:
				t.Error("no reason is given")
			}
			if got != test.want {
				t.Errorf("%s, want %s (%v, %v)", got, test.want, whyNot, refused)
			}
		})
	}
}

func TestBothDialectsHaveTheSameMigrations(t *testing.T) {
	t.Parallel()
	sqlite, postgres := app.MigrationsOf("sqlite"), app.MigrationsOf("postgres")
	if diff := cmp.Diff(sqlite, postgres); diff != "" {
		t.Errorf("migrations (-sqlite +postgres):\n%s", diff)
	}
	if newest := app.BuildOf("", "").SchemaVersion; newest != slices.Max(sqlite) {
		t.Errorf("the schema version is %d", newest)
	}
}
