package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/rule"
)

// ContactAddress is one postal address of a contact.
type ContactAddress struct{ ent.Schema }

// Mixin of ContactAddress.
func (ContactAddress) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of ContactAddress.
func (ContactAddress) Policy() ent.Policy { return rule.For("ContactAddress") }

// Interceptors of ContactAddress.
func (ContactAddress) Interceptors() []ent.Interceptor {
	return []ent.Interceptor{rule.Mask("ContactAddress")}
}

// Fields of ContactAddress.
func (ContactAddress) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("contact_id").Immutable().
			Comment("Whose it is.").
			Annotations(entgql.Type("ID")),
		field.String("country").NotEmpty().MaxLen(2).
			Comment("ISO 3166-1 alpha-2; decides order and required parts."),
		field.String("lines").Optional().
			Comment("Street and building lines, one a line."),
		field.String("dependent_locality").Optional().
			Comment("Suburb, district or village."),
		field.String("locality").Optional().
			Comment("City or town."),
		field.String("region").Optional().
			Comment("State, province or 시·도."),
		field.String("postal_code").Optional().
			Comment("Postcode as written in its country."),
		field.Enum("kind").Values("HOME", "WORK", "OTHER").Default("HOME").
			Comment("What the address is for."),
		field.Bool("is_primary").Default(false).
			Comment("The one that letters go to."),
		field.Bool("is_undeliverable").Default(false).
			Comment("Letters to it came back."),
		field.String("locality_key").Optional().
			Comment("Folded city that filters look up.").
			Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Edges of ContactAddress.
func (ContactAddress) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("contact", Contact.Type).Ref("addresses").Unique().Field("contact_id").Required().Immutable(),
	}
}

// Indexes of ContactAddress.
func (ContactAddress) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("contact_id"),
		index.Fields("locality_key"),
		index.Fields("postal_code"),
	}
}
