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

// SoftCredit is recognition for a gift that somebody else paid; never added to hard credit.
type SoftCredit struct{ ent.Schema }

// Mixin of SoftCredit.
func (SoftCredit) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of SoftCredit.
func (SoftCredit) Policy() ent.Policy { return rule.For("SoftCredit") }

// Fields of SoftCredit.
func (SoftCredit) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("donation_id").Immutable().
			Comment("The gift.").
			Annotations(entgql.Type("ID")),
		field.Int64("contact_id").Immutable().
			Comment("Whose it is.").
			Annotations(entgql.Type("ID")),
		field.Enum("role").Values("SPOUSE", "HOUSEHOLD", "SOLICITOR", "HONOREE", "MATCHED", "EMPLOYEE", "INFLUENCER", "OTHER").Default("OTHER").
			Comment("Why."),
		mixin.Minor("amount_minor", "The part of the gift that is credited."),
		mixin.Currency(),
	}
}

// Edges of SoftCredit.
func (SoftCredit) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("donation", Donation.Type).Ref("soft_credits").Unique().Field("donation_id").Required().Immutable(),
		edge.From("contact", Contact.Type).Ref("soft_credits").Unique().Field("contact_id").Required().Immutable(),
	}
}

// Indexes of SoftCredit.
func (SoftCredit) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("donation_id", "contact_id").Unique(),
		index.Fields("contact_id"),
	}
}

// Annotations of SoftCredit.
func (SoftCredit) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
	}
}
