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

// Pledge is a promise to give, by a schedule.
type Pledge struct{ ent.Schema }

// Mixin of Pledge.
func (Pledge) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of Pledge.
func (Pledge) Policy() ent.Policy { return rule.For("Pledge") }

// Interceptors of Pledge.
func (Pledge) Interceptors() []ent.Interceptor {
	return []ent.Interceptor{rule.Mask("Pledge")}
}

// Fields of Pledge.
func (Pledge) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("contact_id").Immutable().
			Comment("Whose it is.").
			Annotations(entgql.Type("ID")),
		mixin.Minor("amount_minor", "The whole promise."),
		mixin.Currency(),
		field.Enum("every").Values("ONCE", "MONTH", "QUARTER", "YEAR").Default("MONTH").Immutable().
			Comment("How often it is paid."),
		mixin.Day("start_on", "When the first payment is due."),
		field.Int64("fund_id").Optional().Nillable().
			Comment("Where it goes.").
			Annotations(entgql.Type("ID")),
		field.Int64("campaign_id").Optional().Nillable().
			Comment("The effort.").
			Annotations(entgql.Type("ID")),
		field.Text("note").Optional().
			Comment("What to know."),
		mixin.OptionalDay("written_off_on", "When the rest was given up."),
		field.String("write_off_reason").Optional().
			Comment("Why it was given up."),
	}
}

// Edges of Pledge.
func (Pledge) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("contact", Contact.Type).Ref("pledges").Unique().Field("contact_id").Required().Immutable(),
		edge.To("fund", Fund.Type).Unique().Field("fund_id"),
		edge.To("campaign", Campaign.Type).Unique().Field("campaign_id"),
		edge.To("installments", Installment.Type),
		edge.To("payments", Donation.Type),
	}
}

// Indexes of Pledge.
func (Pledge) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("contact_id"),
	}
}

// Annotations of Pledge.
func (Pledge) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
