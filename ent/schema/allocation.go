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

// Allocation is the part of a donation that goes to one fund; the parts add up to the donation.
type Allocation struct{ ent.Schema }

// Mixin of Allocation.
func (Allocation) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of Allocation.
func (Allocation) Policy() ent.Policy { return rule.For("Allocation") }

// Fields of Allocation.
func (Allocation) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("donation_id").Immutable().
			Comment("The donation.").
			Annotations(entgql.Type("ID")),
		field.Int64("fund_id").Immutable().
			Comment("The fund.").
			Annotations(entgql.Type("ID")),
		mixin.Minor("amount_minor", "The part in minor units."),
		mixin.Currency(),
		field.Int("basis_points").Optional().Nillable().
			Comment("The share as it was entered, in hundredths of a percent, where it was entered as one."),
	}
}

// Edges of Allocation.
func (Allocation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("donation", Donation.Type).Ref("allocations").Unique().Field("donation_id").Required().Immutable(),
		edge.From("fund", Fund.Type).Ref("allocations").Unique().Field("fund_id").Required().Immutable(),
	}
}

// Indexes of Allocation.
func (Allocation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("donation_id", "fund_id").Unique(),
		index.Fields("fund_id"),
	}
}
