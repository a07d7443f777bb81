package graph

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/contacts/fields"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/memberships"
	"github.com/moim-crm/moim/server/search"
)

// contactFilter is what the list of contacts can be asked beyond ent's filters.
type contactFilter struct {
	search           *string
	customFields     []*model.CustomFieldFilter
	membershipStatus []model.MembershipStatus
	namePrefix, city *string
	archived         *bool
	// where may name the archive itself.
	where *ent.ContactWhereInput
}

func (r *Resolver) contactList(ctx context.Context, f contactFilter) (*ent.ContactQuery, error) {
	q := r.client(ctx).Contact.Query()
	switch {
	case value(f.archived):
		// Those that were merged into others are not there any more.
		q.Where(contact.ArchivedAtNotNil(), contact.MergedIntoIDIsNil())
	case f.archived == nil && contacts.AsksForArchived(f.where):
		q.Where(contact.MergedIntoIDIsNil())
	default:
		q.Where(contact.ArchivedAtIsNil())
	}
	if f.search != nil {
		p, err := r.Finder.Contacts(ctx, *f.search)
		if err != nil {
			return nil, err
		}
		q.Where(p...)
	}
	q.Where(begins(value(f.namePrefix)), livesIn(value(f.city)))
	if len(f.customFields) > 0 {
		p, err := r.Contacts.FieldFilters(ctx, fieldFilters(f.customFields))
		if err != nil {
			return nil, err
		}
		q.Where(p...)
	}
	if len(f.membershipStatus) > 0 {
		p, err := r.standing(ctx, f.membershipStatus)
		if err != nil {
			return nil, err
		}
		q.Where(contact.HasMembershipsWith(p))
	}
	return q, nil
}

func (r *Resolver) pledgeList(ctx context.Context, status []model.PledgeStatus) (*ent.PledgeQuery, error) {
	q := r.client(ctx).Pledge.Query()
	if len(status) == 0 {
		return q, nil
	}
	wanted := make([]donations.PledgeStatus, len(status))
	for i, s := range status {
		wanted[i] = donations.PledgeStatus(s)
	}
	p, err := r.Donations.PledgesThat(ctx, wanted...)
	if err != nil {
		return nil, err
	}
	return q.Where(p), nil
}

func (r *Resolver) standing(ctx context.Context, status []model.MembershipStatus) (predicate.Membership, error) {
	today, err := r.Memberships.Today(ctx)
	if err != nil {
		return nil, err
	}
	wanted := make([]memberships.Status, len(status))
	for i, s := range status {
		wanted[i] = memberships.Status(s)
	}
	return r.Memberships.StatusPredicate(ctx, today, wanted...)
}

func fieldFilters(in []*model.CustomFieldFilter) []fields.Filter {
	return mapped(in, func(f *model.CustomFieldFilter) fields.Filter {
		out := fields.Filter{Key: f.Key, Operator: fields.Operator(f.Op)}
		switch f.Op {
		case model.CustomFieldOpIsSet, model.CustomFieldOpIsNotSet:
			out.Operator, out.Values = fields.IsSet, []any{f.Op == model.CustomFieldOpIsSet}
		default:
			for _, v := range f.Values {
				out.Values = append(out.Values, v)
			}
		}
		return out
	})
}

func searchHits(hits []search.Hit) []*model.SearchHit {
	return mapped(hits, func(h search.Hit) *model.SearchHit {
		return &model.SearchHit{Node: h.Node, Title: h.Title, Subtitle: h.Subtitle}
	})
}
