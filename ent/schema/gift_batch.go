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

// GiftBatch is a pile of cheques: typed row by row, and made gifts all at once.
type GiftBatch struct{ ent.Schema }

// Mixin of GiftBatch.
func (GiftBatch) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of GiftBatch.
func (GiftBatch) Policy() ent.Policy { return rule.For("GiftBatch") }

// Interceptors of GiftBatch.
func (GiftBatch) Interceptors() []ent.Interceptor {
	return []ent.Interceptor{rule.Mask("GiftBatch")}
}

// Fields of GiftBatch.
func (GiftBatch) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().
			Comment("What the pile is called.").
			Annotations(entgql.OrderField("NAME")),
		field.Enum("status").Values("OPEN", "POSTED", "DISCARDED").Default("OPEN").
			Comment("Being typed, made gifts, or put away."),
		field.Enum("method").Values("CASH", "CHEQUE", "BANK_TRANSFER", "CARD", "OTHER").Default("CHEQUE").
			Comment("How all of it came."),
		mixin.Day("received_on", "Local date on which all of it was received."),
		mixin.Currency(),
		field.Int("expected_count").Optional().Nillable().
			Comment("How many there are in the pile, counted beforehand."),
		mixin.OptionalMinor("control_minor", "What the pile adds up to, summed up beforehand."),
		field.Int64("fund_id").Optional().Nillable().
			Comment("Where rows go that name no fund.").
			Annotations(entgql.Type("ID")),
		field.Int64("campaign_id").Optional().Nillable().
			Comment("The effort that all of it belongs to.").
			Annotations(entgql.Type("ID")),
		field.Int64("appeal_id").Optional().Nillable().
			Comment("How all of it was asked for.").
			Annotations(entgql.Type("ID")),
		field.JSON("draft_rows", []mixin.DraftGift{}).Optional().
			Comment("What is typed.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Int("postings").Default(0).
			Comment("How often it was posted; makes every posting's gifts its own.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Time("posted_at").Optional().Nillable().
			Comment("When the rows became gifts."),
		field.String("posted_by").Optional().
			Comment("Who posted it."),
		field.String("post_reason").Optional().
			Comment("Why it was posted although it did not agree with its control figures."),
		field.String("reopen_reason").Optional().
			Comment("Why its gifts were taken back."),
		field.Int("version").Default(1).
			Comment("Counts changes."),
	}
}

// Edges of GiftBatch.
func (GiftBatch) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("fund", Fund.Type).Unique().Field("fund_id"),
		edge.To("campaign", Campaign.Type).Unique().Field("campaign_id"),
		edge.To("appeal", Appeal.Type).Unique().Field("appeal_id"),
		edge.To("donations", Donation.Type).Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Indexes of GiftBatch.
func (GiftBatch) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("status", "received_on"),
	}
}

// Annotations of GiftBatch.
func (GiftBatch) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
