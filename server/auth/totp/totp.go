// Package totp is the optional second factor: six digits from an authenticator
// app, each good once, and recovery codes for the day the telephone is lost.
package totp

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base32"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"github.com/pquerna/otp"
	"github.com/pquerna/otp/hotp"
	"github.com/pquerna/otp/totp"
)

const (
	period = 30
	// skew accepts the step before and after: clocks of telephones differ.
	skew = 1

	recoveryCodes  = 10
	recoveryLength = 10
)

// Enrolment is what an authenticator app needs.
type Enrolment struct {
	Secret string
	// URI is what the QR code holds.
	URI string
}

// Enrol makes a fresh secret for one account.
func Enrol(issuer, account string) (Enrolment, error) {
	key, err := totp.Generate(totp.GenerateOpts{Issuer: issuer, AccountName: account, Period: period, SecretSize: 20})
	if err != nil {
		return Enrolment{}, fmt.Errorf("totp: make secret: %w", err)
	}
	return Enrolment{Secret: key.Secret(), URI: key.URL()}, nil
}

// Check reports whether the code is right at this moment and newer than the
// last one used. It returns the step of the code, which must be stored before
// the person is let in: that is what makes a code good once.
func Check(secret, code string, lastStep int64, now time.Time) (step int64, ok bool) {
	code = strings.ReplaceAll(strings.TrimSpace(code), " ", "")
	current := now.Unix() / period
	for step := current - skew; step <= current+skew; step++ {
		if step <= lastStep || step < 0 {
			continue
		}
		opts := hotp.ValidateOpts{Digits: otp.DigitsSix, Algorithm: otp.AlgorithmSHA1}
		if right, err := hotp.ValidateCustom(code, uint64(step), secret, opts); err == nil && right {
			return step, true
		}
	}
	return 0, false
}

var readable = base32.NewEncoding("abcdefghjkmnpqrstuvwxyz023456789").WithPadding(base32.NoPadding)

// NewRecoveryCodes makes the codes to print and their keyed hashes to store.
func NewRecoveryCodes(key []byte) (codes, hashes []string) {
	for range recoveryCodes {
		raw := make([]byte, 7)
		// crypto/rand.Read never fails: it ends the program instead.
		_, _ = rand.Read(raw)
		text := readable.EncodeToString(raw)[:recoveryLength]
		codes = append(codes, text[:5]+"-"+text[5:])
		hashes = append(hashes, recoveryHash(key, text))
	}
	return codes, hashes
}

// UseRecoveryCode finds a code among the stored hashes, made with any of the
// keys, and returns the hashes that are left when it is used up.
func UseRecoveryCode(keys [][]byte, hashes []string, code string) (left []string, ok bool) {
	plain := strings.Map(func(r rune) rune {
		if r == '-' || r == ' ' {
			return -1
		}
		return r
	}, strings.ToLower(strings.TrimSpace(code)))
	if len(plain) != recoveryLength {
		return hashes, false
	}
	for _, stored := range hashes {
		if !ok && matches(keys, plain, stored) {
			ok = true
			continue
		}
		left = append(left, stored)
	}
	return left, ok
}

func matches(keys [][]byte, plain, stored string) bool {
	for _, key := range keys {
		if subtle.ConstantTimeCompare([]byte(recoveryHash(key, plain)), []byte(stored)) == 1 {
			return true
		}
	}
	return false
}

// recoveryHash is keyed, because 50 bits alone could be tried out by somebody
// who has the database; the key is not in it.
func recoveryHash(key []byte, plain string) string {
	h := hmac.New(sha256.New, key)
	h.Write([]byte(plain))
	return hex.EncodeToString(h.Sum(nil))
}
