package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"

	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/rule"
)

// Organization is the organization that this installation serves; one row.
type Organization struct{ ent.Schema }

// Mixin of Organization.
func (Organization) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of Organization.
func (Organization) Policy() ent.Policy { return rule.For("Organization") }

// Fields of Organization.
func (Organization) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().
			Comment("As shown everywhere."),
		field.String("locale").NotEmpty().MaxLen(35).
			Comment("BCP 47 tag of the default language."),
		field.String("time_zone").NotEmpty().
			Comment("IANA zone in which its days begin."),
		field.String("currency").NotEmpty().MaxLen(3).
			Comment("ISO 4217 code that new amounts start with."),
		field.String("country").NotEmpty().MaxLen(2).
			Comment("ISO 3166-1 alpha-2 where it is at home."),
		field.Int("fiscal_year_month").Default(1).
			Comment("Month in which its year starts."),
	}
}
