package graph

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/contacts"
)

// changeContacts starts the change, and makes the tags that are new with it, or
// neither.
func (r *Resolver) changeContacts(ctx context.Context, in model.ChangeContactsInput) (run *ent.Run, err error) {
	err = r.DB.Tx(ctx, func(ctx context.Context) error {
		ids, err := r.selected(ctx, in.Contacts)
		if err != nil {
			return err
		}
		tags, err := r.tagIDs(ctx, in.Change.AddTags)
		if err != nil {
			return err
		}
		run, err = r.Contacts.ChangeMany(ctx, ids, contacts.BulkChange{
			AddTagIDs: value(tags), RemoveTagIDs: in.Change.RemoveTags,
			OwnerID: wish(in.Change.OwnerID), TeamID: wish(in.Change.TeamID), Language: wish(in.Change.Language),
			CustomFields: customValues(in.Change.CustomFields), Archived: in.Change.Archived,
		})
		return err
	})
	return run, err
}

// selected are the contacts that were chosen: those of the ids that the viewer
// sees, or the list as it is now.
func (r *Resolver) selected(ctx context.Context, in *model.ContactSelectionInput) ([]int64, error) {
	if in.Ids != nil {
		return in.Ids, nil
	}
	q, err := r.contactList(ctx, contactFilter{search: in.Search, where: in.Where})
	if err != nil {
		return nil, err
	}
	if q, err = in.Where.Filter(q); err != nil {
		return nil, err
	}
	return r.Contacts.IDsOf(ctx, q, in.Except)
}
