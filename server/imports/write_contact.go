package imports

import (
	"context"
	"slices"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/importrow"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/mapping"
	"github.com/moim-crm/moim/server/imports/value"
)

// writeContact makes, changes or merely finds the contact of a row.
func (a *applier) writeContact(ctx context.Context, row *ent.ImportRow, d *draft) (outcome, error) {
	id, err := a.contactOf(ctx, row)
	if err != nil {
		return outcome{}, err
	}
	if id == 0 {
		return a.makeContact(ctx, d)
	}
	before, err := a.s.wholeContact(ctx, id)
	if err != nil {
		return outcome{}, err
	}
	after, changed := merge(stateOfContact(before), d.state, a.p.m.Update)
	done := outcome{action: importrow.ActionUNCHANGED, contactID: id}
	if len(changed) == 0 {
		return done, nil
	}
	details, err := a.details(ctx, before, after, changed)
	if err != nil {
		return outcome{}, err
	}
	if _, err := a.s.contacts.Update(ctx, contacts.UpdateInput{ID: id, Details: details, IsIncompleteOK: true}); err != nil {
		return outcome{}, err
	}
	now, err := a.s.wholeContact(ctx, id)
	if err != nil {
		return outcome{}, err
	}
	done.action = importrow.ActionUPDATE
	done.trace = &trace{Contact: contactUpdated, Before: stateOfContact(before), After: stateOfContact(now), Changed: changed}
	return done, nil
}

func (a *applier) makeContact(ctx context.Context, d *draft) (outcome, error) {
	in, err := a.newContact(ctx, d)
	if err != nil {
		return outcome{}, err
	}
	made, err := a.s.contacts.Create(ctx, in)
	if err != nil {
		return outcome{}, err
	}
	now, err := a.s.wholeContact(ctx, made.ID)
	if err != nil {
		return outcome{}, err
	}
	return outcome{action: importrow.ActionCREATE, contactID: made.ID, trace: &trace{Contact: contactCreated, After: stateOfContact(now)}}, nil
}

// newContact is the contact that a row describes.
func (a *applier) newContact(ctx context.Context, d *draft) (contacts.CreateInput, error) {
	wanted := a.p.newcomer(d.state)
	changed := slices.Clone(textOrder)
	for key := range wanted.Custom {
		changed = append(changed, "custom."+key)
	}
	details, err := a.details(ctx, &ent.Contact{}, wanted, append(changed, "emails", "phones", "addresses", "tags"))
	return contacts.CreateInput{Kind: kinds[wanted.Party], Details: details, IsIncompleteOK: true}, err
}

// wholeContact reads a contact that the viewer may see, with its lists.
func (s *Service) wholeContact(ctx context.Context, id int64) (*ent.Contact, error) {
	c, err := s.db.Client(ctx).Contact.Query().Where(contact.ID(id), contact.ArchivedAtIsNil()).
		WithEmails().WithPhones().WithAddresses().WithTags().Only(ctx)
	if ent.IsNotFound(err) {
		return nil, errs.NotFound(keyContactGone)
	}
	return c, explain(err, "load the contact")
}

// details asks the contacts service for the fields named in changed, and for nothing else.
func (a *applier) details(ctx context.Context, before *ent.Contact, wanted state, changed []string) (contacts.Details, error) {
	var d contacts.Details
	for _, name := range changed {
		if !setText(&d, name, wanted.Texts[name], before.ID == 0) {
			a.setList(&d, name, before, wanted)
		}
	}
	if len(wanted.Tags) > 0 && slices.Contains(changed, "tags") {
		ids, err := a.s.ensureTags(ctx, a.names, wanted.Tags)
		if err != nil {
			return d, err
		}
		d.TagIDs = &ids
	}
	if before.ID == 0 && wanted.Party == value.Individual && a.p.m.Defaults.NameOrder == value.FamilyFirst {
		order := contact.NameOrderFAMILY_FIRST
		d.NameOrder = &order
	}
	return d, nil
}

// setText sets one text; for a new contact empty ones are left out.
func setText(d *contacts.Details, name, text string, isNew bool) bool {
	fields := map[string]**string{
		textPrefix: &d.Prefix, textGiven: &d.GivenName, textMiddle: &d.MiddleName, textFamily: &d.FamilyName, textSuffix: &d.Suffix,
		textPreferred: &d.PreferredName, textOrganization: &d.OrganizationName, textLegal: &d.LegalName, textGender: &d.Gender,
		textLanguage: &d.Language, textSource: &d.Source, textExternalID: &d.ExternalID, textNote: &d.Note,
	}
	days := map[string]**date.Date{textBirth: &d.BirthOn, textDeath: &d.DeceasedOn}
	if field, ok := fields[name]; ok {
		if text != "" || !isNew {
			*field = &text
		}
		return true
	}
	if field, ok := days[name]; ok {
		if text != "" || !isNew {
			day := date.Date(text)
			*field = &day
		}
		return true
	}
	if name == textIsDeceased {
		if text != "" || !isNew {
			isDeceased := text == yes
			d.IsDeceased = &isDeceased
		}
		return true
	}
	return false
}

func (a *applier) setList(d *contacts.Details, name string, before *ent.Contact, wanted state) {
	if key, isCustom := strings.CutPrefix(name, "custom."); isCustom {
		if d.CustomFields == nil {
			d.CustomFields = map[string]any{}
		}
		d.CustomFields[key] = wanted.Custom[key]
		return
	}
	switch name {
	case "emails":
		d.Emails = emailsOf(before, wanted.Emails)
	case "phones":
		d.Phones = phonesOf(before, wanted.Phones)
	case "addresses":
		d.Addresses = addressesOf(before, wanted.Addresses)
	}
}

// emailsOf keeps the rows that are still wanted as they are and adds the others.
func emailsOf(before *ent.Contact, wanted []string) *[]contacts.EmailInput {
	list := []contacts.EmailInput{}
	for _, address := range wanted {
		in := contacts.EmailInput{Address: address}
		for _, had := range before.Edges.Emails {
			if had.Address == address {
				in = contacts.EmailInput{ID: had.ID, Address: had.Address, Kind: had.Kind, IsPrimary: had.IsPrimary, IsUndeliverable: had.IsUndeliverable}
			}
		}
		list = append(list, in)
	}
	return &list
}

func phonesOf(before *ent.Contact, wanted []string) *[]contacts.PhoneInput {
	list := []contacts.PhoneInput{}
	for _, number := range wanted {
		in := contacts.PhoneInput{Number: number}
		for _, had := range before.Edges.Phones {
			if had.Number == number {
				in = contacts.PhoneInput{ID: had.ID, Number: had.Number, Extension: had.Extension, Kind: had.Kind, IsPrimary: had.IsPrimary, IsUndeliverable: had.IsUndeliverable}
			}
		}
		list = append(list, in)
	}
	return &list
}

func addressesOf(before *ent.Contact, wanted []mapping.Address) *[]contacts.AddressInput {
	list := []contacts.AddressInput{}
	for _, w := range wanted {
		in := contacts.AddressInput{
			Country: w.Country, Lines: w.Lines, DependentLocality: w.DependentLocality, Locality: w.Locality, Region: w.Region, PostalCode: w.PostalCode,
		}
		for _, had := range before.Edges.Addresses {
			same := mapping.Address{Lines: had.Lines, DependentLocality: had.DependentLocality, Locality: had.Locality, Region: had.Region, PostalCode: had.PostalCode, Country: had.Country}
			if same == w {
				in.ID, in.Kind, in.IsPrimary, in.IsUndeliverable = had.ID, had.Kind, had.IsPrimary, had.IsUndeliverable
			}
		}
		list = append(list, in)
	}
	return &list
}
