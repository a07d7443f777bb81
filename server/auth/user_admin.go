package auth

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

// UpdateUserInput is what an admin may change of a user; nil leaves it as it is.
type UpdateUserInput struct {
	ID           int64
	Name, Locale *string
	Role         *viewer.Role
	// TeamIDs replaces the user's teams; nil leaves them.
	TeamIDs  []int64
	Disabled *bool
}

// Validate reports the first field that cannot be used.
func (in UpdateUserInput) Validate() error {
	if in.Name != nil {
		if err := checkName("name", *in.Name); err != nil {
			return err
		}
	}
	if in.Role != nil && !in.Role.Valid() {
		return errs.Invalid("role", keyRoleUnknown, "role", string(*in.Role))
	}
	return nil
}

// UpdateUser changes a user in one transaction: all of it or nothing.
func (s *Service) UpdateUser(ctx context.Context, in UpdateUserInput) (u *ent.User, err error) {
	if err := needAdmin(ctx); err != nil {
		return nil, err
	}
	if err := in.Validate(); err != nil {
		return nil, err
	}
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		if u, err = s.changeUser(itself(ctx, "change a user"), in); err != nil {
			return err
		}
		if in.Role != nil && viewer.Role(u.Role) != *in.Role {
			if u, err = s.SetRole(ctx, in.ID, *in.Role); err != nil {
				return err
			}
		}
		switch {
		case in.Disabled == nil:
		case *in.Disabled && u.DisabledAt == nil:
			u, err = s.DisableUser(ctx, in.ID)
		case !*in.Disabled && u.DisabledAt != nil:
			u, err = s.EnableUser(ctx, in.ID)
		}
		return err
	})
	return u, err
}

func (s *Service) changeUser(ctx context.Context, in UpdateUserInput) (*ent.User, error) {
	change := s.db.Client(ctx).User.UpdateOneID(in.ID)
	if in.Name != nil {
		change.SetName(strings.TrimSpace(*in.Name))
	}
	if in.Locale != nil {
		change.SetLocale(*in.Locale)
	}
	if in.TeamIDs != nil {
		had, err := s.db.Client(ctx).User.Query().Where(user.ID(in.ID)).QueryTeams().IDs(ctx)
		if err != nil {
			return nil, fmt.Errorf("read the user's teams: %w", err)
		}
		// Team by team, so that the history tells which were left.
		isIn := func(ids []int64) func(int64) bool { return func(id int64) bool { return slices.Contains(ids, id) } }
		change.RemoveTeamIDs(slices.DeleteFunc(slices.Clone(had), isIn(in.TeamIDs))...).
			AddTeamIDs(slices.DeleteFunc(slices.Clone(in.TeamIDs), isIn(had))...)
		// What the user may see follows from the teams.
		jobs.AfterCommit(ctx, func() { s.watches.endUser(in.ID) })
	}
	u, err := change.Save(ctx)
	return u, notFoundOr(err, "change the user")
}
