package fields

import (
	"fmt"
	"strconv"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/errs"
)

// Operator is how a filter compares.
type Operator string

// The operators. Text is compared folded: capitals and accents do not matter.
const (
	Equals   Operator = "EQ"
	In       Operator = "IN"
	Less     Operator = "LT"
	AtMost   Operator = "LTE"
	Greater  Operator = "GT"
	AtLeast  Operator = "GTE"
	Contains Operator = "CONTAINS"
	IsSet    Operator = "IS_SET"
)

// Filter is a condition on one field.
type Filter struct {
	Key      string
	Operator Operator
	// Values has one value, several for In, and true or false for IsSet.
	Values []any
}

var comparisons = map[Operator]string{
	Equals: " = ", Less: " < ", AtMost: " <= ", Greater: " > ", AtLeast: " >= ",
}

// Where makes the filter a condition on the rows of any table with the two
// columns. Rows without a value meet no condition but IsSet false.
func (f Filter) Where(def *ent.CustomField) (func(*sql.Selector), error) {
	if !f.isAllowed(def.Type) || len(f.Values) == 0 || (f.Operator != In && len(f.Values) != 1) {
		return nil, errs.Invalid("operator", KeyOperator, "operator", f.Operator)
	}
	if f.Operator == IsSet {
		wanted, ok := f.Values[0].(bool)
		if !ok {
			return nil, errs.Invalid("values.0", KeyNotBoolean)
		}
		return isSet(def, wanted), nil
	}
	operands := make([]any, len(f.Values))
	for i, raw := range f.Values {
		operand, err := operandOf(def, raw)
		if err != nil {
			return nil, errs.Under("values."+strconv.Itoa(i), err)
		}
		operands[i] = operand
	}
	return func(s *sql.Selector) {
		s.Where(sql.P(func(b *sql.Builder) { f.write(b, def, s, operands) }))
	}, nil
}

func (f Filter) isAllowed(typ customfield.Type) bool {
	switch f.Operator {
	case IsSet:
		return true
	case Less, AtMost, Greater, AtLeast:
		return typ == customfield.TypeNUMBER || typ == customfield.TypeDATE
	case Contains:
		return isText(typ) || typ == customfield.TypeMULTICHOICE
	case Equals, In:
		return typ != customfield.TypeMULTICHOICE
	}
	return false
}

// operandOf reads a value to compare with as if it were to be stored, but for
// the limits of the field, which old values need not meet.
func operandOf(def *ent.CustomField, raw any) (any, error) {
	if isText(def.Type) {
		text, ok := raw.(string)
		if !ok {
			return nil, errs.Invalid("", KeyNotText)
		}
		folded := names.Fold(text)
		if folded == "" {
			return nil, errs.Invalid("", errs.KeyRequired)
		}
		return folded, nil
	}
	plain := &ent.CustomField{Type: def.Type, Options: def.Options}
	if def.Type == customfield.TypeMULTICHOICE {
		plain.Type = customfield.TypeCHOICE
	}
	value, err := Read(plain, raw)
	if err == nil && value.JSON == nil {
		err = errs.Invalid("", errs.KeyRequired)
	}
	return value.JSON, err
}

func (f Filter) write(b *sql.Builder, def *ent.CustomField, s *sql.Selector, operands []any) {
	isPostgres := s.Dialect() == dialect.Postgres
	column := expression(def, s.Dialect(), s.C)
	switch {
	case f.Operator == Contains && def.Type == customfield.TypeMULTICHOICE && isPostgres:
		b.WriteString(fmt.Sprintf("%s -> '%s' @> to_jsonb(", s.C(columnValues), def.Key)).Arg(operands[0]).WriteString("::text)")
	case f.Operator == Contains && def.Type == customfield.TypeMULTICHOICE:
		b.WriteString(fmt.Sprintf("EXISTS (SELECT 1 FROM json_each(%s, '$.%s') AS choice WHERE choice.value = ", s.C(columnValues), def.Key)).Arg(operands[0]).WriteString(")")
	case f.Operator == Contains && isPostgres:
		b.WriteString("strpos(" + column + ", ").Arg(operands[0]).WriteString(") > 0")
	case f.Operator == Contains:
		b.WriteString("instr(" + column + ", ").Arg(operands[0]).WriteString(") > 0")
	case f.Operator == In:
		b.WriteString(column + " IN (").Args(operands...).WriteString(")")
	default:
		b.WriteString(column + comparisons[f.Operator]).Arg(operands[0])
	}
}

func isText(typ customfield.Type) bool {
	return typ == customfield.TypeTEXT || typ == customfield.TypeURL || typ == customfield.TypeEMAIL
}
