package auth

import (
	"context"
	"fmt"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/onetimelink"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/server/auth/token"
	"github.com/moim-crm/moim/server/errs"
)

const (
	purposeSetup  = onetimelink.PurposeSETUP
	purposeInvite = onetimelink.PurposeINVITE
	purposeReset  = onetimelink.PurposeRESET
)

// linkTimes is how long a link of each purpose may wait.
var linkTimes = map[onetimelink.Purpose]time.Duration{
	purposeSetup:  24 * time.Hour,
	purposeInvite: 7 * 24 * time.Hour,
	purposeReset:  24 * time.Hour,
}

// SetupLink returns the address where the first admin signs up, or nothing when
// there are users already. Each call makes a new link.
func (s *Service) SetupLink(ctx context.Context) (link string, err error) {
	ctx = itself(ctx, "first start")
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		someone, err := s.db.Client(ctx).User.Query().Exist(ctx)
		if err != nil {
			return fmt.Errorf("look for users: %w", err)
		}
		if someone {
			return nil
		}
		link, err = s.newLink(ctx, purposeSetup, nil)
		return err
	})
	return link, err
}

// ResetLink returns the address where a user chooses a new password. Only an
// admin may make one; links of the same kind made before stop working.
func (s *Service) ResetLink(ctx context.Context, userID int64) (link string, err error) {
	if err := needAdmin(ctx); err != nil {
		return "", err
	}
	ctx = itself(ctx, "reset a password")
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		u, err := s.enabledUser(ctx, userID)
		if err != nil {
			return err
		}
		purpose := purposeReset
		if u.PasswordHash == "" && u.LastSignInAt == nil {
			purpose = purposeInvite
		}
		if err := s.voidLinks(ctx, userID); err != nil {
			return err
		}
		link, err = s.newLink(ctx, purpose, &userID)
		return err
	})
	return link, err
}

func (s *Service) newLink(ctx context.Context, purpose onetimelink.Purpose, userID *int64) (string, error) {
	plain, hash := token.New("")
	now := s.instant()
	err := s.db.Client(ctx).OneTimeLink.Create().SetPurpose(purpose).SetNillableUserID(userID).SetTokenHash(hash).
		SetCreatedAt(now).SetExpiresAt(now.Add(linkTimes[purpose])).Exec(ctx)
	if err != nil {
		return "", fmt.Errorf("make a link: %w", err)
	}
	return s.publicURL + "/link/" + plain, nil
}

// voidLinks ends what is still open for a user.
func (s *Service) voidLinks(ctx context.Context, userID int64) error {
	ids, err := s.db.Client(ctx).OneTimeLink.Query().Where(onetimelink.UserID(userID), onetimelink.UsedAtIsNil()).IDs(ctx)
	if err != nil {
		return fmt.Errorf("list the links: %w", err)
	}
	for _, id := range ids {
		if err := s.db.Client(ctx).OneTimeLink.UpdateOneID(id).SetUsedAt(s.instant()).Exec(ctx); err != nil {
			return fmt.Errorf("void a link: %w", err)
		}
	}
	return nil
}

// Link is what the page of a link shows.
type Link struct {
	// Purpose is "SETUP", "INVITE" or "RESET".
	Purpose                       string
	Email, Name, OrganizationName string
}

// ReadLink says what a link is for, without using it up.
func (s *Service) ReadLink(ctx context.Context, plain string) (*Link, error) {
	ctx = itself(ctx, "read a link")
	row, err := s.usableLink(ctx, plain)
	if err != nil {
		return nil, err
	}
	out := &Link{Purpose: string(row.Purpose)}
	if u := row.Edges.User; u != nil {
		out.Email, out.Name = u.Email, u.Name
	}
	out.OrganizationName, err = s.organizationName(ctx)
	return out, err
}

func (s *Service) usableLink(ctx context.Context, plain string) (*ent.OneTimeLink, error) {
	if !token.WellFormed("", plain) {
		return nil, errs.NotFound(keyLinkUnusable)
	}
	row, err := s.db.Client(ctx).OneTimeLink.Query().
		Where(onetimelink.TokenHash(token.Hash(plain)), onetimelink.UsedAtIsNil(), onetimelink.ExpiresAtGT(s.instant()),
			onetimelink.Or(onetimelink.UserIDIsNil(), onetimelink.HasUserWith(user.DisabledAtIsNil()))).
		WithUser().Only(ctx)
	if ent.IsNotFound(err) {
		return nil, errs.NotFound(keyLinkUnusable)
	} else if err != nil {
		return nil, fmt.Errorf("find the link: %w", err)
	}
	return row, nil
}

// organizationName is empty before the organization is set up.
func (s *Service) organizationName(ctx context.Context) (string, error) {
	org, err := s.db.Client(ctx).Organization.Query().First(ctx)
	if ent.IsNotFound(err) {
		return "", nil
	} else if err != nil {
		return "", fmt.Errorf("load the organization: %w", err)
	}
	return org.Name, nil
}
