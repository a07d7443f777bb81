package graph

import (
	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/contactaddress"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/server/contacts/names"
)

// begins is a range of the sorting key, which an index answers on either database.
func begins(prefix string) predicate.Contact {
	key := names.Fold(prefix)
	if key == "" {
		return func(*sql.Selector) {}
	}
	return contact.And(contact.SortKeyGTE(key), contact.SortKeyLT(key+"\U0010FFFF"))
}

func livesIn(city string) predicate.Contact {
	key := names.Fold(city)
	if key == "" {
		return func(*sql.Selector) {}
	}
	return contact.HasAddressesWith(contactaddress.LocalityKey(key))
}
