package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"

	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/rule"
)

// ImportMapping is how the columns of a kind of file become fields; saved to be used again.
type ImportMapping struct{ ent.Schema }

// Mixin of ImportMapping.
func (ImportMapping) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of ImportMapping.
func (ImportMapping) Policy() ent.Policy { return rule.For("ImportMapping") }

// Fields of ImportMapping.
func (ImportMapping) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().Unique().
			Comment("As shown."),
		field.Enum("kind").Values("CONTACTS", "DONATIONS").
			Comment("What it brings."),
		field.JSON("mapping", map[string]any{}).
			Comment("The mapping, as in a mapping file.").
			Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Annotations of ImportMapping.
func (ImportMapping) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
