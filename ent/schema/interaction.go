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

// Interaction is a point of contact with somebody.
type Interaction struct{ ent.Schema }

// Mixin of Interaction.
func (Interaction) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of Interaction.
func (Interaction) Policy() ent.Policy { return rule.For("Interaction") }

// Interceptors of Interaction.
func (Interaction) Interceptors() []ent.Interceptor {
	return []ent.Interceptor{rule.Mask("Interaction")}
}

// Fields of Interaction.
func (Interaction) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("contact_id").Immutable().
			Comment("Whose it is.").
			Annotations(entgql.Type("ID")),
		field.Enum("kind").Values("CALL", "EMAIL", "MEETING", "LETTER", "NOTE", "VISIT", "MESSAGE").
			Comment("What it was."),
		field.Enum("direction").Values("INBOUND", "OUTBOUND", "NONE").Default("NONE").
			Comment("Who began it."),
		field.Time("occurred_at").
			Comment("When.").
			Annotations(entgql.OrderField("OCCURRED_AT")),
		field.String("subject").Optional().
			Comment("In a line."),
		field.Text("body").Optional().
			Comment("In full."),
		field.Int64("user_id").Optional().Nillable().
			Comment("Which member of staff.").
			Annotations(entgql.Type("ID")),
	}
}

// Edges of Interaction.
func (Interaction) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("contact", Contact.Type).Ref("interactions").Unique().Field("contact_id").Required().Immutable(),
		edge.To("user", User.Type).Unique().Field("user_id"),
	}
}

// Indexes of Interaction.
func (Interaction) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("contact_id", "occurred_at"),
		index.Fields("occurred_at"),
	}
}

// Annotations of Interaction.
func (Interaction) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
