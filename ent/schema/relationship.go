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

// Relationship is how one contact is related to another; read from either side.
type Relationship struct{ ent.Schema }

// Mixin of Relationship.
func (Relationship) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of Relationship.
func (Relationship) Policy() ent.Policy { return rule.For("Relationship") }

// Interceptors of Relationship.
func (Relationship) Interceptors() []ent.Interceptor {
	return []ent.Interceptor{rule.Mask("Relationship")}
}

// Fields of Relationship.
func (Relationship) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("from_id").Immutable().
			Comment("Side A.").
			Annotations(entgql.Type("ID")),
		field.Int64("to_id").Immutable().
			Comment("Side B.").
			Annotations(entgql.Type("ID")),
		field.Int64("type_id").Immutable().
			Comment("What they are to each other.").
			Annotations(entgql.Type("ID")),
		mixin.OptionalDay("start_on", "Since when."),
		mixin.OptionalDay("end_on", "Until when; empty while it lasts."),
		field.Text("note").Optional().
			Comment("What to know."),
	}
}

// Edges of Relationship.
func (Relationship) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("from", Contact.Type).Ref("relationships_from").Unique().Field("from_id").Required().Immutable(),
		edge.From("to", Contact.Type).Ref("relationships_to").Unique().Field("to_id").Required().Immutable(),
		edge.To("type", RelationshipType.Type).Unique().Field("type_id").Required().Immutable(),
	}
}

// Indexes of Relationship.
func (Relationship) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("from_id"),
		index.Fields("to_id"),
		index.Fields("from_id", "to_id", "type_id", "start_on").Unique(),
	}
}
