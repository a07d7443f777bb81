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
		field.String("legal_name").Optional().MaxLen(300).
			Comment("Name on receipts and letters, where it is another one."),
		field.String("registration_number").Optional().MaxLen(60).
			Comment("Number under which it is registered, as receipts name it."),
		field.String("email").Optional().MaxLen(320).
			Comment("Where people write to it."),
		field.String("phone").Optional().MaxLen(40).
			Comment("Where people call it."),
		field.String("website").Optional().MaxLen(500).
			Comment("Its own site."),
		field.String("address_lines").Optional().MaxLen(600).
			Comment("Street and number; several lines where the address has them."),
		field.String("locality").Optional().MaxLen(120).
			Comment("City or town."),
		field.String("region").Optional().MaxLen(120).
			Comment("State or province."),
		field.String("postal_code").Optional().MaxLen(20).
			Comment("Postal code."),
		field.String("brand_colour").Optional().MaxLen(7).
			Comment("Colour of public pages, #RRGGBB; made readable where it is used."),
	}
}
