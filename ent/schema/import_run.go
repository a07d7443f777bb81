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

// ImportRun is one file brought in: staged, previewed, applied, undone.
type ImportRun struct{ ent.Schema }

// Mixin of ImportRun.
func (ImportRun) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of ImportRun.
func (ImportRun) Policy() ent.Policy { return rule.For("ImportRun") }

// Fields of ImportRun.
func (ImportRun) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("user_id").Immutable().Optional().Nillable().
			Comment("Who did it; their rights hold. Nobody for the command line, which has all rights.").
			Annotations(entgql.Type("ID")),
		field.Int64("file_id").Optional().Nillable().
			Comment("The file.").
			Annotations(entgql.Type("ID")),
		field.String("file_name").Optional().
			Comment("Its name."),
		field.Enum("kind").Values("CONTACTS", "DONATIONS").Immutable().
			Comment("What it brings."),
		field.JSON("mapping", map[string]any{}).Optional().
			Comment("The mapping that was used.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.JSON("header", []string{}).Optional().
			Comment("Names of the columns of the file.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Enum("status").Values("UPLOADED", "STAGING", "PREVIEWED", "APPLYING", "APPLIED", "FAILED", "UNDOING", "UNDONE").Default("UPLOADED").
			Comment("How far it is."),
		field.Int("row_count").Default(0).
			Comment("Rows of the file."),
		field.Int("staged").Default(0).
			Comment("Rows read into the staging table."),
		field.Int("processed").Default(0).
			Comment("Rows that the running step is done with."),
		field.Int("created").Default(0).
			Comment("Rows that made a record."),
		field.Int("updated").Default(0).
			Comment("Rows that changed one."),
		field.Int("unchanged").Default(0).
			Comment("Rows that found it as it should be."),
		field.Int("skipped").Default(0).
			Comment("Rows left out by rule."),
		field.Int("failed").Default(0).
			Comment("Rows with an error."),
		field.Int("undone").Default(0).
			Comment("Rows that were undone."),
		field.Int("kept").Default(0).
			Comment("Rows that could not be undone."),
		field.String("error_key").Optional().
			Comment("Message that says why the whole import stopped.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.JSON("error_params", map[string]any{}).Optional().
			Comment("Its parameters.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Time("started_at").Optional().Nillable().
			Comment("When the running step began."),
		field.Time("finished_at").Optional().Nillable().
			Comment("When it ended."),
		field.Int64("retry_of_id").Optional().Nillable().
			Comment("The import whose failed rows these are.").
			Annotations(entgql.Type("ID")),
	}
}

// Edges of ImportRun.
func (ImportRun) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("user", User.Type).Unique().Field("user_id").Immutable(),
		edge.To("file", File.Type).Unique().Field("file_id"),
		edge.To("rows", ImportRow.Type).Annotations(entgql.RelayConnection()),
	}
}

// Indexes of ImportRun.
func (ImportRun) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("user_id"),
		index.Fields("created_at"),
	}
}

// Annotations of ImportRun.
func (ImportRun) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Annotation{Table: "imports"},
		// Every row of a file is in exactly one of the five heaps, whatever happens in between.
		entsql.Checks(map[string]string{
			"import_totals": "status IN ('UPLOADED', 'STAGING', 'FAILED') OR row_count = created + updated + unchanged + skipped + failed",
		}),
		entgql.Type("Import"),
		entgql.RelayConnection(),
		entgql.QueryField("imports"),
	}
}
