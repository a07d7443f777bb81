package auth

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/passkey"
	"github.com/moim-crm/moim/server/auth/limit"
	"github.com/moim-crm/moim/server/errs"
)

const purposePasskeySignIn = "passkey sign-in"

// BeginPasskeySignIn starts the dialog in which somebody chooses a passkey. It
// asks nobody's name first, so it tells nobody who has an account.
func (s *Service) BeginPasskeySignIn() (*Ceremony, error) {
	if err := s.needPasskeys(); err != nil {
		return nil, err
	}
	assertion, data, err := s.passkeys.BeginDiscoverableLogin(webauthn.WithUserVerification(protocol.VerificationRequired))
	if err != nil {
		return nil, fmt.Errorf("begin a sign-in: %w", err)
	}
	return s.begin(purposePasskeySignIn, assertion.Response, data)
}

// PasskeySignInInput is the browser's answer.
type PasskeySignInInput struct {
	State    string
	Response json.RawMessage
	Client   Client
}

// PasskeySignIn signs in with a passkey. The authenticator has checked a finger
// or a PIN, so this is two factors already.
func (s *Service) PasskeySignIn(ctx context.Context, in PasskeySignInInput) (*Entry, error) {
	if err := s.needPasskeys(); err != nil {
		return nil, err
	}
	ctx = itself(ctx, "sign in with a passkey")
	// The name is not known yet, so each address is limited by itself: one budget
	// for all would let a stranger use it up.
	attempt, wait := s.attempts.Begin("passkey "+limit.AddressKey(in.Client.Address), "", in.Client.Address, s.now())
	if attempt == nil {
		return nil, tooMany(wait)
	}
	u, credential, err := s.checkPasskey(ctx, in)
	if err != nil {
		return nil, err
	}
	attempt.Succeeded()
	text, err := json.Marshal(credential)
	if err != nil {
		return nil, fmt.Errorf("encode the passkey: %w", err)
	}
	var entry *Entry
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		id, err := s.db.Client(ctx).Passkey.Query().Where(passkey.CredentialKey(credentialKey(credential.ID))).OnlyID(ctx)
		if err != nil {
			return notFoundOr(err, "find the passkey")
		}
		if err := s.db.Client(ctx).Passkey.UpdateOneID(id).SetCredential(text).SetLastUsedAt(s.instant()).Exec(ctx); err != nil {
			return fmt.Errorf("note the use of the passkey: %w", err)
		}
		entry, err = s.open(ctx, u, in.Client)
		return err
	})
	return entry, err
}

func (s *Service) checkPasskey(ctx context.Context, in PasskeySignInInput) (*ent.User, *webauthn.Credential, error) {
	data, err := s.resume(purposePasskeySignIn, in.State)
	if err != nil {
		return nil, nil, err
	}
	parsed, err := protocol.ParseCredentialRequestResponseBytes(in.Response)
	if err != nil {
		return nil, nil, errs.Unauthenticated(keyPasskeyFailed).Because(err)
	}
	var owner passkeyUser
	find := func(rawID, handle []byte) (webauthn.User, error) {
		row, err := s.db.Client(ctx).Passkey.Query().Where(passkey.CredentialKey(credentialKey(rawID))).Only(ctx)
		if err != nil {
			return nil, err
		}
		owner, err = s.passkeyUser(ctx, row.UserID)
		if err != nil {
			return nil, err
		}
		if string(owner.WebAuthnID()) != string(handle) {
			return nil, errs.Unauthenticated(keyPasskeyFailed)
		}
		return owner, nil
	}
	credential, err := s.passkeys.ValidateDiscoverableLogin(find, data, parsed)
	if err != nil {
		return nil, nil, errs.Unauthenticated(keyPasskeyFailed).Because(err)
	}
	if credential.Authenticator.CloneWarning {
		s.log.WarnContext(ctx, "a passkey counts backwards and may be a copy", "user", owner.user.ID)
		return nil, nil, errs.Unauthenticated(keyPasskeyFailed)
	}
	return owner.user, credential, nil
}
