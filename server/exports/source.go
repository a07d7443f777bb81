package exports

import (
	"cmp"
	"context"
	"slices"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

// place is where the next page of a list begins.
type place = contacts.ExportCursor

// page is a bit of a list: cells, or contacts for vCards.
type page struct {
	rows   [][]any
	cards  []*ent.Contact
	length int
	next   place
	isLast bool
}

// source is a list as an export reads it, page by page.
type source struct {
	header []any
	count  func(ctx context.Context) (int, error)
	page   func(ctx context.Context, after place) (page, error)
}

// each hands on page after page.
func (s source) each(ctx context.Context, do func(page) error) error {
	for at := (place{}); ; {
		p, err := s.page(ctx, at)
		if err != nil {
			return err
		}
		if err := do(p); err != nil {
			return err
		}
		if p.isLast {
			return nil
		}
		at = p.next
	}
}

// Column is one column that a list can be exported with.
type Column struct{ Name, Title string }

// Columns are those of a list that the viewer may see.
func (s *Service) Columns(ctx context.Context, list, language string) ([]Column, error) {
	if err := s.Check(ctx, Input{List: list, Format: "csv"}); err != nil {
		return nil, err
	}
	var out []Column
	if list == contactList {
		columns, err := s.Contacts.ExportColumns(ctx)
		for _, c := range columns {
			out = append(out, Column{c.Name, c.Title(language)})
		}
		return out, err
	}
	columns, err := s.columns(ctx, lists[list])
	for _, c := range columns {
		if c.isOpen(viewer.FromContext(ctx)) {
			out = append(out, Column{c.name(), c.title(language)})
		}
	}
	return out, err
}

// source opens a list. A column that was chosen and is hidden by now stays, empty.
func (s *Service) source(ctx context.Context, in Input) (source, error) {
	entity, err := entityOf(in.List)
	if err != nil {
		return source{}, err
	}
	if s.ReadFilter != nil {
		in.read = func(ctx context.Context, where map[string]any) (any, error) { return s.ReadFilter(ctx, entity, where) }
	}
	if in.List == contactList {
		return s.contacts(ctx, in)
	}
	l := lists[in.List]
	all, err := s.columns(ctx, l)
	if err != nil {
		return source{}, err
	}
	columns, err := pick(all, in.Columns, viewer.FromContext(ctx))
	if err != nil {
		return source{}, err
	}
	out := source{count: func(ctx context.Context) (int, error) { return l.rows.count(ctx, s.DB.Client(ctx), in) }}
	for _, c := range columns {
		out.header = append(out.header, c.title(in.Language))
	}
	out.page = func(ctx context.Context, after place) (page, error) {
		rows, err := l.rows.page(ctx, s.DB.Client(ctx), in, after.ID)
		if err != nil {
			return page{}, jobs.Explain(err, "read a list to export")
		}
		p := page{length: len(rows.all), next: place{ID: rows.last}, isLast: len(rows.all) < pageRows}
		for _, row := range rows.all {
			cells := make([]any, len(columns))
			for i, c := range columns {
				cells[i] = c.value(row)
			}
			p.rows = append(p.rows, cells)
		}
		return p, nil
	}
	return out, nil
}

// columns are those of a list with the organization's own fields.
func (s *Service) columns(ctx context.Context, l list) ([]column, error) {
	out := slices.Clone(l.columns)
	for i, c := range out {
		out[i].entity = cmp.Or(c.entity, l.entity)
	}
	if l.fieldsOf == nil {
		return out, nil
	}
	definitions, err := s.DB.Client(ctx).CustomField.Query().Where(customfield.EntityEQ(l.fields), customfield.ArchivedAtIsNil()).
		Order(customfield.ByPosition(), customfield.ByID()).All(ctx)
	if err != nil {
		return nil, jobs.Explain(err, "load field definitions")
	}
	for _, def := range definitions {
		out = append(out, column{
			key: customPrefix + def.Key, en: def.LabelEn, ko: def.LabelKo, entity: l.entity, field: "custom_fields",
			value: func(row any) any { return contacts.CustomCell(l.fieldsOf(row)[def.Key]) },
		})
	}
	return out, nil
}

func pick(all []column, wanted []string, v *viewer.Viewer) ([]column, error) {
	var out []column
	if len(wanted) == 0 {
		for _, c := range all {
			if c.isOpen(v) {
				out = append(out, c)
			}
		}
		return out, nil
	}
	for _, name := range wanted {
		i := slices.IndexFunc(all, func(c column) bool { return c.name() == name })
		if i < 0 {
			return nil, errs.Invalid("columns", "export.unknownColumn", "value", name)
		}
		c := all[i]
		if !c.isOpen(v) {
			c.value = func(any) any { return nil }
		}
		out = append(out, c)
	}
	return out, nil
}

// contacts opens the list of contacts, whose columns their own domain makes.
func (s *Service) contacts(ctx context.Context, in Input) (source, error) {
	conditions, err := s.contactConditions(ctx, in)
	if err != nil {
		return source{}, err
	}
	open, err := s.Contacts.ExportColumns(ctx)
	if err != nil {
		return source{}, err
	}
	columns := open
	if len(in.Columns) > 0 {
		columns = make([]contacts.ExportColumn, len(in.Columns))
		for i, name := range in.Columns {
			columns[i] = contacts.HiddenColumn(name)
			if at := slices.IndexFunc(open, func(c contacts.ExportColumn) bool { return c.Name == name }); at >= 0 {
				columns[i] = open[at]
			}
		}
	}
	out := source{count: func(ctx context.Context) (int, error) {
		n, err := s.DB.Client(ctx).Contact.Query().Where(conditions...).Count(ctx)
		return n, jobs.Explain(err, "count contacts")
	}}
	for _, c := range columns {
		out.header = append(out.header, c.Title(in.Language))
	}
	out.page = func(ctx context.Context, after place) (page, error) {
		found, next, isLast, err := s.Contacts.ExportPage(ctx, conditions, after)
		if err != nil {
			return page{}, err
		}
		p := page{length: len(found), next: next, isLast: isLast, cards: found}
		for _, row := range found {
			cells := make([]any, len(columns))
			for i, c := range columns {
				cells[i] = c.Cell(row)
			}
			p.rows = append(p.rows, cells)
		}
		return p, nil
	}
	return out, nil
}

func (s *Service) contactConditions(ctx context.Context, in Input) ([]predicate.Contact, error) {
	conditions, err := s.Finder.Contacts(ctx, in.Search)
	if err != nil {
		return nil, err
	}
	filter, err := where[ent.ContactWhereInput](ctx, in)
	if err != nil {
		return nil, err
	}
	if !contacts.AsksForArchived(filter) {
		conditions = append(conditions, contact.ArchivedAtIsNil())
	}
	if filter != nil {
		p, err := filter.P()
		if err != nil {
			return nil, errs.Invalid("where", "export.where").Because(err)
		}
		conditions = append(conditions, p)
	}
	return conditions, nil
}
