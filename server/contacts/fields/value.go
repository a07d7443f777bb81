// Package fields checks, stores and filters the values of the fields that an
// organization's admins define.
//
// A row keeps the values as one JSON object, so that a hundred fields cost no
// join. What the object holds is chosen so that SQLite and PostgreSQL compare
// it alike: a number has at most 15 significant digits, which a float of either
// database keeps exactly; a date is YYYY-MM-DD; texts have a folded twin in a
// second object, which is what filters look at, because the databases do not
// agree on letters beyond A to Z.
package fields

import (
	"encoding/json"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/contacts/reach"
	"github.com/moim-crm/moim/server/errs"
)

// MaxText is the most letters of a text.
const MaxText = 10_000

// number is what fits a float exactly: see the package comment.
var number = regexp.MustCompile(`^[+-]?\d{1,15}(\.\d{1,10})?$`)

const maxSignificant = 15

// Value is a value as it is stored.
type Value struct {
	// JSON is a string, a float64, a bool or a []any of strings; nil is no value.
	JSON any
	// Key is the folded twin of a text; empty for other types.
	Key string
}

// Read checks a value of a client, an import or a form against the field's
// definition and makes it the value to store. nil, blank text and an empty list
// are no value. The error's field is empty: the caller knows where it stood.
func Read(def *ent.CustomField, raw any) (Value, error) {
	if text, ok := raw.(string); ok {
		raw = strings.TrimSpace(norm.NFC.String(text))
	}
	if isNothing(raw) {
		return Value{}, nil
	}
	switch def.Type {
	case customfield.TypeNUMBER:
		return readNumber(def, raw)
	case customfield.TypeBOOLEAN:
		return readBoolean(raw)
	case customfield.TypeMULTICHOICE:
		return readChoices(def, raw)
	}
	text, ok := raw.(string)
	if !ok {
		return Value{}, errs.Invalid("", KeyNotText)
	}
	switch def.Type {
	case customfield.TypeDATE:
		return readDate(def, text)
	case customfield.TypeCHOICE:
		return readChoice(def, text)
	case customfield.TypeURL:
		return readURL(text)
	case customfield.TypeEMAIL:
		email, err := reach.NormaliseEmail(text)
		if err != nil {
			return Value{}, errs.All(err)[0].At("")
		}
		return Value{JSON: email.Address, Key: email.Key}, nil
	default:
		return readText(def, text)
	}
}

func readText(def *ent.CustomField, text string) (Value, error) {
	length := utf8.RuneCountInString(text)
	least, _ := strconv.Atoi(def.Minimum)
	most, err := strconv.Atoi(def.Maximum)
	if err != nil || most > MaxText {
		most = MaxText
	}
	switch {
	case length < least:
		return Value{}, errs.Invalid("", KeyTooShort, "min", least)
	case length > most:
		return Value{}, errs.Invalid("", errs.KeyTooLong, "max", most)
	}
	if def.Pattern != "" {
		pattern, err := compile(def.Pattern)
		if err != nil || !pattern.MatchString(text) {
			return Value{}, errs.Invalid("", KeyPattern, "value", text)
		}
	}
	return Value{JSON: text, Key: names.Fold(text)}, nil
}

func readNumber(def *ent.CustomField, raw any) (Value, error) {
	n, ok := parseNumber(raw)
	if !ok {
		return Value{}, errs.Invalid("", KeyNotNumber)
	}
	if least, ok := parseNumber(def.Minimum); ok && n < least {
		return Value{}, errs.Invalid("", KeyTooSmall, "min", def.Minimum)
	}
	if most, ok := parseNumber(def.Maximum); ok && n > most {
		return Value{}, errs.Invalid("", KeyTooLarge, "max", def.Maximum)
	}
	return Value{JSON: n}, nil
}

// parseNumber reads numbers as JSON, GraphQL and people send them.
func parseNumber(raw any) (float64, bool) {
	text := ""
	switch v := raw.(type) {
	case string:
		text = v
	case json.Number:
		text = v.String()
	case float64:
		text = strconv.FormatFloat(v, 'f', -1, 64)
	case int:
		text = strconv.Itoa(v)
	case int64:
		text = strconv.FormatInt(v, 10)
	}
	significant := strings.TrimLeft(strings.NewReplacer(".", "", "+", "", "-", "").Replace(text), "0")
	if !number.MatchString(text) || len(significant) > maxSignificant {
		return 0, false
	}
	n, err := strconv.ParseFloat(text, 64)
	if n == 0 {
		return 0, err == nil // not the nought below nought, which JSON writes as -0
	}
	return n, err == nil
}

func readBoolean(raw any) (Value, error) {
	switch v := raw.(type) {
	case bool:
		return Value{JSON: v}, nil
	case string:
		if b, err := strconv.ParseBool(strings.ToLower(v)); err == nil && len(v) > 1 {
			return Value{JSON: b}, nil
		}
	}
	return Value{}, errs.Invalid("", KeyNotBoolean)
}

func readDate(def *ent.CustomField, text string) (Value, error) {
	d, err := date.Parse(text)
	switch {
	case err != nil:
		return Value{}, errs.Invalid("", KeyNotDate)
	case d.Before(date.Date(def.Minimum)):
		return Value{}, errs.Invalid("", KeyTooEarly, "min", def.Minimum)
	case d.After(date.Date(def.Maximum)):
		return Value{}, errs.Invalid("", KeyTooLate, "max", def.Maximum)
	}
	return Value{JSON: d.String()}, nil
}

func readChoice(def *ent.CustomField, text string) (Value, error) {
	if !slices.Contains(def.Options, text) {
		return Value{}, errs.Invalid("", KeyNotChoice, "value", text)
	}
	return Value{JSON: text}, nil
}

// readChoices keeps the choices in the order of the definition, each once, so
// that the same choices are the same value.
func readChoices(def *ent.CustomField, raw any) (Value, error) {
	var given []string
	switch v := raw.(type) {
	case string:
		given = []string{v}
	case []string:
		given = v
	case []any:
		for _, one := range v {
			text, ok := one.(string)
			if !ok {
				return Value{}, errs.Invalid("", KeyNotText)
			}
			given = append(given, text)
		}
	default:
		return Value{}, errs.Invalid("", KeyNotText)
	}
	for _, text := range given {
		if !slices.Contains(def.Options, text) {
			return Value{}, errs.Invalid("", KeyNotChoice, "value", text)
		}
	}
	// []any is what JSON gives back, so that a value compares equal to itself
	// after it was stored.
	var kept []any
	for _, option := range def.Options {
		if slices.Contains(given, option) {
			kept = append(kept, option)
		}
	}
	return Value{JSON: kept}, nil
}

func readURL(text string) (Value, error) {
	if !strings.Contains(text, "://") {
		text = "https://" + text
	}
	u, err := url.Parse(text)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || !strings.Contains(u.Hostname(), ".") ||
		strings.ContainsAny(text, " \t\r\n<>\"") || utf8.RuneCountInString(text) > MaxText {
		return Value{}, errs.Invalid("", KeyNotURL)
	}
	u.Host = strings.ToLower(u.Host)
	return Value{JSON: u.String(), Key: names.Fold(u.String())}, nil
}

func isNothing(raw any) bool {
	switch v := raw.(type) {
	case nil:
		return true
	case string:
		return v == ""
	case []any:
		return len(v) == 0
	case []string:
		return len(v) == 0
	}
	return false
}

// compile anchors a pattern at both ends: it describes the whole text.
func compile(pattern string) (*regexp.Regexp, error) {
	return regexp.Compile(`^(?:` + pattern + `)$`)
}
