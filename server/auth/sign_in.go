package auth

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/server/auth/password"
	"github.com/moim-crm/moim/server/auth/token"
	"github.com/moim-crm/moim/server/errs"
)

// Client is what is known of the browser that asks.
type Client struct {
	Address   netip.Addr
	UserAgent string
	// Device is what Entry.Device gave this browser at an earlier sign-in.
	Device string
}

// Entry is how a sign-in goes on: with a session, or with a challenge for the
// second factor.
type Entry struct {
	// Session is the secret of the new session; empty while Challenge is not.
	Session   string
	ExpiresAt time.Time
	// Challenge goes to SecondFactor together with a code.
	Challenge string
	// Device proves to the limiter that the owner signed in here before.
	Device string
	User   *ent.User
}

// SignInInput is what somebody typed.
type SignInInput struct {
	Email, Password string
	Client          Client
}

// Validate reports what is missing.
func (in SignInInput) Validate() error {
	if emailKey(in.Email) == "" {
		return errs.Invalid("email", errs.KeyRequired)
	}
	if in.Password == "" {
		return errs.Invalid("password", errs.KeyRequired)
	}
	return nil
}

// SignIn checks a password. The answer to a wrong one is the same, and takes the
// same time, whether or not there is such a user and whether or not they are
// disabled.
func (s *Service) SignIn(ctx context.Context, in SignInInput) (*Entry, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	ctx = itself(ctx, "sign in")
	key := emailKey(in.Email)
	attempt, wait := s.attempts.Begin(key, s.knownDevice(in.Client.Device, key), in.Client.Address, s.now())
	if attempt == nil {
		return nil, tooMany(wait)
	}
	u, err := s.db.Client(ctx).User.Query().Where(user.EmailKey(key)).Only(ctx)
	if err != nil && !ent.IsNotFound(err) {
		attempt.Cancelled()
		return nil, fmt.Errorf("find the user: %w", err)
	}
	right, stale, err := s.verify(ctx, u, in.Password)
	if err != nil {
		attempt.Cancelled()
		return nil, err
	}
	if !right || u.DisabledAt != nil {
		return nil, errs.Unauthenticated(keyWrong)
	}
	attempt.Succeeded()
	if stale {
		s.rehash(ctx, u, in.Password)
	}
	if u.TotpSecret != "" {
		return s.challenge(ctx, u, in.Client)
	}
	return s.open(ctx, u, in.Client)
}

// verify checks the password of a user, who may be nobody.
func (s *Service) verify(ctx context.Context, u *ent.User, text string) (right, stale bool, err error) {
	if u == nil || u.PasswordHash == "" {
		err = s.hasher.VerifyNobody(ctx, text)
	} else {
		right, stale, err = s.hasher.Verify(ctx, u.PasswordHash, text)
	}
	if errors.Is(err, password.ErrBusy) {
		err = errs.Unavailable(keyBusy).Because(err)
	}
	return right, stale, err
}

// rehash brings an old hash up to today's costs while the password is at hand.
// The sign-in does not depend on it.
func (s *Service) rehash(ctx context.Context, u *ent.User, text string) {
	hash, err := s.hasher.Hash(ctx, text)
	if err == nil {
		err = s.db.Tx(ctx, func(ctx context.Context) error {
			return s.db.Client(ctx).User.UpdateOneID(u.ID).Where(user.PasswordHash(u.PasswordHash)).SetPasswordHash(hash).Exec(ctx)
		})
	}
	if err != nil {
		s.log.WarnContext(ctx, "renew a password hash", "user", u.ID, "error", err)
	}
}

// device is what a browser keeps after a sign-in, for one account.
type device struct {
	Account string `json:"a"`
	Nonce   string `json:"n"`
}

const (
	purposeDevice = "device"
	deviceTime    = 180 * 24 * time.Hour
)

func (s *Service) newDevice(account string) (string, error) {
	nonce, _ := token.New("")
	return s.signer.Sign(purposeDevice, device{account, nonce}, s.now().Add(deviceTime))
}

// knownDevice returns the name of a device on which this account has signed in
// before, or nothing.
func (s *Service) knownDevice(signed, account string) string {
	var d device
	if err := s.signer.Verify(purposeDevice, signed, &d, s.now()); err != nil || d.Account != account {
		return ""
	}
	return d.Nonce
}
