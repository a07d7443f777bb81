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

// Affiliation is what a person does at an organization, kept apart from relationships between people.
type Affiliation struct{ ent.Schema }

// Mixin of Affiliation.
func (Affiliation) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of Affiliation.
func (Affiliation) Policy() ent.Policy { return rule.For("Affiliation") }

// Interceptors of Affiliation.
func (Affiliation) Interceptors() []ent.Interceptor {
	return []ent.Interceptor{rule.Mask("Affiliation")}
}

// Fields of Affiliation.
func (Affiliation) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("person_id").Immutable().
			Comment("Who.").
			Annotations(entgql.Type("ID")),
		field.Int64("organization_id").Immutable().
			Comment("Where.").
			Annotations(entgql.Type("ID")),
		field.String("title").Optional().
			Comment("Post or role."),
		field.Bool("is_primary").Default(false).
			Comment("The one shown beside the name."),
		mixin.OptionalDay("start_on", "Since when."),
		mixin.OptionalDay("end_on", "Until when; empty while it lasts."),
		field.Text("note").Optional().
			Comment("What to know."),
	}
}

// Edges of Affiliation.
func (Affiliation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("person", Contact.Type).Ref("affiliations").Unique().Field("person_id").Required().Immutable(),
		edge.From("organization", Contact.Type).Ref("staff").Unique().Field("organization_id").Required().Immutable(),
	}
}

// Indexes of Affiliation.
func (Affiliation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("person_id"),
		index.Fields("organization_id"),
	}
}
