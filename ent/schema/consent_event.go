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

// ConsentEvent is one act of giving or withdrawing consent; append-only, every flag is derived from it.
type ConsentEvent struct{ ent.Schema }

// Mixin of ConsentEvent.
func (ConsentEvent) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Created{}, mixin.Audit{}}
}

// Policy of ConsentEvent.
func (ConsentEvent) Policy() ent.Policy { return rule.For("ConsentEvent") }

// Interceptors of ConsentEvent.
func (ConsentEvent) Interceptors() []ent.Interceptor {
	return []ent.Interceptor{rule.Mask("ConsentEvent")}
}

// Fields of ConsentEvent.
func (ConsentEvent) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("contact_id").Immutable().
			Comment("Whose it is.").
			Annotations(entgql.Type("ID")),
		field.String("purpose").NotEmpty().MaxLen(60).Immutable().
			Comment("What for."),
		field.Enum("channel").Values("EMAIL", "PHONE", "SMS", "POST", "ANY").Default("ANY").Immutable().
			Comment("By which way."),
		field.Enum("action").Values("GIVEN", "WITHDRAWN").Immutable().
			Comment("What was done."),
		field.Int64("text_id").Optional().Nillable().Immutable().
			Comment("The words that were shown.").
			Annotations(entgql.Type("ID")),
		field.Time("occurred_at").Immutable().
			Comment("When the person decided.").
			Annotations(entgql.OrderField("OCCURRED_AT")),
		field.String("source").Optional().Immutable().
			Comment("Form, call, letter or import."),
		field.String("evidence").Optional().Immutable().
			Comment("How it can be shown."),
		field.String("note").Optional().Immutable().
			Comment("What to know."),
		field.Int64("user_id").Optional().Nillable().Immutable().
			Comment("Who entered it.").
			Annotations(entgql.Type("ID")),
	}
}

// Edges of ConsentEvent.
func (ConsentEvent) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("contact", Contact.Type).Ref("consents").Unique().Field("contact_id").Required().Immutable(),
		edge.To("text", ConsentText.Type).Unique().Field("text_id").Immutable(),
		edge.To("user", User.Type).Unique().Field("user_id").Immutable(),
	}
}

// Indexes of ConsentEvent.
func (ConsentEvent) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("contact_id", "purpose", "channel", "occurred_at"),
		// Whom a purpose concerns: those who are in the directory.
		index.Fields("purpose", "contact_id", "occurred_at"),
	}
}

// Annotations of ConsentEvent.
func (ConsentEvent) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
	}
}
