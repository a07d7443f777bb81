package contacts

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
)

// refillAtOnce is how many contacts get their keys in one transaction.
const refillAtOnce = 500

// RefillKeys makes the keys of contacts that have none: those that were written
// before there were any, or brought back from a backup of then. It is safe to
// end it anywhere, to do it twice and in two places at once. It says how many
// it made.
func (s *Service) RefillKeys(ctx context.Context) (made int, err error) {
	ctx = asSystem(ctx, "make the keys that contacts are found by")
	for last := int64(0); ; {
		var some []*ent.Contact
		err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
			some, err = s.db.Client(ctx).Contact.Query().Where(contact.FindKey(""), contact.IDGT(last)).
				Order(contact.ByID()).Limit(refillAtOnce).WithEmails().WithPhones().All(ctx)
			if err != nil {
				return err
			}
			for _, c := range some {
				if err := s.refill(ctx, c); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return made, fmt.Errorf("make the keys of contacts: %w", err)
		}
		if len(some) == 0 {
			return made, nil
		}
		made, last = made+len(some), some[len(some)-1].ID
	}
}

// refill writes the keys alone, past history and version: nobody changed the contact.
func (s *Service) refill(ctx context.Context, c *ent.Contact) error {
	writeKeys(c, c.Edges.Emails, c.Edges.Phones)
	query, args := sql.Dialect(s.db.Dialect()).Update(contact.Table).
		Set(contact.FieldSearchKey, c.SearchKey).Set(contact.FieldFindKey, c.FindKey).
		Where(sql.And(sql.EQ(contact.FieldID, c.ID), sql.EQ(contact.FieldFindKey, ""))).Query()
	_, err := s.db.Exec(ctx, query, args...)
	return err
}
