package merge

import (
	"strings"
	"testing"

	"github.com/moim-crm/moim/ent/migrate"
)

// TestEveryColumnThatNamesAContactIsDecided fails when somebody adds one and says
// nothing of what a merge does with it.
func TestEveryColumnThatNamesAContactIsDecided(t *testing.T) {
	t.Parallel()
	decided := map[string]bool{}
	for _, r := range refs {
		decided[r.table+"."+r.column] = true
	}
	for name := range leftBehind {
		decided[name] = true
	}
	for _, table := range migrate.Tables {
		names := map[string]bool{}
		for _, key := range table.ForeignKeys {
			if key.RefTable.Name == "contacts" {
				names[key.Columns[0].Name] = true
			}
		}
		for _, c := range table.Columns {
			if c.Name == "contact_id" {
				names[c.Name] = true
			}
		}
		for column := range names {
			if name := table.Name + "." + column; !decided[name] {
				t.Errorf("%s names a contact, and nobody says what a merge does with it: add it to refs or to leftBehind", name)
			}
			delete(decided, table.Name+"."+column)
		}
	}
	for name := range decided {
		if !strings.HasPrefix(name, "contact_tags.") {
			t.Errorf("%s names no contact any more", name)
		}
	}
}
