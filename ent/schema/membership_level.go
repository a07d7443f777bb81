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

// MembershipLevel is what one can be a member as, and by which rules.
type MembershipLevel struct{ ent.Schema }

// Mixin of MembershipLevel.
func (MembershipLevel) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of MembershipLevel.
func (MembershipLevel) Policy() ent.Policy { return rule.For("MembershipLevel") }

// Fields of MembershipLevel.
func (MembershipLevel) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().
			Comment("As shown to members.").
			Annotations(entgql.OrderField("NAME")),
		field.Text("description").Optional().
			Comment("What it brings."),
		field.Int("rank").Default(0).
			Comment("Order of levels: a change to a higher rank is an upgrade."),
		field.Enum("period").Values("ROLLING", "FIXED", "LIFETIME").Default("ROLLING").
			Comment("Rolling from the start, fixed to a calendar, or for life."),
		field.Int("months").Default(12).
			Comment("Length of one term in months."),
		field.Int("fixed_month").Default(1).
			Comment("Month in which a fixed period starts."),
		field.Int("fixed_day").Default(1).
			Comment("Day on which a fixed period starts."),
		field.Int("rollover_month").Default(0).
			Comment("Joining a fixed period from this month on buys the next period too; 0 for never."),
		field.Int("rollover_day").Default(1).
			Comment("Day of the rollover."),
		field.Int("renewal_opens_days").Default(60).
			Comment("Days before the end from which one may renew."),
		field.Int("grace_days").Default(30).
			Comment("Days after the end in which one still counts as a member."),
		field.Int("new_days").Default(90).
			Comment("Days for which a first term counts as new."),
		field.Int("seats").Default(1).
			Comment("How many people one membership covers, the holder included."),
		field.Enum("inherit").Values("NOBODY", "HOUSEHOLD", "AFFILIATED", "ANYBODY").Default("NOBODY").
			Comment("Who may take a seat."),
		field.Bool("is_open").Default(true).
			Comment("Whether one can join it now."),
		field.Time("archived_at").Optional().Nillable().
			Comment("When the level was put away; memberships go on."),
	}
}

// Edges of MembershipLevel.
func (MembershipLevel) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("prices", LevelPrice.Type),
		edge.To("memberships", Membership.Type).Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Indexes of MembershipLevel.
func (MembershipLevel) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("rank"),
	}
}

// Annotations of MembershipLevel.
func (MembershipLevel) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
