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

// Shift is one period of work; the wall time and its zone are kept as agreed, instants follow from them.
type Shift struct{ ent.Schema }

// Mixin of Shift.
func (Shift) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of Shift.
func (Shift) Policy() ent.Policy { return rule.For("Shift") }

// Fields of Shift.
func (Shift) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("opportunity_id").Immutable().
			Comment("The opportunity.").
			Annotations(entgql.Type("ID")),
		field.String("starts_local").NotEmpty().
			Comment("Wall time YYYY-MM-DDTHH:MM in its zone."),
		field.String("ends_local").NotEmpty().
			Comment("Wall time YYYY-MM-DDTHH:MM in its zone."),
		field.String("time_zone").NotEmpty().
			Comment("IANA zone."),
		field.Time("starts_at").
			Comment("Instant of the start, from wall time and zone.").
			Annotations(entgql.OrderField("STARTS_AT")),
		field.Time("ends_at").
			Comment("Instant of the end."),
		field.Int("capacity").Positive().
			Comment("How many volunteers are wanted."),
		field.Int("filled").Default(0).
			Comment("Seats taken; the database refuses more than the capacity."),
		field.Time("cancelled_at").Optional().Nillable().
			Comment("When the shift was called off."),
		field.String("series").Optional().Immutable().
			Comment("Shared by the shifts of one weekly repetition; empty for a single shift."),
		field.Int("sequence").Default(0).
			Comment("Counts moves, calling off and on: what a calendar tells revisions apart by.").
			Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Edges of Shift.
func (Shift) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("opportunity", VolunteerOpportunity.Type).Ref("shifts").Unique().Field("opportunity_id").Required().Immutable(),
		edge.To("signups", ShiftSignup.Type),
	}
}

// Indexes of Shift.
func (Shift) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("opportunity_id", "starts_at"),
		index.Fields("starts_at"),
		index.Fields("series", "starts_at"),
	}
}

// Annotations of Shift.
func (Shift) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
		entsql.Checks(map[string]string{"shift_filled": "filled >= 0 AND filled <= capacity"}),
	}
}
