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

// ShiftSignup is a volunteer on a shift or on its waiting list.
type ShiftSignup struct{ ent.Schema }

// Mixin of ShiftSignup.
func (ShiftSignup) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of ShiftSignup.
func (ShiftSignup) Policy() ent.Policy { return rule.For("ShiftSignup") }

// Interceptors of ShiftSignup.
func (ShiftSignup) Interceptors() []ent.Interceptor {
	return []ent.Interceptor{rule.Mask("ShiftSignup")}
}

// Fields of ShiftSignup.
func (ShiftSignup) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("shift_id").Immutable().
			Comment("The shift.").
			Annotations(entgql.Type("ID")),
		field.Int64("contact_id").Immutable().
			Comment("Whose it is.").
			Annotations(entgql.Type("ID")),
		field.Enum("status").Values("CONFIRMED", "WAITLISTED", "CANCELLED", "ATTENDED", "NO_SHOW").Default("CONFIRMED").
			Comment("Where the person stands."),
		field.Time("waitlisted_at").Optional().Nillable().
			Comment("Place in the waiting list: the earliest first."),
		field.Time("checked_in_at").Optional().Nillable().
			Comment("When the person arrived."),
		field.Time("cancelled_at").Optional().Nillable().
			Comment("When it was cancelled."),
		field.String("note").Optional().
			Comment("What to know."),
		field.Bool("is_active").Optional().Nillable().
			Comment("True unless cancelled, then NULL: unique with shift and contact.").
			Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Edges of ShiftSignup.
func (ShiftSignup) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("shift", Shift.Type).Ref("signups").Unique().Field("shift_id").Required().Immutable(),
		edge.From("contact", Contact.Type).Ref("signups").Unique().Field("contact_id").Required().Immutable(),
	}
}

// Indexes of ShiftSignup.
func (ShiftSignup) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("shift_id", "status"),
		index.Fields("contact_id"),
		index.Fields("shift_id", "contact_id", "is_active").Unique(),
	}
}

// Annotations of ShiftSignup.
func (ShiftSignup) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
	}
}
