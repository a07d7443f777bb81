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

// ConsentText is the words that people agree to, in one version.
type ConsentText struct{ ent.Schema }

// Mixin of ConsentText.
func (ConsentText) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Created{}, mixin.Audit{}}
}

// Policy of ConsentText.
func (ConsentText) Policy() ent.Policy { return rule.For("ConsentText") }

// Fields of ConsentText.
func (ConsentText) Fields() []ent.Field {
	return []ent.Field{
		field.String("purpose").NotEmpty().MaxLen(60).Immutable().
			Comment("What for, as a stable key (newsletter, fundraising, profiling)."),
		field.Int("version").Immutable().
			Comment("From 1 for each purpose and language."),
		field.String("language").NotEmpty().MaxLen(35).Immutable().
			Comment("BCP 47."),
		field.Text("body").Immutable().
			Comment("The words shown."),
	}
}

// Indexes of ConsentText.
func (ConsentText) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("purpose", "language", "version").Unique(),
	}
}

// Annotations of ConsentText.
func (ConsentText) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
