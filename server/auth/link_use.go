package auth

import (
	"context"
	"fmt"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/onetimelink"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// UseLinkInput is what somebody filled in on the page of a link. A setup needs
// all of it, an invitation a name and a password, a reset the password.
type UseLinkInput struct {
	Token                 string
	Name, Email, Password string
	Locale                string
	Organization          OrganizationInput
	Client                Client
}

// OrganizationInput describes the organization at its setup. What is empty
// follows from the language.
type OrganizationInput struct {
	Name, TimeZone, Currency, Country string
}

// UseLink does what a link is for and signs the person in, or asks for their
// second factor. Of two who use one link at once, one wins.
func (s *Service) UseLink(ctx context.Context, in UseLinkInput) (*Entry, error) {
	ctx = itself(ctx, "use a link")
	row, err := s.usableLink(ctx, in.Token)
	if err != nil {
		return nil, err
	}
	if err := s.checkLinkInput(ctx, row, in); err != nil {
		return nil, err
	}
	// Hashed before the transaction: it takes long, and SQLite has one writer.
	hash, err := s.hash(ctx, in.Password)
	if err != nil {
		return nil, err
	}
	var entry *Entry
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		if row.Purpose == purposeSetup {
			if err := s.holdSetup(ctx); err != nil {
				return err
			}
		}
		err := s.db.Client(ctx).OneTimeLink.UpdateOneID(row.ID).Where(onetimelink.UsedAtIsNil()).SetUsedAt(s.instant()).Exec(ctx)
		if ent.IsNotFound(err) {
			return errs.NotFound(keyLinkUnusable)
		} else if err != nil {
			return fmt.Errorf("use up the link: %w", err)
		}
		u, err := s.applyLink(ctx, row, in, hash)
		if err != nil {
			return err
		}
		if u.TotpSecret != "" {
			entry, err = s.challenge(ctx, u, in.Client)
		} else {
			entry, err = s.open(ctx, u, in.Client)
		}
		return err
	})
	return entry, err
}

func (s *Service) checkLinkInput(ctx context.Context, row *ent.OneTimeLink, in UseLinkInput) error {
	personal := []string{in.Name, in.Email, in.Organization.Name}
	switch row.Purpose {
	case purposeSetup:
		if err := checkName("organizationName", in.Organization.Name); err != nil {
			return err
		}
		if err := checkName("name", in.Name); err != nil {
			return err
		}
		if err := checkEmail("email", in.Email); err != nil {
			return err
		}
	case purposeInvite:
		if err := checkName("name", in.Name); err != nil {
			return err
		}
	}
	if u := row.Edges.User; u != nil {
		organization, err := s.organizationName(ctx)
		if err != nil {
			return err
		}
		personal = append(personal, u.Email, u.Name, organization)
	}
	return checkNewPassword("password", in.Password, personal...)
}

func (s *Service) applyLink(ctx context.Context, row *ent.OneTimeLink, in UseLinkInput, hash string) (*ent.User, error) {
	if row.Purpose == purposeSetup {
		return s.setUp(ctx, in, hash)
	}
	change := s.db.Client(ctx).User.UpdateOneID(*row.UserID).SetPasswordHash(hash)
	if row.Purpose == purposeInvite {
		change.SetName(strings.TrimSpace(in.Name))
		if in.Locale != "" {
			change.SetLocale(in.Locale)
		}
	}
	u, err := change.Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("set the password: %w", err)
	}
	// Whoever knew the old password is out.
	if err := s.endSessions(ctx, u.ID, 0); err != nil {
		return nil, err
	}
	return u, s.voidLinks(ctx, u.ID)
}

// holdSetup makes setups wait for each other. There may be several links, one for
// each start of the server; all their rows are held in one order, so that only
// the first setup finds no user yet.
func (s *Service) holdSetup(ctx context.Context) error {
	links, err := s.db.Client(ctx).OneTimeLink.Query().Where(onetimelink.PurposeEQ(purposeSetup)).Order(ent.Asc(onetimelink.FieldID)).IDs(ctx)
	if err != nil {
		return fmt.Errorf("list the setup links: %w", err)
	}
	for _, id := range links {
		if err := s.db.LockRow(ctx, onetimelink.Table, id); err != nil {
			return err
		}
	}
	return nil
}

// setUp makes the organization and its first admin.
func (s *Service) setUp(ctx context.Context, in UseLinkInput, hash string) (*ent.User, error) {
	someone, err := s.db.Client(ctx).User.Query().Exist(ctx)
	if err != nil {
		return nil, fmt.Errorf("look for users: %w", err)
	}
	if someone {
		return nil, errs.Conflict(keyAlreadySetUp)
	}
	u, err := s.addUser(ctx, CreateUserInput{Email: in.Email, Name: in.Name, Role: viewer.Admin, Locale: in.Locale})
	if err != nil {
		return nil, err
	}
	if u, err = s.db.Client(ctx).User.UpdateOneID(u.ID).SetPasswordHash(hash).Save(ctx); err != nil {
		return nil, fmt.Errorf("set the password: %w", err)
	}
	return u, s.nameOrganization(ctx, in)
}

func (s *Service) nameOrganization(ctx context.Context, in UseLinkInput) error {
	org := in.Organization.withDefaults(in.Locale)
	client := s.db.Client(ctx).Organization
	existing, err := client.Query().First(ctx)
	switch {
	case ent.IsNotFound(err):
		err = client.Create().SetName(org.Name).SetLocale(lang(in.Locale)).SetTimeZone(org.TimeZone).
			SetCurrency(org.Currency).SetCountry(org.Country).Exec(ctx)
	case err == nil:
		err = client.UpdateOneID(existing.ID).SetName(org.Name).SetLocale(lang(in.Locale)).SetTimeZone(org.TimeZone).
			SetCurrency(org.Currency).SetCountry(org.Country).Exec(ctx)
	}
	if err != nil {
		return fmt.Errorf("set up the organization: %w", err)
	}
	return nil
}

func (o OrganizationInput) withDefaults(locale string) OrganizationInput {
	usual := OrganizationInput{TimeZone: "UTC", Currency: "USD", Country: "US"}
	if lang(locale) == "ko" {
		usual = OrganizationInput{TimeZone: "Asia/Seoul", Currency: "KRW", Country: "KR"}
	}
	o.Name = strings.TrimSpace(o.Name)
	for _, pair := range [][2]*string{{&o.TimeZone, &usual.TimeZone}, {&o.Currency, &usual.Currency}, {&o.Country, &usual.Country}} {
		if *pair[0] == "" {
			*pair[0] = *pair[1]
		}
	}
	return o
}
