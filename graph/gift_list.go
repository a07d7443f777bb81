package graph

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/membership"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/donations"
)

// foundGifts is the search box of the list of donations: who gave, or the reference.
func (r *Resolver) foundGifts(ctx context.Context, text string) (predicate.Donation, error) {
	donors, err := r.foundBy(ctx, text)
	if err != nil {
		return nil, err
	}
	by := donation.HasContactWith(donors...)
	if rule.Field(viewer.FromContext(ctx), "Donation", donation.FieldReference) == viewer.Hide {
		return by, nil
	}
	return donation.Or(by, donation.ReferenceContainsFold(text)), nil
}

func (r *Resolver) foundMembers(ctx context.Context, text string) (predicate.Membership, error) {
	holders, err := r.foundBy(ctx, text)
	if err != nil {
		return nil, err
	}
	return membership.HasHolderWith(holders...), nil
}

// foundBy finds contacts for a list of something else. A viewer who sees only some
// contacts would learn of the others by what is found.
func (r *Resolver) foundBy(ctx context.Context, text string) ([]predicate.Contact, error) {
	if !rule.ReadsAll(viewer.FromContext(ctx), "Contact") {
		return nil, &rule.Denied{Op: "filter by", Type: "Contact"}
	}
	return r.Finder.Contacts(ctx, text)
}

// named lets an order by the name of a contact be answered by the index of the
// names: the rows are joined with their contact by a join that also keeps rows
// without one, and a database goes through the contacts first only where it knows
// that there are none. column is what the order calls the name.
func named(column string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		s.Where(sql.P(func(b *sql.Builder) {
			// The order joins the contacts after this is added, and before it is written.
			if found := s.FindSelection(column); len(found) == 1 {
				b.WriteString(found[0]).WriteString(" IS NOT NULL")
				return
			}
			b.WriteString("1 = 1")
		}))
	}
}

func (r *Resolver) donationList(ctx context.Context, order *ent.DonationOrder) *ent.DonationQuery {
	q := r.client(ctx).Donation.Query()
	if order != nil && order.Field.String() == "CONTACT_NAME" {
		q.Where(named("contact_name"))
	}
	return q
}

func (r *Resolver) donationTotals(ctx context.Context, where *ent.DonationWhereInput) ([]*model.GivingSums, error) {
	q, err := where.Filter(r.client(ctx).Donation.Query())
	if err != nil {
		return nil, err
	}
	sums, err := r.Donations.ListTotals(ctx, q)
	return mapped(sums, givingSums), err
}

// changeDonations starts the change to what was chosen: the donations of the ids,
// or the list as it is now.
func (r *Resolver) changeDonations(ctx context.Context, in model.ChangeDonationsInput) (*ent.Run, error) {
	ids := in.Donations.Ids
	if ids == nil {
		q, err := in.Donations.Where.Filter(r.client(ctx).Donation.Query())
		if err != nil {
			return nil, err
		}
		if ids, err = r.Donations.IDsOf(ctx, q, in.Donations.Except); err != nil {
			return nil, err
		}
	}
	return r.Donations.ChangeMany(ctx, ids, donations.ManyChange{
		IsThanked: in.Change.IsAcknowledged, CampaignID: wish(in.Change.CampaignID), AppealID: wish(in.Change.AppealID), FundID: in.Change.FundID,
	})
}
