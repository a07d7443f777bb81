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

// VolunteerOpportunity is what volunteers are needed for.
type VolunteerOpportunity struct{ ent.Schema }

// Mixin of VolunteerOpportunity.
func (VolunteerOpportunity) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of VolunteerOpportunity.
func (VolunteerOpportunity) Policy() ent.Policy { return rule.For("VolunteerOpportunity") }

// Fields of VolunteerOpportunity.
func (VolunteerOpportunity) Fields() []ent.Field {
	return []ent.Field{
		field.String("title").NotEmpty().
			Comment("As shown.").
			Annotations(entgql.OrderField("TITLE")),
		field.Text("description").Optional().
			Comment("What is to be done."),
		field.String("location").Optional().
			Comment("Where."),
		field.String("time_zone").NotEmpty().
			Comment("IANA zone of its shifts."),
		field.Int64("campaign_id").Optional().Nillable().
			Comment("The effort that it serves.").
			Annotations(entgql.Type("ID")),
		field.Bool("is_open").Default(true).
			Comment("Whether one can sign up."),
		field.Time("archived_at").Optional().Nillable().
			Comment("When it was put away."),
		field.Int64("coordinator_id").Optional().Nillable().
			Comment("The staff user who coordinates its shifts.").
			Annotations(entgql.Type("ID")),
		mixin.CalendarToken(),
		mixin.CalendarMade(),
	}
}

// Edges of VolunteerOpportunity.
func (VolunteerOpportunity) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("skills", Tag.Type),
		edge.To("shifts", Shift.Type).Annotations(entgql.RelayConnection()),
		edge.To("coordinator", User.Type).Unique().Field("coordinator_id"),
		edge.To("campaign", Campaign.Type).Unique().Field("campaign_id"),
		edge.To("hours", VolunteerHours.Type).Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Indexes of VolunteerOpportunity.
func (VolunteerOpportunity) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("title"),
		index.Fields("coordinator_id"),
	}
}

// Annotations of VolunteerOpportunity.
func (VolunteerOpportunity) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
