package auth

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/session"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/server/auth/token"
	"github.com/moim-crm/moim/server/auth/totp"
	"github.com/moim-crm/moim/server/errs"
)

// challengeTime is how long somebody may look for their telephone.
const challengeTime = 10 * time.Minute

// challenge opens half a session: it proves the password and nothing more, and
// no request is answered with it.
func (s *Service) challenge(ctx context.Context, u *ent.User, client Client) (*Entry, error) {
	plain, hash := token.New("")
	now := s.instant()
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		return s.db.Client(ctx).Session.Create().SetUserID(u.ID).SetTokenHash(hash).SetIsSecondFactorDue(true).
			SetCreatedAt(now).SetLastSeenAt(now).SetExpiresAt(now.Add(challengeTime)).
			SetUserAgent(cut(client.UserAgent)).SetIP(client.Address.String()).Exec(ctx)
	})
	if err != nil {
		return nil, fmt.Errorf("ask for the second factor: %w", err)
	}
	return &Entry{Challenge: plain, User: u}, nil
}

// SecondFactorInput is the answer to a challenge: six digits or a recovery code.
type SecondFactorInput struct {
	Challenge, Code string
	Client          Client
}

// Validate reports what is missing.
func (in SecondFactorInput) Validate() error {
	if in.Code == "" {
		return errs.Invalid("code", errs.KeyRequired)
	}
	return nil
}

// SecondFactor finishes a sign-in. Each code and each challenge works once.
func (s *Service) SecondFactor(ctx context.Context, in SecondFactorInput) (*Entry, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	ctx = itself(ctx, "check the second factor")
	now := s.instant()
	half, err := s.db.Client(ctx).Session.Query().Where(session.TokenHash(token.Hash(in.Challenge)), session.IsSecondFactorDue(true),
		session.RevokedAtIsNil(), session.ExpiresAtGT(now), session.HasUserWith(user.DisabledAtIsNil())).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, errs.Unauthenticated(keyChallengeExpired)
	} else if err != nil {
		return nil, fmt.Errorf("find the challenge: %w", err)
	}
	account := strconv.FormatInt(half.UserID, 10)
	if wait, ok := s.codes.Take(account, s.now()); !ok {
		return nil, tooMany(wait)
	}
	var entry *Entry
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		u, err := s.useCode(ctx, half.UserID, in.Code)
		if err != nil {
			return err
		}
		err = s.db.Client(ctx).Session.UpdateOneID(half.ID).Where(session.RevokedAtIsNil()).SetRevokedAt(now).Exec(ctx)
		if ent.IsNotFound(err) {
			return errs.Unauthenticated(keyChallengeExpired)
		} else if err != nil {
			return fmt.Errorf("use up the challenge: %w", err)
		}
		entry, err = s.open(ctx, u, in.Client)
		return err
	})
	if err != nil {
		return nil, err
	}
	s.codes.Forget(account)
	return entry, nil
}

// useCode checks a code and uses it up. It runs inside a transaction and holds
// the user's row, so that one code cannot be used twice at the same moment.
func (s *Service) useCode(ctx context.Context, userID int64, code string) (*ent.User, error) {
	if err := s.db.LockRow(ctx, user.Table, userID); err != nil {
		return nil, err
	}
	u, err := s.db.Client(ctx).User.Get(ctx, userID)
	if err != nil {
		return nil, fmt.Errorf("load the user: %w", err)
	}
	secret, err := s.sealer.Open(totpPurpose(userID), u.TotpSecret)
	if err != nil {
		return nil, fmt.Errorf("open the second factor's secret: %w", err)
	}
	if step, ok := totp.Check(string(secret), code, u.TotpLastStep, s.now()); ok {
		return u, s.db.Client(ctx).User.UpdateOneID(userID).SetTotpLastStep(step).Exec(ctx)
	}
	if left, ok := totp.UseRecoveryCode(s.codeKey, u.RecoveryCodes, code); ok {
		if left == nil {
			left = []string{}
		}
		return u, s.db.Client(ctx).User.UpdateOneID(userID).SetRecoveryCodes(left).Exec(ctx)
	}
	return nil, errs.Invalid("code", keyWrongCode)
}

// totpPurpose binds a sealed secret to its row.
func totpPurpose(userID int64) string { return "user.totp:" + strconv.FormatInt(userID, 10) }
