package auth

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/server/errs"
)

// BeginPasskey starts the dialog in which the viewer adds a passkey.
func (s *Service) BeginPasskey(ctx context.Context, password string) (*Ceremony, error) {
	me, err := personOf(ctx)
	if err != nil {
		return nil, err
	}
	if err := s.needPasskeys(); err != nil {
		return nil, err
	}
	ctx = itself(ctx, "add a passkey")
	if _, err := s.confirm(ctx, me, password, "password"); err != nil {
		return nil, err
	}
	u, err := s.passkeyUser(ctx, me.UserID)
	if err != nil {
		return nil, err
	}
	known := webauthn.Credentials(u.credentials).CredentialDescriptors()
	creation, data, err := s.passkeys.BeginRegistration(u, webauthn.WithExclusions(known))
	if err != nil {
		return nil, fmt.Errorf("begin a passkey: %w", err)
	}
	return s.begin(registerPurpose(me.UserID), creation.Response, data)
}

// FinishPasskeyInput is the browser's answer.
type FinishPasskeyInput struct {
	State    string
	Name     string
	Response json.RawMessage
}

// FinishPasskey keeps the passkey that the browser made.
func (s *Service) FinishPasskey(ctx context.Context, in FinishPasskeyInput) (row *ent.Passkey, err error) {
	me, err := personOf(ctx)
	if err != nil {
		return nil, err
	}
	if err := s.needPasskeys(); err != nil {
		return nil, err
	}
	if err := checkName("name", in.Name); err != nil {
		return nil, err
	}
	ctx = itself(ctx, "add a passkey")
	data, err := s.resume(registerPurpose(me.UserID), in.State)
	if err != nil {
		return nil, err
	}
	parsed, err := protocol.ParseCredentialCreationResponseBytes(in.Response)
	if err != nil {
		return nil, errs.Invalid("response", keyPasskeyFailed).Because(err)
	}
	u, err := s.passkeyUser(ctx, me.UserID)
	if err != nil {
		return nil, err
	}
	credential, err := s.passkeys.CreateCredential(u, data, parsed)
	if err != nil {
		return nil, errs.Invalid("response", keyPasskeyFailed).Because(err)
	}
	text, err := json.Marshal(credential)
	if err != nil {
		return nil, fmt.Errorf("encode the passkey: %w", err)
	}
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		row, err = s.db.Client(ctx).Passkey.Create().SetUserID(me.UserID).SetName(strings.TrimSpace(in.Name)).
			SetCredentialKey(credentialKey(credential.ID)).SetCredential(text).Save(ctx)
		if ent.IsConstraintError(err) {
			return errs.Conflict(keyPasskeyFailed).Because(err)
		} else if err != nil {
			return fmt.Errorf("keep the passkey: %w", err)
		}
		return nil
	})
	return row, err
}

func registerPurpose(userID int64) string {
	return "passkey registration " + strconv.FormatInt(userID, 10)
}
