package contacts

import (
	"context"
	"strconv"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contactemail"
	"github.com/moim-crm/moim/server/contacts/reach"
	"github.com/moim-crm/moim/server/errs"
)

// decideEmails makes the whole list of a contact's e-mail addresses from what
// was there and what is wished, with exactly one primary.
func decideEmails(before []*ent.ContactEmail, wishes []EmailInput) (list[ent.ContactEmail], error) {
	var faults []error
	next := make([]*ent.ContactEmail, len(wishes))
	primary := newPrimary()
	for i, wish := range wishes {
		email, err := reach.NormaliseEmail(wish.Address)
		faults = append(faults, errs.Under("emails."+strconv.Itoa(i), err))
		next[i] = &ent.ContactEmail{
			ID: wish.ID, Address: email.Address, AddressKey: email.Key,
			Kind: or(wish.Kind, contactemail.DefaultKind), IsUndeliverable: wish.IsUndeliverable,
		}
		primary.wish(i, wish.IsPrimary)
	}
	if err := errs.Join(faults...); err != nil {
		return list[ent.ContactEmail]{}, err
	}
	out, err := pairUp("emails", before, next, identity[ent.ContactEmail]{
		id:    func(e *ent.ContactEmail) int64 { return e.ID },
		key:   func(e *ent.ContactEmail) string { return e.AddressKey },
		shown: func(e *ent.ContactEmail) string { return e.Address },
	})
	if err != nil {
		return out, err
	}
	for i, was := range out.before {
		primary.was(i, was != nil && was.IsPrimary)
	}
	for i, e := range next {
		e.IsPrimary = i == primary.choice()
	}
	return out, nil
}

func (s *Service) saveEmails(ctx context.Context, contactID int64, l list[ent.ContactEmail]) error {
	client := s.db.Client(ctx).ContactEmail
	for _, gone := range l.gone {
		if err := client.DeleteOneID(gone.ID).Exec(ctx); err != nil {
			return explainWrite(err, "remove an e-mail address")
		}
	}
	for i, e := range l.next {
		was := l.before[i]
		if was == nil {
			err := s.newEmail(ctx, contactID, e).Exec(ctx)
			if err != nil {
				return explain(err, "add an e-mail address")
			}
			continue
		}
		if sameEmail(was, e) {
			continue
		}
		err := client.UpdateOneID(was.ID).SetAddress(e.Address).SetAddressKey(e.AddressKey).
			SetKind(e.Kind).SetIsPrimary(e.IsPrimary).SetIsUndeliverable(e.IsUndeliverable).Exec(ctx)
		if err != nil {
			return explainWrite(err, "change an e-mail address")
		}
	}
	return nil
}

func sameEmail(a, b *ent.ContactEmail) bool {
	return a.Address == b.Address && a.AddressKey == b.AddressKey && a.Kind == b.Kind &&
		a.IsPrimary == b.IsPrimary && a.IsUndeliverable == b.IsUndeliverable
}
