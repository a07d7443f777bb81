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

// File is something uploaded: what an import reads, or what staff keep with a
// contact.
type File struct{ ent.Schema }

// Mixin of File.
func (File) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Created{}, mixin.Audit{}}
}

// Policy of File.
func (File) Policy() ent.Policy { return rule.For("File") }

// Interceptors of File.
func (File) Interceptors() []ent.Interceptor { return []ent.Interceptor{rule.Mask("File")} }

// Fields of File.
func (File) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("user_id").Immutable().Optional().Nillable().
			Comment("Who brought it; nobody for the command line.").
			Annotations(entgql.Type("ID")),
		field.Int64("contact_id").Immutable().Optional().Nillable().
			Comment("Whom it is kept with; nobody for a file that an import reads.").
			Annotations(entgql.Type("ID")),
		field.String("name").NotEmpty().
			Comment("Name of the file."),
		field.String("content_type").Optional().
			Comment("Media type: as sent with an import, told from the content for a contact."),
		field.Int64("size").
			Comment("In bytes.").
			Annotations(entgql.Type("Int64")),
		field.String("sha256").
			Comment("Checksum.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.String("storage_key").
			Comment("Where it lies in the data folder.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Text("note").Optional().
			Comment("What it is."),
		field.Time("removed_at").Optional().Nillable().
			Comment("When it was taken from the contact. It can be put back for some days."),
	}
}

// Edges of File.
func (File) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("user", User.Type).Unique().Field("user_id").Immutable(),
		edge.From("contact", Contact.Type).Ref("files").Unique().Field("contact_id").Immutable(),
	}
}

// Indexes of File.
func (File) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("user_id"),
		index.Fields("contact_id", "created_at"),
		index.Fields("storage_key"),
	}
}

// Annotations of File.
func (File) Annotations() []schema.Annotation {
	return []schema.Annotation{entgql.RelayConnection()}
}
