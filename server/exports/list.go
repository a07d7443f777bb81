package exports

import (
	"context"
	"encoding/json"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// list is one list that can be exported.
type list struct {
	entity  string
	columns []column
	rows    reader
	// fields and fieldsOf are for lists whose rows have fields of the organization's own.
	fields   customfield.Entity
	fieldsOf func(row any) map[string]any
}

// column is one column of a file. Entity and field are what the access rules
// call it.
type column struct {
	key, en, ko, entity, field string
	value                      func(row any) any
}

// name is how a column is asked for.
func (c column) name() string {
	if c.key != "" {
		return c.key
	}
	words := strings.FieldsFunc(strings.ToLower(c.en), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	for i, word := range words[1:] {
		words[i+1] = strings.ToUpper(word[:1]) + word[1:]
	}
	return strings.Join(words, "")
}

// isOpen reports whether a viewer may see what is in the column.
func (c column) isOpen(v *viewer.Viewer) bool { return rule.Field(v, c.entity, c.field) != viewer.Hide }

func (c column) title(language string) string {
	if language == "ko" {
		return c.ko
	}
	return c.en
}

// col makes a column of rows of type T.
func col[T any](en, ko, field string, value func(*T) any) column {
	return column{en: en, ko: ko, field: field, value: func(row any) any { return value(row.(*T)) }}
}

// of makes a column whose value belongs to another entity.
func of[T any](entity string, c column) column {
	c.entity = entity
	return c
}

// reader reads the rows of a list by id, narrowed by the filter that ent made for
// their type.
type reader struct {
	count func(ctx context.Context, c *ent.Client, in Input) (int, error)
	page  func(ctx context.Context, c *ent.Client, in Input, after int64) (some, error)
}

// some are the next rows of a list, and the id of the last of them.
type some struct {
	all  []any
	last int64
}

// query is what every query of ent's can.
type query[Q any] interface {
	Limit(n int) Q
	Count(ctx context.Context) (int, error)
}

func rows[T, W any, Q query[Q]](
	narrow func(*W, Q) (Q, error), all func(Q, context.Context) ([]*T, error),
	id func(*T) int64, page func(c *ent.Client, after int64) Q,
) reader {
	open := func(ctx context.Context, c *ent.Client, in Input, after int64) (Q, error) {
		filter, err := where[W](ctx, in)
		if err != nil {
			var none Q
			return none, err
		}
		return narrow(filter, page(c, after))
	}
	return reader{
		count: func(ctx context.Context, c *ent.Client, in Input) (int, error) {
			q, err := open(ctx, c, in, 0)
			if err != nil {
				return 0, err
			}
			return q.Limit(0).Count(ctx)
		},
		page: func(ctx context.Context, c *ent.Client, in Input, after int64) (some, error) {
			q, err := open(ctx, c, in, after)
			if err != nil {
				return some{}, err
			}
			found, err := all(q, ctx)
			out := some{last: after}
			for _, row := range found {
				out.last = id(row)
				out.all = append(out.all, row)
			}
			return out, err
		},
	}
}

// where reads the graph's filter into the type that ent made for it. The graph
// writes ids as text, ent reads them as numbers.
func where[W any](ctx context.Context, in Input) (*W, error) {
	if len(in.Where) == 0 {
		return nil, nil
	}
	if in.read != nil {
		if found, err := in.read(ctx, in.Where); err != nil || found != nil {
			w, _ := found.(*W)
			return w, err
		}
	}
	text, err := json.Marshal(numeric("", in.Where))
	if err != nil {
		return nil, errs.Invalid("where", "export.where").Because(err)
	}
	w := new(W)
	d := json.NewDecoder(strings.NewReader(string(text)))
	d.DisallowUnknownFields()
	if err := d.Decode(w); err != nil {
		return nil, errs.Invalid("where", "export.where").Because(err)
	}
	return w, nil
}

func numeric(key string, v any) any {
	switch v := v.(type) {
	case map[string]any:
		out := make(map[string]any, len(v))
		for k, inner := range v {
			out[k] = numeric(k, inner)
		}
		return out
	case []any:
		out := make([]any, len(v))
		for i, inner := range v {
			out[i] = numeric(key, inner)
		}
		return out
	case string:
		if isID(key) {
			return json.Number(v)
		}
	}
	return v
}

// isID reports whether a filter compares ids: "id", "contactIDIn".
func isID(key string) bool {
	for _, op := range []string{"NotIn", "In", "NEQ", "GTE", "GT", "LTE", "LT"} {
		key = strings.TrimSuffix(key, op)
	}
	return key == "id" || strings.HasSuffix(key, "ID") && key != "externalID"
}
