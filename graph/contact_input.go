package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contactaddress"
	"github.com/moim-crm/moim/ent/contactemail"
	"github.com/moim-crm/moim/ent/contactphone"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/contacts"
)

// createContact makes the contact and the tags that are new with it, or neither.
func (r *Resolver) createContact(ctx context.Context, in model.CreateContactInput) (out *ent.Contact, err error) {
	err = r.DB.Tx(ctx, func(ctx context.Context) error {
		input, err := r.createInput(ctx, in)
		if err != nil {
			return err
		}
		out, err = r.Contacts.Create(ctx, input)
		return err
	})
	return out, err
}

// updateContact changes the contact and makes the tags that are new with it, or
// neither.
func (r *Resolver) updateContact(ctx context.Context, in model.UpdateContactInput) (out *ent.Contact, err error) {
	err = r.DB.Tx(ctx, func(ctx context.Context) error {
		input, err := r.updateInput(ctx, in)
		if err != nil {
			return err
		}
		out, err = r.Contacts.Update(ctx, input)
		return err
	})
	return out, err
}

func (r *Resolver) createInput(ctx context.Context, in model.CreateContactInput) (contacts.CreateInput, error) {
	tags, err := r.tagIDs(ctx, in.Tags)
	return contacts.CreateInput{Kind: in.Kind, MemberIDs: in.MemberIDs, Details: contacts.Details{
		Prefix: in.Prefix, GivenName: in.GivenName, MiddleName: in.MiddleName, FamilyName: in.FamilyName,
		Suffix: in.Suffix, PreferredName: in.PreferredName, NameOrder: in.NameOrder,
		OrganizationName: in.OrganizationName, LegalName: in.LegalName, BirthOn: in.BirthOn,
		Gender: in.Gender, Language: in.Language, Languages: list(in.Languages),
		Source: in.Source, ExternalID: in.ExternalID, Note: in.Note,
		HouseholdID: in.HouseholdID, OwnerID: in.OwnerID, TeamID: in.TeamID,
		Emails: emails(in.Emails), Phones: phones(in.Phones), Addresses: addresses(in.Addresses),
		TagIDs: tags, CustomFields: customValues(in.CustomFields),
	}}, err
}

func (r *Resolver) updateInput(ctx context.Context, in model.UpdateContactInput) (contacts.UpdateInput, error) {
	var tags *[]int64
	var err error
	if names, ok := in.Tags.ValueOK(); ok {
		if tags, err = r.tagIDs(ctx, append([]string{}, names...)); err != nil {
			return contacts.UpdateInput{}, err
		}
	}
	return contacts.UpdateInput{ID: in.ID, ExpectedVersion: in.Version, Details: contacts.Details{
		Prefix: wish(in.Prefix), GivenName: wish(in.GivenName), MiddleName: wish(in.MiddleName), FamilyName: wish(in.FamilyName),
		Suffix: wish(in.Suffix), PreferredName: wish(in.PreferredName), NameOrder: in.NameOrder.Value(),
		OrganizationName: wish(in.OrganizationName), LegalName: wish(in.LegalName),
		BirthOn: wish(in.BirthOn), DeceasedOn: wish(in.DeceasedOn), IsDeceased: wish(in.IsDeceased),
		Gender: wish(in.Gender), Language: wish(in.Language), Languages: wishList(in.Languages),
		Source: wish(in.Source), ExternalID: wish(in.ExternalID), Note: wish(in.Note),
		FormalGreetingOverride: wish(in.FormalGreetingOverride), InformalGreetingOverride: wish(in.InformalGreetingOverride),
		IsExcludedFromHouseholdName:    wish(in.IsExcludedFromHouseholdName),
		IsExcludedFromFormalGreeting:   wish(in.IsExcludedFromFormalGreeting),
		IsExcludedFromInformalGreeting: wish(in.IsExcludedFromInformalGreeting),
		HouseholdID:                    wish(in.HouseholdID), OwnerID: wish(in.OwnerID), TeamID: wish(in.TeamID),
		Emails: wishAs(in.Emails, emails), Phones: wishAs(in.Phones, phones), Addresses: wishAs(in.Addresses, addresses),
		TagIDs: tags, CustomFields: customValues(in.CustomFields),
	}}, nil
}

// tagIDs finds the tags of these names, and makes those that are not there yet.
func (r *Resolver) tagIDs(ctx context.Context, names []string) (*[]int64, error) {
	if names == nil {
		return nil, nil
	}
	ids, err := r.Contacts.EnsureTags(ctx, names)
	return &ids, err
}

// wish is nil where the input left the field out, and points to nothing where it
// is null.
func wish[T any](o graphql.Omittable[*T]) *T {
	v, ok := o.ValueOK()
	if !ok {
		return nil
	}
	if v == nil {
		return new(T)
	}
	return v
}

func wishList[T any](o graphql.Omittable[[]T]) *[]T {
	v, ok := o.ValueOK()
	if !ok {
		return nil
	}
	return &v
}

func wishAs[T, U any](o graphql.Omittable[[]T], as func([]T) *[]U) *[]U {
	v, ok := o.ValueOK()
	if !ok {
		return nil
	}
	return as(append([]T{}, v...))
}

func list[T any](v []T) *[]T {
	if v == nil {
		return nil
	}
	return &v
}

func emails(in []*model.EmailInput) *[]contacts.EmailInput {
	return each(in, func(e *model.EmailInput) contacts.EmailInput {
		return contacts.EmailInput{
			Address: e.Address, Kind: given(e.Kind, contactemail.DefaultKind),
			IsPrimary: value(e.IsPrimary), IsUndeliverable: value(e.IsUndeliverable),
		}
	})
}

func phones(in []*model.PhoneInput) *[]contacts.PhoneInput {
	return each(in, func(p *model.PhoneInput) contacts.PhoneInput {
		return contacts.PhoneInput{
			Number: p.Number, Extension: value(p.Extension), Kind: given(p.Kind, contactphone.DefaultKind),
			IsPrimary: value(p.IsPrimary), IsUndeliverable: value(p.IsUndeliverable),
		}
	})
}

func addresses(in []*model.AddressInput) *[]contacts.AddressInput {
	return each(in, func(a *model.AddressInput) contacts.AddressInput {
		return contacts.AddressInput{
			Country: value(a.Country), Lines: value(a.Lines), DependentLocality: value(a.DependentLocality),
			Locality: value(a.Locality), Region: value(a.Region), PostalCode: value(a.PostalCode),
			Kind: given(a.Kind, contactaddress.DefaultKind), IsPrimary: value(a.IsPrimary), IsUndeliverable: value(a.IsUndeliverable),
		}
	})
}

func customValues(in []*model.CustomFieldInput) map[string]any {
	if in == nil {
		return nil
	}
	out := map[string]any{}
	for _, f := range in {
		out[f.Key] = f.Value
	}
	return out
}

func each[T, U any](in []*T, as func(*T) U) *[]U {
	if in == nil {
		return nil
	}
	out := make([]U, len(in))
	for i, v := range in {
		out[i] = as(v)
	}
	return &out
}

func given[T any](p *T, otherwise T) T {
	if p == nil {
		return otherwise
	}
	return *p
}
