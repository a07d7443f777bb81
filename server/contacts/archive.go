package contacts

import (
	"context"

	"github.com/moim-crm/moim/ent"
)

// Archive puts a contact away: lists and searches leave it out, nothing of it
// is lost. Archiving twice is once.
func (s *Service) Archive(ctx context.Context, id int64) (*ent.Contact, error) {
	return s.putAway(ctx, id, true)
}

// Unarchive brings a contact back.
func (s *Service) Unarchive(ctx context.Context, id int64) (*ent.Contact, error) {
	return s.putAway(ctx, id, false)
}

func (s *Service) putAway(ctx context.Context, id int64, isAway bool) (*ent.Contact, error) {
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		before, err := s.lock(ctx, id)
		if err != nil || (before.ArchivedAt != nil) == isAway {
			return err
		}
		if err := s.lockHouseholds(ctx, before.HouseholdID); err != nil {
			return err
		}
		update := s.db.Client(ctx).Contact.UpdateOneID(id).SetVersion(before.Version + 1)
		event := "contact.unarchived"
		if isAway {
			update.SetArchivedAt(s.at())
			event = "contact.archived"
		} else {
			update.ClearArchivedAt()
		}
		if err := update.Exec(ctx); err != nil {
			return explainWrite(err, "archive the contact")
		}
		if err := s.renameHouseholds(ctx, before.HouseholdID); err != nil {
			return err
		}
		return s.tell(ctx, event, id, nil)
	})
	if err != nil {
		return nil, err
	}
	return s.visible(ctx, id)
}
