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

// MembershipSeat is a person who is covered by a membership that somebody holds.
type MembershipSeat struct{ ent.Schema }

// Mixin of MembershipSeat.
func (MembershipSeat) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of MembershipSeat.
func (MembershipSeat) Policy() ent.Policy { return rule.For("MembershipSeat") }

// Fields of MembershipSeat.
func (MembershipSeat) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("membership_id").Immutable().
			Comment("The membership.").
			Annotations(entgql.Type("ID")),
		field.Int64("contact_id").Immutable().
			Comment("Who is covered.").
			Annotations(entgql.Type("ID")),
		mixin.FixedDay("since_on", "From when."),
		mixin.OptionalDay("until_on", "Until when; empty while it lasts."),
		field.Bool("is_active").Optional().Nillable().
			Comment("True while the seat is taken, NULL after: unique with membership and contact.").
			Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Edges of MembershipSeat.
func (MembershipSeat) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("membership", Membership.Type).Ref("seats").Unique().Field("membership_id").Required().Immutable(),
		edge.From("contact", Contact.Type).Ref("seats").Unique().Field("contact_id").Required().Immutable(),
	}
}

// Indexes of MembershipSeat.
func (MembershipSeat) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("contact_id"),
		index.Fields("membership_id", "contact_id", "is_active").Unique(),
	}
}
