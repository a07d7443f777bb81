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

// Passkey is a WebAuthn credential.
type Passkey struct{ ent.Schema }

// Mixin of Passkey.
func (Passkey) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Created{}, mixin.Audit{}}
}

// Policy of Passkey.
func (Passkey) Policy() ent.Policy { return rule.For("Passkey") }

// Fields of Passkey.
func (Passkey) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("user_id").Immutable().
			Comment("Whose.").
			Annotations(entgql.Type("ID")),
		field.String("name").NotEmpty().
			Comment("Which device."),
		field.String("credential_key").Sensitive().Unique().Immutable().
			Comment("Credential id, base64url.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Bytes("credential").Sensitive().Optional().
			Comment("Public key and flags as the library keeps them.").
			Annotations(entgql.Skip(entgql.SkipAll)),
		field.Time("last_used_at").Optional().Nillable().
			Comment("Last sign-in."),
	}
}

// Edges of Passkey.
func (Passkey) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("user", User.Type).Ref("passkeys").Unique().Field("user_id").Required().Immutable(),
	}
}

// Indexes of Passkey.
func (Passkey) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("user_id"),
	}
}
