package servertest

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/memberships"
	"github.com/moim-crm/moim/server/volunteering"
)

// Person adds somebody.
func (s *Server) Person(given, family string) *ent.Contact {
	s.t.Helper()
	return s.contact(contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{GivenName: &given, FamilyName: &family}})
}

// Company adds an organization.
func (s *Server) Company(name string) *ent.Contact {
	s.t.Helper()
	return s.contact(contacts.CreateInput{Kind: contact.KindORGANIZATION, Details: contacts.Details{OrganizationName: &name}})
}

func (s *Server) contact(in contacts.CreateInput) *ent.Contact {
	s.t.Helper()
	c, err := s.Contacts.Create(s.System(), in)
	return must(s, c, err)
}

// Fund returns the default fund, made when first asked for.
func (s *Server) Fund() *ent.Fund {
	s.t.Helper()
	f, err := s.DB.Client(s.System()).Fund.Query().First(s.System())
	if ent.IsNotFound(err) {
		f, err = s.Donations.CreateFund(s.System(), donations.CreateFundInput{Name: "General", IsDefault: true})
	}
	return must(s, f, err)
}

// Donation records a gift of today.
func (s *Server) Donation(donor *ent.Contact, amount string, currency money.Currency) *ent.Donation {
	s.t.Helper()
	s.Fund()
	d, err := s.Donations.RecordDonation(s.System(), donations.RecordInput{
		ContactID: donor.ID, Amount: money.MustParse(amount, currency), ReceivedOn: s.Today(),
	})
	return must(s, d, err)
}

// Level adds a membership level of a year at a price in won.
func (s *Server) Level(name, won string) *ent.MembershipLevel {
	s.t.Helper()
	l, err := s.Memberships.CreateLevel(s.System(), memberships.CreateLevelInput{
		Name: name, Prices: []money.Money{money.MustParse(won, "KRW")},
	})
	return must(s, l, err)
}

// Membership makes somebody a member from today, unpaid.
func (s *Server) Membership(holder *ent.Contact, level *ent.MembershipLevel) *ent.Membership {
	s.t.Helper()
	m, err := s.Memberships.Start(s.System(), memberships.StartInput{HolderID: holder.ID, LevelID: level.ID})
	return must(s, m, err).Membership
}

// Shift adds an opportunity with one shift in a month.
func (s *Server) Shift(title string, capacity int) *ent.Shift {
	s.t.Helper()
	var shift *ent.Shift
	s.Write(func(ctx context.Context) error {
		o, err := s.Volunteering.CreateOpportunity(ctx, volunteering.CreateOpportunityInput{Title: title})
		if err != nil {
			return err
		}
		day := s.Today().AddMonths(1).String()
		made, err := s.Volunteering.CreateShift(ctx, volunteering.CreateShiftInput{
			OpportunityID: o.ID, StartsLocal: day + "T10:00", EndsLocal: day + "T12:00", Capacity: capacity,
		})
		if err == nil {
			shift = made[0]
		}
		return err
	})
	return shift
}

// Today is the date where the organization is.
func (s *Server) Today() date.Date {
	s.t.Helper()
	today, err := s.Memberships.Today(s.System())
	return must(s, today, err)
}

func must[T any](s *Server, value T, err error) T {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
	return value
}
