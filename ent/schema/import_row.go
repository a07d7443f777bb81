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

// ImportRow is one row of an import, with what becomes of it.
type ImportRow struct{ ent.Schema }

// Policy of ImportRow.
func (ImportRow) Policy() ent.Policy { return rule.For("ImportRow") }

// Fields of ImportRow.
func (ImportRow) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("import_id").Immutable().
			Comment("The import.").
			Annotations(entgql.Type("ID")),
		field.Int("line").Immutable().
			Comment("Line in the file, the header is 1."),
		field.JSON("cells", []string{}).
			Comment("The columns as they were."),
		field.Enum("action").Values("PENDING", "CREATE", "UPDATE", "UNCHANGED", "SKIP", "FAIL").Default("PENDING").
			Comment("What it does."),
		field.Enum("status").Values("STAGED", "PLANNED", "DONE", "UNDONE", "KEPT").Default("STAGED").
			Comment("How far it is."),
		field.String("reason_key").Optional().
			Comment("Message that says why."),
		field.JSON("reason_params", map[string]any{}).Optional().
			Comment("Its parameters.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.String("group_key").Optional().
			Comment("Rows of the same person share it."),
		field.Int64("contact_id").Optional().Nillable().
			Comment("The contact that it found or made.").
			Annotations(entgql.Type("ID")),
		field.Int64("donation_id").Optional().Nillable().
			Comment("The donation that it found or made.").
			Annotations(entgql.Type("ID")),
		field.JSON("before", map[string]any{}).Optional().
			Comment("What was there before, for undo.").
			Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Edges of ImportRow.
func (ImportRow) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("import", ImportRun.Type).Ref("rows").Unique().Field("import_id").Required().Immutable(),
	}
}

// Indexes of ImportRow.
func (ImportRow) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("import_id", "line").Unique(),
		index.Fields("import_id", "status"),
		index.Fields("import_id", "action"),
		index.Fields("import_id", "group_key"),
		index.Fields("contact_id"),
		index.Fields("donation_id"),
	}
}

// Annotations of ImportRow.
func (ImportRow) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
	}
}
