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

// Appeal is how a gift was asked for, within a campaign.
type Appeal struct{ ent.Schema }

// Mixin of Appeal.
func (Appeal) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of Appeal.
func (Appeal) Policy() ent.Policy { return rule.For("Appeal") }

// Fields of Appeal.
func (Appeal) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("campaign_id").Immutable().
			Comment("The campaign.").
			Annotations(entgql.Type("ID")),
		field.String("name").NotEmpty().
			Comment("As shown.").
			Annotations(entgql.OrderField("NAME")),
		field.Enum("channel").Values("MAIL", "EMAIL", "PHONE", "EVENT", "SOCIAL", "IN_PERSON", "WEBSITE", "OTHER").Default("OTHER").
			Comment("How it was asked."),
		mixin.OptionalDay("sent_on", "When it went out."),
		field.Time("archived_at").Optional().Nillable().
			Comment("When it was put away."),
	}
}

// Edges of Appeal.
func (Appeal) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("campaign", Campaign.Type).Ref("appeals").Unique().Field("campaign_id").Required().Immutable(),
	}
}

// Indexes of Appeal.
func (Appeal) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("campaign_id"),
	}
}

// Annotations of Appeal.
func (Appeal) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
