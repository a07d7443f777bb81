package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/rule"
)

// OneTimeLink is a link that works once: first admin, invitation or new password.
type OneTimeLink struct{ ent.Schema }

// Mixin of OneTimeLink.
func (OneTimeLink) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Created{}, mixin.Audit{}}
}

// Policy of OneTimeLink.
func (OneTimeLink) Policy() ent.Policy { return rule.For("OneTimeLink") }

// Fields of OneTimeLink.
func (OneTimeLink) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("purpose").Values("SETUP", "INVITE", "RESET").Immutable().
			Comment("What for."),
		field.Int64("user_id").Optional().Nillable().Immutable().
			Comment("For whom; empty for the first admin.").
			Annotations(entgql.Type("ID")),
		field.String("token_hash").Sensitive().Unique().Immutable().
			Comment("SHA-256 of the link.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Time("expires_at").
			Comment("End."),
		field.Time("used_at").Optional().Nillable().
			Comment("When it was used."),
	}
}

// Edges of OneTimeLink.
func (OneTimeLink) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("user", User.Type).Unique().Field("user_id").Immutable(),
	}
}

// Indexes of OneTimeLink.
func (OneTimeLink) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("user_id"),
	}
}

// Annotations of OneTimeLink.
func (OneTimeLink) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipAll),
	}
}
