package contacts

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/outbox"
)

// Create makes a contact. Who may write only their own contacts becomes its
// owner when nobody is named.
func (s *Service) Create(ctx context.Context, in CreateInput) (*ent.Contact, error) {
	ids, err := s.create(ctx, []CreateInput{in})
	if err != nil {
		return nil, err
	}
	return s.visible(ctx, ids[0])
}

// CreateMany makes contacts as Create does, all of them or none, with about as
// many statements as for one. It returns their ids in the order of the inputs.
// The error does not say whose fault it is: who needs to know makes them one by
// one.
func (s *Service) CreateMany(ctx context.Context, all []CreateInput) ([]int64, error) {
	if len(all) == 0 {
		return nil, nil
	}
	return s.create(ctx, all)
}

func (s *Service) create(ctx context.Context, all []CreateInput) (ids []int64, err error) {
	for i := range all {
		if err := all[i].Validate(); err != nil {
			return nil, err
		}
		if all[i].OwnerID == nil && all[i].TeamID == nil {
			all[i].OwnerID = defaultOwner(ctx)
		}
	}
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		drafts, households, err := s.draftNew(ctx, all)
		if err != nil {
			return err
		}
		if err := s.lockHouseholds(ctx, households...); err != nil {
			return err
		}
		if ids, err = s.insert(ctx, drafts); err != nil {
			return err
		}
		if err := s.insertLists(ctx, ids, drafts); err != nil {
			return err
		}
		for i, in := range all {
			for _, member := range in.MemberIDs {
				if _, err := s.Update(ctx, UpdateInput{ID: member, Details: Details{HouseholdID: &ids[i]}}); err != nil {
					return errs.Under("memberIds", err)
				}
			}
		}
		if err := s.renameHouseholds(ctx, households...); err != nil {
			return err
		}
		return s.tellCreated(ctx, ids, all)
	})
	return ids, err
}

// draftNew decides about new contacts, and which households they come into.
func (s *Service) draftNew(ctx context.Context, all []CreateInput) (drafts []draft, households []*int64, err error) {
	g := s.gather()
	drafts = make([]draft, len(all))
	for i, in := range all {
		drafts[i], err = s.draft(ctx, g, &ent.Contact{Kind: in.Kind, NameOrder: contact.DefaultNameOrder}, in.Details, in.IsIncompleteOK)
		if err != nil {
			return nil, nil, err
		}
		if err := s.nameFromMembers(ctx, drafts[i].next, in.MemberIDs); err != nil {
			return nil, nil, err
		}
		households = append(households, drafts[i].next.HouseholdID)
	}
	return drafts, households, nil
}

// tellCreated ends the making of contacts.
func (s *Service) tellCreated(ctx context.Context, ids []int64, all []CreateInput) error {
	if err := s.saved(ctx, ids...); err != nil {
		return err
	}
	events := make([]outbox.Event, len(ids))
	for i, id := range ids {
		events[i] = outbox.Event{Name: "contact.created", Subject: id, Contact: id, Payload: map[string]any{"kind": all[i].Kind}}
	}
	return outbox.Write(ctx, s.db, events...)
}

// nameFromMembers names a new household after its people where it has no name.
func (s *Service) nameFromMembers(ctx context.Context, next *ent.Contact, memberIDs []int64) error {
	if next.Kind != contact.KindHOUSEHOLD || next.DisplayName != "" {
		return nil
	}
	var members []*ent.Contact
	for _, id := range memberIDs {
		member, err := s.visible(ctx, id)
		if err != nil {
			return err
		}
		members = append(members, member)
	}
	home, err := s.home(ctx)
	if err != nil {
		return err
	}
	next.DisplayName = greet(next, members, home.language).Name
	if next.DisplayName == "" {
		return errs.Invalid("organizationName", errs.KeyRequired)
	}
	writeKeys(next, nil, nil)
	return nil
}

// tell ends every change of a contact: whoever keeps keys of it is called, and
// the event is written.
func (s *Service) tell(ctx context.Context, event string, id int64, payload map[string]any) error {
	if err := s.saved(ctx, id); err != nil {
		return err
	}
	return outbox.Write(ctx, s.db, outbox.Event{Name: event, Subject: id, Contact: id, Payload: payload})
}

// saved calls whoever keeps keys of contacts.
func (s *Service) saved(ctx context.Context, ids ...int64) error {
	for _, onSave := range s.onSave {
		if err := onSave(ctx, ids); err != nil {
			return err
		}
	}
	return nil
}

// write tells of something about a contact that is not the contact itself.
func (s *Service) write(ctx context.Context, event string, subject, contactID int64) error {
	return outbox.Write(ctx, s.db, outbox.Event{Name: event, Subject: subject, Contact: contactID})
}

func defaultOwner(ctx context.Context) *int64 {
	v := viewer.FromContext(ctx)
	if !v.IsStaff() {
		return nil
	}
	if scope := v.Access.Type("Contact").Write; scope != viewer.Own && scope != viewer.Team {
		return nil
	}
	return &v.UserID
}
