package auth

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/session"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth/password"
	"github.com/moim-crm/moim/server/errs"
)

// ChangePasswordInput is the current password and the new one.
type ChangePasswordInput struct {
	Current, New string
	Client       Client
}

// ChangePassword gives the viewer another password. Every other session of
// theirs ends, and with it whoever knew the old password.
func (s *Service) ChangePassword(ctx context.Context, in ChangePasswordInput) error {
	me, err := personOf(ctx)
	if err != nil {
		return err
	}
	ctx = itself(ctx, "change one's password")
	u, err := s.confirm(ctx, me, in.Current, "current")
	if err != nil {
		return err
	}
	organization, err := s.organizationName(ctx)
	if err != nil {
		return err
	}
	if err := checkNewPassword("password", in.New, u.Email, u.Name, organization); err != nil {
		return err
	}
	hash, err := s.hash(ctx, in.New)
	if err != nil {
		return err
	}
	return s.db.Tx(ctx, func(ctx context.Context) error {
		if err := s.db.Client(ctx).User.UpdateOneID(me.UserID).SetPasswordHash(hash).Exec(ctx); err != nil {
			return fmt.Errorf("set the password: %w", err)
		}
		if err := s.voidLinks(ctx, me.UserID); err != nil {
			return err
		}
		return s.endSessions(ctx, me.UserID, me.SessionID)
	})
}

// freshSession is how long after a sign-in somebody without a password need not
// prove again who they are.
const freshSession = 10 * time.Minute

// confirm makes sure that the person at the keyboard is still the viewer, before
// something that would let a passer-by in for good. Who has a password gives it;
// who has none must have signed in just now.
func (s *Service) confirm(ctx context.Context, me *viewer.Viewer, text, field string) (*ent.User, error) {
	u, err := s.enabledUser(ctx, me.UserID)
	if err != nil {
		return nil, err
	}
	if u.PasswordHash == "" {
		fresh, err := s.db.Client(ctx).Session.Query().
			Where(session.ID(me.SessionID), session.CreatedAtGT(s.instant().Add(-freshSession))).Exist(ctx)
		if err != nil {
			return nil, fmt.Errorf("find the session: %w", err)
		}
		if !fresh {
			return nil, errs.Forbidden(keyConfirmPassword)
		}
		return u, nil
	}
	if text == "" {
		return nil, errs.Invalid(field, keyConfirmPassword)
	}
	account := "confirm " + strconv.FormatInt(me.UserID, 10)
	wait, ok := s.codes.Take(account, s.now())
	if !ok {
		return nil, tooMany(wait)
	}
	right, _, err := s.verify(ctx, u, text)
	if err != nil {
		s.codes.GiveBack(account)
		return nil, err
	}
	if !right {
		return nil, errs.Invalid(field, keyConfirmPassword)
	}
	s.codes.Forget(account)
	return u, nil
}

func (s *Service) hash(ctx context.Context, text string) (string, error) {
	hash, err := s.hasher.Hash(ctx, text)
	if errors.Is(err, password.ErrBusy) {
		return "", errs.Unavailable(keyBusy).Because(err)
	}
	return hash, err
}
