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

// Run is long work that a person started and watches.
type Run struct{ ent.Schema }

// Mixin of Run.
func (Run) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of Run.
func (Run) Policy() ent.Policy { return rule.For("Run") }

// Fields of Run.
func (Run) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("user_id").Immutable().Optional().Nillable().
			Comment("Who started it; their rights hold. Nobody for the command line, which has all rights.").
			Annotations(entgql.Type("ID")),
		field.Enum("kind").Values("EXPORT", "BULK_CHANGE", "RENEWAL", "GIFT_CHANGE").Immutable().
			Comment("What it does."),
		field.String("about").Optional().MaxLen(80).Immutable().
			Comment("What it is about within its kind: the list that is exported, the change that is made."),
		field.Enum("state").Values("QUEUED", "RUNNING", "DONE", "FAILED", "CANCELLED", "UNDOING", "UNDONE").Default("QUEUED").
			Comment("How far it is."),
		field.JSON("parameters", map[string]any{}).Optional().
			Comment("What it was started with, as its kind reads it.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.JSON("position", map[string]any{}).Optional().
			Comment("Where the next step goes on.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Int("total").Default(0).
			Comment("Items in all; 0 until they are counted."),
		field.Int("done").Default(0).
			Comment("Items done."),
		field.Int("failed").Default(0).
			Comment("Items that could not be done."),
		field.Int("skipped").Default(0).
			Comment("Items that needed nothing."),
		field.Int("undone").Default(0).
			Comment("Items that were undone."),
		field.Int("kept").Default(0).
			Comment("Items that could not be undone."),
		field.Int("attempts").Default(0).
			Comment("How often the next step has failed in a row.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Bool("may_undo").Default(false).
			Comment("Whether its kind knows how to undo it.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.String("error_key").Optional().
			Comment("Message that says why it stopped.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.JSON("error_params", map[string]any{}).Optional().
			Comment("Its parameters.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.String("file_name").Optional().
			Comment("Name of the file that it makes; empty where it makes none."),
		field.String("file_key").Optional().
			Comment("Where the file lies in the data folder.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Int64("file_size").Default(0).
			Comment("Bytes written so far.").
			Annotations(entgql.Type("Int64")),
		field.Time("file_removed_at").Optional().Nillable().
			Comment("When the file was removed."),
		field.Time("expires_at").Optional().Nillable().
			Comment("When the file will be removed."),
		field.Time("started_at").Optional().Nillable().
			Comment("When the running phase was asked for."),
		field.Time("finished_at").Optional().Nillable().
			Comment("When it ended."),
	}
}

// Edges of Run.
func (Run) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("user", User.Type).Unique().Field("user_id").Immutable(),
		edge.To("rows", RunRow.Type).Annotations(entgql.RelayConnection()),
	}
}

// Indexes of Run.
func (Run) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("user_id", "created_at"),
		index.Fields("created_at"),
		index.Fields("state"),
	}
}

// Annotations of Run.
func (Run) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
