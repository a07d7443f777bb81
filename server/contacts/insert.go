package contacts

import (
	"context"
	"slices"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/mixin"
)

// insertBatch keeps one INSERT under both databases' limits of parameters.
const insertBatch = 400

// insertAll writes rows in as few statements as the databases take.
func insertAll[T any](ctx context.Context, rows []T, write func(ctx context.Context, some []T) error) error {
	for some := range slices.Chunk(rows, insertBatch) {
		rec := mixin.RecorderFrom(ctx)
		told := 0
		if rec != nil {
			told = len(rec.Changes)
		}
		if err := write(ctx, some); err != nil {
			return err
		}
		if rec != nil {
			// The hooks of many rows end from the last to the first.
			slices.Reverse(rec.Changes[told:])
		}
	}
	return nil
}

// insert writes new contacts and returns their ids.
func (s *Service) insert(ctx context.Context, drafts []draft) (ids []int64, err error) {
	client := s.db.Client(ctx).Contact
	rows := make([]*ent.ContactCreate, len(drafts))
	for i, d := range drafts {
		rows[i] = client.Create().SetKind(d.next.Kind)
		d.writeTags(rows[i].Mutation())
		if err := write(rows[i].Mutation(), columnsOf(d.next)); err != nil {
			return nil, explain(err, "fill in the contact")
		}
	}
	err = insertAll(ctx, rows, func(ctx context.Context, some []*ent.ContactCreate) error {
		made, err := client.CreateBulk(some...).Save(ctx)
		for _, c := range made {
			ids = append(ids, c.ID)
		}
		return explain(err, "create the contact")
	})
	return ids, err
}

// insertLists writes the lists of new contacts.
func (s *Service) insertLists(ctx context.Context, ids []int64, drafts []draft) error {
	client := s.db.Client(ctx)
	var emails []*ent.ContactEmailCreate
	var phones []*ent.ContactPhoneCreate
	var addresses []*ent.ContactAddressCreate
	for i, d := range drafts {
		emails = append(emails, rowsOf(ctx, d.emails, ids[i], s.newEmail)...)
		phones = append(phones, rowsOf(ctx, d.phones, ids[i], s.newPhone)...)
		addresses = append(addresses, rowsOf(ctx, d.addresses, ids[i], s.newAddress)...)
	}
	err := insertAll(ctx, emails, func(ctx context.Context, some []*ent.ContactEmailCreate) error {
		return explain(client.ContactEmail.CreateBulk(some...).Exec(ctx), "add an e-mail address")
	})
	if err != nil {
		return err
	}
	err = insertAll(ctx, phones, func(ctx context.Context, some []*ent.ContactPhoneCreate) error {
		return explain(client.ContactPhone.CreateBulk(some...).Exec(ctx), "add a telephone number")
	})
	if err != nil {
		return err
	}
	return insertAll(ctx, addresses, func(ctx context.Context, some []*ent.ContactAddressCreate) error {
		return explain(client.ContactAddress.CreateBulk(some...).Exec(ctx), "add an address")
	})
}

func rowsOf[T, C any](ctx context.Context, l *list[T], contactID int64, row func(context.Context, int64, *T) C) []C {
	if l == nil {
		return nil
	}
	out := make([]C, len(l.next))
	for i, one := range l.next {
		out[i] = row(ctx, contactID, one)
	}
	return out
}

func (s *Service) newEmail(ctx context.Context, contactID int64, e *ent.ContactEmail) *ent.ContactEmailCreate {
	return s.db.Client(ctx).ContactEmail.Create().SetContactID(contactID).SetAddress(e.Address).SetAddressKey(e.AddressKey).
		SetKind(e.Kind).SetIsPrimary(e.IsPrimary).SetIsUndeliverable(e.IsUndeliverable)
}

func (s *Service) newPhone(ctx context.Context, contactID int64, p *ent.ContactPhone) *ent.ContactPhoneCreate {
	return s.db.Client(ctx).ContactPhone.Create().SetContactID(contactID).SetNumber(p.Number).SetExtension(p.Extension).
		SetKind(p.Kind).SetIsPrimary(p.IsPrimary).SetIsUndeliverable(p.IsUndeliverable)
}

func (s *Service) newAddress(ctx context.Context, contactID int64, a *ent.ContactAddress) *ent.ContactAddressCreate {
	return s.db.Client(ctx).ContactAddress.Create().SetContactID(contactID).SetCountry(a.Country).SetLines(a.Lines).
		SetDependentLocality(a.DependentLocality).SetLocality(a.Locality).SetLocalityKey(a.LocalityKey).
		SetRegion(a.Region).SetPostalCode(a.PostalCode).SetKind(a.Kind).
		SetIsPrimary(a.IsPrimary).SetIsUndeliverable(a.IsUndeliverable)
}
