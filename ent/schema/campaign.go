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

// Campaign is the organized effort that a gift belongs to.
type Campaign struct{ ent.Schema }

// Mixin of Campaign.
func (Campaign) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of Campaign.
func (Campaign) Policy() ent.Policy { return rule.For("Campaign") }

// Fields of Campaign.
func (Campaign) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().
			Comment("As shown.").
			Annotations(entgql.OrderField("NAME")),
		field.Text("description").Optional().
			Comment("What it is about."),
		mixin.OptionalMinor("goal_minor", "What it is to raise."),
		field.String("currency").Optional().MaxLen(3).
			Comment("ISO 4217 code of the goal."),
		mixin.OptionalDay("starts_on", "First day."),
		mixin.OptionalDay("ends_on", "Last day."),
		field.Time("archived_at").Optional().Nillable().
			Comment("When it was put away."),
	}
}

// Edges of Campaign.
func (Campaign) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("appeals", Appeal.Type),
	}
}

// Indexes of Campaign.
func (Campaign) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("name"),
	}
}

// Annotations of Campaign.
func (Campaign) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
