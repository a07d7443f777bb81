package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"

	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/rule"
)

// User is a member of staff.
type User struct{ ent.Schema }

// Mixin of User.
func (User) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Times{}, mixin.Audit{}}
}

// Policy of User.
func (User) Policy() ent.Policy { return rule.For("User") }

// Interceptors of User.
func (User) Interceptors() []ent.Interceptor {
	return []ent.Interceptor{rule.Mask("User")}
}

// Fields of User.
func (User) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().
			Comment("As shown.").
			Annotations(entgql.OrderField("NAME")),
		field.String("email").NotEmpty().
			Comment("Sign-in name."),
		field.String("email_key").Unique().
			Comment("Folded e-mail; unique.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Enum("role").Values("ADMIN", "MEMBERSHIP", "FUNDRAISING", "VOLUNTEERING", "FINANCE", "READ_ONLY").Default("READ_ONLY").
			Comment("What the person may do."),
		field.String("locale").Optional().MaxLen(35).Default("en").
			Comment("BCP 47 tag of the language of the client."),
		field.String("password_hash").Optional().Sensitive().
			Comment("argon2id with its parameters.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.String("totp_secret").Optional().Sensitive().
			Comment("Sealed secret of the second factor.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.JSON("recovery_codes", []string{}).Optional().Sensitive().
			Comment("Hashes of the unused recovery codes.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Int64("totp_last_step").Default(0).
			Comment("Last time step used, against replay.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Time("disabled_at").Optional().Nillable().
			Comment("When the person was shut out."),
		field.Time("last_sign_in_at").Optional().Nillable().
			Comment("When the person last signed in."),
		mixin.CalendarToken(),
		mixin.CalendarMade(),
	}
}

// Edges of User.
func (User) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("teams", Team.Type),
		edge.To("sessions", Session.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("tokens", ApiToken.Type).Annotations(entgql.Skip(entgql.SkipAll)),
		edge.To("passkeys", Passkey.Type).Annotations(entgql.Skip(entgql.SkipAll)),
	}
}

// Annotations of User.
func (User) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(),
	}
}
