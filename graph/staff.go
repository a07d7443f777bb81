package graph

import (
	"context"
	"maps"
	"slices"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/settings"
)

func (r *Resolver) viewer(ctx context.Context) (*model.Viewer, error) {
	v, err := asker(ctx)
	if err != nil {
		return nil, err
	}
	u, err := r.client(ctx).User.Get(ctx, v.UserID)
	if err != nil {
		return nil, err
	}
	out := &model.Viewer{User: u, Role: user.Role(v.Role), Access: permissions(v.Access), HasSecondFactor: u.TotpSecret != ""}
	out.Sessions, out.Passkeys = []*ent.Session{}, []*ent.Passkey{}
	if v.Via != "session" {
		return out, nil
	}
	if out.Sessions, err = r.Auth.Sessions(ctx); err != nil {
		return nil, err
	}
	out.Passkeys, err = r.Auth.Passkeys(ctx)
	return out, err
}

func permissions(a *viewer.Access) []*model.TypePermission {
	out := []*model.TypePermission{}
	for _, name := range rule.Types() {
		t := a.Type(name)
		p := &model.TypePermission{
			Entity: name, Read: model.AccessScope(t.Read), Write: model.AccessScope(t.Write), Fields: []*model.FieldPermission{},
		}
		for _, field := range slices.Sorted(maps.Keys(t.Fields)) {
			p.Fields = append(p.Fields, &model.FieldPermission{Field: field, Level: model.FieldLevel(t.Fields[field])})
		}
		out = append(out, p)
	}
	return out
}

func (r *Resolver) roleAccess(ctx context.Context) ([]*model.RoleAccess, error) {
	all, err := r.Settings.Access(ctx)
	if err != nil {
		return nil, err
	}
	var out []*model.RoleAccess
	for _, role := range viewer.Roles() {
		out = append(out, &model.RoleAccess{Role: user.Role(role), Access: permissions(all[role]), Defaults: permissions(rule.Default(role))})
	}
	return out, nil
}

func ofRole(all []*model.RoleAccess, role user.Role) *model.RoleAccess {
	for _, a := range all {
		if a.Role == role {
			return a
		}
	}
	return nil
}

func guardedTypes() []*model.GuardedType {
	out := []*model.GuardedType{}
	for _, name := range rule.Types() {
		row := &model.GuardedType{
			Entity: name, Area: rule.Area(name), IsFixed: settings.IsFixed(name), HasOwner: rule.HasOwner(name),
			Fields: slices.Concat([]string{}, rule.Guarded(name)),
		}
		if whole := rule.PartOf(name); whole != "" {
			row.PartOf = &whole
		}
		out = append(out, row)
	}
	return out
}

func accessInput(in model.SetAccessRuleInput) settings.AccessInput {
	return settings.AccessInput{
		Role: viewer.Role(in.Role), Entity: in.Entity, Field: value(in.Field),
		Read: viewer.Scope(value(in.Read)), Write: viewer.Scope(value(in.Write)), Level: viewer.Level(value(in.Level)),
		Reset: value(in.Reset),
	}
}

func organizationInput(in model.UpdateOrganizationInput) settings.OrganizationInput {
	return settings.OrganizationInput{
		Name: in.Name, Locale: in.Locale, TimeZone: in.TimeZone, Currency: in.Currency, Country: in.Country, FiscalYearMonth: in.FiscalYearMonth,
		Identity: settings.Identity{
			LegalName: in.LegalName, RegistrationNumber: in.RegistrationNumber, Email: in.Email, Phone: in.Phone, Website: in.Website,
			AddressLines: in.AddressLines, Locality: in.Locality, Region: in.Region, PostalCode: in.PostalCode, BrandColour: in.BrandColour,
		},
	}
}

func relationshipTypeInput(in model.SaveRelationshipTypeInput) contacts.RelationshipTypeInput {
	return contacts.RelationshipTypeInput{
		ID: value(in.ID), Key: value(in.Key), IsSymmetric: value(in.IsSymmetric), LabelEn: in.LabelEn, LabelKo: in.LabelKo,
		ReverseEn: value(in.ReverseEn), ReverseKo: value(in.ReverseKo),
	}
}

// value is what a nullable input holds, or nothing.
func value[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}
