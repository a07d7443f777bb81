package auth

import (
	"context"
	"fmt"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// CreateUserInput describes a new member of staff. Without a password they sign
// in by an invitation or by single sign-on.
type CreateUserInput struct {
	Email, Name, Password string
	Role                  viewer.Role
	// Locale is a BCP 47 tag; empty for English.
	Locale string
	// TeamIDs are the teams that the user belongs to from the start.
	TeamIDs []int64
}

// Validate reports the first field that cannot be used.
func (in CreateUserInput) Validate() error {
	if err := checkEmail("email", in.Email); err != nil {
		return err
	}
	if err := checkName("name", in.Name); err != nil {
		return err
	}
	if !in.Role.Valid() {
		return errs.Invalid("role", keyRoleUnknown, "role", string(in.Role))
	}
	if in.Password == "" {
		return nil
	}
	return checkNewPassword("password", in.Password, in.Email, in.Name)
}

// CreateUser adds a member of staff. Only an admin may.
func (s *Service) CreateUser(ctx context.Context, in CreateUserInput) (*ent.User, error) {
	if err := needAdmin(ctx); err != nil {
		return nil, err
	}
	if err := in.Validate(); err != nil {
		return nil, err
	}
	return s.addUser(itself(ctx, "create a user"), in)
}

// InviteUser adds a member of staff without a password and returns the address
// where they choose one.
func (s *Service) InviteUser(ctx context.Context, in CreateUserInput) (u *ent.User, link string, err error) {
	if err := needAdmin(ctx); err != nil {
		return nil, "", err
	}
	in.Password = ""
	if err := in.Validate(); err != nil {
		return nil, "", err
	}
	ctx = itself(ctx, "invite a user")
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		if u, err = s.addUser(ctx, in); err != nil {
			return err
		}
		link, err = s.newLink(ctx, purposeInvite, &u.ID)
		return err
	})
	return u, link, err
}

func (s *Service) addUser(ctx context.Context, in CreateUserInput) (u *ent.User, err error) {
	hash := ""
	if in.Password != "" {
		if hash, err = s.hash(ctx, in.Password); err != nil {
			return nil, err
		}
	}
	if in.Locale == "" {
		in.Locale = "en"
	}
	key := emailKey(in.Email)
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		// Asked first, because on PostgreSQL a refused row spoils the transaction
		// that other changes may be part of.
		taken, err := s.db.Client(ctx).User.Query().Where(user.EmailKey(key)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("look for the e-mail address: %w", err)
		}
		if taken {
			return errs.Invalid("email", keyEmailTaken)
		}
		u, err = s.db.Client(ctx).User.Create().SetEmail(strings.TrimSpace(in.Email)).SetEmailKey(key).
			SetName(strings.TrimSpace(in.Name)).SetRole(user.Role(in.Role)).SetLocale(in.Locale).AddTeamIDs(in.TeamIDs...).SetPasswordHash(hash).Save(ctx)
		if ent.IsConstraintError(err) {
			return errs.Invalid("email", keyEmailTaken).Because(err)
		} else if err != nil {
			return fmt.Errorf("create the user: %w", err)
		}
		return nil
	})
	return u, err
}
