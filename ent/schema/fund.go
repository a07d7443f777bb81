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

// Fund is where money goes; maps to an accounting class.
type Fund struct{ ent.Schema }

// Mixin of Fund.
func (Fund) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of Fund.
func (Fund) Policy() ent.Policy { return rule.For("Fund") }

// Fields of Fund.
func (Fund) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().
			Comment("As shown to donors.").
			Annotations(entgql.OrderField("NAME")),
		field.String("code").Optional().MaxLen(40).
			Comment("Code in the accounts."),
		field.Text("description").Optional().
			Comment("What it is for."),
		field.Bool("is_default").Default(false).
			Comment("Takes what nobody allotted; exactly one fund."),
		field.Bool("is_restricted").Default(false).
			Comment("Given for one purpose alone."),
		field.Time("archived_at").Optional().Nillable().
			Comment("When the fund was put away."),
	}
}

// Edges of Fund.
func (Fund) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("allocations", Allocation.Type).Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Indexes of Fund.
func (Fund) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("name"),
	}
}

// Annotations of Fund.
func (Fund) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
