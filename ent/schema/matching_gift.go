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

// MatchingGift is what an employer may add to a gift.
type MatchingGift struct{ ent.Schema }

// Mixin of MatchingGift.
func (MatchingGift) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of MatchingGift.
func (MatchingGift) Policy() ent.Policy { return rule.For("MatchingGift") }

// Fields of MatchingGift.
func (MatchingGift) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("donation_id").Immutable().
			Comment("The gift to be matched.").
			Annotations(entgql.Type("ID")),
		field.Int64("matcher_id").Immutable().
			Comment("The organization that matches.").
			Annotations(entgql.Type("ID")),
		field.Enum("status").Values("POTENTIAL", "SUBMITTED", "APPROVED", "RECEIVED", "DECLINED").Default("POTENTIAL").
			Comment("How far it is."),
		mixin.Minor("amount_minor", "What is expected."),
		mixin.Currency(),
		mixin.OptionalDay("submitted_on", "When it was asked for."),
		field.Int64("received_id").Optional().Nillable().
			Comment("The donation that brought it; one cheque may match several gifts.").
			Annotations(entgql.Type("ID")),
	}
}

// Edges of MatchingGift.
func (MatchingGift) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("donation", Donation.Type).Ref("matching_gifts").Unique().Field("donation_id").Required().Immutable(),
		edge.To("matcher", Contact.Type).Unique().Field("matcher_id").Required().Immutable(),
		edge.To("received", Donation.Type).Unique().Field("received_id"),
	}
}

// Indexes of MatchingGift.
func (MatchingGift) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("donation_id", "matcher_id").Unique(),
		index.Fields("matcher_id"),
		index.Fields("received_id"),
	}
}

// Annotations of MatchingGift.
func (MatchingGift) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
