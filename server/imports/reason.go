package imports

import (
	"fmt"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/server/errs"
)

// The names under which the parameters of a row's reason keep more than the message's own.
const (
	paramColumn = "_column"
	paramWhy    = "_why"
	paramNotes  = "_notes"
	paramKey    = "_key"
)

// paramsOf keeps the parameters of a message in a form that the database stores.
func paramsOf(e *errs.Error) map[string]any {
	params := map[string]any{}
	for name, v := range e.Params {
		params[name] = fmt.Sprint(v)
	}
	if e.Field != "" {
		params[paramColumn] = e.Field
	}
	return params
}

// reasonParams keeps a row's reason with everything that belongs to it: details of the decision, and notes beside it.
func reasonParams(reason *errs.Error, details map[string]any, notes []*errs.Error) map[string]any {
	params := paramsOf(reason)
	for name, v := range details {
		params["_"+name] = v
	}
	if len(notes) > 0 {
		kept := make([]any, len(notes))
		for i, note := range notes {
			one := paramsOf(note)
			one[paramKey] = note.Key
			kept[i] = one
		}
		params[paramNotes] = kept
	}
	return params
}

// Reason says in a language ("en" or "ko") what becomes of a row and why: the reason, what spoke for a match, and what was
// noticed beside it.
func Reason(row *ent.ImportRow, language string) string {
	text := describe(row.ReasonKey, row.ReasonParams, language)
	if why := texts(row.ReasonParams[paramWhy]); len(why) > 0 {
		for i, key := range why {
			why[i] = errs.Invalid("", key).Message(language)
		}
		text += ": " + strings.Join(why, ", ") + "."
	}
	notes, _ := row.ReasonParams[paramNotes].([]any)
	for _, note := range notes {
		params, _ := note.(map[string]any)
		key, _ := params[paramKey].(string)
		text += " " + describe(key, params, language)
	}
	return strings.TrimSpace(text)
}

// describe writes one message, with the column that it is about.
func describe(key string, params map[string]any, language string) string {
	if key == "" {
		return ""
	}
	e := errs.Error{Code: errs.CodeInvalid, Key: key, Params: params}
	text := e.Message(language)
	if column, _ := params[paramColumn].(string); column != "" {
		return column + ": " + text
	}
	return text
}

func texts(v any) []string {
	switch list := v.(type) {
	case []string:
		return append([]string(nil), list...)
	case []any:
		var found []string
		for _, one := range list {
			if text, ok := one.(string); ok {
				found = append(found, text)
			}
		}
		return found
	}
	return nil
}

// Problem says in a language why an import as a whole stopped; empty where it did not.
func Problem(run *ent.ImportRun, language string) string {
	return describe(run.ErrorKey, run.ErrorParams, language)
}
