// Package schema holds one file per entity: its fields, edges, indexes and the
// name of its policy. No logic lives here.
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

// Contact is a person, a household or an organization.
type Contact struct{ ent.Schema }

// Mixin of Contact.
func (Contact) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}, mixin.CustomFields{}}
}

// Policy of Contact.
func (Contact) Policy() ent.Policy { return rule.For("Contact") }

// Interceptors of Contact.
func (Contact) Interceptors() []ent.Interceptor {
	return []ent.Interceptor{rule.Mask("Contact")}
}

// Fields of Contact.
func (Contact) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").Values("INDIVIDUAL", "HOUSEHOLD", "ORGANIZATION").Immutable().
			Comment("What the contact is; never changes."),
		field.String("display_name").NotEmpty().
			Comment("The name as people of its language write it; kept in step with the parts."),
		field.String("sort_key").
			Comment("Folded name that lists are ordered by and prefixes are looked up in.").
			Annotations(entgql.OrderField("NAME"), entgql.Skip(entgql.SkipType, entgql.SkipWhereInput)),
		field.Text("search_key").Optional().
			Comment("The terms that the contact is found by, one a line; the full-text index is made of them.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.String("find_key").Default("").
			Comment("The name as it is typed from its first letter on; empty until the terms are made.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.String("prefix").Optional().
			Comment("Title before the name (Frau, Dr.)."),
		field.String("given_name").Optional().
			Comment("Given name; empty for a single name."),
		field.String("middle_name").Optional().
			Comment("Names between given and family name."),
		field.String("family_name").Optional().
			Comment("Family name, or the only name."),
		field.String("suffix").Optional().
			Comment("What follows the name (Jr., PhD)."),
		field.String("preferred_name").Optional().
			Comment("What the person wants to be called."),
		field.Enum("name_order").Values("GIVEN_FIRST", "FAMILY_FIRST").Default("GIVEN_FIRST").
			Comment("Which part of the name comes first."),
		field.String("organization_name").Optional().
			Comment("Name of an organization or a household."),
		field.String("legal_name").Optional().
			Comment("Registered name where it differs."),
		mixin.OptionalDay("birth_on", "Date of birth."),
		mixin.OptionalDay("deceased_on", "Date of death."),
		field.Bool("is_deceased").Default(false).
			Comment("Whether the person has died, also where the date is unknown."),
		field.String("gender").Optional().
			Comment("As the person says it."),
		field.String("language").Optional().MaxLen(35).
			Comment("BCP 47 tag of the language to write in."),
		field.JSON("languages", []string{}).Optional().
			Comment("Further languages that the person reads (BCP 47)."),
		field.String("source").Optional().
			Comment("Where the record came from."),
		field.String("external_id").Optional().
			Comment("Id in another system; imports match on it."),
		field.Text("note").Optional().
			Comment("What everybody should know."),
		field.String("formal_greeting_override").Optional().
			Comment("Replaces the derived formal greeting of a household."),
		field.String("informal_greeting_override").Optional().
			Comment("Replaces the derived informal greeting of a household."),
		field.Bool("is_name_overridden").Default(false).
			Comment("Whether the household name was written by hand."),
		field.Bool("is_excluded_from_household_name").Default(false).
			Comment("Leave this person out of the household name."),
		field.Bool("is_excluded_from_formal_greeting").Default(false).
			Comment("Leave this person out of the formal greeting."),
		field.Bool("is_excluded_from_informal_greeting").Default(false).
			Comment("Leave this person out of the informal greeting."),
		field.Int64("household_id").Optional().Nillable().
			Comment("The household that the person lives in.").
			Annotations(entgql.Type("ID")),
		field.Int64("owner_id").Optional().Nillable().
			Comment("The staff user in charge; decides the scope OWN.").
			Annotations(entgql.Type("ID")),
		field.Int64("team_id").Optional().Nillable().
			Comment("The team in charge; decides the scope TEAM.").
			Annotations(entgql.Type("ID")),
		field.Time("archived_at").Optional().Nillable().
			Comment("When the contact was put away; archived contacts are left out of lists."),
		field.Int64("merged_into_id").Optional().Nillable().
			Comment("The contact that this one was merged into; its own page and id lead there.").
			Annotations(entgql.Type("ID")),
		field.Int("version").Default(1).
			Comment("Counts changes, so that two people editing one record see each other."),
		mixin.CalendarToken(),
		mixin.CalendarMade(),
	}
}

// Edges of Contact.
func (Contact) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("members", Contact.Type).Annotations(entgql.RelayConnection()).
			From("household").Unique().Field("household_id"),
		edge.To("merged", Contact.Type).Annotations(entgql.Skip(entgql.SkipAll)).
			From("merged_into").Unique().Field("merged_into_id"),
		edge.To("owner", User.Type).Unique().Field("owner_id"),
		edge.To("team", Team.Type).Unique().Field("team_id"),
		edge.To("emails", ContactEmail.Type),
		edge.To("phones", ContactPhone.Type),
		edge.To("addresses", ContactAddress.Type),
		edge.To("tags", Tag.Type),
		edge.To("relationships_from", Relationship.Type).Annotations(entgql.Skip(entgql.SkipType)),
		edge.To("relationships_to", Relationship.Type).Annotations(entgql.Skip(entgql.SkipType)),
		edge.To("affiliations", Affiliation.Type),
		edge.To("staff", Affiliation.Type),
		edge.To("memberships", Membership.Type).Annotations(entgql.RelayConnection()),
		edge.To("seats", MembershipSeat.Type),
		edge.To("donations", Donation.Type).Annotations(entgql.RelayConnection()),
		edge.To("soft_credits", SoftCredit.Type).Annotations(entgql.RelayConnection()),
		edge.To("pledges", Pledge.Type).Annotations(entgql.RelayConnection()),
		edge.To("signups", ShiftSignup.Type).Annotations(entgql.RelayConnection()),
		edge.To("volunteer_hours", VolunteerHours.Type).Annotations(entgql.RelayConnection()),
		edge.To("interactions", Interaction.Type).Annotations(entgql.RelayConnection()),
		edge.To("tasks", Task.Type).Annotations(entgql.RelayConnection()),
		edge.To("consents", ConsentEvent.Type).Annotations(entgql.RelayConnection()),
		edge.To("files", File.Type).Annotations(entgql.RelayConnection()),
	}
}

// Indexes of Contact.
func (Contact) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("sort_key"),
		index.Fields("find_key"),
		index.Fields("kind", "sort_key"),
		index.Fields("household_id"),
		index.Fields("owner_id"),
		index.Fields("team_id"),
		index.Fields("external_id"),
		index.Fields("merged_into_id"),
		index.Fields("created_at"),
		index.Fields("updated_at"),
	}
}

// Annotations of Contact.
func (Contact) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
