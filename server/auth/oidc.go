package auth

import (
	"context"
	"crypto/subtle"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth/token"
	"github.com/moim-crm/moim/server/errs"
)

// OIDC is an organization's own identity provider. Whoever it vouches for signs
// in as the staff user with the same, verified e-mail address; it decides on
// second factors, so ours is not asked for in addition.
type OIDC struct {
	Issuer, ClientID, ClientSecret string
	// Name is what the sign-in button says; empty for the issuer's host.
	Name string
	// NewUserRole lets people in who are not on the staff yet, with this role.
	// Empty, as it should usually be, turns them away.
	NewUserRole viewer.Role
}

const (
	purposeOIDC = "single sign-on"
	oidcTime    = 10 * time.Minute
	// CallbackPath is where the identity provider sends the browser back to.
	CallbackPath = "/auth/oidc/callback"
)

// oidcClient learns the provider's addresses and keys when somebody first needs
// them, so that a provider that is down does not keep the server from starting.
type oidcClient struct {
	settings OIDC
	callback string

	mu       sync.Mutex
	config   *oauth2.Config
	verifier *oidc.IDTokenVerifier
}

func newOIDC(settings *OIDC, publicURL string) *oidcClient {
	if settings == nil || settings.Issuer == "" {
		return nil
	}
	return &oidcClient{settings: *settings, callback: strings.TrimSuffix(publicURL, "/") + CallbackPath}
}

func (c *oidcClient) discover(ctx context.Context) (*oauth2.Config, *oidc.IDTokenVerifier, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.config != nil {
		return c.config, c.verifier, nil
	}
	// The provider keeps the context for fetching keys later on, so it must not
	// end with this request.
	provider, err := oidc.NewProvider(context.WithoutCancel(ctx), c.settings.Issuer)
	if err != nil {
		return nil, nil, errs.Unavailable(keySSOFailed).Because(err)
	}
	c.config = &oauth2.Config{
		ClientID: c.settings.ClientID, ClientSecret: c.settings.ClientSecret, Endpoint: provider.Endpoint(),
		RedirectURL: c.callback, Scopes: []string{oidc.ScopeOpenID, "email", "profile"},
	}
	c.verifier = provider.Verifier(&oidc.Config{ClientID: c.settings.ClientID})
	return c.config, c.verifier, nil
}

// roundTrip is what must be the same when the browser comes back. It waits in a
// cookie of the browser's, signed; the verifier in it is of use only together
// with the code and our client secret.
type roundTrip struct {
	State    string `json:"s"`
	Nonce    string `json:"n"`
	Verifier string `json:"v"`
	Next     string `json:"x"`
}

// StartOIDC returns where to send the browser, and what to keep in its cookie.
// next is a local path to come back to.
func (s *Service) StartOIDC(ctx context.Context, next string) (address, cookie string, err error) {
	if s.oidc == nil {
		return "", "", errs.NotFound(keySSOOff)
	}
	config, _, err := s.oidc.discover(ctx)
	if err != nil {
		return "", "", err
	}
	state, _ := token.New("")
	nonce, _ := token.New("")
	trip := roundTrip{State: state, Nonce: nonce, Verifier: oauth2.GenerateVerifier(), Next: next}
	if cookie, err = s.signer.Sign(purposeOIDC, trip, s.now().Add(oidcTime)); err != nil {
		return "", "", err
	}
	return config.AuthCodeURL(state, oidc.Nonce(nonce), oauth2.S256ChallengeOption(trip.Verifier)), cookie, nil
}

// FinishOIDCInput is what came back with the browser.
type FinishOIDCInput struct {
	Cookie, State, Code string
	Client              Client
}

// FinishOIDC signs in whom the provider vouches for, and says where to go.
func (s *Service) FinishOIDC(ctx context.Context, in FinishOIDCInput) (entry *Entry, next string, err error) {
	if s.oidc == nil {
		return nil, "", errs.NotFound(keySSOOff)
	}
	ctx = itself(ctx, "single sign-on")
	var trip roundTrip
	if err := s.signer.Verify(purposeOIDC, in.Cookie, &trip, s.now()); err != nil {
		return nil, "", errs.Unauthenticated(keySSOFailed).Because(err)
	}
	if in.Code == "" || subtle.ConstantTimeCompare([]byte(trip.State), []byte(in.State)) != 1 {
		return nil, "", errs.Unauthenticated(keySSOFailed).Because(errors.New("the state differs"))
	}
	claims, err := s.claims(ctx, trip, in.Code)
	if err != nil {
		return nil, "", err
	}
	u, err := s.userOfClaims(ctx, claims)
	if err != nil {
		return nil, "", err
	}
	entry, err = s.open(ctx, u, in.Client)
	return entry, trip.Next, err
}

type claims struct {
	Email         string `json:"email"`
	EmailVerified bool   `json:"email_verified"`
	Name          string `json:"name"`
	Locale        string `json:"locale"`
}

func (s *Service) claims(ctx context.Context, trip roundTrip, code string) (*claims, error) {
	config, verifier, err := s.oidc.discover(ctx)
	if err != nil {
		return nil, err
	}
	answer, err := config.Exchange(ctx, code, oauth2.VerifierOption(trip.Verifier))
	if err != nil {
		return nil, errs.Unauthenticated(keySSOFailed).Because(err)
	}
	raw, _ := answer.Extra("id_token").(string)
	idToken, err := verifier.Verify(ctx, raw)
	if err != nil {
		return nil, errs.Unauthenticated(keySSOFailed).Because(err)
	}
	if subtle.ConstantTimeCompare([]byte(idToken.Nonce), []byte(trip.Nonce)) != 1 {
		return nil, errs.Unauthenticated(keySSOFailed).Because(errors.New("the nonce differs"))
	}
	var out claims
	if err := idToken.Claims(&out); err != nil {
		return nil, errs.Unauthenticated(keySSOFailed).Because(err)
	}
	// An address that nobody verified is one that anybody could have typed.
	if !out.EmailVerified || emailKey(out.Email) == "" {
		return nil, errs.Unauthenticated(keySSOUnknown)
	}
	return &out, nil
}

func (s *Service) userOfClaims(ctx context.Context, c *claims) (*ent.User, error) {
	u, err := s.db.Client(ctx).User.Query().Where(user.EmailKey(emailKey(c.Email))).Only(ctx)
	switch {
	case ent.IsNotFound(err) && s.oidc.settings.NewUserRole != "":
		name := c.Name
		if name == "" {
			name = c.Email
		}
		return s.addUser(ctx, CreateUserInput{Email: c.Email, Name: name, Role: s.oidc.settings.NewUserRole, Locale: c.Locale})
	case ent.IsNotFound(err):
		return nil, errs.Unauthenticated(keySSOUnknown)
	case err != nil:
		return nil, fmt.Errorf("find the user: %w", err)
	case u.DisabledAt != nil:
		return nil, errs.Unauthenticated(keySSOUnknown)
	}
	return u, nil
}
