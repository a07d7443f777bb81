package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/moim-crm/moim/ent/rule"
)

// OutboxEvent is a domain event, written in the transaction of the change that it tells of.
type OutboxEvent struct{ ent.Schema }

// Policy of OutboxEvent.
func (OutboxEvent) Policy() ent.Policy { return rule.For("OutboxEvent") }

// Fields of OutboxEvent.
func (OutboxEvent) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxLen(80).Immutable().
			Comment("What happened (donation.recorded)."),
		field.Int64("subject_id").Optional().Nillable().Immutable().
			Comment("The row that it is about.").
			Annotations(entgql.Type("ID")),
		field.Int64("contact_id").Optional().Nillable().Immutable().
			Comment("The contact that it is about; events of one contact are delivered in order.").
			Annotations(entgql.Type("ID")),
		field.JSON("payload", map[string]any{}).Optional().
			Comment("What a consumer needs to know.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Time("occurred_at").Immutable().
			Comment("When."),
	}
}

// Indexes of OutboxEvent.
func (OutboxEvent) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("contact_id"),
		index.Fields("subject_id"),
	}
}

// Annotations of OutboxEvent.
func (OutboxEvent) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.Skip(entgql.SkipAll),
	}
}
