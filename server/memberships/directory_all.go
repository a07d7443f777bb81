package memberships

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
)

// directoryPage is how many entries are read at a time.
const directoryPage = 500

// EachDirectoryEntry hands on every entry of the directory in order of name, for
// a file of it: what members allow and nothing else.
func (s *Service) EachDirectoryEntry(ctx context.Context, text string, each func(DirectoryEntry) error) error {
	isShown, err := s.DirectoryPredicate(ctx, text)
	if err != nil {
		return err
	}
	for key, id := "", int64(0); ; {
		rows, err := s.db.Client(ctx).Contact.Query().Where(isShown, contact.Or(
			contact.SortKeyGT(key), contact.And(contact.SortKey(key), contact.IDGT(id)),
		)).Order(ent.Asc(contact.FieldSortKey, contact.FieldID)).Limit(directoryPage).Select(contact.FieldID, contact.FieldSortKey).All(ctx)
		if err != nil {
			return explain(err, "read the directory")
		}
		ids := make([]int64, len(rows))
		for i, c := range rows {
			ids[i] = c.ID
			key, id = c.SortKey, c.ID
		}
		entries, err := s.DirectoryEntries(ctx, ids)
		if err != nil {
			return err
		}
		for _, id := range ids {
			if e, ok := entries[id]; ok {
				if err := each(e); err != nil {
					return err
				}
			}
		}
		if len(rows) < directoryPage {
			return nil
		}
	}
}
