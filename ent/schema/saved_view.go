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

// SavedView is a list as somebody likes to see it.
type SavedView struct{ ent.Schema }

// Mixin of SavedView.
func (SavedView) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of SavedView.
func (SavedView) Policy() ent.Policy { return rule.For("SavedView") }

// Fields of SavedView.
func (SavedView) Fields() []ent.Field {
	return []ent.Field{
		field.String("page").NotEmpty().MaxLen(40).Immutable().
			Comment("Which list."),
		field.String("name").NotEmpty().
			Comment("As shown in its tab."),
		field.JSON("state", map[string]any{}).Optional().
			Comment("Filter, order and columns.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Bool("is_shared").Default(false).
			Comment("Whether colleagues see it."),
		field.Int64("owner_id").Immutable().
			Comment("Whose it is.").
			Annotations(entgql.Type("ID")),
		field.Int("position").Default(0).
			Comment("Order of the tabs."),
	}
}

// Edges of SavedView.
func (SavedView) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("owner", User.Type).Unique().Field("owner_id").Required().Immutable(),
	}
}

// Indexes of SavedView.
func (SavedView) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("owner_id", "page"),
	}
}

// Annotations of SavedView.
func (SavedView) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
