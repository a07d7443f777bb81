package fields_test

import (
	"encoding/json"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/server/contacts/fields"
	"github.com/moim-crm/moim/server/contacts/reach"
	"github.com/moim-crm/moim/server/errs"
)

var (
	text    = &ent.CustomField{Key: "motto", Type: customfield.TypeTEXT, Minimum: "2", Maximum: "10"}
	plate   = &ent.CustomField{Key: "plate", Type: customfield.TypeTEXT, Pattern: "[A-Z]{2}-[0-9]+"}
	number  = &ent.CustomField{Key: "children", Type: customfield.TypeNUMBER, Minimum: "0", Maximum: "20.5"}
	free    = &ent.CustomField{Key: "score", Type: customfield.TypeNUMBER}
	day     = &ent.CustomField{Key: "met_on", Type: customfield.TypeDATE, Minimum: "2020-01-01", Maximum: "2026-12-31"}
	truth   = &ent.CustomField{Key: "is_vip", Type: customfield.TypeBOOLEAN}
	choice  = &ent.CustomField{Key: "size", Type: customfield.TypeCHOICE, Options: []string{"S", "M", "L"}}
	choices = &ent.CustomField{Key: "diets", Type: customfield.TypeMULTICHOICE, Options: []string{"vegan", "halal", "kosher"}}
	site    = &ent.CustomField{Key: "site", Type: customfield.TypeURL}
	mail    = &ent.CustomField{Key: "mail", Type: customfield.TypeEMAIL}
)

func TestRead(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		def  *ent.CustomField
		raw  any
		want fields.Value
		key  string
	}{
		"a text":                        {text, "  Élan  ", fields.Value{JSON: "Élan", Key: "elan"}, ""},
		"blank is nothing":              {text, "   ", fields.Value{}, ""},
		"nothing is nothing":            {number, nil, fields.Value{}, ""},
		"too short a text":              {text, "a", fields.Value{}, fields.KeyTooShort},
		"too long a text":               {text, strings.Repeat("가", 11), fields.Value{}, errs.KeyTooLong},
		"a number for a text":           {text, 12.0, fields.Value{}, fields.KeyNotText},
		"a text of the right form":      {plate, "KA-12", fields.Value{JSON: "KA-12", Key: "ka-12"}, ""},
		"a pattern is for all of it":    {plate, "xKA-12x", fields.Value{}, fields.KeyPattern},
		"a number":                      {number, 3.0, fields.Value{JSON: 3.0}, ""},
		"a number as text":              {number, " 2.50 ", fields.Value{JSON: 2.5}, ""},
		"a number of JSON":              {number, json.Number("20.5"), fields.Value{JSON: 20.5}, ""},
		"a whole number":                {number, int64(7), fields.Value{JSON: 7.0}, ""},
		"nought below nought":           {free, "-0.0", fields.Value{JSON: 0.0}, ""},
		"too small":                     {number, -1, fields.Value{}, fields.KeyTooSmall},
		"too large":                     {number, "20.51", fields.Value{}, fields.KeyTooLarge},
		"a decimal comma":               {free, "2,5", fields.Value{}, fields.KeyNotNumber},
		"a power of ten":                {free, "1e3", fields.Value{}, fields.KeyNotNumber},
		"not a number":                  {free, math.NaN(), fields.Value{}, fields.KeyNotNumber},
		"15 digits":                     {free, "12345.6789012345", fields.Value{JSON: 12345.6789012345}, ""},
		"16 digits":                     {free, "12345.67890123456", fields.Value{}, fields.KeyNotNumber},
		"a truth for a number":          {free, true, fields.Value{}, fields.KeyNotNumber},
		"a date":                        {day, "2024-02-29", fields.Value{JSON: "2024-02-29"}, ""},
		"a date that is none":           {day, "2023-02-29", fields.Value{}, fields.KeyNotDate},
		"too early":                     {day, "2019-12-31", fields.Value{}, fields.KeyTooEarly},
		"too late":                      {day, "2027-01-01", fields.Value{}, fields.KeyTooLate},
		"no":                            {truth, false, fields.Value{JSON: false}, ""},
		"yes as text":                   {truth, "TRUE", fields.Value{JSON: true}, ""},
		"perhaps":                       {truth, "maybe", fields.Value{}, fields.KeyNotBoolean},
		"one letter is no truth":        {truth, "t", fields.Value{}, fields.KeyNotBoolean},
		"a choice":                      {choice, "M", fields.Value{JSON: "M"}, ""},
		"no choice":                     {choice, "XL", fields.Value{}, fields.KeyNotChoice},
		"choices in order, each once":   {choices, []any{"kosher", "vegan", "kosher"}, fields.Value{JSON: []any{"vegan", "kosher"}}, ""},
		"one choice of several":         {choices, "halal", fields.Value{JSON: []any{"halal"}}, ""},
		"no choices":                    {choices, []any{}, fields.Value{}, ""},
		"a wrong one among the choices": {choices, []string{"vegan", "meat"}, fields.Value{}, fields.KeyNotChoice},
		"a number among the choices":    {choices, []any{1.0}, fields.Value{}, fields.KeyNotText},
		"a web address":                 {site, "Example.ORG/Über", fields.Value{JSON: "https://example.org/%C3%9Cber", Key: "https://example.org/%c3%9cber"}, ""},
		"a script for a web address":    {site, "javascript://example.org/%0aalert(1)", fields.Value{}, fields.KeyNotURL},
		"no host":                       {site, "https:///x", fields.Value{}, fields.KeyNotURL},
		"an e-mail address":             {mail, "A@Bücher.example", fields.Value{JSON: "A@bücher.example", Key: "a@xn--bcher-kva.example"}, ""},
		"half an e-mail address":        {mail, "a@", fields.Value{}, reach.KeyEmailAt},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := fields.Read(tt.def, tt.raw)
			if tt.key != "" {
				faults := errs.All(err)
				require.Len(t, faults, 1)
				require.Equal(t, tt.key, faults[0].Key)
				require.Empty(t, faults[0].Field)
				return
			}
			require.NoError(t, err)
			require.Equal(t, tt.want, got)
		})
	}
}

func TestApply(t *testing.T) {
	t.Parallel()
	old := &ent.CustomField{Key: "old", Type: customfield.TypeTEXT, IsRequired: true, ArchivedAt: &time.Time{}}
	must := &ent.CustomField{Key: "must", Type: customfield.TypeNUMBER, IsRequired: true}
	definitions := []*ent.CustomField{text, choice, old, must}
	before := fields.Set{
		Values: map[string]any{"motto": "Élan", "old": "kept", "must": 1.0},
		Keys:   map[string]string{"motto": "elan", "old": "kept"},
	}

	after, err := before.Apply(definitions, fields.Change{Values: map[string]any{"motto": nil, "size": "L"}})
	require.NoError(t, err)
	require.Equal(t, map[string]any{"old": "kept", "must": 1.0, "size": "L"}, after.Values)
	require.Equal(t, map[string]string{"old": "kept"}, after.Keys)
	require.Equal(t, "Élan", before.Values["motto"], "the set before stays as it was")

	_, err = before.Apply(definitions, fields.Change{Values: map[string]any{
		"size": "XL", "nope": 1, "old": "new", "must": nil,
	}})
	got := map[string]string{}
	for _, fault := range errs.All(err) {
		got[fault.Field] = fault.Key
	}
	require.Equal(t, map[string]string{
		"customFields.size": fields.KeyNotChoice, "customFields.nope": fields.KeyUnknown,
		"customFields.old": fields.KeyArchived, "customFields.must": errs.KeyRequired,
	}, got)

	_, err = fields.Set{}.Apply(definitions, fields.Change{})
	require.Error(t, err)
	_, err = fields.Set{}.Apply(definitions, fields.Change{IsIncompleteOK: true})
	require.NoError(t, err)
	_, err = before.Apply(definitions, fields.Change{Values: map[string]any{"old": nil}})
	require.NoError(t, err, "a value of a field that was put away can be taken away")
}

func TestCheck(t *testing.T) {
	t.Parallel()
	base := func(change func(*ent.CustomField)) *ent.CustomField {
		def := &ent.CustomField{Key: "shirt_size", LabelEn: "Shirt size", LabelKo: "옷 크기", Type: customfield.TypeTEXT}
		change(def)
		return def
	}
	tests := map[string]struct {
		change func(*ent.CustomField)
		field  string
		key    string
	}{
		"all right":                {func(*ent.CustomField) {}, "", ""},
		"capitals in the key":      {func(d *ent.CustomField) { d.Key = "Size" }, "key", fields.KeyKey},
		"a quote in the key":       {func(d *ent.CustomField) { d.Key = "a'b" }, "key", fields.KeyKey},
		"a digit first":            {func(d *ent.CustomField) { d.Key = "1st" }, "key", fields.KeyKey},
		"no Korean label":          {func(d *ent.CustomField) { d.LabelKo = "" }, "labelKo", errs.KeyRequired},
		"no such type":             {func(d *ent.CustomField) { d.Type = "COLOUR" }, "type", errs.KeyMalformed},
		"a choice without choices": {func(d *ent.CustomField) { d.Type = customfield.TypeCHOICE }, "options", fields.KeyOptions},
		"choices of a text":        {func(d *ent.CustomField) { d.Options = []string{"a"} }, "options", fields.KeyNotForThisType},
		"a choice twice": {func(d *ent.CustomField) {
			d.Type, d.Options = customfield.TypeCHOICE, []string{"a", "b", "a"}
		}, "options.2", fields.KeyOptionTwice},
		"an index of many choices": {func(d *ent.CustomField) {
			d.Type, d.Options, d.IsIndexed = customfield.TypeMULTICHOICE, []string{"a"}, true
		}, "isIndexed", fields.KeyNotIndexed},
		"a length of words":      {func(d *ent.CustomField) { d.Minimum = "two" }, "minimum", fields.KeyBadLimit},
		"limits the wrong way":   {func(d *ent.CustomField) { d.Minimum, d.Maximum = "3", "2" }, "minimum", fields.KeyLimitsCrossed},
		"a limit of a truth":     {func(d *ent.CustomField) { d.Type, d.Maximum = customfield.TypeBOOLEAN, "1" }, "maximum", fields.KeyBadLimit},
		"a date limit":           {func(d *ent.CustomField) { d.Type, d.Minimum = customfield.TypeDATE, "2020-01-01" }, "", ""},
		"a pattern that is none": {func(d *ent.CustomField) { d.Pattern = "(" }, "pattern", fields.KeyBadPattern},
		"a pattern of a number":  {func(d *ent.CustomField) { d.Type, d.Pattern = customfield.TypeNUMBER, "1" }, "pattern", fields.KeyNotForThisType},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			err := fields.Check(base(tt.change))
			if tt.key == "" {
				require.NoError(t, err)
				return
			}
			faults := errs.All(err)
			require.Len(t, faults, 1)
			require.Equal(t, tt.field, faults[0].Field)
			require.Equal(t, tt.key, faults[0].Key)
		})
	}
}

func TestWhereRefuses(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		def    *ent.CustomField
		filter fields.Filter
		key    string
	}{
		"no operator":            {text, fields.Filter{Values: []any{"a"}}, fields.KeyOperator},
		"less than a text":       {text, fields.Filter{Operator: fields.Less, Values: []any{"a"}}, fields.KeyOperator},
		"a number that contains": {number, fields.Filter{Operator: fields.Contains, Values: []any{1}}, fields.KeyOperator},
		"no value":               {text, fields.Filter{Operator: fields.Equals}, fields.KeyOperator},
		"two values to equal":    {text, fields.Filter{Operator: fields.Equals, Values: []any{"a", "b"}}, fields.KeyOperator},
		"an unknown choice":      {choice, fields.Filter{Operator: fields.In, Values: []any{"S", "XL"}}, fields.KeyNotChoice},
		"a blank text":           {text, fields.Filter{Operator: fields.Contains, Values: []any{" "}}, errs.KeyRequired},
		"nothing":                {number, fields.Filter{Operator: fields.Equals, Values: []any{nil}}, errs.KeyRequired},
		"set to perhaps":         {text, fields.Filter{Operator: fields.IsSet, Values: []any{"perhaps"}}, fields.KeyNotBoolean},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := tt.filter.Where(tt.def)
			faults := errs.All(err)
			require.Len(t, faults, 1)
			require.Equal(t, tt.key, faults[0].Key)
		})
	}
}

// TestNumbersSurviveStorage holds for every number that is accepted: what is
// written to JSON and read back is the same number, and its text is no longer
// than what was typed.
func TestNumbersSurviveStorage(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		typed := rapid.StringMatching(`-?[0-9]{1,15}(\.[0-9]{1,10})?`).Draw(t, "typed")
		value, err := fields.Read(free, typed)
		if err != nil {
			return
		}
		stored, err := json.Marshal(value.JSON)
		if err != nil {
			t.Fatal(err)
		}
		var back any
		if err := json.Unmarshal(stored, &back); err != nil || back != value.JSON {
			t.Fatalf("%s is stored as %s and read back as %v: %v", typed, stored, back, err)
		}
		again, err := fields.Read(free, back)
		if err != nil || again != value {
			t.Fatalf("%s becomes %v, then %v: %v", typed, value, again, err)
		}
	})
}
