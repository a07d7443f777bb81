package contacts

import (
	"context"
	"fmt"
	"io"
	"strings"

	vcard "github.com/emersion/go-vcard"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/affiliation"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/contactaddress"
	"github.com/moim-crm/moim/ent/contactemail"
	"github.com/moim-crm/moim/ent/contactphone"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/predicate"
)

// ExportVCards writes contacts as vCard 4.0 (RFC 6350), with what the viewer
// may see of them, in the order of lists.
func (s *Service) ExportVCards(ctx context.Context, w io.Writer, where ...predicate.Contact) error {
	out := vcard.NewEncoder(w)
	return s.eachPage(ctx, where, func(page []*ent.Contact) error {
		for _, c := range page {
			if err := out.Encode(cardOf(c)); err != nil {
				return fmt.Errorf("write a vCard: %w", err)
			}
		}
		return nil
	})
}

func cardOf(c *ent.Contact) vcard.Card {
	card := vcard.Card{}
	card.SetValue(vcard.FieldVersion, "4.0")
	card.SetValue(vcard.FieldFormattedName, c.DisplayName)
	card.SetRevision(c.UpdatedAt.UTC())
	switch c.Kind {
	case contact.KindORGANIZATION:
		card.SetKind(vcard.KindOrganization)
		put(card, vcard.FieldOrganization, c.OrganizationName)
	case contact.KindHOUSEHOLD:
		card.SetKind(vcard.KindGroup)
	default:
		card.SetKind(vcard.KindIndividual)
		putPerson(card, c)
	}
	put(card, vcard.FieldLanguage, c.Language)
	put(card, vcard.FieldNote, c.Note)
	putReach(card, c)
	var tags []string
	for _, t := range c.Edges.Tags {
		tags = append(tags, strings.ReplaceAll(t.Name, ",", " "))
	}
	put(card, vcard.FieldCategories, strings.Join(tags, ","))
	return card
}

func putPerson(card vcard.Card, c *ent.Contact) {
	card.SetName(&vcard.Name{
		FamilyName: c.FamilyName, GivenName: c.GivenName, AdditionalName: c.MiddleName,
		HonorificPrefix: c.Prefix, HonorificSuffix: c.Suffix,
	})
	put(card, vcard.FieldNickname, c.PreferredName)
	put(card, vcard.FieldBirthday, basic(c.BirthOn))
	put(card, "DEATHDATE", basic(c.DeceasedOn))
	for _, a := range c.Edges.Affiliations {
		if a.IsPrimary && a.Edges.Organization != nil {
			put(card, vcard.FieldOrganization, a.Edges.Organization.DisplayName)
			put(card, vcard.FieldTitle, a.Title)
		}
	}
}

func putReach(card vcard.Card, c *ent.Contact) {
	for _, e := range c.Edges.Emails {
		if e.Address != "" && !e.IsUndeliverable {
			card.Add(vcard.FieldEmail, &vcard.Field{Value: e.Address, Params: params(string(e.Kind), e.IsPrimary)})
		}
	}
	for _, p := range c.Edges.Phones {
		if p.Number != "" && !p.IsUndeliverable {
			kind := map[contactphone.Kind]string{contactphone.KindMOBILE: "cell"}[p.Kind]
			fields := params(or(kind, string(p.Kind)), p.IsPrimary)
			fields.Set(vcard.ParamValue, "uri")
			value := "tel:" + p.Number
			if p.Extension != "" {
				value += ";ext=" + p.Extension
			}
			card.Add(vcard.FieldTelephone, &vcard.Field{Value: value, Params: fields})
		}
	}
	for _, a := range c.Edges.Addresses {
		if PostalAddress(a).IsZero() {
			continue
		}
		card.AddAddress(&vcard.Address{
			Field:         &vcard.Field{Params: params(string(a.Kind), a.IsPrimary)},
			StreetAddress: strings.ReplaceAll(a.Lines, "\n", ", "), ExtendedAddress: a.DependentLocality,
			Locality: a.Locality, Region: a.Region, PostalCode: a.PostalCode, Country: a.Country,
		})
	}
}

func params(kind string, isPrimary bool) vcard.Params {
	out := vcard.Params{}
	if kind = strings.ToLower(kind); kind != "other" {
		out.Set(vcard.ParamType, kind)
	}
	if isPrimary {
		out.Set(vcard.ParamPreferred, "1")
	}
	return out
}

func put(card vcard.Card, field, value string) {
	if value != "" {
		card.SetValue(field, value)
	}
}

// basic is a date as vCard wants it, without hyphens.
func basic(d date.Date) string { return strings.ReplaceAll(d.String(), "-", "") }

const exportPage = 500

// eachPage hands on the contacts of a list page by page, in the order of lists.
func (s *Service) eachPage(ctx context.Context, where []predicate.Contact, do func([]*ent.Contact) error) error {
	var at ExportCursor
	for {
		page, next, isLast, err := s.ExportPage(ctx, where, at)
		if err != nil {
			return err
		}
		if err := do(page); err != nil {
			return err
		}
		if isLast {
			return nil
		}
		at = next
	}
}

// exportPage loads contacts with all that an export shows.
func (s *Service) exportPage(ctx context.Context, where []predicate.Contact, after ExportCursor) ([]*ent.Contact, error) {
	query := s.db.Client(ctx).Contact.Query().Where(where...).
		Order(contact.BySortKey(), contact.ByID()).Limit(exportPage).
		WithEmails(func(q *ent.ContactEmailQuery) { q.Order(contactemail.ByID()) }).
		WithPhones(func(q *ent.ContactPhoneQuery) { q.Order(contactphone.ByID()) }).
		WithAddresses(func(q *ent.ContactAddressQuery) { q.Order(contactaddress.ByID()) }).
		WithTags().WithHousehold().
		WithAffiliations(func(q *ent.AffiliationQuery) { q.Where(affiliation.IsPrimary(true)).WithOrganization() })
	if after.ID != 0 {
		query.Where(contact.Or(
			contact.SortKeyGT(after.SortKey),
			contact.And(contact.SortKey(after.SortKey), contact.IDGT(after.ID)),
		))
	}
	page, err := query.All(ctx)
	return page, explain(err, "load contacts to export")
}
