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

// Tribute is in whose honour or memory a gift was made, and who is told.
type Tribute struct{ ent.Schema }

// Mixin of Tribute.
func (Tribute) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of Tribute.
func (Tribute) Policy() ent.Policy { return rule.For("Tribute") }

// Fields of Tribute.
func (Tribute) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("donation_id").Immutable().
			Comment("The gift.").
			Annotations(entgql.Type("ID")),
		field.Enum("kind").Values("HONOUR", "MEMORY").
			Comment("In honour or in memory."),
		field.Int64("honoree_id").Optional().Nillable().
			Comment("The person, where on record.").
			Annotations(entgql.Type("ID")),
		field.String("honoree_name").NotEmpty().
			Comment("The name as the donor wrote it."),
		field.Int64("notify_id").Optional().Nillable().
			Comment("Who is to be told, where on record.").
			Annotations(entgql.Type("ID")),
		field.String("notify_name").Optional().
			Comment("Who is to be told."),
		field.String("notify_address").Optional().
			Comment("Where to write: e-mail or postal address."),
		field.Enum("notify_by").Values("NONE", "EMAIL", "LETTER").Default("NONE").
			Comment("How."),
		field.Text("message").Optional().
			Comment("What the donor wants said."),
		field.Enum("notify_status").Values("NOT_REQUESTED", "DUE", "SENT").Default("NOT_REQUESTED").
			Comment("What became of it."),
		mixin.OptionalDay("notified_on", "When it was sent."),
	}
}

// Edges of Tribute.
func (Tribute) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("donation", Donation.Type).Ref("tributes").Unique().Field("donation_id").Required().Immutable(),
		edge.To("honoree", Contact.Type).Unique().Field("honoree_id"),
		edge.To("notify", Contact.Type).Unique().Field("notify_id"),
	}
}

// Indexes of Tribute.
func (Tribute) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("donation_id"),
		index.Fields("honoree_id"),
		index.Fields("notify_id"),
	}
}
