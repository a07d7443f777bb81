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

// Task is something to do, by somebody, until some day.
type Task struct{ ent.Schema }

// Mixin of Task.
func (Task) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of Task.
func (Task) Policy() ent.Policy { return rule.For("Task") }

// Interceptors of Task.
func (Task) Interceptors() []ent.Interceptor {
	return []ent.Interceptor{rule.Mask("Task")}
}

// Fields of Task.
func (Task) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("contact_id").Optional().Nillable().Immutable().
			Comment("Whom it is about.").
			Annotations(entgql.Type("ID")),
		field.String("title").NotEmpty().
			Comment("What to do."),
		field.Text("note").Optional().
			Comment("Details."),
		field.String("due_on").GoType(date.Date("")).MaxLen(10).Optional().
			Comment("Until when.").
			Annotations(entgql.Type("Date"), entgql.OrderField("DUE_ON")),
		field.Enum("priority").Values("LOW", "NORMAL", "HIGH").Default("NORMAL").
			Comment("How much it matters."),
		field.Int64("assignee_id").Optional().Nillable().
			Comment("Who does it.").
			Annotations(entgql.Type("ID")),
		field.Time("completed_at").Optional().Nillable().
			Comment("When it was done."),
		field.Int64("completed_by_id").Optional().Nillable().
			Comment("Who did it.").
			Annotations(entgql.Type("ID")),
	}
}

// Edges of Task.
func (Task) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("contact", Contact.Type).Ref("tasks").Unique().Field("contact_id").Immutable(),
		edge.To("assignee", User.Type).Unique().Field("assignee_id"),
		edge.To("completed_by", User.Type).Unique().Field("completed_by_id"),
	}
}

// Indexes of Task.
func (Task) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("contact_id"),
		index.Fields("assignee_id", "completed_at"),
		index.Fields("due_on"),
	}
}

// Annotations of Task.
func (Task) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
