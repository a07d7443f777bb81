package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/moim-crm/moim/ent/rule"
)

// RunRow is one item of a run, with what became of it.
type RunRow struct{ ent.Schema }

// Policy of RunRow.
func (RunRow) Policy() ent.Policy { return rule.For("RunRow") }

// Fields of RunRow.
func (RunRow) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("run_id").Immutable().
			Comment("The run.").
			Annotations(entgql.Type("ID")),
		field.Int64("subject_id").Immutable().
			Comment("The record that it is about.").
			Annotations(entgql.Type("ID")),
		field.Enum("state").Values("WAITING", "DONE", "SKIPPED", "FAILED", "UNDONE", "KEPT").Default("WAITING").
			Comment("What became of it."),
		field.String("reason_key").Optional().
			Comment("Message that says why.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.JSON("reason_params", map[string]any{}).Optional().
			Comment("Its parameters.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.JSON("before", map[string]any{}).Optional().
			Comment("What was there before, for undo.").
			Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Edges of RunRow.
func (RunRow) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("run", Run.Type).Ref("rows").Unique().Field("run_id").Required().Immutable(),
	}
}

// Indexes of RunRow.
func (RunRow) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("run_id", "subject_id").Unique(),
		index.Fields("run_id", "state", "subject_id"),
	}
}

// Annotations of RunRow.
func (RunRow) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
	}
}
