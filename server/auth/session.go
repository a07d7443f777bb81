package auth

import (
	"context"
	"fmt"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/session"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth/token"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

const (
	// sessionTime is when even a session in daily use ends; idleTime is when one
	// that nobody uses does.
	sessionTime = 30 * 24 * time.Hour
	idleTime    = 7 * 24 * time.Hour
	// keepEnded is how long an ended session stays on record.
	keepEnded = 30 * 24 * time.Hour
	// touchEvery keeps a busy browser from writing to the database all the time.
	touchEvery = time.Minute

	maxUserAgent = 300
)

// open starts a session with a secret of its own, whatever the browser had
// before: a secret that somebody planted there is worth nothing.
func (s *Service) open(ctx context.Context, u *ent.User, client Client) (*Entry, error) {
	plain, hash := token.New("")
	now := s.instant()
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		err := s.db.Client(ctx).Session.Create().SetUserID(u.ID).SetTokenHash(hash).
			SetCreatedAt(now).SetLastSeenAt(now).SetExpiresAt(now.Add(sessionTime)).
			SetUserAgent(cut(client.UserAgent)).SetIP(client.Address.String()).Exec(ctx)
		if err != nil {
			return fmt.Errorf("start a session: %w", err)
		}
		if err := s.db.Client(ctx).User.UpdateOneID(u.ID).SetLastSignInAt(now).Exec(ctx); err != nil {
			return fmt.Errorf("note the sign-in: %w", err)
		}
		return s.forgetSessions(ctx, u.ID, now)
	})
	if err != nil {
		return nil, err
	}
	known, err := s.newDevice(u.EmailKey)
	if err != nil {
		return nil, err
	}
	return &Entry{Session: plain, ExpiresAt: now.Add(sessionTime), Device: known, User: u}, nil
}

// forgetSessions removes what ended so long ago that nobody asks any more. Doing
// it at each sign-in keeps the table as small as the staff is.
func (s *Service) forgetSessions(ctx context.Context, userID int64, now time.Time) error {
	_, err := s.db.Client(ctx).Session.Delete().
		Where(session.HasUserWith(user.ID(userID)), session.ExpiresAtLT(now.Add(-keepEnded))).Exec(ctx)
	if err != nil {
		return fmt.Errorf("forget old sessions: %w", err)
	}
	return nil
}

// ViewerOfSession returns who a session belongs to. Everything that is not a
// live session of a user who may sign in is the same refusal.
func (s *Service) ViewerOfSession(ctx context.Context, plain string) (*viewer.Viewer, error) {
	if !token.WellFormed("", plain) {
		return nil, errs.Unauthenticated(errs.KeyUnauthenticated)
	}
	ctx = itself(ctx, "recognize a session")
	now := s.instant()
	found, err := s.db.Client(ctx).Session.Query().
		Where(session.TokenHash(token.Hash(plain)), session.RevokedAtIsNil(), session.IsSecondFactorDue(false),
			session.ExpiresAtGT(now), session.LastSeenAtGT(now.Add(-idleTime))).
		WithUser(func(q *ent.UserQuery) { q.WithTeams() }).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, errs.Unauthenticated(errs.KeyUnauthenticated)
	} else if err != nil {
		return nil, fmt.Errorf("find the session: %w", err)
	}
	if found.Edges.User.DisabledAt != nil {
		return nil, errs.Unauthenticated(errs.KeyUnauthenticated)
	}
	s.touch(ctx, found, now)
	v, err := s.viewerOf(ctx, found.Edges.User)
	if err != nil {
		return nil, err
	}
	v.Via, v.SessionID = viaSession, found.ID
	return v, nil
}

// touch keeps a session in use alive. Where it fails, the session is a minute
// older than it could be.
func (s *Service) touch(ctx context.Context, found *ent.Session, now time.Time) {
	if now.Sub(found.LastSeenAt) < touchEvery {
		return
	}
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		return s.db.Client(ctx).Session.UpdateOneID(found.ID).SetLastSeenAt(now).Exec(ctx)
	})
	if err != nil {
		s.log.WarnContext(ctx, "keep a session alive", "session", found.ID, "error", err)
	}
}

// Sessions lists the browsers in which the viewer is signed in, the most
// recently used first.
func (s *Service) Sessions(ctx context.Context) ([]*ent.Session, error) {
	me, err := personOf(ctx)
	if err != nil {
		return nil, err
	}
	return s.sessionsOf(itself(ctx, "list sessions"), me.UserID)
}

func (s *Service) sessionsOf(ctx context.Context, userID int64) ([]*ent.Session, error) {
	now := s.instant()
	found, err := s.db.Client(ctx).Session.Query().
		Where(session.UserID(userID), session.RevokedAtIsNil(), session.IsSecondFactorDue(false),
			session.ExpiresAtGT(now), session.LastSeenAtGT(now.Add(-idleTime))).
		Order(ent.Desc(session.FieldLastSeenAt)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("list sessions: %w", err)
	}
	return append([]*ent.Session{}, found...), nil
}

// SignOut ends one session by its secret. An unknown one is signed out already.
func (s *Service) SignOut(ctx context.Context, plain string) error {
	ctx = itself(ctx, "sign out")
	found, err := s.db.Client(ctx).Session.Query().Where(session.TokenHash(token.Hash(plain)), session.RevokedAtIsNil()).Only(ctx)
	if ent.IsNotFound(err) {
		return nil
	} else if err != nil {
		return fmt.Errorf("find the session: %w", err)
	}
	return s.endSession(ctx, found.ID)
}

// RevokeSession ends one session of the viewer's own.
func (s *Service) RevokeSession(ctx context.Context, id int64) error {
	me, err := personOf(ctx)
	if err != nil {
		return err
	}
	ctx = itself(ctx, "sign out elsewhere")
	mine, err := s.db.Client(ctx).Session.Query().Where(session.ID(id), session.UserID(me.UserID)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("find the session: %w", err)
	}
	if !mine {
		return errs.NotFound(errs.KeyNotFound)
	}
	return s.endSession(ctx, id)
}

func (s *Service) endSession(ctx context.Context, id int64) error {
	return s.db.Tx(ctx, func(ctx context.Context) error {
		if err := s.db.Client(ctx).Session.UpdateOneID(id).SetRevokedAt(s.instant()).Exec(ctx); err != nil {
			return fmt.Errorf("end the session: %w", err)
		}
		jobs.AfterCommit(ctx, func() { s.watches.endSession(id) })
		return nil
	})
}

// SignOutEverywhere ends every session of the viewer. The one that asks is kept
// only if keep says so.
func (s *Service) SignOutEverywhere(ctx context.Context, keep bool) error {
	me, err := personOf(ctx)
	if err != nil {
		return err
	}
	except := int64(0)
	if keep {
		except = me.SessionID
	}
	return s.endSessions(itself(ctx, "sign out everywhere"), me.UserID, except)
}

// endSessions ends every session of a user but one.
func (s *Service) endSessions(ctx context.Context, userID, except int64) error {
	return s.db.Tx(ctx, func(ctx context.Context) error {
		err := s.db.Client(ctx).Session.Update().
			Where(session.HasUserWith(user.ID(userID)), session.RevokedAtIsNil(), session.IDNEQ(except)).
			SetRevokedAt(s.instant()).Exec(ctx)
		if err != nil {
			return fmt.Errorf("end the sessions: %w", err)
		}
		jobs.AfterCommit(ctx, func() { s.watches.endSessionsOf(userID, except) })
		return nil
	})
}

func cut(userAgent string) string {
	runes := []rune(userAgent)
	return string(runes[:min(len(runes), maxUserAgent)])
}
