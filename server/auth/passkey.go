package auth

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/netip"
	"net/url"
	"strconv"
	"time"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/passkey"
	"github.com/moim-crm/moim/server/errs"
)

// ceremonyTime is how long a browser may show its passkey dialog.
const ceremonyTime = 5 * time.Minute

// newWebAuthn returns nil where passkeys cannot work: they are bound to a name,
// and an address such as 192.0.2.1 is none.
func newWebAuthn(publicURL string) (*webauthn.WebAuthn, error) {
	u, err := url.Parse(publicURL)
	if err != nil {
		return nil, err
	}
	if _, err := netip.ParseAddr(u.Hostname()); err == nil || u.Hostname() == "" {
		return nil, nil
	}
	timeout := webauthn.TimeoutConfig{Enforce: true, Timeout: ceremonyTime, TimeoutUVD: ceremonyTime}
	return webauthn.New(&webauthn.Config{
		RPID: u.Hostname(), RPDisplayName: "Moim", RPOrigins: []string{u.Scheme + "://" + u.Host},
		AttestationPreference: protocol.PreferNoAttestation,
		AuthenticatorSelection: protocol.AuthenticatorSelection{
			ResidentKey: protocol.ResidentKeyRequirementRequired, RequireResidentKey: protocol.ResidentKeyRequired(),
			UserVerification: protocol.VerificationRequired,
		},
		Timeouts: webauthn.TimeoutsConfig{Login: timeout, Registration: timeout},
	})
}

// passkeyUser is a user as the WebAuthn library wants to see one.
type passkeyUser struct {
	user        *ent.User
	credentials []webauthn.Credential
}

// WebAuthnID tells an authenticator which account a passkey is for. It is the
// row's own id: no e-mail address, and the same for ever.
func (u passkeyUser) WebAuthnID() []byte { return []byte(strconv.FormatInt(u.user.ID, 10)) }

// WebAuthnName is what the browser's dialog shows.
func (u passkeyUser) WebAuthnName() string { return u.user.Email }

// WebAuthnDisplayName is what the browser's dialog shows beside it.
func (u passkeyUser) WebAuthnDisplayName() string { return u.user.Name }

// WebAuthnCredentials are the passkeys of the user.
func (u passkeyUser) WebAuthnCredentials() []webauthn.Credential { return u.credentials }

func (s *Service) passkeyUser(ctx context.Context, userID int64) (passkeyUser, error) {
	u, err := s.enabledUser(ctx, userID)
	if err != nil {
		return passkeyUser{}, err
	}
	rows, err := s.db.Client(ctx).Passkey.Query().Where(passkey.UserID(userID)).All(ctx)
	if err != nil {
		return passkeyUser{}, fmt.Errorf("list the passkeys: %w", err)
	}
	out := passkeyUser{user: u, credentials: make([]webauthn.Credential, len(rows))}
	for i, row := range rows {
		if err := json.Unmarshal(row.Credential, &out.credentials[i]); err != nil {
			return passkeyUser{}, fmt.Errorf("read passkey %d: %w", row.ID, err)
		}
	}
	return out, nil
}

// Ceremony is one dialog between the browser and an authenticator: Options go to
// the browser, State comes back with its answer.
type Ceremony struct {
	Options any
	State   string
}

func (s *Service) begin(purpose string, options any, data *webauthn.SessionData) (*Ceremony, error) {
	state, err := s.signer.Sign(purpose, data, s.now().Add(ceremonyTime))
	if err != nil {
		return nil, err
	}
	return &Ceremony{Options: options, State: state}, nil
}

// resume reads a state and uses it up: one dialog, one answer.
func (s *Service) resume(purpose, state string) (webauthn.SessionData, error) {
	var data webauthn.SessionData
	if err := s.signer.Verify(purpose, state, &data, s.now()); err != nil {
		return data, errs.Unauthenticated(keyChallengeExpired).Because(err)
	}
	if !s.spent.use(data.Challenge, s.now().Add(ceremonyTime), s.now()) {
		return data, errs.Unauthenticated(keyChallengeExpired)
	}
	return data, nil
}

func (s *Service) needPasskeys() error {
	if s.passkeys == nil {
		return errs.Unavailable(keyPasskeysOff)
	}
	return nil
}

func credentialKey(id []byte) string { return base64.RawURLEncoding.EncodeToString(id) }

// Passkeys lists the viewer's own passkeys, oldest first.
func (s *Service) Passkeys(ctx context.Context) ([]*ent.Passkey, error) {
	me, err := personOf(ctx)
	if err != nil {
		return nil, err
	}
	found, err := s.db.Client(ctx).Passkey.Query().Where(passkey.UserID(me.UserID)).Order(ent.Asc(passkey.FieldID)).All(itself(ctx, "list passkeys"))
	if err != nil {
		return nil, fmt.Errorf("list the passkeys: %w", err)
	}
	return found, nil
}

// RemovePasskey forgets a passkey of the viewer's own.
func (s *Service) RemovePasskey(ctx context.Context, id int64) error {
	me, err := personOf(ctx)
	if err != nil {
		return err
	}
	ctx = itself(ctx, "remove a passkey")
	return s.db.Tx(ctx, func(ctx context.Context) error {
		err := s.db.Client(ctx).Passkey.DeleteOneID(id).Where(passkey.UserID(me.UserID)).Exec(ctx)
		return notFoundOr(err, "remove the passkey")
	})
}
