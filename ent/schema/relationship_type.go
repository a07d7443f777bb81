package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"

	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/rule"
)

// RelationshipType is a reciprocal kind of relationship between two contacts.
type RelationshipType struct{ ent.Schema }

// Mixin of RelationshipType.
func (RelationshipType) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of RelationshipType.
func (RelationshipType) Policy() ent.Policy { return rule.For("RelationshipType") }

// Fields of RelationshipType.
func (RelationshipType) Fields() []ent.Field {
	return []ent.Field{
		field.String("key").NotEmpty().MaxLen(60).Immutable().Unique().
			Comment("Stable name for imports and rules."),
		field.String("label_en").NotEmpty().
			Comment("From A to B in English (parent of)."),
		field.String("label_ko").NotEmpty().
			Comment("From A to B in Korean."),
		field.String("reverse_en").NotEmpty().
			Comment("From B to A in English (child of)."),
		field.String("reverse_ko").NotEmpty().
			Comment("From B to A in Korean."),
		field.Bool("is_symmetric").Default(false).
			Comment("Both sides read the same (spouse of)."),
		field.Time("archived_at").Optional().Nillable().
			Comment("When the kind was put away."),
	}
}

// Annotations of RelationshipType.
func (RelationshipType) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
