package auth

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/viewer"
)

// mayWatch reports whether the viewer may know how a user signs in: the user and
// admins.
func mayWatch(ctx context.Context, userID int64) bool {
	v := viewer.FromContext(ctx)
	return v.IsSystem() || v.IsStaff() && (v.UserID == userID || v.Role == viewer.Admin)
}

// HasSecondFactor tells whether a user has set one up; ok is false for those who
// may not know.
func (s *Service) HasSecondFactor(ctx context.Context, userID int64) (has, ok bool, err error) {
	if !mayWatch(ctx, userID) {
		return false, false, nil
	}
	u, err := s.db.Client(ctx).User.Get(itself(ctx, "look for a second factor"), userID)
	if err != nil {
		return false, false, notFoundOr(err, "look for a second factor")
	}
	return u.TotpSecret != "", true, nil
}

// SessionsOf lists the browsers in which a user is signed in, the last used first;
// nil for those who may not know.
func (s *Service) SessionsOf(ctx context.Context, userID int64) ([]*ent.Session, error) {
	if !mayWatch(ctx, userID) {
		return nil, nil
	}
	return s.sessionsOf(itself(ctx, "list sessions"), userID)
}

// SignOutUser ends every session of a user, for an admin.
func (s *Service) SignOutUser(ctx context.Context, userID int64) (*ent.User, error) {
	if err := needAdmin(ctx); err != nil {
		return nil, err
	}
	u, err := s.db.Client(ctx).User.Get(ctx, userID)
	if err != nil {
		return nil, notFoundOr(err, "sign a user out")
	}
	return u, s.endSessions(itself(ctx, "sign a user out"), userID, 0)
}
