package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/moim-crm/moim/ent/rule"
)

// AuditEntry is one change of one row: who, when, from what, to what.
type AuditEntry struct{ ent.Schema }

// Policy of AuditEntry.
func (AuditEntry) Policy() ent.Policy { return rule.For("AuditEntry") }

// Interceptors of AuditEntry.
func (AuditEntry) Interceptors() []ent.Interceptor {
	return []ent.Interceptor{rule.Mask("AuditEntry")}
}

// Fields of AuditEntry.
func (AuditEntry) Fields() []ent.Field {
	return []ent.Field{
		field.String("entity_type").NotEmpty().MaxLen(60).Immutable().
			Comment("Type of the row."),
		field.Int64("entity_id").Immutable().
			Comment("The row.").
			Annotations(entgql.Type("ID")),
		field.Int64("contact_id").Optional().Nillable().Immutable().
			Comment("The contact that it belongs to.").
			Annotations(entgql.Type("ID")),
		field.Enum("op").Values("CREATE", "UPDATE", "DELETE").Immutable().
			Comment("What was done."),
		field.JSON("changes", map[string][2]any{}).Optional().
			Comment("Field to old and new value.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Int64("actor_id").Optional().Nillable().Immutable().
			Comment("Staff user; empty for the program itself.").
			Annotations(entgql.Type("ID")),
		field.String("actor").Optional().Immutable().
			Comment("Name of who did it, as it was then."),
		field.String("via").Optional().Immutable().
			Comment("Session, token, import or program."),
		field.Time("occurred_at").Immutable().
			Comment("When.").
			Annotations(entgql.OrderField("OCCURRED_AT")),
	}
}

// Indexes of AuditEntry.
func (AuditEntry) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("entity_type", "entity_id", "occurred_at"),
		index.Fields("contact_id", "occurred_at"),
		index.Fields("occurred_at"),
	}
}

// Annotations of AuditEntry.
func (AuditEntry) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField("auditEntries"),
	}
}
