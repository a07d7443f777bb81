package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/rule"
)

// Membership is a chain of terms held by one contact.
type Membership struct{ ent.Schema }

// Mixin of Membership.
func (Membership) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of Membership.
func (Membership) Policy() ent.Policy { return rule.For("Membership") }

// Interceptors of Membership.
func (Membership) Interceptors() []ent.Interceptor {
	return []ent.Interceptor{rule.Mask("Membership")}
}

// Fields of Membership.
func (Membership) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("holder_id").Immutable().
			Comment("The person, household or organization that is the member.").
			Annotations(entgql.Type("ID")),
		field.Int64("coordinator_id").Optional().Nillable().
			Comment("The person who looks after seats and renewal.").
			Annotations(entgql.Type("ID")),
		field.Int64("level_id").
			Comment("Level of the latest term; kept with the terms in one transaction.").
			Annotations(entgql.Type("ID")),
		mixin.Day("joined_on", "First day of the first term ever."),
		mixin.OptionalDay("starts_on", "First day of the latest unbroken chain; kept with the terms."),
		field.String("ends_on").GoType(date.Date("")).MaxLen(10).Optional().
			Comment("Last day that is paid for; kept with the terms.").
			Annotations(entgql.Type("Date"), entgql.OrderField("ENDS_ON")),
		mixin.OptionalDay("cancelled_on", "From this day on it is cancelled."),
		field.String("cancel_reason").Optional().
			Comment("Why it was cancelled."),
		field.Int("seats_override").Optional().Nillable().
			Comment("Seats agreed for this membership instead of those of the level."),
		field.Text("note").Optional().
			Comment("What to know."),
		field.Int("version").Default(1).
			Comment("Counts changes, so that two renewals at once cannot both win."),
	}
}

// Edges of Membership.
func (Membership) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("holder", Contact.Type).Ref("memberships").Unique().Field("holder_id").Required().Immutable().
			Annotations(entgql.OrderField("HOLDER_NAME")),
		edge.To("coordinator", Contact.Type).Unique().Field("coordinator_id"),
		edge.From("level", MembershipLevel.Type).Ref("memberships").Unique().Field("level_id").Required(),
		edge.To("terms", MembershipTerm.Type),
		edge.To("seats", MembershipSeat.Type),
	}
}

// Indexes of Membership.
func (Membership) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("holder_id"),
		index.Fields("level_id", "ends_on"),
		index.Fields("ends_on"),
		index.Fields("coordinator_id"),
		index.Fields("joined_on"),
	}
}

// Annotations of Membership.
func (Membership) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
