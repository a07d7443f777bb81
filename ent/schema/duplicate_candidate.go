package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/rule"
)

// DuplicateCandidate is two contacts that are perhaps the same, with what speaks for it, and what somebody said to it. It is
// found by the program; what people decide about it stands in the row itself.
type DuplicateCandidate struct{ ent.Schema }

// Mixin of DuplicateCandidate.
func (DuplicateCandidate) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}}
}

// Policy of DuplicateCandidate.
func (DuplicateCandidate) Policy() ent.Policy { return rule.For("DuplicateCandidate") }

// Fields of DuplicateCandidate.
func (DuplicateCandidate) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("first_id").Immutable().
			Comment("The contact of the two that was there first.").
			Annotations(entgql.Type("ID")),
		field.Int64("second_id").Immutable().
			Comment("The other one.").
			Annotations(entgql.Type("ID")),
		field.Enum("kind").Values("INDIVIDUAL", "HOUSEHOLD", "ORGANIZATION").Immutable().
			Comment("What the two contacts are."),
		field.Enum("certainty").Values("CERTAIN", "POSSIBLE").
			Comment("How sure the program is."),
		field.Enum("state").Values("OPEN", "DISMISSED", "MERGED").Default("OPEN").
			Comment("Waiting for a decision, said to be two, or made one."),
		field.Int("weight").
			Comment("Sum of the weights of all fields, in hundredths of a bit.").
			Annotations(entgql.OrderField("WEIGHT"), entgql.Skip(entgql.SkipType, entgql.SkipWhereInput)),
		field.JSON("evidence", []map[string]any{}).Optional().
			Comment("Per field: how far it agrees and its weight in hundredths of a bit; no values.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Int64("decided_by_id").Optional().Nillable().
			Comment("Who said so.").
			Annotations(entgql.Type("ID")),
		field.Time("decided_at").Optional().Nillable().
			Comment("When."),
	}
}

// Edges of DuplicateCandidate.
func (DuplicateCandidate) Edges() []ent.Edge {
	gone := entsql.OnDelete(entsql.Cascade)
	return []ent.Edge{
		edge.To("first", Contact.Type).Unique().Field("first_id").Required().Immutable().Annotations(gone),
		edge.To("second", Contact.Type).Unique().Field("second_id").Required().Immutable().Annotations(gone),
		edge.To("decided_by", User.Type).Unique().Field("decided_by_id"),
	}
}

// Indexes of DuplicateCandidate.
func (DuplicateCandidate) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("first_id", "second_id").Unique(),
		index.Fields("second_id"),
		index.Fields("state", "weight"),
	}
}

// Annotations of DuplicateCandidate.
func (DuplicateCandidate) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
