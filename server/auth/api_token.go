package auth

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/apitoken"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth/token"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

// CreateTokenInput describes an API token.
type CreateTokenInput struct {
	Name   string
	Scopes []string
	// ExpiresAt is when the token ends; nil for when it is withdrawn.
	ExpiresAt *time.Time
	// Email names the user, for the command line; in the browser a token is
	// always the viewer's own.
	Email string
}

// Validate reports the first field that cannot be used.
func (in CreateTokenInput) Validate(now time.Time) error {
	if err := checkName("name", in.Name); err != nil {
		return err
	}
	if in.ExpiresAt != nil && !in.ExpiresAt.After(now) {
		return errs.Invalid("expiresAt", keyExpiryPast)
	}
	return checkScopes(in.Scopes)
}

// CreateToken makes an API token and returns it; it cannot be read again.
func (s *Service) CreateToken(ctx context.Context, in CreateTokenInput) (plain string, row *ent.ApiToken, err error) {
	if err := in.Validate(s.now()); err != nil {
		return "", nil, err
	}
	owner, err := s.tokenOwner(ctx, in.Email)
	if err != nil {
		return "", nil, err
	}
	plain, hash := token.New(token.APIPrefix)
	ctx = itself(ctx, "create an API token")
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		create := s.db.Client(ctx).ApiToken.Create().SetUserID(owner).SetName(strings.TrimSpace(in.Name)).
			SetTokenHash(hash).SetScopes(in.Scopes).SetCreatedAt(s.instant())
		if in.ExpiresAt != nil {
			create.SetExpiresAt(in.ExpiresAt.UTC().Truncate(time.Microsecond))
		}
		row, err = create.Save(ctx)
		if err != nil {
			return fmt.Errorf("create the token: %w", err)
		}
		return nil
	})
	if err != nil {
		return "", nil, err
	}
	return plain, row, nil
}

func (s *Service) tokenOwner(ctx context.Context, email string) (int64, error) {
	if !viewer.FromContext(ctx).IsSystem() {
		me, err := personOf(ctx)
		if err != nil {
			return 0, err
		}
		return me.UserID, nil
	}
	id, err := s.db.Client(ctx).User.Query().Where(user.EmailKey(emailKey(email)), user.DisabledAtIsNil()).OnlyID(ctx)
	if err != nil {
		return 0, notFoundOr(err, "find the user")
	}
	return id, nil
}

// Tokens lists the viewer's own tokens that still work, newest first.
func (s *Service) Tokens(ctx context.Context) ([]*ent.ApiToken, error) {
	me, err := personOf(ctx)
	if err != nil {
		return nil, err
	}
	found, err := s.db.Client(ctx).ApiToken.Query().Where(apitoken.UserID(me.UserID), apitoken.RevokedAtIsNil()).
		Order(ent.Desc(apitoken.FieldCreatedAt)).All(itself(ctx, "list tokens"))
	if err != nil {
		return nil, fmt.Errorf("list the tokens: %w", err)
	}
	return found, nil
}

// TokensOfAll lists everybody's tokens that still work, newest first, for an
// admin; anybody else gets their own.
func (s *Service) TokensOfAll(ctx context.Context) ([]*ent.ApiToken, error) {
	if needAdmin(ctx) != nil {
		return s.Tokens(ctx)
	}
	found, err := s.db.Client(ctx).ApiToken.Query().Where(apitoken.RevokedAtIsNil()).
		Order(ent.Desc(apitoken.FieldCreatedAt)).All(itself(ctx, "list tokens"))
	if err != nil {
		return nil, fmt.Errorf("list the tokens: %w", err)
	}
	return found, nil
}

// RevokeToken withdraws a token of the viewer's own; an admin may withdraw any.
func (s *Service) RevokeToken(ctx context.Context, id int64) error {
	me, err := personOf(ctx)
	if err != nil {
		return err
	}
	ctx = itself(ctx, "withdraw a token")
	return s.db.Tx(ctx, func(ctx context.Context) error {
		change := s.db.Client(ctx).ApiToken.UpdateOneID(id).SetRevokedAt(s.instant())
		if me.Role != viewer.Admin {
			change.Where(apitoken.UserID(me.UserID))
		}
		if err := change.Exec(ctx); err != nil {
			return notFoundOr(err, "withdraw the token")
		}
		jobs.AfterCommit(ctx, func() { s.watches.endToken(id) })
		return nil
	})
}

// ViewerOfToken returns who an API token belongs to, with no more rights than
// its scopes.
func (s *Service) ViewerOfToken(ctx context.Context, plain string) (*viewer.Viewer, error) {
	if !token.WellFormed(token.APIPrefix, plain) {
		return nil, errs.Unauthenticated(errs.KeyUnauthenticated)
	}
	ctx = itself(ctx, "recognize a token")
	now := s.instant()
	found, err := s.db.Client(ctx).ApiToken.Query().
		Where(apitoken.TokenHash(token.Hash(plain)), apitoken.RevokedAtIsNil(),
			apitoken.Or(apitoken.ExpiresAtIsNil(), apitoken.ExpiresAtGT(now))).
		WithUser(func(q *ent.UserQuery) { q.WithTeams() }).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, errs.Unauthenticated(errs.KeyUnauthenticated)
	} else if err != nil {
		return nil, fmt.Errorf("find the token: %w", err)
	}
	if found.Edges.User.DisabledAt != nil {
		return nil, errs.Unauthenticated(errs.KeyUnauthenticated)
	}
	s.touchToken(ctx, found, now)
	v, err := s.viewerOf(ctx, found.Edges.User)
	if err != nil {
		return nil, err
	}
	v.Via, v.TokenID, v.Access = viaToken, found.ID, narrow(v.Access, found.Scopes)
	return v, nil
}

func (s *Service) touchToken(ctx context.Context, found *ent.ApiToken, now time.Time) {
	if found.LastUsedAt != nil && now.Sub(*found.LastUsedAt) < touchEvery {
		return
	}
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		return s.db.Client(ctx).ApiToken.UpdateOneID(found.ID).SetLastUsedAt(now).Exec(ctx)
	})
	if err != nil {
		s.log.WarnContext(ctx, "note the use of a token", "token", found.ID, "error", err)
	}
}
