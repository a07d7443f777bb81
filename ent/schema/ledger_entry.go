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

// LedgerEntry is one line of the append-only money ledger: triggers refuse change and deletion.
type LedgerEntry struct{ ent.Schema }

// Mixin of LedgerEntry.
func (LedgerEntry) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Created{}}
}

// Policy of LedgerEntry.
func (LedgerEntry) Policy() ent.Policy { return rule.For("LedgerEntry") }

// Fields of LedgerEntry.
func (LedgerEntry) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("account").Values("MONEY", "IN_KIND").Default("MONEY").Immutable().
			Comment("Money, or goods at their value."),
		field.Enum("kind").Values("GIFT", "DUES", "REFUND", "CORRECTION").Immutable().
			Comment("What happened."),
		field.Int64("donation_id").Immutable().
			Comment("The donation that it is about.").
			Annotations(entgql.Type("ID")),
		field.Int64("contact_id").Immutable().
			Comment("Who gave.").
			Annotations(entgql.Type("ID")),
		field.Int64("fund_id").Immutable().
			Comment("Where it went.").
			Annotations(entgql.Type("ID")),
		mixin.FixedMinor("amount_minor", "Signed amount in minor units."),
		mixin.Currency(),
		mixin.FixedDay("occurred_on", "Local date of the money."),
		field.String("entry_key").NotEmpty().Unique().Immutable().
			Comment("What caused it; unique, so that nothing is booked twice.").
			Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Edges of LedgerEntry.
func (LedgerEntry) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("donation", Donation.Type).Ref("ledger").Unique().Field("donation_id").Required().Immutable(),
		edge.To("fund", Fund.Type).Unique().Field("fund_id").Required().Immutable(),
	}
}

// Indexes of LedgerEntry.
func (LedgerEntry) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("donation_id"),
		index.Fields("contact_id", "currency"),
		index.Fields("fund_id", "currency"),
		index.Fields("occurred_on", "currency"),
	}
}
