package auth

import (
	"context"
	"fmt"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/apitoken"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

// SetRole gives a user another role. The last admin stays one. Open connections
// end, so that what they show follows the new role.
func (s *Service) SetRole(ctx context.Context, userID int64, role viewer.Role) (u *ent.User, err error) {
	if err := needAdmin(ctx); err != nil {
		return nil, err
	}
	if !role.Valid() {
		return nil, errs.Invalid("role", keyRoleUnknown, "role", string(role))
	}
	ctx = itself(ctx, "change a role")
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		if role != viewer.Admin {
			if err := s.keepAnAdmin(ctx, userID); err != nil {
				return err
			}
		}
		u, err = s.db.Client(ctx).User.UpdateOneID(userID).SetRole(user.Role(role)).Save(ctx)
		if err != nil {
			return notFoundOr(err, "change the role")
		}
		jobs.AfterCommit(ctx, func() { s.watches.endUser(userID) })
		return nil
	})
	return u, err
}

// DisableUser shuts a user out at once: every session ends, every token is
// withdrawn, every open connection closes. Their name stays on what they did.
func (s *Service) DisableUser(ctx context.Context, userID int64) (u *ent.User, err error) {
	if err := needAdmin(ctx); err != nil {
		return nil, err
	}
	ctx = itself(ctx, "disable a user")
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		if err := s.keepAnAdmin(ctx, userID); err != nil {
			return err
		}
		u, err = s.db.Client(ctx).User.UpdateOneID(userID).SetDisabledAt(s.instant()).Save(ctx)
		if err != nil {
			return notFoundOr(err, "disable the user")
		}
		if err := s.endSessions(ctx, userID, 0); err != nil {
			return err
		}
		if err := s.withdrawTokens(ctx, userID); err != nil {
			return err
		}
		jobs.AfterCommit(ctx, func() { s.watches.endUser(userID) })
		return nil
	})
	return u, err
}

// EnableUser lets a disabled user sign in again. What was withdrawn stays so.
func (s *Service) EnableUser(ctx context.Context, userID int64) (*ent.User, error) {
	if err := needAdmin(ctx); err != nil {
		return nil, err
	}
	ctx = itself(ctx, "enable a user")
	var u *ent.User
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		u, err = s.db.Client(ctx).User.UpdateOneID(userID).ClearDisabledAt().Save(ctx)
		return notFoundOr(err, "enable the user")
	})
	return u, err
}

// RemoveSecondFactor is for somebody who lost both telephone and recovery codes.
func (s *Service) RemoveSecondFactor(ctx context.Context, userID int64) error {
	if err := needAdmin(ctx); err != nil {
		return err
	}
	ctx = itself(ctx, "remove a second factor")
	return s.db.Tx(ctx, func(ctx context.Context) error {
		err := s.db.Client(ctx).User.UpdateOneID(userID).SetTotpSecret("").SetRecoveryCodes([]string{}).Exec(ctx)
		return notFoundOr(err, "remove the second factor")
	})
}

// ProfileInput is what everybody may change of themselves.
type ProfileInput struct {
	Name, Locale string
}

// Validate reports the first field that cannot be used.
func (in ProfileInput) Validate() error { return checkName("name", in.Name) }

// UpdateProfile changes the viewer's own name and language.
func (s *Service) UpdateProfile(ctx context.Context, in ProfileInput) (u *ent.User, err error) {
	me, err := personOf(ctx)
	if err != nil {
		return nil, err
	}
	if err := in.Validate(); err != nil {
		return nil, err
	}
	ctx = itself(ctx, "change one's profile")
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		change := s.db.Client(ctx).User.UpdateOneID(me.UserID).SetName(strings.TrimSpace(in.Name))
		if in.Locale != "" {
			change.SetLocale(in.Locale)
		}
		u, err = change.Save(ctx)
		return notFoundOr(err, "change the profile")
	})
	return u, err
}

// keepAnAdmin refuses to take the last admin away. It holds the rows of all
// admins, so that two who demote each other at the same moment do not both win.
func (s *Service) keepAnAdmin(ctx context.Context, leaving int64) error {
	admins := func() ([]int64, error) {
		return s.db.Client(ctx).User.Query().Where(user.RoleEQ(user.RoleADMIN), user.DisabledAtIsNil()).Order(ent.Asc(user.FieldID)).IDs(ctx)
	}
	before, err := admins()
	if err != nil {
		return fmt.Errorf("list the admins: %w", err)
	}
	for _, id := range before {
		if err := s.db.LockRow(ctx, user.Table, id); err != nil {
			return err
		}
	}
	now, err := admins()
	if err != nil {
		return fmt.Errorf("list the admins: %w", err)
	}
	if len(now) == 1 && now[0] == leaving {
		return errs.Conflict(keyLastAdmin)
	}
	return nil
}

func (s *Service) withdrawTokens(ctx context.Context, userID int64) error {
	ids, err := s.db.Client(ctx).ApiToken.Query().Where(apitoken.UserID(userID), apitoken.RevokedAtIsNil()).IDs(ctx)
	if err != nil {
		return fmt.Errorf("list the tokens: %w", err)
	}
	for _, id := range ids {
		if err := s.db.Client(ctx).ApiToken.UpdateOneID(id).SetRevokedAt(s.instant()).Exec(ctx); err != nil {
			return fmt.Errorf("withdraw a token: %w", err)
		}
	}
	return nil
}

func (s *Service) enabledUser(ctx context.Context, userID int64) (*ent.User, error) {
	u, err := s.db.Client(ctx).User.Query().Where(user.ID(userID), user.DisabledAtIsNil()).WithTeams().Only(ctx)
	if err != nil {
		return nil, notFoundOr(err, "load the user")
	}
	return u, nil
}

func notFoundOr(err error, action string) error {
	switch {
	case err == nil:
		return nil
	case ent.IsNotFound(err):
		return errs.NotFound(errs.KeyNotFound)
	}
	return fmt.Errorf("%s: %w", action, err)
}
