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

// VolunteerHours is time that a volunteer planned and worked.
type VolunteerHours struct{ ent.Schema }

// Mixin of VolunteerHours.
func (VolunteerHours) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of VolunteerHours.
func (VolunteerHours) Policy() ent.Policy { return rule.For("VolunteerHours") }

// Interceptors of VolunteerHours.
func (VolunteerHours) Interceptors() []ent.Interceptor {
	return []ent.Interceptor{rule.Mask("VolunteerHours")}
}

// Fields of VolunteerHours.
func (VolunteerHours) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("contact_id").Immutable().
			Comment("Whose it is.").
			Annotations(entgql.Type("ID")),
		field.Int64("opportunity_id").Optional().Nillable().
			Comment("What for.").
			Annotations(entgql.Type("ID")),
		field.Int64("signup_id").Optional().Nillable().
			Comment("The sign-up that it comes from; unique.").
			Annotations(entgql.Type("ID")),
		mixin.Day("worked_on", "Local date."),
		field.Int("minutes_planned").Default(0).
			Comment("Planned, in minutes."),
		field.Int("minutes_worked").Default(0).NonNegative().
			Comment("Worked, in minutes."),
		field.Enum("status").Values("LOGGED", "APPROVED", "REJECTED").Default("LOGGED").
			Comment("Whether it counts."),
		field.Int64("approved_by_id").Optional().Nillable().
			Comment("Who decided.").
			Annotations(entgql.Type("ID")),
		field.Time("decided_at").Optional().Nillable().
			Comment("When it was decided."),
		field.Text("note").Optional().
			Comment("What was done."),
	}
}

// Edges of VolunteerHours.
func (VolunteerHours) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("contact", Contact.Type).Ref("volunteer_hours").Unique().Field("contact_id").Required().Immutable(),
		edge.From("opportunity", VolunteerOpportunity.Type).Ref("hours").Unique().Field("opportunity_id"),
		edge.To("signup", ShiftSignup.Type).Unique().Field("signup_id"),
		edge.To("approved_by", User.Type).Unique().Field("approved_by_id"),
	}
}

// Indexes of VolunteerHours.
func (VolunteerHours) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("contact_id", "worked_on"),
		index.Fields("opportunity_id"),
		index.Fields("status"),
		index.Fields("signup_id").Unique(),
	}
}

// Annotations of VolunteerHours.
func (VolunteerHours) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField("volunteerHours"),
	}
}
