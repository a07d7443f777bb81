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

// MembershipTerm is one paid period; it never changes, it can only be voided.
type MembershipTerm struct{ ent.Schema }

// Mixin of MembershipTerm.
func (MembershipTerm) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of MembershipTerm.
func (MembershipTerm) Policy() ent.Policy { return rule.For("MembershipTerm") }

// Interceptors of MembershipTerm.
func (MembershipTerm) Interceptors() []ent.Interceptor {
	return []ent.Interceptor{rule.Mask("MembershipTerm")}
}

// Fields of MembershipTerm.
func (MembershipTerm) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("membership_id").Immutable().
			Comment("The membership.").
			Annotations(entgql.Type("ID")),
		field.Int64("level_id").Immutable().
			Comment("As what.").
			Annotations(entgql.Type("ID")),
		mixin.FixedDay("start_on", "First day."),
		mixin.FixedDay("end_on", "Last day."),
		field.Enum("kind").Values("JOIN", "RENEWAL", "LEVEL_CHANGE", "REJOIN").Immutable().
			Comment("How it came about."),
		field.Int("chain").Default(1).Immutable().
			Comment("Number of the unbroken chain that it belongs to, from 1."),
		field.Int64("previous_id").Optional().Nillable().
			Comment("The term that it follows; unique, so that no term is renewed twice. Cleared when voided.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		mixin.FixedMinor("price_minor", "What it cost in minor units."),
		mixin.Currency(),
		field.Int64("donation_id").Optional().Nillable().Immutable().
			Comment("The payment that bought it.").
			Annotations(entgql.Type("ID")),
		field.Time("voided_at").Optional().Nillable().
			Comment("When it was undone; a voided term counts for nothing."),
		field.String("void_reason").Optional().
			Comment("Why it was undone."),
	}
}

// Edges of MembershipTerm.
func (MembershipTerm) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("membership", Membership.Type).Ref("terms").Unique().Field("membership_id").Required().Immutable(),
		edge.To("level", MembershipLevel.Type).Unique().Field("level_id").Required().Immutable(),
		edge.From("donation", Donation.Type).Ref("terms").Unique().Field("donation_id").Immutable(),
	}
}

// Indexes of MembershipTerm.
func (MembershipTerm) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("membership_id", "start_on"),
		index.Fields("previous_id").Unique(),
		index.Fields("donation_id").Unique(),
		index.Fields("end_on"),
	}
}
