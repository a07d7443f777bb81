package mixin

import (
	"time"

	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"
)

// Now is the current instant as both databases can keep it: UTC, whole
// microseconds (PostgreSQL drops the rest; SQLite would keep it).
func Now() time.Time { return time.Now().UTC().Truncate(time.Microsecond) }

// Times stamps a row when it is made and when it is changed.
type Times struct{ mixin.Schema }

// Fields of Times.
func (Times) Fields() []ent.Field {
	return []ent.Field{
		field.Time("created_at").Immutable().Default(Now).
			Comment("When the row was made (UTC).").
			Annotations(entgql.OrderField("CREATED_AT")),
		field.Time("updated_at").Default(Now).UpdateDefault(Now).
			Comment("When the row was last changed (UTC).").
			Annotations(entgql.OrderField("UPDATED_AT")),
	}
}

// Created stamps a row that is never changed after it was made.
type Created struct{ mixin.Schema }

// Fields of Created.
func (Created) Fields() []ent.Field {
	return []ent.Field{
		field.Time("created_at").Immutable().Default(Now).
			Comment("When the row was made (UTC).").
			Annotations(entgql.OrderField("CREATED_AT")),
	}
}

// CustomFields keeps the values of admin-defined fields beside the row, as one
// typed JSON object: key of the definition to value.
type CustomFields struct{ mixin.Schema }

// Fields of CustomFields.
func (CustomFields) Fields() []ent.Field {
	return []ent.Field{
		field.JSON("custom_fields", map[string]any{}).Optional().
			Comment("Values of admin-defined fields, keyed by the definition's key.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.JSON("custom_field_keys", map[string]string{}).Optional().
			Comment("Folded texts of custom fields, which filters look up on both databases alike.").
			Annotations(entgql.Skip(entgql.SkipAll)),
	}
}
