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
	if err := in.Validate(); err != nil {
		return nil, err
	}
	if in.OwnerID == nil && in.TeamID == nil {
		in.OwnerID = defaultOwner(ctx)
	}
	var id int64
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		d, err := s.draft(ctx, &ent.Contact{Kind: in.Kind, NameOrder: contact.DefaultNameOrder}, in.Details, in.IsIncompleteOK)
		if err != nil {
			return err
		}
		if err := s.nameFromMembers(ctx, d.next, in.MemberIDs); err != nil {
			return err
		}
		if err := s.lockHouseholds(ctx, d.next.HouseholdID); err != nil {
			return err
		}
		create := s.db.Client(ctx).Contact.Create().SetKind(in.Kind)
		d.writeTags(create.Mutation())
		if err := write(create.Mutation(), columnsOf(d.next)); err != nil {
			return explain(err, "fill in the contact")
		}
		made, err := create.Save(ctx)
		if err != nil {
			return explain(err, "create the contact")
		}
		id = made.ID
		if err := s.saveLists(ctx, id, d); err != nil {
			return err
		}
		for _, member := range in.MemberIDs {
			if _, err := s.Update(ctx, UpdateInput{ID: member, Details: Details{HouseholdID: &id}}); err != nil {
				return errs.Under("memberIds", err)
			}
		}
		if err := s.renameHouseholds(ctx, made.HouseholdID); err != nil {
			return err
		}
		return s.tell(ctx, "contact.created", id, map[string]any{"kind": in.Kind})
	})
	if err != nil {
		return nil, err
	}
	return s.visible(ctx, id)
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
