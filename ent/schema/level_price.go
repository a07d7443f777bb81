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

// LevelPrice is what one term of a level costs in one currency.
type LevelPrice struct{ ent.Schema }

// Mixin of LevelPrice.
func (LevelPrice) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of LevelPrice.
func (LevelPrice) Policy() ent.Policy { return rule.For("LevelPrice") }

// Fields of LevelPrice.
func (LevelPrice) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("level_id").Immutable().
			Comment("The level.").
			Annotations(entgql.Type("ID")),
		mixin.Minor("amount_minor", "Price of one term in minor units."),
		mixin.Currency(),
	}
}

// Edges of LevelPrice.
func (LevelPrice) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("level", MembershipLevel.Type).Ref("prices").Unique().Field("level_id").Required().Immutable(),
	}
}

// Indexes of LevelPrice.
func (LevelPrice) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("level_id", "currency").Unique(),
	}
}
