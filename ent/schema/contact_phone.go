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

// ContactPhone is one telephone number of a contact.
type ContactPhone struct{ ent.Schema }

// Mixin of ContactPhone.
func (ContactPhone) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of ContactPhone.
func (ContactPhone) Policy() ent.Policy { return rule.For("ContactPhone") }

// Interceptors of ContactPhone.
func (ContactPhone) Interceptors() []ent.Interceptor {
	return []ent.Interceptor{rule.Mask("ContactPhone")}
}

// Fields of ContactPhone.
func (ContactPhone) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("contact_id").Immutable().
			Comment("Whose it is.").
			Annotations(entgql.Type("ID")),
		field.String("number").NotEmpty().
			Comment("E.164."),
		field.String("extension").Optional().MaxLen(20).
			Comment("Extension behind the number."),
		field.Enum("kind").Values("MOBILE", "HOME", "WORK", "FAX", "OTHER").Default("MOBILE").
			Comment("What the number is for."),
		field.Bool("is_primary").Default(false).
			Comment("The one to call first."),
		field.Bool("is_undeliverable").Default(false).
			Comment("The number no longer works."),
	}
}

// Edges of ContactPhone.
func (ContactPhone) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("contact", Contact.Type).Ref("phones").Unique().Field("contact_id").Required().Immutable(),
	}
}

// Indexes of ContactPhone.
func (ContactPhone) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("contact_id"),
		index.Fields("number"),
	}
}
