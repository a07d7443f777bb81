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

// ApiToken is a key for scripts, with the rights of its user or less.
type ApiToken struct{ ent.Schema }

// Mixin of ApiToken.
func (ApiToken) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Created{}, mixin.Audit{}}
}

// Policy of ApiToken.
func (ApiToken) Policy() ent.Policy { return rule.For("ApiToken") }

// Fields of ApiToken.
func (ApiToken) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("user_id").Immutable().
			Comment("Whose.").
			Annotations(entgql.Type("ID")),
		field.String("name").NotEmpty().
			Comment("What for."),
		field.String("token_hash").Sensitive().Unique().Immutable().
			Comment("SHA-256 of the token.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.JSON("scopes", []string{}).
			Comment("What it may do; empty for nothing."),
		field.Time("expires_at").Optional().Nillable().
			Comment("End."),
		field.Time("last_used_at").Optional().Nillable().
			Comment("Last request."),
		field.Time("revoked_at").Optional().Nillable().
			Comment("When it was withdrawn."),
	}
}

// Edges of ApiToken.
func (ApiToken) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("user", User.Type).Ref("tokens").Unique().Field("user_id").Required().Immutable(),
	}
}

// Indexes of ApiToken.
func (ApiToken) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("user_id"),
	}
}
