package merge

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/moim-crm/moim/server/errs"
)

// Pick says whose value of a field holds.
type Pick string

// The picks. Both is for notes, which are kept one below the other.
const (
	Survivor Pick = "SURVIVOR"
	Merged   Pick = "MERGED"
	Both     Pick = "BOTH"
)

// Field is one value in which the two contacts differ.
type Field struct {
	// Name is the storage name, "custom_fields.KEY" for a custom field.
	Name string
	// Survivor and Merged are the values, nil where there is none.
	Survivor, Merged any
	Pick             Pick
	// IsConflict: both have a value. Otherwise the one that there is is kept.
	IsConflict bool
}

// fieldNames are the values of a contact that a merge decides on, in the order in
// which people read them. What follows from others (keys, display names) is left
// out, and so is what is of the record and not of the person.
var fieldNames = []string{
	"prefix", "given_name", "middle_name", "family_name", "suffix", "preferred_name", "name_order",
	"organization_name", "legal_name", "birth_on", "is_deceased", "deceased_on", "gender", "language", "languages",
	"household_id", "owner_id", "team_id", "source", "external_id", "note",
	"formal_greeting_override", "informal_greeting_override", "is_name_overridden",
}

const customPrefix = "custom_fields."

// fields are the values in which the two differ, with the pick that the rules or
// the staff make: what the survivor has stays, what it has not comes from the
// other, the dead are dead, and notes are kept both.
func (g gathered) fields(picks map[string]Pick) ([]Field, error) {
	var out []Field
	for _, name := range fieldNames {
		if f, differs := differing(name, g.survivor.values[name], g.merged.values[name]); differs {
			out = append(out, f)
		}
	}
	a, _ := g.survivor.values["custom_fields"].(map[string]any)
	b, _ := g.merged.values["custom_fields"].(map[string]any)
	keys := map[string]bool{}
	for key := range a {
		keys[key] = true
	}
	for key := range b {
		keys[key] = true
	}
	for _, key := range slices.Sorted(maps.Keys(keys)) {
		if f, differs := differing(customPrefix+key, a[key], b[key]); differs {
			out = append(out, f)
		}
	}
	left := maps.Clone(picks)
	for i := range out {
		if pick, ok := left[out[i].Name]; ok && (pick != Both || out[i].Name == "note") {
			out[i].Pick = pick
			delete(left, out[i].Name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(left)) {
		return nil, errs.Invalid("picks", KeyField, "field", name)
	}
	return out, nil
}

func differing(name string, a, b any) (f Field, differs bool) {
	if same(a, b) || isNothing(b) {
		return f, false
	}
	f = Field{Name: name, Survivor: a, Merged: b, Pick: Survivor, IsConflict: !isNothing(a)}
	switch {
	case name == "name_order":
		// It goes with the names that the survivor has.
	case name == "note" && f.IsConflict:
		f.Pick = Both
	case !f.IsConflict:
		f.Pick = Merged
	}
	return f, true
}

func isNothing(v any) bool {
	switch x := v.(type) {
	case nil:
		return true
	case string:
		return x == ""
	case bool:
		return !x
	case []any:
		return len(x) == 0
	case map[string]any:
		return len(x) == 0
	}
	return false
}

// steps write the values that the picks decide, and put the merged contact away.
func (g gathered) fieldSteps(fields []Field) []Step {
	var out []Step
	custom, hasCustom := map[string]any{}, false
	before, _ := g.survivor.values["custom_fields"].(map[string]any)
	maps.Copy(custom, before)
	set := func(id int64, column string, from, to any) {
		if !same(from, to) {
			out = append(out, Step{Table: "contacts", ID: id, Do: doSet, Column: column, From: from, To: to})
		}
	}
	for _, f := range fields {
		if f.Pick == Survivor {
			continue
		}
		value := f.Merged
		if f.Pick == Both {
			value = strings.TrimSpace(fmt.Sprint(f.Survivor)) + "\n\n" + strings.TrimSpace(fmt.Sprint(f.Merged))
		}
		if key, ok := strings.CutPrefix(f.Name, customPrefix); ok {
			custom[key], hasCustom = value, true
			continue
		}
		set(g.survivor.id, f.Name, f.Survivor, value)
	}
	if hasCustom {
		set(g.survivor.id, "custom_fields", g.survivor.values["custom_fields"], custom)
		set(g.survivor.id, "custom_field_keys", g.survivor.values["custom_field_keys"], g.customKeys(fields))
	}
	set(g.merged.id, "household_id", g.merged.values["household_id"], nil)
	if g.merged.text("archived_at") == "" {
		set(g.merged.id, "archived_at", nil, g.now)
	}
	set(g.merged.id, "merged_into_id", nil, g.survivor.id)
	return out
}

// customKeys are the folded texts of the custom fields that hold after the merge.
func (g gathered) customKeys(fields []Field) map[string]any {
	keys := map[string]any{}
	before, _ := g.survivor.values["custom_field_keys"].(map[string]any)
	maps.Copy(keys, before)
	other, _ := g.merged.values["custom_field_keys"].(map[string]any)
	for _, f := range fields {
		key, isCustom := strings.CutPrefix(f.Name, customPrefix)
		if !isCustom || f.Pick != Merged {
			continue
		}
		if text, ok := other[key]; ok {
			keys[key] = text
		} else {
			delete(keys, key)
		}
	}
	return keys
}
