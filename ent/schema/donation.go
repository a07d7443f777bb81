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

// Donation is money or goods that a contact gave, once.
type Donation struct{ ent.Schema }

// Mixin of Donation.
func (Donation) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}, mixin.CustomFields{}}
}

// Policy of Donation.
func (Donation) Policy() ent.Policy { return rule.For("Donation") }

// Interceptors of Donation.
func (Donation) Interceptors() []ent.Interceptor {
	return []ent.Interceptor{rule.Mask("Donation")}
}

// Fields of Donation.
func (Donation) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("contact_id").Immutable().
			Comment("Whose it is.").
			Annotations(entgql.Type("ID")),
		field.Enum("kind").Values("GIFT", "DUES").Default("GIFT").Immutable().
			Comment("A gift, or dues that bought a membership term."),
		field.Enum("method").Values("CASH", "CHEQUE", "BANK_TRANSFER", "CARD", "IN_KIND", "OTHER").Default("BANK_TRANSFER").
			Comment("How it came."),
		field.Int64("amount_minor").
			Comment("Amount in minor units; for gifts in kind the value that the donor declared.").
			Annotations(entgql.Type("Int64"), entgql.OrderField("AMOUNT"), entgql.Skip(entgql.SkipType)),
		mixin.Currency(),
		mixin.OptionalMinor("fair_market_minor", "In kind: fair-market value in minor units."),
		field.String("in_kind_description").Optional().
			Comment("In kind: what was given."),
		mixin.Day("received_on", "Local date on which it was received."),
		field.String("reference").Optional().
			Comment("Cheque number, bank reference or receipt book number."),
		field.Text("note").Optional().
			Comment("What to know."),
		field.Bool("is_anonymous").Default(false).
			Comment("Not to be named in public."),
		field.Time("acknowledged_at").Optional().Nillable().
			Comment("When the donor was thanked."),
		field.String("source").Optional().
			Comment("Where the record came from."),
		field.String("external_id").Optional().
			Comment("Id in another system; imports match on it."),
		field.Int64("refunded_minor").Default(0).
			Comment("What was paid back; kept with the refunds in one transaction.").
			Annotations(entgql.Type("Int64"), entgql.Skip(entgql.SkipType)),
		field.Int64("campaign_id").Optional().Nillable().
			Comment("The effort that it belongs to.").
			Annotations(entgql.Type("ID")),
		field.Int64("appeal_id").Optional().Nillable().
			Comment("How it was asked for.").
			Annotations(entgql.Type("ID")),
		field.Int64("pledge_id").Optional().Nillable().
			Comment("The pledge that it pays.").
			Annotations(entgql.Type("ID")),
		field.Int64("batch_id").Optional().Nillable().Immutable().
			Comment("The pile that it was entered with.").
			Annotations(entgql.Type("ID")),
		field.Time("deleted_at").Optional().Nillable().
			Comment("When it was taken back as a mistake; the ledger holds the reversal."),
		field.Int("version").Default(1).
			Comment("Counts changes."),
	}
}

// Edges of Donation.
func (Donation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("contact", Contact.Type).Ref("donations").Unique().Field("contact_id").Required().Immutable().
			Annotations(entgql.OrderField("CONTACT_NAME")),
		edge.To("campaign", Campaign.Type).Unique().Field("campaign_id"),
		edge.To("appeal", Appeal.Type).Unique().Field("appeal_id"),
		edge.From("pledge", Pledge.Type).Ref("payments").Unique().Field("pledge_id"),
		edge.From("batch", GiftBatch.Type).Ref("donations").Unique().Field("batch_id").Immutable(),
		edge.To("allocations", Allocation.Type),
		edge.To("soft_credits", SoftCredit.Type),
		edge.To("tributes", Tribute.Type),
		edge.To("matching_gifts", MatchingGift.Type),
		edge.To("refunds", Refund.Type),
		edge.To("ledger", LedgerEntry.Type),
		edge.To("terms", MembershipTerm.Type),
	}
}

// Indexes of Donation.
func (Donation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("contact_id", "received_on").Annotations(entsql.DescColumns("received_on")),
		index.Fields("received_on"),
		index.Fields("campaign_id"),
		index.Fields("appeal_id"),
		index.Fields("pledge_id"),
		index.Fields("batch_id"),
		index.Fields("external_id"),
		index.Fields("reference"),
		index.Fields("amount_minor", "received_on"),
		index.Fields("created_at"),
	}
}

// Annotations of Donation.
func (Donation) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
		entsql.Checks(map[string]string{
			"donation_amount":   "amount_minor >= 0",
			"donation_refunded": "refunded_minor >= 0 AND refunded_minor <= amount_minor",
		}),
	}
}
