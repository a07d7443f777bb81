// Package exports writes any list as a file: CSV or XLSX for all of them, vCard
// for contacts. A file holds the rows and the fields that its reader may see, by
// the same rules as the list on the screen, and is written as it is read, so that
// the length of a list does not matter.
package exports

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/search"
	"github.com/moim-crm/moim/server/sheets"
)

// pageRows is how many rows are read at a time.
const pageRows = 500

var _ = errs.Register(errs.Messages{
	"export.list":   {En: `There is no list "{value}" to export.`, Ko: "{value:이라는/라는} 목록은 내보낼 수 없어요."},
	"export.format": {En: "Choose CSV or XLSX; contacts can also be vCards (vcf).", Ko: "CSV나 XLSX를 골라 주세요. 연락처는 vCard(vcf)로도 내보낼 수 있어요."},
	"export.where":  {En: "The filter of this export is not understood.", Ko: "내보낼 목록의 필터를 읽을 수 없어요."},
})

// Deps are what the service works with.
type Deps struct {
	DB       *jobs.DB
	Contacts *contacts.Service
	Finder   *search.Service
	// MayFilter refuses a filter that would tell what the viewer may not see, as
	// the graph does for its lists.
	MayFilter func(ctx context.Context, entity string, where map[string]any) error
}

// Service exports lists.
type Service struct{ Deps }

// New returns the service.
func New(d Deps) *Service { return &Service{d} }

// Input says what to export.
type Input struct {
	// List is the name of the graph's connection: "donations".
	List string
	// Format is "csv" or "xlsx", for contacts also "vcf".
	Format string
	// Where is the list's filter as the graph takes it; nil for everything.
	Where map[string]any
	// Search narrows contacts to what the search box finds.
	Search string
	// Language is that of the header: "en" or "ko".
	Language string
}

// Lists names every list that can be exported.
func Lists() []string { return append(slices.Sorted(maps.Keys(lists)), "contacts") }

// Check refuses what cannot be exported, before the first byte is written.
func (s *Service) Check(ctx context.Context, in Input) error {
	entity := "Contact"
	if in.List != "contacts" {
		l, ok := lists[in.List]
		if !ok {
			return errs.Invalid("list", "export.list", "value", in.List)
		}
		entity = l.entity
	}
	v := viewer.FromContext(ctx)
	switch {
	case !v.IsStaff() && !v.IsSystem():
		return errs.Unauthenticated(errs.KeyUnauthenticated)
	case !rule.CanRead(v, entity):
		return errs.Forbidden(errs.KeyForbidden)
	case in.Format != "csv" && in.Format != "xlsx" && (in.Format != "vcf" || in.List != "contacts"):
		return errs.Invalid("format", "export.format")
	}
	if len(in.Where) == 0 || s.MayFilter == nil {
		return nil
	}
	return s.MayFilter(ctx, entity, in.Where)
}

// Write writes the file. Check comes first.
func (s *Service) Write(ctx context.Context, in Input, w io.Writer) error {
	if err := s.Check(ctx, in); err != nil {
		return err
	}
	if in.List == "contacts" {
		return s.writeContacts(ctx, in, w)
	}
	l := lists[in.List]
	file, err := sheets.New(sheets.Format(strings.ToUpper(in.Format)), in.List, w)
	if err != nil {
		return err
	}
	columns := l.visible(viewer.FromContext(ctx))
	header := make([]any, len(columns))
	for i, c := range columns {
		header[i] = c.title(in.Language)
	}
	if err := file.Row(header...); err != nil {
		return fmt.Errorf("write an export: %w", err)
	}
	if err := l.rows(ctx, s.DB.Client(ctx), in, func(row any) error {
		cells := make([]any, len(columns))
		for i, c := range columns {
			cells[i] = c.value(row)
		}
		return file.Row(cells...)
	}); err != nil {
		return fmt.Errorf("write an export: %w", err)
	}
	return file.Close()
}

// list is one list that can be exported.
type list struct {
	entity  string
	columns []column
	rows    func(ctx context.Context, c *ent.Client, in Input, each func(row any) error) error
}

func (l list) visible(v *viewer.Viewer) []column {
	var out []column
	for _, c := range l.columns {
		typ := c.entity
		if typ == "" {
			typ = l.entity
		}
		if rule.Field(v, typ, c.field) != viewer.Hide {
			out = append(out, c)
		}
	}
	return out
}

// column is one column of a file. Entity and field are what the access rules
// call it; the entity is the list's own where it is empty.
type column struct {
	en, ko, entity, field string
	value                 func(row any) any
}

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

// rows reads a list in pages by id, narrowed by the filter that ent made for its
// type, and hands on every row.
func rows[T, Q, W any](
	narrow func(*W, *Q) (*Q, error), all func(*Q, context.Context) ([]*T, error),
	id func(*T) int64, page func(c *ent.Client, after int64) *Q,
) func(context.Context, *ent.Client, Input, func(any) error) error {
	return func(ctx context.Context, c *ent.Client, in Input, each func(any) error) error {
		filter, err := where[W](in)
		if err != nil {
			return err
		}
		for last := int64(0); ; {
			q, err := narrow(filter, page(c, last))
			if err != nil {
				return err
			}
			found, err := all(q, ctx)
			if err != nil {
				return err
			}
			for _, row := range found {
				last = id(row)
				if err := each(row); err != nil {
					return err
				}
			}
			if len(found) < pageRows {
				return nil
			}
		}
	}
}

// where reads the graph's filter into the type that ent made for it. The graph
// writes ids as text, ent reads them as numbers.
func where[W any](in Input) (*W, error) {
	if len(in.Where) == 0 {
		return nil, nil
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
