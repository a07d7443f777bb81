package auth

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth/totp"
	"github.com/moim-crm/moim/server/errs"
)

// enrolTime is how long an offered secret may wait for its first code.
const enrolTime = 30 * time.Minute

// pendingTOTP is a secret that was offered and not confirmed yet. It waits in
// the browser, sealed, and not in the database.
type pendingTOTP struct {
	Sealed string `json:"s"`
}

// TOTPOffer is what the page of the second factor shows.
type TOTPOffer struct {
	Secret, URI string
	// Pending comes back to ConfirmTOTP.
	Pending string
}

// BeginTOTP offers the viewer a secret for their authenticator app.
func (s *Service) BeginTOTP(ctx context.Context, password string) (*TOTPOffer, error) {
	me, err := personOf(ctx)
	if err != nil {
		return nil, err
	}
	ctx = itself(ctx, "set up a second factor")
	u, err := s.confirm(ctx, me, password, "password")
	if err != nil {
		return nil, err
	}
	if u.TotpSecret != "" {
		return nil, errs.Conflict(keySecondFactorOn)
	}
	issuer, err := s.organizationName(ctx)
	if err != nil {
		return nil, err
	}
	if issuer == "" {
		issuer = "Moim"
	}
	enrolment, err := totp.Enrol(issuer, u.Email)
	if err != nil {
		return nil, err
	}
	sealed, err := s.sealer.Seal(totpPurpose(me.UserID), []byte(enrolment.Secret))
	if err != nil {
		return nil, err
	}
	pending, err := s.signer.Sign(pendingPurpose(me), pendingTOTP{sealed}, s.now().Add(enrolTime))
	if err != nil {
		return nil, err
	}
	return &TOTPOffer{Secret: enrolment.Secret, URI: enrolment.URI, Pending: pending}, nil
}

// ConfirmTOTP turns the second factor on once the app gives the right code, and
// returns the recovery codes; they cannot be read again.
func (s *Service) ConfirmTOTP(ctx context.Context, pending, code string) (recovery []string, err error) {
	me, err := personOf(ctx)
	if err != nil {
		return nil, err
	}
	var offered pendingTOTP
	if err := s.signer.Verify(pendingPurpose(me), pending, &offered, s.now()); err != nil {
		return nil, errs.Invalid("", keyChallengeExpired).Because(err)
	}
	secret, err := s.sealer.Open(totpPurpose(me.UserID), offered.Sealed)
	if err != nil {
		return nil, fmt.Errorf("open the offered secret: %w", err)
	}
	account := strconv.FormatInt(me.UserID, 10)
	if wait, ok := s.codes.Take(account, s.now()); !ok {
		return nil, tooMany(wait)
	}
	step, ok := totp.Check(string(secret), code, 0, s.now())
	if !ok {
		return nil, errs.Invalid("code", keyWrongCode)
	}
	s.codes.Forget(account)
	codes, hashes := totp.NewRecoveryCodes(s.codeKey[0])
	ctx = itself(ctx, "turn on a second factor")
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		err := s.db.Client(ctx).User.UpdateOneID(me.UserID).Where(user.Or(user.TotpSecretIsNil(), user.TotpSecret(""))).
			SetTotpSecret(offered.Sealed).SetTotpLastStep(step).SetRecoveryCodes(hashes).Exec(ctx)
		if ent.IsNotFound(err) {
			return errs.Conflict(keySecondFactorOn)
		} else if err != nil {
			return fmt.Errorf("turn on the second factor: %w", err)
		}
		// Other browsers signed in with a password alone.
		return s.endSessions(ctx, me.UserID, me.SessionID)
	})
	if err != nil {
		return nil, err
	}
	return codes, nil
}

// DisableTOTP turns the second factor off.
func (s *Service) DisableTOTP(ctx context.Context, password string) error {
	me, err := personOf(ctx)
	if err != nil {
		return err
	}
	ctx = itself(ctx, "turn off a second factor")
	u, err := s.confirm(ctx, me, password, "password")
	if err != nil {
		return err
	}
	if u.TotpSecret == "" {
		return errs.Conflict(keySecondFactorOff)
	}
	return s.db.Tx(ctx, func(ctx context.Context) error {
		err := s.db.Client(ctx).User.UpdateOneID(me.UserID).SetTotpSecret("").SetRecoveryCodes([]string{}).Exec(ctx)
		if err != nil {
			return fmt.Errorf("turn off the second factor: %w", err)
		}
		return nil
	})
}

func pendingPurpose(me *viewer.Viewer) string {
	return "totp enrolment " + strconv.FormatInt(me.UserID, 10)
}
