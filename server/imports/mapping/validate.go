package mapping

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/table"
	"github.com/moim-crm/moim/server/imports/value"
)

// Validate finds everything that is wrong with the mapping itself, each fault with the path of its field.
func (m Mapping) Validate() error {
	var faults []error
	add := func(field, key string, params ...any) { faults = append(faults, errs.Invalid(field, key, params...)) }
	if m.Version != Version {
		add("version", keyVersion, "version", m.Version, "known", Version)
	}
	if m.Record != Contacts && m.Record != Donations {
		add("record", keyNotOneOf, "value", string(m.Record), "choices", "contacts, donations")
		return errs.Join(faults...)
	}
	faults = append(faults, m.validateFile(), m.validateDefaults(), m.validateMatch(), m.validateFields())
	return errs.Join(faults...)
}

func oneOf[T ~string](field string, given T, choices ...T) error {
	texts := make([]string, 0, len(choices))
	for _, choice := range choices {
		if given == choice {
			return nil
		}
		if choice != "" {
			texts = append(texts, string(choice))
		}
	}
	return errs.Invalid(field, keyNotOneOf, "value", string(given), "choices", strings.Join(texts, ", "))
}

func (m Mapping) validateFile() error {
	_, encodingFault := table.ParseEncoding(m.File.Encoding)
	_, delimiterFault := parseDelimiter(m.File.Delimiter)
	var header error
	if m.File.HeaderRow < 0 {
		header = errs.Invalid("file.headerRow", keyHeaderRow)
	}
	return errs.Join(encodingFault, delimiterFault, header,
		oneOf("file.dateOrder", m.File.DateOrder, value.AnyOrder, value.DMY, value.MDY, value.YMD),
		oneOf("file.decimal", m.File.Decimal, value.AnyMark, value.Comma, value.Point))
}

func (m Mapping) validateDefaults() error {
	var faults []error
	if m.Defaults.Currency != "" {
		if _, err := money.ParseCurrency(m.Defaults.Currency); err != nil {
			faults = append(faults, errs.Invalid("defaults.currency", keyUnknownCurrency, "value", m.Defaults.Currency).Because(err))
		}
	}
	if _, _, problem := value.ParseCountry(m.Defaults.Country); problem != nil {
		faults = append(faults, problem.At("defaults.country"))
	}
	if _, ok := parseMethod(m.Defaults.Method); !ok {
		faults = append(faults, errs.Invalid("defaults.method", keyUnknownMethod, "value", m.Defaults.Method))
	}
	faults = append(faults, oneOf("defaults.nameOrder", m.Defaults.NameOrder, value.AnyNameOrder, value.GivenFirst, value.FamilyFirst))
	return errs.Join(faults...)
}

func (m Mapping) validateMatch() error {
	faults := []error{
		oneOf("match.mode", m.Match.Mode, MatchNone, MatchID, MatchEmail, MatchBest, MatchBestOrCreate),
		oneOf("match.missing", m.Match.Missing, "", MissingCreate, MissingSkip, MissingFail),
		oneOf("update.policy", m.Update.Policy, "", FillEmpty, Overwrite, Leave),
		oneOf("duplicates", m.Duplicates, "", SkipDuplicates, CreateDuplicates),
	}
	if m.Match.MinScore < 0 || m.Match.MinScore > 100 {
		faults = append(faults, errs.Invalid("match.minScore", keyScoreRange))
	}
	prefix := donorPrefixOf(m.Record)
	switch m.Match.Mode {
	case MatchID:
		if !m.fills(prefix+"id") && !m.fills(prefix+"externalId") {
			faults = append(faults, errs.Invalid("match.mode", keyModeNeeds, "mode", "id", "target", prefix+"id, "+prefix+"externalId"))
		}
	case MatchEmail:
		if !m.fills(prefix + "email") {
			faults = append(faults, errs.Invalid("match.mode", keyModeNeeds, "mode", "email", "target", prefix+"email"))
		}
	}
	return errs.Join(faults...)
}

func (m Mapping) fills(target string) bool {
	for _, field := range m.Fields {
		if field.To == target {
			return true
		}
	}
	return false
}

func (m Mapping) validateFields() error {
	var faults []error
	if len(m.Fields) == 0 {
		faults = append(faults, errs.Invalid("fields", keyNoFields))
	}
	seen := map[string]bool{}
	for i, field := range m.Fields {
		path := fmt.Sprintf("fields.%d", i)
		faults = append(faults, errs.Under(path, field.validate(m.Record)))
		target, known := findTarget(m.Record, field.To)
		if known && seen[field.To] && !target.IsList {
			faults = append(faults, errs.Invalid(path+".to", keyTargetTwice, "target", field.To))
		}
		seen[field.To] = true
	}
	return errs.Join(append(faults, m.validateNeeds())...)
}

// validateNeeds refuses a mapping of which every row would fail.
func (m Mapping) validateNeeds() error {
	prefix := donorPrefixOf(m.Record)
	isNamed := false
	for _, target := range []string{"id", "externalId", "name", "givenName", "familyName", "organizationName", "email"} {
		isNamed = isNamed || m.fills(prefix+target)
	}
	var faults []error
	if !isNamed {
		faults = append(faults, errs.Invalid("fields", keyNeeds, "target", prefix+"name"))
	}
	if m.Record == Donations {
		for _, target := range []string{"amount", "receivedOn"} {
			if !m.fills(target) {
				faults = append(faults, errs.Invalid("fields", keyNeeds, "target", target))
			}
		}
	}
	return errs.Join(faults...)
}

var placeholder = regexp.MustCompile(`\{([^{}]+)\}`)

func (f Field) validate(kind Kind) error {
	var faults []error
	target, known := findTarget(kind, f.To)
	if !known {
		faults = append(faults, errs.Invalid("to", keyUnknownTarget, "target", f.To))
	}
	sources := 0
	for _, isSet := range []bool{len(f.From) > 0, f.Template != "", f.Value != ""} {
		if isSet {
			sources++
		}
	}
	if sources != 1 {
		faults = append(faults, errs.Invalid("from", keyOneSource, "target", f.To))
	}
	if f.Template != "" && !placeholder.MatchString(f.Template) {
		faults = append(faults, errs.Invalid("template", keyTemplateColumns))
	}
	if f.Split != nil && (f.Split.By == "" || f.Split.Part == 0) {
		faults = append(faults, errs.Invalid("split", keySplit))
	}
	if f.Values != nil && target.Type == TypeParty {
		for cell, party := range f.Values {
			if _, ok := parseParty(party); !ok {
				faults = append(faults, errs.Invalid("values."+cell, keyNotOneOf, "value", party, "choices", "individual, household, organization"))
			}
		}
	}
	faults = append(faults,
		oneOf("invalid", f.Invalid, "", InvalidFails, InvalidLeftOut),
		oneOf("dateOrder", f.DateOrder, value.AnyOrder, value.DMY, value.MDY, value.YMD),
		oneOf("decimal", f.Decimal, value.AnyMark, value.Comma, value.Point))
	return errs.Join(faults...)
}

func parseDelimiter(text string) (rune, error) {
	switch text {
	case "", "auto":
		return 0, nil
	case "tab", "\\t", "\t":
		return '\t', nil
	case ",", ";", "|":
		return rune(text[0]), nil
	}
	return 0, errs.Invalid("file.delimiter", keyNotOneOf, "value", text, "choices", "auto, “,”, “;”, tab, “|”")
}

// TableOptions are the settings for reading the file.
func (m Mapping) TableOptions() (table.Options, error) {
	encoding, err := table.ParseEncoding(m.File.Encoding)
	if err != nil {
		return table.Options{}, err
	}
	delimiter, err := parseDelimiter(m.File.Delimiter)
	if err != nil {
		return table.Options{}, err
	}
	return table.Options{Encoding: encoding, Delimiter: delimiter, Sheet: m.File.Sheet, HeaderRow: m.File.HeaderRow, NoHeader: m.File.NoHeader}, nil
}
