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

// Session is a signed-in browser.
type Session struct{ ent.Schema }

// Mixin of Session.
func (Session) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Created{}}
}

// Policy of Session.
func (Session) Policy() ent.Policy { return rule.For("Session") }

// Fields of Session.
func (Session) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("user_id").Immutable().
			Comment("Whose.").
			Annotations(entgql.Type("ID")),
		field.String("token_hash").Sensitive().Unique().Immutable().
			Comment("SHA-256 of the cookie.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Time("expires_at").
			Comment("Absolute end."),
		field.Time("last_seen_at").
			Comment("Last request."),
		field.String("user_agent").Optional().
			Comment("Which browser."),
		field.String("ip").Optional().
			Comment("From where."),
		field.Time("revoked_at").Optional().Nillable().
			Comment("When it was signed out."),
		field.Bool("is_second_factor_due").Default(false).
			Comment("Password given, second factor not yet."),
	}
}

// Edges of Session.
func (Session) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("user", User.Type).Ref("sessions").Unique().Field("user_id").Required().Immutable(),
	}
}

// Indexes of Session.
func (Session) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("user_id"),
	}
}
