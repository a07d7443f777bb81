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

// Tag is a word that staff put on contacts, or a skill that volunteers have.
type Tag struct{ ent.Schema }

// Mixin of Tag.
func (Tag) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of Tag.
func (Tag) Policy() ent.Policy { return rule.For("Tag") }

// Fields of Tag.
func (Tag) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").Values("GENERAL", "SKILL").Default("GENERAL").Immutable().
			Comment("A general tag or a skill."),
		field.String("name").NotEmpty().
			Comment("As shown.").
			Annotations(entgql.OrderField("NAME")),
		field.String("name_key").
			Comment("Folded name; unique within its kind.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.String("colour").Optional().MaxLen(20).
			Comment("One of the palette names of the client."),
		field.String("description").Optional().MaxLen(800).
			Comment("Whom it is for."),
		field.Time("archived_at").Optional().Nillable().
			Comment("When the tag was put away: it stays where it is and is offered no more."),
	}
}

// Edges of Tag.
func (Tag) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("contacts", Contact.Type).Ref("tags").Annotations(entgql.Skip(entgql.SkipAll)),
		edge.From("opportunities", VolunteerOpportunity.Type).Ref("skills").Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Indexes of Tag.
func (Tag) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("kind", "name_key").Unique(),
	}
}

// Annotations of Tag.
func (Tag) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
