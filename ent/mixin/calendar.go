package mixin

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
)

// CalendarToken is the hash of the secret in the address of a calendar feed:
// who has the address reads the feed, and it cannot be read back from here.
func CalendarToken() ent.Field {
	return field.String("calendar_token_hash").Optional().Nillable().Sensitive().Unique().
		Comment("SHA-256 of the secret in the address of the calendar feed; NULL where there is none.").
		Annotations(entgql.Skip(entgql.SkipAll))
}

// CalendarMade says that there is a calendar feed, and since when.
func CalendarMade() ent.Field {
	return field.Time("calendar_made_at").Optional().Nillable().
		Comment("When the address of the calendar feed was made; nothing where there is none.").
		Annotations(entgql.Skip(entgql.SkipWhereInput))
}
