package demo

import (
	"context"
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/contactaddress"
	"github.com/moim-crm/moim/ent/contactemail"
	"github.com/moim-crm/moim/ent/contactphone"
	"github.com/moim-crm/moim/ent/relationshiptype"
	"github.com/moim-crm/moim/ent/tag"
	"github.com/moim-crm/moim/server/contacts"
)

func (w *writer) contacts(ctx context.Context) error {
	tags, err := w.tagIDs(ctx)
	if err != nil {
		return err
	}
	for i, x := range w.plan.contacts {
		in := contacts.CreateInput{Kind: x.kind, Details: detailsOf(x)}
		var tagIDs []int64
		for _, name := range append(x.tags, x.skills...) {
			tagIDs = append(tagIDs, tags[name])
		}
		in.TagIDs = &tagIDs
		for _, m := range x.members {
			in.MemberIDs = append(in.MemberIDs, w.ids[m])
		}
		made, err := w.people.Create(ctx, in)
		if err != nil {
			return fmt.Errorf("contact %d %s%s%s: %w", i, x.family, x.given, x.organization, err)
		}
		w.ids = append(w.ids, made.ID)
	}
	return nil
}

func (w *writer) tagIDs(ctx context.Context) (map[string]int64, error) {
	if _, err := w.people.EnsureTags(ctx, tagNames); err != nil {
		return nil, err
	}
	all, err := w.DB.Client(ctx).Tag.Query().Where(tag.NameIn(append(tagNames, skillTags...)...)).All(ctx)
	if err != nil {
		return nil, err
	}
	ids := map[string]int64{}
	for _, t := range all {
		ids[t.Name] = t.ID
	}
	return ids, nil
}

func detailsOf(x planned) contacts.Details {
	d := contacts.Details{Source: &x.source}
	for _, text := range []struct {
		from string
		to   **string
	}{
		{x.given, &d.GivenName}, {x.family, &d.FamilyName}, {x.prefix, &d.Prefix},
		{x.organization, &d.OrganizationName}, {x.language, &d.Language},
	} {
		if text.from != "" {
			*text.to = &text.from
		}
	}
	if !x.birthOn.IsZero() {
		d.BirthOn = &x.birthOn
	}
	if !x.deceasedOn.IsZero() {
		d.DeceasedOn = &x.deceasedOn
	}
	if x.heard != "" {
		d.CustomFields = map[string]any{"how_heard": x.heard}
	}
	kinds := reachOf(x.kind)
	if x.email != "" {
		d.Emails = &[]contacts.EmailInput{{Address: x.email, Kind: kinds.email, IsPrimary: true, IsUndeliverable: x.isUndeliverable}}
	}
	if x.phone != "" {
		d.Phones = &[]contacts.PhoneInput{{Number: x.phone, Country: x.place.country, Kind: kinds.phone, IsPrimary: true}}
	}
	d.Addresses = &[]contacts.AddressInput{{
		Country: x.place.country, Region: x.place.region, Locality: x.place.locality, Lines: x.line, PostalCode: x.postcode,
		Kind: kinds.address, IsPrimary: true, IsUndeliverable: x.isUndeliverable,
	}}
	return d
}

type reach struct {
	email   contactemail.Kind
	phone   contactphone.Kind
	address contactaddress.Kind
}

func reachOf(kind contact.Kind) reach {
	if kind == contact.KindORGANIZATION {
		return reach{contactemail.KindWORK, contactphone.KindWORK, contactaddress.KindWORK}
	}
	return reach{contactemail.KindHOME, contactphone.KindMOBILE, contactaddress.KindHOME}
}

// relations marries the grown-ups of a household, makes them parents, and puts
// people to work.
func (w *writer) relations(ctx context.Context) error {
	types, err := w.DB.Client(ctx).RelationshipType.Query().All(ctx)
	if err != nil {
		return err
	}
	for i, x := range w.plan.contacts {
		if len(x.members) > 1 {
			if err := w.kin(ctx, types, x.members); err != nil {
				return err
			}
		}
		if x.employer == none {
			continue
		}
		_, err := w.people.SaveAffiliation(ctx, contacts.AffiliationInput{
			PersonID: w.ids[i], OrganizationID: w.ids[x.employer], Title: x.employerTitle, IsPrimary: true,
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) kin(ctx context.Context, types []*ent.RelationshipType, members []int) error {
	related := func(key string, from, to int) error {
		for _, t := range types {
			if t.Key == key {
				_, err := w.people.AddRelationship(ctx, contacts.RelationshipInput{FromID: w.ids[from], ToID: w.ids[to], TypeID: t.ID})
				return err
			}
		}
		return fmt.Errorf("there is no %s %q", relationshiptype.Label, key)
	}
	if err := related("spouse", members[0], members[1]); err != nil {
		return err
	}
	for _, child := range members[2:] {
		for _, parent := range members[:2] {
			if err := related("parent", parent, child); err != nil {
				return err
			}
		}
	}
	return nil
}
