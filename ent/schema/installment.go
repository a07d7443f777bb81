package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/rule"
)

// Installment is one expected payment of a pledge; what is paid is derived from the payments, the oldest due first.
type Installment struct{ ent.Schema }

// Mixin of Installment.
func (Installment) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Created{}, mixin.Audit{}}
}

// Policy of Installment.
func (Installment) Policy() ent.Policy { return rule.For("Installment") }

// Fields of Installment.
func (Installment) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("pledge_id").Immutable().
			Comment("The pledge.").
			Annotations(entgql.Type("ID")),
		field.Int("number").Immutable().
			Comment("From 1."),
		mixin.FixedDay("due_on", "When it is due."),
		mixin.FixedMinor("amount_minor", "What is due."),
		mixin.Currency(),
	}
}

// Edges of Installment.
func (Installment) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("pledge", Pledge.Type).Ref("installments").Unique().Field("pledge_id").Required().Immutable(),
	}
}

// Indexes of Installment.
func (Installment) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("pledge_id", "number").Unique(),
		index.Fields("due_on"),
	}
}
