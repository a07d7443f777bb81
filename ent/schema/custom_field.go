package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/rule"
)

// CustomField is the definition of a field that admins added.
type CustomField struct{ ent.Schema }

// Mixin of CustomField.
func (CustomField) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of CustomField.
func (CustomField) Policy() ent.Policy { return rule.For("CustomField") }

// Fields of CustomField.
func (CustomField) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("entity").Values("CONTACT", "DONATION").Default("CONTACT").Immutable().
			Comment("What it is added to."),
		field.String("key").NotEmpty().MaxLen(60).Immutable().
			Comment("Name in filters, imports and JSON; never changes."),
		field.String("label_en").NotEmpty().
			Comment("Shown in English."),
		field.String("label_ko").NotEmpty().
			Comment("Shown in Korean."),
		field.String("help_en").Optional().
			Comment("Help under the field in English."),
		field.String("help_ko").Optional().
			Comment("Help under the field in Korean."),
		field.Enum("type").Values("TEXT", "NUMBER", "DATE", "BOOLEAN", "CHOICE", "MULTICHOICE", "URL", "EMAIL").Immutable().
			Comment("What a value is."),
		field.JSON("options", []string{}).Optional().
			Comment("The choices, in order."),
		field.Bool("is_required").Default(false).
			Comment("A value must be given."),
		field.Bool("is_indexed").Default(false).
			Comment("Filters on it are backed by an index."),
		field.String("minimum").Optional().
			Comment("Least number, earliest date or least length."),
		field.String("maximum").Optional().
			Comment("Greatest number, latest date or greatest length."),
		field.String("pattern").Optional().
			Comment("Regular expression (RE2) that a text must match."),
		field.Int("position").Default(0).
			Comment("Order in forms."),
		field.Time("archived_at").Optional().Nillable().
			Comment("When the field was put away; values are kept."),
	}
}

// Indexes of CustomField.
func (CustomField) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("entity", "key").Unique(),
	}
}

// Annotations of CustomField.
func (CustomField) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
