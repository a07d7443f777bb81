package mapping

import (
	"fmt"
	"slices"
	"strings"

	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/value"
)

// Plan is a mapping bound to the columns of one file.
type Plan struct {
	mapping Mapping
	fields  []boundField
	// latestYear decides the century of two-digit years.
	latestYear int
}

// boundField is a field with its columns found.
type boundField struct {
	Field
	target  Target
	columns []int
	// holes are the columns of a template, by their name.
	holes map[string]int
	dates value.DateColumn
	marks value.NumberColumn
	// column is how people are told where the field is.
	column string
}

// Compile binds a mapping to a header. currentYear decides the century of two-digit years. It fails if the mapping names a
// column that the file does not have.
func Compile(m Mapping, header []string, currentYear int) (*Plan, error) {
	if err := m.Validate(); err != nil {
		return nil, err
	}
	plan := &Plan{mapping: m.withDefaults(), latestYear: currentYear}
	index := make(map[string]int, len(header))
	for i, name := range header {
		index[foldHeader(name)] = i
	}
	var faults []error
	for i, field := range plan.mapping.Fields {
		bound, err := bind(field, plan.mapping, index)
		if err != nil {
			faults = append(faults, errs.Under(fmt.Sprintf("fields.%d", i), err))
		}
		plan.fields = append(plan.fields, bound)
	}
	return plan, errs.Join(faults...)
}

// foldHeader makes column names comparable: the spaces and the case of a header are often not those of the mapping.
func foldHeader(name string) string { return strings.ToLower(strings.Join(strings.Fields(name), " ")) }

func bind(field Field, m Mapping, index map[string]int) (boundField, error) {
	bound := boundField{Field: field, holes: map[string]int{}, column: describe(field)}
	bound.target, _ = findTarget(m.Record, field.To)
	if bound.DateOrder == value.AnyOrder {
		bound.DateOrder = m.File.DateOrder
	}
	if bound.Decimal == value.AnyMark {
		bound.Decimal = m.File.Decimal
	}
	var faults []error
	find := func(path, name string) int {
		at, ok := index[foldHeader(name)]
		if !ok {
			faults = append(faults, errs.Invalid(path, keyNoSuchColumn, "column", name))
		}
		return at
	}
	for _, name := range field.From {
		bound.columns = append(bound.columns, find("from", name))
	}
	for _, m := range placeholder.FindAllStringSubmatch(field.Template, -1) {
		bound.holes[m[0]] = find("template", m[1])
	}
	return bound, errs.Join(faults...)
}

// describe names the columns of a field, or its target where there are none.
func describe(field Field) string {
	if len(field.From) > 0 {
		return strings.Join(field.From, ", ")
	}
	return field.To
}

// Mapping is the mapping as it works: with its defaults and, after Resolve, with what the columns have shown.
func (p *Plan) Mapping() Mapping { return p.mapping }

// Survey takes the cells of one row into account for guessing the order of dates and the decimal mark of each column.
func (p *Plan) Survey(cells []string) {
	for i := range p.fields {
		field := &p.fields[i]
		switch {
		case field.target.Type == TypeDate && field.DateOrder == value.AnyOrder:
			field.dates.Add(p.text(field, cells))
		case field.target.Type == TypeMoney && field.Decimal == value.AnyMark:
			field.marks.Add(p.text(field, cells))
		}
	}
}

// Resolve fixes the order of dates and the decimal mark of each column by what Survey has seen, and writes them into the
// mapping, so that every row is read by the same rule however often the reading starts anew. It fails if a column
// contradicts itself.
func (p *Plan) Resolve() error {
	var faults []error
	for i := range p.fields {
		field := &p.fields[i]
		var problem *errs.Error
		switch {
		case field.target.Type == TypeDate && field.DateOrder == value.AnyOrder:
			field.DateOrder, problem = field.dates.Order()
		case field.target.Type == TypeMoney && field.Decimal == value.AnyMark:
			field.Decimal, problem = field.marks.Mark()
		}
		if problem != nil {
			faults = append(faults, problem.At(field.column))
		}
	}
	// The fields are copied: the mapping that was passed in belongs to the caller.
	p.mapping.Fields = slices.Clone(p.mapping.Fields)
	for i := range p.fields {
		p.mapping.Fields[i].DateOrder = p.fields[i].DateOrder
		p.mapping.Fields[i].Decimal = p.fields[i].Decimal
	}
	return errs.Join(faults...)
}

// text is what the field reads from a row, before its type is applied.
func (p *Plan) text(field *boundField, cells []string) string {
	var text string
	switch {
	case field.Value != "":
		return field.Value
	case field.Template != "":
		text = p.fillTemplate(field, cells)
	default:
		parts := make([]string, 0, len(field.columns))
		for _, column := range field.columns {
			if cell := p.cell(cells, column); cell != "" {
				parts = append(parts, cell)
			}
		}
		join := field.Join
		if join == "" {
			join = " "
		}
		text = strings.Join(parts, join)
	}
	if field.Split != nil {
		text = splitPart(text, *field.Split)
	}
	if replaced, ok := replace(field.Values, text); ok {
		text = replaced
	}
	if text == "" {
		return field.Default
	}
	return text
}

func (p *Plan) cell(cells []string, column int) string {
	if column >= len(cells) {
		return ""
	}
	if p.mapping.File.KeepSpaces {
		return cells[column]
	}
	return trim(cells[column])
}

// trim drops the spaces around a cell, also those that only look like one.
func trim(cell string) string { return strings.Trim(cell, " \t\r\n\u00a0\u3000\u200b\ufeff") }

func (p *Plan) fillTemplate(field *boundField, cells []string) string {
	isFilled := false
	text := field.Template
	for hole, column := range field.holes {
		cell := p.cell(cells, column)
		isFilled = isFilled || cell != ""
		text = strings.ReplaceAll(text, hole, cell)
	}
	if !isFilled {
		return ""
	}
	return trim(text)
}

func splitPart(text string, split Split) string {
	parts := strings.Split(text, split.By)
	at := split.Part - 1
	if split.Part < 0 {
		at = len(parts) + split.Part
	}
	if at < 0 || at >= len(parts) {
		return ""
	}
	return trim(parts[at])
}

// replace looks a cell up regardless of its case.
func replace(values map[string]string, text string) (string, bool) {
	if replaced, ok := values[text]; ok {
		return replaced, true
	}
	for from, to := range values {
		if strings.EqualFold(from, text) {
			return to, true
		}
	}
	return "", false
}

// Read reads one row. The error joins everything that is wrong with the row, each problem with the column it is in; the record
// is then not usable.
func (p *Plan) Read(cells []string) (Record, error) {
	r := reader{plan: p, cells: cells}
	r.record.Contact.Custom = map[string]string{}
	if p.mapping.Record == Donations {
		r.record.Donation = &Donation{Custom: map[string]string{}}
	}
	for i := range p.fields {
		r.take(&p.fields[i])
	}
	r.finishContact()
	if r.record.Donation != nil {
		r.finishDonation()
	}
	if len(r.problems) > 0 {
		return Record{}, errs.Join(r.problems...)
	}
	return r.record, nil
}
