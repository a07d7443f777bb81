package memberships

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/affiliation"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/membershiplevel"
	"github.com/moim-crm/moim/ent/membershipseat"
	"github.com/moim-crm/moim/server/errs"
)

// candidate is what a new seat depends on.
type candidate struct {
	membership     *ent.Membership
	level          *ent.MembershipLevel
	holder, person *ent.Contact
	hasSeat        bool
	isAffiliated   bool
	taken          int
}

func (s *Service) gatherSeat(ctx context.Context, m *ent.Membership, contactID int64, today date.Date) (c candidate, err error) {
	c.membership = m
	client := s.db.Client(ctx)
	if c.level, err = s.level(ctx, m.LevelID, "levelId"); err != nil {
		return c, err
	}
	if c.person, err = client.Contact.Get(ctx, contactID); err != nil {
		return c, explain(err, "load the person")
	}
	sys := asSystem(ctx)
	if c.holder, err = client.Contact.Get(sys, m.HolderID); err != nil {
		return c, explain(err, "load the holder")
	}
	active := client.MembershipSeat.Query().Where(membershipseat.MembershipID(m.ID), membershipseat.IsActive(true))
	if c.taken, err = active.Clone().Count(sys); err != nil {
		return c, explain(err, "count the seats")
	}
	if c.hasSeat, err = active.Where(membershipseat.ContactID(contactID)).Exist(sys); err != nil {
		return c, explain(err, "look for the seat")
	}
	c.isAffiliated, err = client.Affiliation.Query().Where(
		affiliation.PersonID(contactID), affiliation.OrganizationID(m.HolderID),
		affiliation.Or(affiliation.StartOnIsNil(), affiliation.StartOnLTE(today)),
		affiliation.Or(affiliation.EndOnIsNil(), affiliation.EndOn(""), affiliation.EndOnGTE(today)),
	).Exist(sys)
	return c, explain(err, "look for the affiliation")
}

// decide says whether the person may have a seat.
func (c candidate) decide(today date.Date) error {
	status := factsOf(c.membership, c.level, c.holder.IsDeceased).decide(today)
	limit := seatLimit(c.membership, c.level)
	switch {
	case !status.IsLive() && status != StatusPending:
		return errs.Conflict(keySeatOver)
	case c.person.Kind != contact.KindINDIVIDUAL || c.person.IsDeceased || c.person.ArchivedAt != nil:
		return errs.Invalid("contactId", keySeatPerson)
	case c.person.ID == c.holder.ID:
		return errs.Conflict(keySeatHolder)
	case c.hasSeat:
		return errs.Conflict(keySeatTaken, "name", c.person.DisplayName)
	}
	if err := c.mayInherit(); err != nil {
		return err
	}
	if seatsLeft(limit, c.holder, c.taken) < 1 {
		return errs.Conflict(keySeatsFull, "limit", limit)
	}
	return nil
}

func (c candidate) mayInherit() error {
	switch c.level.Inherit {
	case membershiplevel.InheritANYBODY:
		return nil
	case membershiplevel.InheritHOUSEHOLD:
		if !c.sharesHousehold() {
			return errs.Invalid("contactId", keySeatHousehold)
		}
		return nil
	case membershiplevel.InheritAFFILIATED:
		if !c.isAffiliated {
			return errs.Invalid("contactId", keySeatStaff)
		}
		return nil
	}
	return errs.Conflict(keySeatNobody, "level", c.level.Name)
}

func (c candidate) sharesHousehold() bool {
	if c.person.HouseholdID == nil {
		return false
	}
	if c.holder.Kind == contact.KindHOUSEHOLD {
		return *c.person.HouseholdID == c.holder.ID
	}
	return c.holder.HouseholdID != nil && *c.person.HouseholdID == *c.holder.HouseholdID
}

// seatLimit is how many people a membership covers.
func seatLimit(m *ent.Membership, l *ent.MembershipLevel) int {
	if m.SeatsOverride != nil {
		return *m.SeatsOverride
	}
	return l.Seats
}

// seatsLeft is how many more people fit. A person who holds a membership sits
// on one of its seats; a household and an organization do not.
func seatsLeft(limit int, holder *ent.Contact, taken int) int {
	if holder.Kind == contact.KindINDIVIDUAL {
		taken++
	}
	return limit - taken
}

// seatsFit refuses a level or an agreement with fewer seats than are taken.
func (s *Service) seatsFit(ctx context.Context, m *ent.Membership, holder *ent.Contact, l *ent.MembershipLevel) error {
	taken, err := s.db.Client(ctx).MembershipSeat.Query().
		Where(membershipseat.MembershipID(m.ID), membershipseat.IsActive(true)).Count(asSystem(ctx))
	if err != nil {
		return explain(err, "count the seats")
	}
	return fits(m, holder, l, taken)
}

func fits(m *ent.Membership, holder *ent.Contact, l *ent.MembershipLevel, taken int) error {
	if limit := seatLimit(m, l); taken > 0 && seatsLeft(limit, holder, taken) < 0 {
		return errs.Conflict(keySeatsFewer, "taken", limit-seatsLeft(limit, holder, taken), "limit", limit)
	}
	return nil
}
