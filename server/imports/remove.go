package imports

import (
	"context"
	"fmt"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/allocation"
	"github.com/moim-crm/moim/ent/appeal"
	"github.com/moim-crm/moim/ent/campaign"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/contactmerge"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/ledgerentry"
	"github.com/moim-crm/moim/server/errs"
)

// removeContact takes a contact away that a row has made, if it is still as the import left it. Where the ledger remembers it,
// because a donation of it was booked and taken back, it is archived: the ledger forgets nothing.
func (s *Service) removeContact(ctx context.Context, id int64, t trace) error {
	now, err := s.wholeContact(ctx, id)
	if errs.Is(err, errs.CodeNotFound) {
		// Somebody has put it away already.
		return nil
	}
	if err != nil {
		return err
	}
	if fields := differing(stateOfContact(now), t.After, nil); len(fields) > 0 {
		return errs.Conflict(keyChangedSince, "fields", strings.Join(fields, ", "))
	}
	hasGifts, err := s.db.Client(ctx).Donation.Query().Where(donation.ContactID(id), donation.DeletedAtIsNil()).Exist(asSystem(ctx))
	if err != nil {
		return fmt.Errorf("look for donations: %w", err)
	}
	if hasGifts || now.HouseholdID != nil {
		return errs.Conflict(keyInUse)
	}
	hadGifts, err := s.db.Client(ctx).LedgerEntry.Query().Where(ledgerentry.ContactID(id)).Exist(asSystem(ctx))
	if err != nil {
		return fmt.Errorf("look into the ledger: %w", err)
	}
	if hadGifts {
		_, err := s.contacts.Archive(ctx, id)
		return err
	}
	return s.deleteContact(ctx, now)
}

// deleteContact deletes a contact with its lists. Anything else that belongs to it holds it in the database.
func (s *Service) deleteContact(ctx context.Context, c *ent.Contact) error {
	if isHeld, err := s.isHeld(ctx, c.ID); err != nil || isHeld {
		if isHeld {
			return errs.Conflict(keyInUse)
		}
		return err
	}
	client := s.db.Client(ctx)
	for _, email := range c.Edges.Emails {
		if err := client.ContactEmail.DeleteOneID(email.ID).Exec(ctx); err != nil {
			return explain(err, "delete an e-mail address")
		}
	}
	for _, phone := range c.Edges.Phones {
		if err := client.ContactPhone.DeleteOneID(phone.ID).Exec(ctx); err != nil {
			return explain(err, "delete a telephone number")
		}
	}
	for _, address := range c.Edges.Addresses {
		if err := client.ContactAddress.DeleteOneID(address.ID).Exec(ctx); err != nil {
			return explain(err, "delete an address")
		}
	}
	err := client.Contact.DeleteOneID(c.ID).Exec(ctx)
	if ent.IsConstraintError(err) {
		return errs.Conflict(keyInUse).Because(err)
	}
	return explain(err, "delete the contact")
}

// isHeld says whether other records belong to a contact by now.
func (s *Service) isHeld(ctx context.Context, id int64) (bool, error) {
	isHeld, err := s.db.Client(ctx).Contact.Query().Where(contact.ID(id), contact.Or(
		contact.HasMembers(), contact.HasRelationshipsFrom(), contact.HasRelationshipsTo(), contact.HasAffiliations(), contact.HasStaff(),
		contact.HasMemberships(), contact.HasSeats(), contact.HasSoftCredits(), contact.HasPledges(), contact.HasSignups(),
		contact.HasVolunteerHours(), contact.HasInteractions(), contact.HasTasks(), contact.HasConsents(),
	)).Exist(asSystem(ctx))
	if err != nil || isHeld {
		return isHeld, explain(err, "look for what belongs to the contact")
	}
	// The log of a merge remembers both, so that it can be undone.
	isMerged, err := s.db.Client(ctx).ContactMerge.Query().
		Where(contactmerge.Or(contactmerge.SurvivorID(id), contactmerge.MergedID(id))).Exist(asSystem(ctx))
	return isMerged, explain(err, "look for merges of the contact")
}

// putAway archives funds, campaigns and appeals that the row has made and that nothing uses any more.
func (s *Service) putAway(ctx context.Context, m made) error {
	client := s.db.Client(ctx)
	if m.FundID != 0 {
		isUsed, err := client.Allocation.Query().Where(allocation.FundID(m.FundID), allocation.HasDonationWith(donation.DeletedAtIsNil())).Exist(asSystem(ctx))
		if err != nil {
			return fmt.Errorf("look whether the fund is used: %w", err)
		}
		if !isUsed {
			if err := client.Fund.UpdateOneID(m.FundID).SetArchivedAt(s.at()).Exec(ctx); err != nil {
				return explain(err, "put the fund away")
			}
		}
	}
	if m.AppealID != 0 {
		isUsed, err := client.Donation.Query().Where(donation.AppealID(m.AppealID), donation.DeletedAtIsNil()).Exist(asSystem(ctx))
		if err != nil {
			return fmt.Errorf("look whether the appeal is used: %w", err)
		}
		if !isUsed {
			if err := client.Appeal.UpdateOneID(m.AppealID).SetArchivedAt(s.at()).Exec(ctx); err != nil {
				return explain(err, "put the appeal away")
			}
		}
	}
	if m.CampaignID == 0 {
		return nil
	}
	isUsed, err := client.Campaign.Query().Where(campaign.ID(m.CampaignID), campaign.HasAppealsWith(appeal.ArchivedAtIsNil())).Exist(asSystem(ctx))
	if err != nil {
		return fmt.Errorf("look whether the campaign is used: %w", err)
	}
	hasGifts, err := client.Donation.Query().Where(donation.CampaignID(m.CampaignID), donation.DeletedAtIsNil()).Exist(asSystem(ctx))
	if err != nil {
		return fmt.Errorf("look whether the campaign is used: %w", err)
	}
	if isUsed || hasGifts {
		return nil
	}
	return explain(client.Campaign.UpdateOneID(m.CampaignID).SetArchivedAt(s.at()).Exec(ctx), "put the campaign away")
}
