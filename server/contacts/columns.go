package contacts

import (
	"reflect"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
)

// column is one stored field of a contact with its value. Comparing two lists
// of them finds what changed, so that an update writes, audits and asks leave
// for nothing else.
type column struct {
	name  string
	value any
	// isOptional: nothing is stored as NULL.
	isOptional bool
}

func columnsOf(c *ent.Contact) []column {
	optional := func(name string, value any) column { return column{name, value, true} }
	return []column{
		{contact.FieldDisplayName, c.DisplayName, false},
		{contact.FieldSortKey, c.SortKey, false},
		optional(contact.FieldSearchKey, c.SearchKey),
		{contact.FieldFindKey, c.FindKey, false},
		optional(contact.FieldPrefix, c.Prefix),
		optional(contact.FieldGivenName, c.GivenName),
		optional(contact.FieldMiddleName, c.MiddleName),
		optional(contact.FieldFamilyName, c.FamilyName),
		optional(contact.FieldSuffix, c.Suffix),
		optional(contact.FieldPreferredName, c.PreferredName),
		{contact.FieldNameOrder, c.NameOrder, false},
		optional(contact.FieldOrganizationName, c.OrganizationName),
		optional(contact.FieldLegalName, c.LegalName),
		optional(contact.FieldBirthOn, c.BirthOn),
		optional(contact.FieldDeceasedOn, c.DeceasedOn),
		{contact.FieldIsDeceased, c.IsDeceased, false},
		optional(contact.FieldGender, c.Gender),
		optional(contact.FieldLanguage, c.Language),
		optional(contact.FieldLanguages, c.Languages),
		optional(contact.FieldSource, c.Source),
		optional(contact.FieldExternalID, c.ExternalID),
		optional(contact.FieldNote, c.Note),
		optional(contact.FieldFormalGreetingOverride, c.FormalGreetingOverride),
		optional(contact.FieldInformalGreetingOverride, c.InformalGreetingOverride),
		{contact.FieldIsNameOverridden, c.IsNameOverridden, false},
		{contact.FieldIsExcludedFromHouseholdName, c.IsExcludedFromHouseholdName, false},
		{contact.FieldIsExcludedFromFormalGreeting, c.IsExcludedFromFormalGreeting, false},
		{contact.FieldIsExcludedFromInformalGreeting, c.IsExcludedFromInformalGreeting, false},
		optional(contact.FieldHouseholdID, plainID(c.HouseholdID)),
		optional(contact.FieldOwnerID, plainID(c.OwnerID)),
		optional(contact.FieldTeamID, plainID(c.TeamID)),
		optional(contact.FieldCustomFields, c.CustomFields),
		optional(contact.FieldCustomFieldKeys, c.CustomFieldKeys),
	}
}

// changed lists the columns of next that differ from those of before.
func changed(before, next *ent.Contact) []column {
	old := columnsOf(before)
	var out []column
	for i, now := range columnsOf(next) {
		if !sameValue(old[i].value, now.value) {
			out = append(out, now)
		}
	}
	return out
}

// write puts columns into a mutation of either kind.
func write(m *ent.ContactMutation, columns []column) error {
	for _, c := range columns {
		isNothing := isEmpty(c.value)
		switch {
		case !isNothing || !c.isOptional:
			if err := m.SetField(c.name, c.value); err != nil {
				return err
			}
		case m.Op().Is(ent.OpUpdateOne):
			if err := m.ClearField(c.name); err != nil {
				return err
			}
		}
	}
	return nil
}

// wordsFor are the names of columns as the graph has them, without the keys
// that only machines read.
func wordsFor(columns []string) []string {
	var out []string
	for _, name := range columns {
		if strings.HasSuffix(name, "_key") || strings.HasSuffix(name, "_keys") {
			continue
		}
		out = append(out, camel(name))
	}
	return out
}

func camel(name string) string {
	parts := strings.Split(name, "_")
	for i, part := range parts[1:] {
		parts[i+1] = strings.ToUpper(part[:1]) + part[1:]
	}
	return strings.Join(parts, "")
}

func sameValue(a, b any) bool {
	return isEmpty(a) && isEmpty(b) || reflect.DeepEqual(a, b)
}

func isEmpty(v any) bool {
	r := reflect.ValueOf(v)
	if !r.IsValid() {
		return true
	}
	if r.Kind() == reflect.Map || r.Kind() == reflect.Slice {
		return r.Len() == 0
	}
	return r.IsZero()
}

// plainID is nil for nobody, so that it compares and stores as nothing.
func plainID(id *int64) any {
	if id == nil {
		return nil
	}
	return *id
}
