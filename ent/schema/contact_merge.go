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

// ContactMerge is two contacts made one: what moved, from where, and what it takes to undo it.
type ContactMerge struct{ ent.Schema }

// Mixin of ContactMerge.
func (ContactMerge) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of ContactMerge.
func (ContactMerge) Policy() ent.Policy { return rule.For("ContactMerge") }

// Fields of ContactMerge.
func (ContactMerge) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("survivor_id").Immutable().
			Comment("The contact that stayed.").
			Annotations(entgql.Type("ID")),
		field.Int64("merged_id").Immutable().
			Comment("The contact that went into it.").
			Annotations(entgql.Type("ID")),
		field.String("merged_name").Immutable().
			Comment("What the contact that went into the other was called."),
		field.JSON("steps", []map[string]any{}).Immutable().
			Comment("Every row that was moved or taken away and every value that was changed, for the undo.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.JSON("moved", map[string]int{}).Immutable().
			Comment("How many rows of each type moved.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Int64("user_id").Optional().Nillable().Immutable().
			Comment("Who did it.").
			Annotations(entgql.Type("ID")),
		field.Time("undone_at").Optional().Nillable().
			Comment("When it was undone."),
		field.Int64("undone_by_id").Optional().Nillable().
			Comment("Who undid it.").
			Annotations(entgql.Type("ID")),
		field.JSON("lost", []map[string]any{}).Optional().
			Comment("What the undo could not bring back, and why.").
			Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Edges of ContactMerge.
func (ContactMerge) Edges() []ent.Edge {
	stays := entsql.OnDelete(entsql.NoAction)
	return []ent.Edge{
		edge.To("survivor", Contact.Type).Unique().Field("survivor_id").Required().Immutable().Annotations(stays),
		edge.To("merged", Contact.Type).Unique().Field("merged_id").Required().Immutable().Annotations(stays),
		edge.To("user", User.Type).Unique().Field("user_id").Immutable(),
		edge.To("undone_by", User.Type).Unique().Field("undone_by_id"),
	}
}

// Indexes of ContactMerge.
func (ContactMerge) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("survivor_id"),
		index.Fields("merged_id"),
		index.Fields("created_at"),
	}
}

// Annotations of ContactMerge.
func (ContactMerge) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
