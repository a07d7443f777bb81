package fields

import (
	"regexp"
	"strconv"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/server/errs"
)

// key is what may stand in SQL and in JSON paths as it is: filters and indexes
// are built from it.
var key = regexp.MustCompile(`^[a-z][a-z0-9_]{0,39}$`)

// Check refuses a definition that could not be filled in, filtered or indexed.
func Check(def *ent.CustomField) error {
	var faults []error
	if !key.MatchString(def.Key) {
		faults = append(faults, errs.Invalid("key", KeyKey))
	}
	if def.LabelEn == "" {
		faults = append(faults, errs.Invalid("labelEn", errs.KeyRequired))
	}
	if def.LabelKo == "" {
		faults = append(faults, errs.Invalid("labelKo", errs.KeyRequired))
	}
	if err := customfield.TypeValidator(def.Type); err != nil {
		faults = append(faults, errs.Invalid("type", errs.KeyMalformed, "value", def.Type))
	}
	if def.IsIndexed && def.Type == customfield.TypeMULTICHOICE {
		faults = append(faults, errs.Invalid("isIndexed", KeyNotIndexed))
	}
	faults = append(faults, checkOptions(def), checkLimits(def), checkPattern(def))
	return errs.Join(faults...)
}

func checkOptions(def *ent.CustomField) error {
	hasChoices := def.Type == customfield.TypeCHOICE || def.Type == customfield.TypeMULTICHOICE
	switch {
	case hasChoices && len(def.Options) == 0:
		return errs.Invalid("options", KeyOptions)
	case !hasChoices && len(def.Options) > 0:
		return errs.Invalid("options", KeyNotForThisType)
	}
	seen := map[string]bool{}
	for i, option := range def.Options {
		path := "options." + strconv.Itoa(i)
		switch {
		case option == "":
			return errs.Invalid(path, errs.KeyRequired)
		case seen[option]:
			return errs.Invalid(path, KeyOptionTwice, "value", option)
		}
		seen[option] = true
	}
	return nil
}

func checkLimits(def *ent.CustomField) error {
	if def.Minimum == "" && def.Maximum == "" {
		return nil
	}
	least, leastOK := limit(def.Type, def.Minimum)
	most, mostOK := limit(def.Type, def.Maximum)
	switch {
	case !leastOK:
		return errs.Invalid("minimum", KeyBadLimit, "value", def.Minimum)
	case !mostOK:
		return errs.Invalid("maximum", KeyBadLimit, "value", def.Maximum)
	case def.Minimum != "" && def.Maximum != "" && least > most:
		return errs.Invalid("minimum", KeyLimitsCrossed)
	}
	return nil
}

// limit gives every kind of limit a number, so that two can be compared.
func limit(typ customfield.Type, text string) (float64, bool) {
	if text == "" {
		return 0, true
	}
	switch typ {
	case customfield.TypeNUMBER:
		return parseNumber(text)
	case customfield.TypeTEXT:
		n, err := strconv.Atoi(text)
		return float64(n), err == nil && n >= 0 && n <= MaxText
	case customfield.TypeDATE:
		d, err := date.Parse(text)
		return float64(date.First.DaysUntil(d)), err == nil
	default:
		return 0, false
	}
}

func checkPattern(def *ent.CustomField) error {
	if def.Pattern == "" {
		return nil
	}
	if def.Type != customfield.TypeTEXT {
		return errs.Invalid("pattern", KeyNotForThisType)
	}
	if _, err := compile(def.Pattern); err != nil {
		return errs.Invalid("pattern", KeyBadPattern).Because(err)
	}
	return nil
}
