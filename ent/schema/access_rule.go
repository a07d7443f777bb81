package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/rule"
)

// AccessRule is what the organization lets a role do otherwise than by default.
type AccessRule struct{ ent.Schema }

// Mixin of AccessRule.
func (AccessRule) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of AccessRule.
func (AccessRule) Policy() ent.Policy { return rule.For("AccessRule") }

// Fields of AccessRule.
func (AccessRule) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("role").Values("ADMIN", "MEMBERSHIP", "FUNDRAISING", "VOLUNTEERING", "FINANCE", "READ_ONLY").Immutable().
			Comment("The role."),
		field.String("entity").NotEmpty().MaxLen(60).Immutable().
			Comment("Entity type."),
		field.String("field_name").Optional().MaxLen(60).Immutable().Default("").
			Comment("Storage name of a field; empty for the whole type."),
		field.Enum("read").Values("NONE", "OWN", "TEAM", "ALL").Optional().
			Comment("Rows that may be read; for a whole type."),
		field.Enum("write").Values("NONE", "OWN", "TEAM", "ALL").Optional().
			Comment("Rows that may be written; for a whole type."),
		field.Enum("level").Values("HIDE", "READ", "WRITE").Optional().
			Comment("What may be done with the field."),
	}
}

// Indexes of AccessRule.
func (AccessRule) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("role", "entity", "field_name").Unique(),
	}
}
