package fields

import (
	"maps"
	"slices"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/server/errs"
)

// Set is all values of one row: what its two columns hold.
type Set struct {
	Values map[string]any
	Keys   map[string]string
}

// Change is a wish to change values.
type Change struct {
	// Values holds the new value of each field named; nil takes the value away.
	// Fields that are not named stay.
	Values map[string]any
	// IsIncompleteOK accepts that required fields have no value, as for rows of
	// an old file.
	IsIncompleteOK bool
}

// Apply makes the set after a change. It reports every fault, each at
// "customFields.KEY". A field that has been put away keeps the value that it
// has and takes no other.
func (s Set) Apply(definitions []*ent.CustomField, change Change) (Set, error) {
	byKey := make(map[string]*ent.CustomField, len(definitions))
	for _, def := range definitions {
		byKey[def.Key] = def
	}
	next := Set{Values: maps.Clone(s.Values), Keys: maps.Clone(s.Keys)}
	if next.Values == nil {
		next.Values = map[string]any{}
	}
	if next.Keys == nil {
		next.Keys = map[string]string{}
	}
	var faults []error
	for _, key := range slices.Sorted(maps.Keys(change.Values)) {
		if err := next.put(byKey[key], key, change.Values[key]); err != nil {
			faults = append(faults, err)
		}
	}
	if !change.IsIncompleteOK {
		faults = append(faults, next.missing(definitions, change)...)
	}
	if err := errs.Join(faults...); err != nil {
		return Set{}, err
	}
	return next, nil
}

func (s Set) put(def *ent.CustomField, key string, raw any) error {
	path := "customFields." + key
	switch {
	case def == nil:
		return errs.Invalid(path, KeyUnknown, "key", key)
	case def.ArchivedAt != nil && !isNothing(raw):
		return errs.Invalid(path, KeyArchived, "key", key)
	}
	value, err := Read(def, raw)
	if err != nil {
		return errs.Under(path, err)
	}
	delete(s.Values, key)
	delete(s.Keys, key)
	if value.JSON != nil {
		s.Values[key] = value.JSON
	}
	if value.Key != "" {
		s.Keys[key] = value.Key
	}
	return nil
}

// missing finds the required fields without a value. One whose value was given
// but refused has its own fault already.
func (s Set) missing(definitions []*ent.CustomField, change Change) []error {
	var faults []error
	for _, def := range definitions {
		_, has := s.Values[def.Key]
		if !def.IsRequired || def.ArchivedAt != nil || has || !isNothing(change.Values[def.Key]) {
			continue
		}
		faults = append(faults, errs.Invalid("customFields."+def.Key, errs.KeyRequired))
	}
	return faults
}
