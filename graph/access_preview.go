package graph

import (
	"context"

	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/errs"
)

var _ = errs.Register(errs.Messages{
	"graph.preview_who": {En: "Choose a role or a person to look as.", Ko: "어느 역할이나 사람으로 볼지 골라 주세요."},
})

// previewed are the lists that a preview counts, each as the list itself counts.
var previewed = []struct {
	entity string
	count  func(context.Context, *Resolver) (int, error)
}{
	{"Contact", func(ctx context.Context, r *Resolver) (int, error) {
		q, err := r.contactList(ctx, contactFilter{})
		if err != nil {
			return 0, err
		}
		return q.Count(ctx)
	}},
	{"Interaction", func(ctx context.Context, r *Resolver) (int, error) {
		return r.client(ctx).Interaction.Query().Count(ctx)
	}},
	{"Task", func(ctx context.Context, r *Resolver) (int, error) { return r.client(ctx).Task.Query().Count(ctx) }},
	{"Membership", func(ctx context.Context, r *Resolver) (int, error) {
		return r.client(ctx).Membership.Query().Count(ctx)
	}},
	{"Donation", func(ctx context.Context, r *Resolver) (int, error) { return r.client(ctx).Donation.Query().Count(ctx) }},
	{"Pledge", func(ctx context.Context, r *Resolver) (int, error) { return r.client(ctx).Pledge.Query().Count(ctx) }},
	{"Shift", func(ctx context.Context, r *Resolver) (int, error) { return r.client(ctx).Shift.Query().Count(ctx) }},
	{"VolunteerHours", func(ctx context.Context, r *Resolver) (int, error) {
		return r.client(ctx).VolunteerHours.Query().Count(ctx)
	}},
	{"ImportRun", func(ctx context.Context, r *Resolver) (int, error) { return r.client(ctx).ImportRun.Query().Count(ctx) }},
	{"AuditEntry", func(ctx context.Context, r *Resolver) (int, error) {
		return r.client(ctx).AuditEntry.Query().Count(ctx)
	}},
}

// lookAs is the viewer whose eyes a preview borrows: a person with their teams,
// or a role by itself, to which nothing belongs.
func (r *Resolver) lookAs(ctx context.Context, role *user.Role, userID *int64) (*viewer.Viewer, error) {
	switch {
	case (role == nil) == (userID == nil):
		return nil, errs.Invalid("role", "graph.preview_who")
	case userID != nil:
		return r.Auth.ViewerOfUser(ctx, *userID)
	}
	all, err := r.Settings.Access(ctx)
	if err != nil {
		return nil, err
	}
	return &viewer.Viewer{UserID: -1, Role: viewer.Role(*role), Access: all[viewer.Role(*role)]}, nil
}

func (r *Resolver) accessPreview(ctx context.Context, role *user.Role, userID *int64) (*model.AccessPreview, error) {
	as, err := r.lookAs(ctx, role, userID)
	if err != nil {
		return nil, err
	}
	out := &model.AccessPreview{Role: user.Role(as.Role), Access: permissions(as.Access), Hidden: hiddenFrom(as), Lists: []*model.ListPreview{}}
	if userID != nil {
		if out.User, err = r.client(ctx).User.Get(ctx, *userID); err != nil {
			return nil, err
		}
	}
	asking := viewer.FromContext(ctx)
	for _, list := range previewed {
		// A token that is narrower than its owner learns no number through a preview.
		if !rule.ReadsAll(asking, list.entity) {
			continue
		}
		row := &model.ListPreview{Entity: list.entity}
		if row.Total, err = list.count(ctx, r); err != nil {
			return nil, err
		}
		scope := as.Access.Type(list.entity).Read
		if userID != nil || scope == viewer.All || scope == viewer.None {
			shown, err := list.count(viewer.NewContext(ctx, as), r)
			if err != nil {
				return nil, err
			}
			row.Shown = &shown
		}
		out.Lists = append(out.Lists, row)
	}
	return out, nil
}

// hiddenFrom lists the fields that v is kept from, of the types that v reads.
func hiddenFrom(v *viewer.Viewer) []*model.HiddenFields {
	out := []*model.HiddenFields{}
	for _, typ := range rule.Types() {
		if !rule.CanRead(v, typ) {
			continue
		}
		row := &model.HiddenFields{Entity: typ, Hidden: []string{}, ReadOnly: []string{}}
		for _, field := range rule.Guarded(typ) {
			switch {
			case rule.IsHidden(v, typ, field):
				row.Hidden = append(row.Hidden, field)
			case v.Access.Type(typ).Fields[field] == viewer.Read:
				row.ReadOnly = append(row.ReadOnly, field)
			}
		}
		if len(row.Hidden)+len(row.ReadOnly) > 0 {
			out = append(out, row)
		}
	}
	return out
}
