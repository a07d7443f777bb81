package contacts

import (
	"context"

	"github.com/moim-crm/moim/ent/contact"
)

// Refresh brings in step what follows from contacts whose rows another domain has
// moved: their names and keys, the names of households, and the keys that others
// keep. It is the program's own doing.
func (s *Service) Refresh(ctx context.Context, ids, households []int64) error {
	ctx = asSystem(ctx, "what follows from a merge")
	for _, id := range ids {
		before, err := s.db.Client(ctx).Contact.Query().Where(contact.ID(id)).WithEmails().WithPhones().Only(ctx)
		if err != nil {
			return explain(err, "load a contact")
		}
		next := *before
		writeKeys(&next, before.Edges.Emails, before.Edges.Phones)
		columns := changed(before, &next)
		if len(columns) == 0 {
			continue
		}
		update := s.db.Client(ctx).Contact.UpdateOneID(id)
		if err := write(update.Mutation(), columns); err != nil {
			return explain(err, "fill in a contact")
		}
		if err := update.Exec(ctx); err != nil {
			return explain(err, "name a contact")
		}
	}
	pointers := make([]*int64, len(households))
	for i := range households {
		pointers[i] = &households[i]
	}
	if err := s.renameHouseholds(ctx, pointers...); err != nil {
		return err
	}
	return s.saved(ctx, ids...)
}
