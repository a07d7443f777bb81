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

// ContactEmail is one e-mail address of a contact.
type ContactEmail struct{ ent.Schema }

// Mixin of ContactEmail.
func (ContactEmail) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of ContactEmail.
func (ContactEmail) Policy() ent.Policy { return rule.For("ContactEmail") }

// Interceptors of ContactEmail.
func (ContactEmail) Interceptors() []ent.Interceptor {
	return []ent.Interceptor{rule.Mask("ContactEmail")}
}

// Fields of ContactEmail.
func (ContactEmail) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("contact_id").Immutable().
			Comment("Whose it is.").
			Annotations(entgql.Type("ID")),
		field.String("address").NotEmpty().
			Comment("As written by its owner, domain in lower case."),
		field.String("address_key").Optional().
			Comment("Lower-cased address that matching looks up.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Enum("kind").Values("HOME", "WORK", "OTHER").Default("HOME").
			Comment("What the address is for."),
		field.Bool("is_primary").Default(false).
			Comment("The one that letters go to; exactly one where there are any."),
		field.Bool("is_undeliverable").Default(false).
			Comment("Mail to it came back."),
	}
}

// Edges of ContactEmail.
func (ContactEmail) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("contact", Contact.Type).Ref("emails").Unique().Field("contact_id").Required().Immutable(),
	}
}

// Indexes of ContactEmail.
func (ContactEmail) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("contact_id"),
		index.Fields("address_key"),
	}
}
