package graph

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/affiliation"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/contacts/postal"
	"github.com/moim-crm/moim/server/contacts/reach"
)

var newest = &ent.AuditEntryOrder{Direction: "DESC", Field: ent.AuditEntryOrderFieldOccurredAt}

func (r *Resolver) customFieldValues(ctx context.Context, entity customfield.Entity, values map[string]any) ([]*model.CustomFieldValue, error) {
	defs, err := loadersFrom(ctx).definitions(ctx, entity)
	if err != nil {
		return nil, err
	}
	return mapped(defs, func(def *ent.CustomField) *model.CustomFieldValue {
		return &model.CustomFieldValue{Field: def, Value: values[def.Key]}
	}), nil
}

func (r *Resolver) relationships(ctx context.Context, id int64) ([]*model.ContactRelationship, error) {
	related, err := r.Contacts.Relationships(ctx, id)
	if err != nil {
		return nil, err
	}
	ids := make([]int64, len(related))
	for i, rel := range related {
		ids[i] = rel.OtherID
	}
	rows, err := r.client(ctx).Contact.Query().Where(contact.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, err
	}
	others := map[int64]*ent.Contact{}
	for _, c := range rows {
		others[c.ID] = c
	}
	out := []*model.ContactRelationship{}
	for _, rel := range related {
		// Whom the viewer may not see is not named.
		if other := others[rel.OtherID]; other != nil {
			out = append(out, &model.ContactRelationship{
				Relationship: rel.Relationship, Contact: other, Label: label(rel, language(ctx)), Standing: model.Standing(rel.Standing),
			})
		}
	}
	return out, nil
}

func label(rel contacts.Related, lang string) string {
	t := rel.Type
	switch {
	case lang == "ko" && rel.IsReverse:
		return t.ReverseKo
	case lang == "ko":
		return t.LabelKo
	case rel.IsReverse:
		return t.ReverseEn
	}
	return t.LabelEn
}

type greeting struct{ formal, informal string }

func (r *Resolver) greetings(ctx context.Context, c *ent.Contact) (greeting, error) {
	switch c.Kind {
	case contact.KindHOUSEHOLD:
		h, err := r.Contacts.Greetings(ctx, c)
		return greeting{h.Formal, h.Informal}, err
	case contact.KindORGANIZATION:
		return greeting{c.DisplayName, c.DisplayName}, nil
	}
	n := names.Name{
		Prefix: c.Prefix, Given: c.GivenName, Middle: c.MiddleName, Family: c.FamilyName, Suffix: c.Suffix,
		Preferred: c.PreferredName, Language: c.Language, Order: names.Order(c.NameOrder),
	}
	return greeting{n.Full(), n.Informal()}, nil
}

func (r *Resolver) timeline(ctx context.Context, id int64, first int, after string, kinds []model.TimelineKind) (*model.TimelineConnection, error) {
	wanted := make([]contacts.TimelineKind, len(kinds))
	for i, k := range kinds {
		wanted[i] = contacts.TimelineKind(k)
	}
	p, err := r.Contacts.Timeline(ctx, contacts.TimelineInput{ContactID: id, Kinds: wanted, After: placeOf(after), First: first})
	if err != nil {
		return nil, err
	}
	out := &model.TimelineConnection{PageInfo: &ent.PageInfo{HasNextPage: p.HasNext}, Edges: []*model.TimelineEdge{}}
	for _, e := range p.Entries {
		out.Edges = append(out.Edges, &model.TimelineEdge{Cursor: e.Cursor, Node: &model.TimelineItem{
			Kind: model.TimelineKind(e.Kind), At: e.At, Node: e.Node,
		}})
		out.PageInfo.EndCursor = &ent.Cursor{Value: e.Cursor}
	}
	return out, nil
}

// placeOf reads where a page of the timeline goes on: after an edge's own cursor,
// or after the end of a page, which the graph wraps as it does those of all lists.
func placeOf(after string) string {
	var end ent.Cursor
	if err := end.UnmarshalGQL(after); err == nil {
		if place, ok := end.Value.(string); ok {
			return place
		}
	}
	return after
}

func consentState(s contacts.ConsentState) *model.ConsentState {
	return &model.ConsentState{Purpose: s.Purpose, Channel: s.Channel, IsGiven: s.IsGiven, Since: s.Event.OccurredAt, Event: s.Event}
}

func (r *Resolver) asOf(ctx context.Context, id int64, at time.Time) ([]*model.FieldValue, error) {
	snap, err := r.Contacts.AsOf(ctx, "Contact", id, at)
	if err != nil || !snap.IsThere {
		return []*model.FieldValue{}, err
	}
	return mapped(slices.Sorted(maps.Keys(snap.Values)), func(name string) *model.FieldValue {
		return &model.FieldValue{Field: camel(name), Value: asJSON(snap.Values[name])}
	}), nil
}

func auditChanges(ctx context.Context, e *ent.AuditEntry) []*model.AuditChange {
	visible := contacts.VisibleChanges(viewer.FromContext(ctx), e)
	return mapped(slices.Sorted(maps.Keys(visible)), func(name string) *model.AuditChange {
		return &model.AuditChange{Field: camel(name), Old: asJSON(visible[name][0]), New: asJSON(visible[name][1])}
	})
}

func asJSON(v any) *string {
	if v == nil {
		return nil
	}
	b, err := json.Marshal(v)
	if err != nil {
		return nil
	}
	s := string(b)
	return &s
}

func formattedAddress(ctx context.Context, a *ent.ContactAddress) ([]string, error) {
	home, err := loadersFrom(ctx).organization(ctx)
	if err != nil {
		return nil, err
	}
	return postal.Address{
		Country: a.Country, Lines: a.Lines, DependentLocality: a.DependentLocality,
		Locality: a.Locality, Region: a.Region, PostalCode: a.PostalCode,
	}.Display(home.Country, language(ctx)), nil
}

func formattedPhone(ctx context.Context, p *ent.ContactPhone) (*string, error) {
	if p.Number == "" {
		return nil, nil
	}
	home, err := loadersFrom(ctx).organization(ctx)
	if err != nil {
		return nil, err
	}
	text := reach.Phone{Number: p.Number, Extension: p.Extension}.Format(home.Country)
	return &text, nil
}

func (r *Resolver) endAffiliation(ctx context.Context, in model.EndAffiliationInput) (*ent.Affiliation, error) {
	a, err := r.client(ctx).Affiliation.Query().Where(affiliation.ID(in.ID)).Only(ctx)
	if err != nil {
		return nil, err
	}
	return r.Contacts.SaveAffiliation(ctx, contacts.AffiliationInput{
		ID: a.ID, PersonID: a.PersonID, OrganizationID: a.OrganizationID, Title: a.Title, Note: a.Note,
		StartOn: a.StartOn, EndOn: in.EndOn,
	})
}

func defineField(in model.DefineCustomFieldInput) contacts.FieldInput {
	return contacts.FieldInput{
		Entity: in.Entity, Key: in.Key, Type: in.Type, LabelEn: in.LabelEn, LabelKo: in.LabelKo,
		HelpEn: value(in.HelpEn), HelpKo: value(in.HelpKo), Options: in.Options,
		IsRequired: value(in.IsRequired), IsIndexed: value(in.IsIndexed),
		Minimum: value(in.Minimum), Maximum: value(in.Maximum), Pattern: value(in.Pattern), Position: value(in.Position),
	}
}

// changeField fills what the input leaves out with what is there.
func renamedChoices(in []*model.RenamedChoice) map[string]string {
	out := map[string]string{}
	for _, one := range in {
		out[one.From] = one.To
	}
	return out
}

func (r *Resolver) changeField(ctx context.Context, in model.ChangeCustomFieldInput) (out *ent.CustomField, err error) {
	err = r.DB.Tx(ctx, func(ctx context.Context) error {
		old, err := r.client(ctx).CustomField.Get(ctx, in.ID)
		if err != nil {
			return err
		}
		options := old.Options
		if in.Options != nil {
			options = in.Options
		}
		if out, err = r.Contacts.ChangeField(ctx, contacts.FieldInput{
			ID: in.ID, Entity: old.Entity, Key: old.Key, Type: old.Type,
			LabelEn: given(in.LabelEn, old.LabelEn), LabelKo: given(in.LabelKo, old.LabelKo),
			HelpEn: given(in.HelpEn, old.HelpEn), HelpKo: given(in.HelpKo, old.HelpKo), Options: options, Renamed: renamedChoices(in.Renamed),
			IsRequired: given(in.IsRequired, old.IsRequired), IsIndexed: given(in.IsIndexed, old.IsIndexed),
			Minimum: given(in.Minimum, old.Minimum), Maximum: given(in.Maximum, old.Maximum),
			Pattern: given(in.Pattern, old.Pattern), Position: given(in.Position, old.Position),
		}); err != nil || in.Archived == nil || *in.Archived == (old.ArchivedAt != nil) {
			return err
		}
		out, err = r.Contacts.ArchiveField(ctx, in.ID, *in.Archived)
		return err
	})
	return out, err
}
