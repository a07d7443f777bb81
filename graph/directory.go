package graph

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/memberships"
)

func (r *Resolver) directory(ctx context.Context, search *string) (*ent.ContactQuery, error) {
	p, err := r.Memberships.DirectoryPredicate(ctx, value(search))
	if err != nil {
		return nil, err
	}
	return r.client(ctx).Contact.Query().Where(p), nil
}

var byName = &ent.ContactOrder{Direction: "ASC", Field: ent.ContactOrderFieldSortKey}

func directoryChoice(c memberships.DirectoryChoice) *model.DirectoryChoice {
	return &model.DirectoryChoice{
		IsListed: c.IsListed, City: c.City, Email: c.Email, Phone: c.Phone, Employer: c.Employer, Event: c.Event,
	}
}

func directoryEntry(e memberships.DirectoryEntry) *model.DirectoryEntry {
	if e.ContactID == 0 {
		return nil
	}
	return &model.DirectoryEntry{
		Name: e.Name, City: filled(e.City), Email: filled(e.Email), Phone: filled(e.Phone), Employer: filled(e.Employer),
	}
}

// filled is nil for an empty text.
func filled(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

func (r *Resolver) setDirectoryChoice(ctx context.Context, in model.SetDirectoryChoiceInput) (*ent.Contact, error) {
	_, err := r.Memberships.ChooseDirectory(ctx, memberships.DirectoryInput{
		ContactID: in.ContactID, Source: in.Source, Evidence: value(in.Evidence),
		Choice: memberships.DirectoryChoice{IsListed: in.IsListed, City: in.City, Email: in.Email, Phone: in.Phone, Employer: in.Employer},
	})
	if err != nil {
		return nil, err
	}
	return r.client(ctx).Contact.Get(ctx, in.ContactID)
}
