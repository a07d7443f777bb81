package imports

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/server/contacts/fields"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/mapping"
	"github.com/moim-crm/moim/server/imports/value"
)

// definitions are the fields that admins have defined, by entity and key.
type definitions map[customfield.Entity]map[string]*ent.CustomField

func (s *Service) definitions(ctx context.Context) (definitions, error) {
	all, err := s.db.Client(ctx).CustomField.Query().Where(customfield.ArchivedAtIsNil()).All(asSystem(ctx))
	if err != nil {
		return nil, fmt.Errorf("read field definitions: %w", err)
	}
	found := definitions{customfield.EntityCONTACT: {}, customfield.EntityDONATION: {}}
	for _, def := range all {
		found[def.Entity][def.Key] = def
	}
	return found, nil
}

// check refuses a mapping to a custom field that nobody has defined.
func (d definitions) check(m mapping.Mapping) error {
	var faults []error
	for i, field := range m.Fields {
		name, isDonor := strings.CutPrefix(field.To, mapping.DonorPrefix)
		key, isCustom := strings.CutPrefix(name, "custom.")
		if !isCustom {
			continue
		}
		entity := customfield.EntityCONTACT
		if m.Record == mapping.Donations && !isDonor {
			entity = customfield.EntityDONATION
		}
		if d[entity][key] == nil {
			faults = append(faults, errs.Invalid(fmt.Sprintf("fields.%d.to", i), keyNoSuchCustomField, "key", key))
		}
	}
	return errs.Join(faults...)
}

// read turns the texts of a row into values as they are stored.
func (d definitions) read(entity customfield.Entity, texts map[string]string, rules value.DateRules) (map[string]any, error) {
	if len(texts) == 0 {
		return nil, nil
	}
	values := make(map[string]any, len(texts))
	var faults []error
	for key, text := range texts {
		read, err := readCustom(d[entity][key], text, rules)
		if err != nil {
			for _, e := range errs.All(err) {
				faults = append(faults, e.At("custom."+key))
			}
			continue
		}
		if read.JSON != nil {
			values[key] = read.JSON
		}
	}
	return values, errs.Join(faults...)
}

// readCustom reads the ways in which files write numbers, dates and choices before the field's own rules check the value.
func readCustom(def *ent.CustomField, text string, rules value.DateRules) (fields.Value, error) {
	if def == nil {
		return fields.Value{}, errs.Invalid("", keyNoSuchCustomField, "key", "")
	}
	switch def.Type {
	case customfield.TypeNUMBER:
		number, problem := value.ParseNumber(text, value.AnyMark)
		if problem != nil {
			return fields.Value{}, problem
		}
		return fields.Read(def, number.Decimal)
	case customfield.TypeDATE:
		day, problem := value.ParseDate(text, rules)
		if problem != nil {
			return fields.Value{}, problem
		}
		return fields.Read(def, day.String())
	case customfield.TypeBOOLEAN:
		truth, _, problem := value.ParseBool(text)
		if problem != nil {
			return fields.Value{}, problem
		}
		return fields.Read(def, truth)
	case customfield.TypeMULTICHOICE:
		choices := strings.FieldsFunc(text, func(r rune) bool { return r == ';' || r == ',' || r == '|' })
		for i := range choices {
			choices[i] = strings.TrimSpace(choices[i])
		}
		return fields.Read(def, slices.DeleteFunc(choices, func(choice string) bool { return choice == "" }))
	}
	return fields.Read(def, text)
}
