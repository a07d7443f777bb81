package contacts

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/errs"
)

// ViewInput saves a list as the viewer likes to see it, or changes the one with
// the id.
type ViewInput struct {
	// ID is 0 for a new view.
	ID int64
	// Page is which list; it stays.
	Page string
	Name string
	// State is what the client needs to show the list again.
	State    map[string]any
	IsShared bool
	Position int
}

// Validate refuses what needs no database to be seen as wrong.
func (in ViewInput) Validate() error {
	faults := []error{checkLine("name", in.Name, true)}
	if in.ID == 0 && !stableKey.MatchString(in.Page) {
		faults = append(faults, errs.Invalid("page", errs.KeyMalformed, "value", in.Page))
	}
	return errs.Join(faults...)
}

// SaveView keeps a view for the viewer. Only its owner changes it, also where
// it is shared.
func (s *Service) SaveView(ctx context.Context, in ViewInput) (*ent.SavedView, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var saved *ent.SavedView
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		client := s.db.Client(ctx).SavedView
		if in.ID == 0 {
			saved, err = client.Create().SetPage(in.Page).SetName(names.Clean(in.Name)).SetState(in.State).
				SetIsShared(in.IsShared).SetPosition(in.Position).SetOwnerID(viewerID(ctx)).Save(ctx)
			return explain(err, "save a view")
		}
		if _, err := client.Get(ctx, in.ID); err != nil {
			return explain(err, "load a view")
		}
		saved, err = client.UpdateOneID(in.ID).SetName(names.Clean(in.Name)).SetState(in.State).
			SetIsShared(in.IsShared).SetPosition(in.Position).Save(ctx)
		return explainWrite(err, "change a view")
	})
	return saved, err
}

// RemoveView deletes a view of the viewer's own.
func (s *Service) RemoveView(ctx context.Context, id int64) error {
	return s.db.Tx(ctx, func(ctx context.Context) error {
		if _, err := s.db.Client(ctx).SavedView.Get(ctx, id); err != nil {
			return explain(err, "load a view")
		}
		return explainWrite(s.db.Client(ctx).SavedView.DeleteOneID(id).Exec(ctx), "remove a view")
	})
}
