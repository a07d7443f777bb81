package contacts

import (
	"context"
	"strconv"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contactaddress"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/contacts/postal"
	"github.com/moim-crm/moim/server/errs"
)

// PostalAddress is the address of a row, for its country's order and envelope.
func PostalAddress(a *ent.ContactAddress) postal.Address {
	return postal.Address{
		Country: a.Country, Lines: a.Lines, DependentLocality: a.DependentLocality,
		Locality: a.Locality, Region: a.Region, PostalCode: a.PostalCode,
	}
}

// decideAddresses makes the whole list of a contact's postal addresses, with
// exactly one primary.
func decideAddresses(before []*ent.ContactAddress, wishes []AddressInput, country string, isIncompleteOK bool) (list[ent.ContactAddress], error) {
	var faults []error
	next := make([]*ent.ContactAddress, len(wishes))
	primary := newPrimary()
	for i, wish := range wishes {
		clean := wish.postal(country).Clean()
		err := clean.ValidateFound()
		if !isIncompleteOK {
			err = clean.Validate()
		}
		faults = append(faults, errs.Under("addresses."+strconv.Itoa(i), err))
		next[i] = &ent.ContactAddress{
			ID: wish.ID, Country: clean.Country, Lines: clean.Lines, DependentLocality: clean.DependentLocality,
			Locality: clean.Locality, LocalityKey: names.Fold(clean.Locality), Region: clean.Region,
			PostalCode: clean.PostalCode,
			Kind:       or(wish.Kind, contactaddress.DefaultKind), IsUndeliverable: wish.IsUndeliverable,
		}
		primary.wish(i, wish.IsPrimary)
	}
	if err := errs.Join(faults...); err != nil {
		return list[ent.ContactAddress]{}, err
	}
	out, err := pairUp("addresses", before, next, identity[ent.ContactAddress]{
		id:    func(a *ent.ContactAddress) int64 { return a.ID },
		key:   addressKey,
		shown: func(a *ent.ContactAddress) string { return strings.ReplaceAll(a.Lines, "\n", ", ") },
	})
	if err != nil {
		return out, err
	}
	for i, was := range out.before {
		primary.was(i, was != nil && was.IsPrimary)
	}
	for i, a := range next {
		a.IsPrimary = i == primary.choice()
	}
	return out, nil
}

func (in AddressInput) postal(country string) postal.Address {
	return postal.Address{
		Country: or(in.Country, country), Lines: in.Lines, DependentLocality: in.DependentLocality,
		Locality: in.Locality, Region: in.Region, PostalCode: in.PostalCode,
	}
}

// addressKey is the same for two spellings of one address.
func addressKey(a *ent.ContactAddress) string {
	return names.Fold(strings.Join(
		[]string{a.Country, a.Region, a.Locality, a.DependentLocality, a.PostalCode, a.Lines}, "|"))
}

func (s *Service) saveAddresses(ctx context.Context, contactID int64, l list[ent.ContactAddress]) error {
	client := s.db.Client(ctx).ContactAddress
	for _, gone := range l.gone {
		if err := client.DeleteOneID(gone.ID).Exec(ctx); err != nil {
			return explainWrite(err, "remove an address")
		}
	}
	for i, a := range l.next {
		was := l.before[i]
		if was == nil {
			err := s.newAddress(ctx, contactID, a).Exec(ctx)
			if err != nil {
				return explain(err, "add an address")
			}
			continue
		}
		if sameAddress(was, a) {
			continue
		}
		err := client.UpdateOneID(was.ID).SetCountry(a.Country).SetLines(a.Lines).
			SetDependentLocality(a.DependentLocality).SetLocality(a.Locality).SetLocalityKey(a.LocalityKey).
			SetRegion(a.Region).SetPostalCode(a.PostalCode).SetKind(a.Kind).
			SetIsPrimary(a.IsPrimary).SetIsUndeliverable(a.IsUndeliverable).Exec(ctx)
		if err != nil {
			return explainWrite(err, "change an address")
		}
	}
	return nil
}

func sameAddress(a, b *ent.ContactAddress) bool {
	return PostalAddress(a) == PostalAddress(b) && a.LocalityKey == b.LocalityKey && a.Kind == b.Kind &&
		a.IsPrimary == b.IsPrimary && a.IsUndeliverable == b.IsUndeliverable
}
