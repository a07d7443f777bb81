// Package seal encrypts the few secrets that must be stored and read back, such
// as the secret of a second factor, and derives every other key of the server
// from the one secret of the operator.
package seal

import (
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/crypto/chacha20poly1305"
)

// MinSecretLength is the least that a secret key must be long, in bytes.
const MinSecretLength = 32

// version begins every sealed text, so that a later format can be told apart.
const version = "v1."

// ErrTampered says that a sealed text was changed, belongs to another purpose,
// or was sealed with a key that is no longer configured.
var ErrTampered = errors.New("seal: cannot be opened")

// Sealer seals with the first of its secrets and opens with any of them, so that
// a secret can be exchanged while old texts are still readable.
type Sealer struct {
	secrets [][]byte
}

// New takes the value of MOIM_SECRET_KEY: one secret, or, while it is being
// exchanged, the new one and the old ones separated by commas.
func New(secretKey string) (*Sealer, error) {
	s := &Sealer{}
	for part := range strings.SplitSeq(secretKey, ",") {
		part = strings.TrimSpace(part)
		if len(part) < MinSecretLength {
			return nil, fmt.Errorf("seal: a secret key needs at least %d characters", MinSecretLength)
		}
		s.secrets = append(s.secrets, []byte(part))
	}
	return s, nil
}

// NewSecretKey makes a fresh secret for MOIM_SECRET_KEY.
func NewSecretKey() string {
	key := make([]byte, 32)
	// crypto/rand.Read never fails: it ends the program instead.
	_, _ = rand.Read(key)
	return base64.RawURLEncoding.EncodeToString(key)
}

// Seal encrypts a text. Open gives it back only for the same purpose, which
// names the row as well as the column ("user.totp:42"), so that a sealed text
// cannot be moved to another row.
func (s *Sealer) Seal(purpose string, plain []byte) (string, error) {
	aead, err := s.aead(s.secrets[0])
	if err != nil {
		return "", err
	}
	nonce := make([]byte, aead.NonceSize(), aead.NonceSize()+len(plain)+aead.Overhead())
	if _, err := rand.Read(nonce); err != nil {
		return "", fmt.Errorf("seal: make nonce: %w", err)
	}
	return version + base64.RawURLEncoding.EncodeToString(aead.Seal(nonce, nonce, plain, []byte(purpose))), nil
}

// Open decrypts what Seal made.
func (s *Sealer) Open(purpose, sealed string) ([]byte, error) {
	body, found := strings.CutPrefix(sealed, version)
	raw, err := base64.RawURLEncoding.DecodeString(body)
	if !found || err != nil || len(raw) < chacha20poly1305.NonceSizeX {
		return nil, ErrTampered
	}
	for _, secret := range s.secrets {
		aead, err := s.aead(secret)
		if err != nil {
			return nil, err
		}
		nonce, text := raw[:aead.NonceSize()], raw[aead.NonceSize():]
		if plain, err := aead.Open(nil, nonce, text, []byte(purpose)); err == nil {
			return plain, nil
		}
	}
	return nil, ErrTampered
}

// Keys derives the keys of one purpose, for signatures and keyed hashes: make
// with the first, accept all.
func (s *Sealer) Keys(purpose string) ([][]byte, error) {
	keys := make([][]byte, 0, len(s.secrets))
	for _, secret := range s.secrets {
		key, err := hkdf.Key(sha256.New, secret, nil, "moim key "+purpose, 32)
		if err != nil {
			return nil, fmt.Errorf("seal: derive key: %w", err)
		}
		keys = append(keys, key)
	}
	return keys, nil
}

func (s *Sealer) aead(secret []byte) (cipher.AEAD, error) {
	key, err := hkdf.Key(sha256.New, secret, nil, "moim seal", chacha20poly1305.KeySize)
	if err != nil {
		return nil, fmt.Errorf("seal: derive key: %w", err)
	}
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		return nil, fmt.Errorf("seal: make cipher: %w", err)
	}
	return aead, nil
}
