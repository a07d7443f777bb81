package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/rule"
)

// Refund is money paid back for a donation.
type Refund struct{ ent.Schema }

// Mixin of Refund.
func (Refund) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of Refund.
func (Refund) Policy() ent.Policy { return rule.For("Refund") }

// Fields of Refund.
func (Refund) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("donation_id").Immutable().
			Comment("The donation.").
			Annotations(entgql.Type("ID")),
		mixin.FixedMinor("amount_minor", "What was paid back."),
		mixin.Currency(),
		mixin.FixedDay("refunded_on", "When."),
		field.String("reason").Optional().Immutable().
			Comment("Why."),
		field.String("request_key").NotEmpty().Immutable().Unique().
			Comment("Key of the request; the same request twice is one refund."),
	}
}

// Edges of Refund.
func (Refund) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("donation", Donation.Type).Ref("refunds").Unique().Field("donation_id").Required().Immutable(),
	}
}

// Indexes of Refund.
func (Refund) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("donation_id"),
	}
}

// Annotations of Refund.
func (Refund) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Checks(map[string]string{"refund_amount": "amount_minor > 0"}),
	}
}
