// Package mixin holds what many entities share: creation and change times, the
// audit hook, custom fields and the column types of dates and money.
package mixin

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema/field"

	"github.com/moim-crm/moim/ent/date"
)

// Day is a required calendar date, stored as text YYYY-MM-DD so that both
// databases sort and compare it alike and no time zone can move it.
func Day(name, comment string) ent.Field {
	return field.String(name).GoType(date.Date("")).MaxLen(10).Comment(comment).
		Annotations(entgql.Type("Date"), entgql.OrderField(upper(name)))
}

// FixedDay is a Day that never changes once written.
func FixedDay(name, comment string) ent.Field {
	return field.String(name).GoType(date.Date("")).MaxLen(10).Immutable().Comment(comment).
		Annotations(entgql.Type("Date"), entgql.OrderField(upper(name)))
}

// OptionalDay is a calendar date that may be unknown (NULL, "" in Go).
func OptionalDay(name, comment string) ent.Field {
	return field.String(name).GoType(date.Date("")).MaxLen(10).Optional().Comment(comment).
		Annotations(entgql.Type("Date"))
}

// Minor is an amount in minor units of the row's currency. It is never shown as
// such in the graph: the money template adds a method that returns Money.
func Minor(name, comment string) ent.Field {
	return field.Int64(name).Comment(comment).
		Annotations(entgql.Type("Int64"), entgql.Skip(entgql.SkipType))
}

// FixedMinor is a Minor that never changes once written.
func FixedMinor(name, comment string) ent.Field {
	return field.Int64(name).Immutable().Comment(comment).
		Annotations(entgql.Type("Int64"), entgql.Skip(entgql.SkipType))
}

// OptionalMinor is an amount that may be absent.
func OptionalMinor(name, comment string) ent.Field {
	return field.Int64(name).Optional().Nillable().Comment(comment).
		Annotations(entgql.Type("Int64"), entgql.Skip(entgql.SkipType))
}

// Currency is the ISO 4217 code of the row's amounts.
func Currency() ent.Field {
	return field.String("currency").MinLen(3).MaxLen(3).Immutable().
		Comment("ISO 4217 code of every amount in this row.")
}

func upper(name string) string {
	b := []byte(name)
	for i, c := range b {
		if c >= 'a' && c <= 'z' {
			b[i] = c - 'a' + 'A'
		}
	}
	return string(b)
}
