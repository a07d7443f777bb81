package contacts

import (
	"context"
	"strconv"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contactphone"
	"github.com/moim-crm/moim/server/contacts/reach"
	"github.com/moim-crm/moim/server/errs"
)

// decidePhones makes the whole list of a contact's telephone numbers, with
// exactly one primary. Numbers are read as if dialled in their country.
func decidePhones(before []*ent.ContactPhone, wishes []PhoneInput, country string) (list[ent.ContactPhone], error) {
	var faults []error
	next := make([]*ent.ContactPhone, len(wishes))
	primary := newPrimary()
	for i, wish := range wishes {
		phone, err := reach.NormalisePhone(wish.Number, or(wish.Country, country))
		faults = append(faults, errs.Under("phones."+strconv.Itoa(i), err))
		next[i] = &ent.ContactPhone{
			ID: wish.ID, Number: phone.Number, Extension: or(wish.Extension, phone.Extension),
			Kind: or(wish.Kind, contactphone.DefaultKind), IsUndeliverable: wish.IsUndeliverable,
		}
		primary.wish(i, wish.IsPrimary)
	}
	if err := errs.Join(faults...); err != nil {
		return list[ent.ContactPhone]{}, err
	}
	out, err := pairUp("phones", before, next, identity[ent.ContactPhone]{
		id:    func(p *ent.ContactPhone) int64 { return p.ID },
		key:   func(p *ent.ContactPhone) string { return p.Number + ";" + p.Extension },
		shown: func(p *ent.ContactPhone) string { return p.Number },
	})
	if err != nil {
		return out, err
	}
	for i, was := range out.before {
		primary.was(i, was != nil && was.IsPrimary)
	}
	for i, p := range next {
		p.IsPrimary = i == primary.choice()
	}
	return out, nil
}

func (s *Service) savePhones(ctx context.Context, contactID int64, l list[ent.ContactPhone]) error {
	client := s.db.Client(ctx).ContactPhone
	for _, gone := range l.gone {
		if err := client.DeleteOneID(gone.ID).Exec(ctx); err != nil {
			return explainWrite(err, "remove a telephone number")
		}
	}
	for i, p := range l.next {
		was := l.before[i]
		if was == nil {
			err := s.newPhone(ctx, contactID, p).Exec(ctx)
			if err != nil {
				return explain(err, "add a telephone number")
			}
			continue
		}
		if samePhone(was, p) {
			continue
		}
		err := client.UpdateOneID(was.ID).SetNumber(p.Number).SetExtension(p.Extension).
			SetKind(p.Kind).SetIsPrimary(p.IsPrimary).SetIsUndeliverable(p.IsUndeliverable).Exec(ctx)
		if err != nil {
			return explainWrite(err, "change a telephone number")
		}
	}
	return nil
}

func samePhone(a, b *ent.ContactPhone) bool {
	return a.Number == b.Number && a.Extension == b.Extension && a.Kind == b.Kind &&
		a.IsPrimary == b.IsPrimary && a.IsUndeliverable == b.IsUndeliverable
}
