// Package auth knows who is asking: passwords, second factors, passkeys, single
// sign-on, sessions, API tokens and one-time links. What it answers with is a
// viewer; what a viewer may do is decided by ent/rule.
//
// A disabled user is out at once: every request reads the user again, and open
// subscriptions are watched (see Watch).
package auth

import (
	"context"
	"fmt"
	"log/slog"
	"runtime"
	"time"

	"github.com/go-webauthn/webauthn/webauthn"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth/limit"
	"github.com/moim-crm/moim/server/auth/password"
	"github.com/moim-crm/moim/server/auth/seal"
	"github.com/moim-crm/moim/server/auth/token"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

// Deps are what the service needs. DB, SecretKey and PublicURL are required.
type Deps struct {
	DB *jobs.DB
	// SecretKey is the operator's secret; see package seal.
	SecretKey string
	// PublicURL is the address under which people reach the server.
	PublicURL string
	// OIDC is single sign-on; nil for none.
	OIDC *OIDC
	// Costs of a password hash; the zero value for password.Standard.
	Costs password.Params
	// Now is the clock; nil for the real one.
	Now func() time.Time
	// Recheck is how often an open subscription asks whether its viewer is still
	// let in, for changes that another process made; 0 for 15 seconds.
	Recheck time.Duration
	Log     *slog.Logger
}

// Service signs people and programs in and out.
type Service struct {
	db      *jobs.DB
	now     func() time.Time
	log     *slog.Logger
	hasher  *password.Hasher
	sealer  *seal.Sealer
	signer  *token.Signer
	codeKey [][]byte

	attempts *limit.SignIn
	codes    *limit.Limiter
	spent    *spent
	watches  *watches

	publicURL string
	passkeys  *webauthn.WebAuthn
	oidc      *oidcClient
}

const (
	// limitKeys bounds each table of the sign-in limiter to about 20 MB.
	limitKeys = 100_000
	// queuedHashes is how many sign-ins may wait for their turn.
	queuedHashes = 200
)

// New returns the service.
func New(deps Deps) (*Service, error) {
	s := &Service{
		db: deps.DB, now: deps.Now, log: deps.Log, publicURL: deps.PublicURL,
		attempts: limit.NewSignIn(limitKeys),
		codes:    limit.New(limit.Rule{Burst: 10, Every: 10 * time.Minute}, limitKeys),
		spent:    newSpent(),
		watches:  newWatches(deps.Recheck),
	}
	if s.now == nil {
		s.now = time.Now
	}
	if s.log == nil {
		s.log = slog.Default()
	}
	if deps.Costs == (password.Params{}) {
		deps.Costs = password.Standard
	}
	var err error
	if s.hasher, err = password.NewHasher(deps.Costs, min(max(runtime.NumCPU(), 1), 4), queuedHashes); err != nil {
		return nil, err
	}
	if s.sealer, err = seal.New(deps.SecretKey); err != nil {
		return nil, err
	}
	keys, err := s.sealer.Keys("auth signed tokens")
	if err != nil {
		return nil, err
	}
	s.signer = token.NewSigner(keys)
	if s.codeKey, err = s.sealer.Keys("auth recovery codes"); err != nil {
		return nil, err
	}
	if s.passkeys, err = newWebAuthn(deps.PublicURL); err != nil {
		return nil, fmt.Errorf("auth: prepare passkeys: %w", err)
	}
	s.oidc = newOIDC(deps.OIDC, deps.PublicURL)
	return s, nil
}

// instant is the clock as both databases keep it.
func (s *Service) instant() time.Time { return s.now().UTC().Truncate(time.Microsecond) }

// itself lets the service read and write what a person may not touch directly,
// such as their own password. The history still names the person.
func itself(ctx context.Context, why string) context.Context {
	v := viewer.System(why)
	if me := viewer.FromContext(ctx); me.IsStaff() {
		v.UserID, v.Name, v.Via, v.Lang = me.UserID, me.Name, me.Via, me.Lang
	}
	return viewer.NewContext(ctx, v)
}

// needAdmin refuses everybody but an admin and the program itself.
func needAdmin(ctx context.Context) error {
	v := viewer.FromContext(ctx)
	switch {
	case v.IsSystem():
		return nil
	case !v.IsStaff():
		return errs.Unauthenticated(errs.KeyUnauthenticated)
	case v.Role != viewer.Admin:
		return errs.Forbidden(errs.KeyForbidden)
	case v.Via == viaToken:
		return errs.Forbidden(keySessionNeeded)
	}
	return nil
}

// personOf returns the person who asks with a browser: what belongs to a person
// alone (a password, a token, a passkey) is closed to API tokens.
func personOf(ctx context.Context) (*viewer.Viewer, error) {
	v := viewer.FromContext(ctx)
	if !v.IsStaff() || v.UserID == 0 {
		return nil, errs.Unauthenticated(errs.KeyUnauthenticated)
	}
	if v.Via != viaSession {
		return nil, errs.Forbidden(keySessionNeeded)
	}
	return v, nil
}

const (
	viaSession = "session"
	viaToken   = "token"
)
