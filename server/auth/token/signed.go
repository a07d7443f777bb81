package token

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"
)

var (
	// ErrInvalid says that a signed token is not ours or was changed.
	ErrInvalid = errors.New("token: invalid")
	// ErrExpired says that a signed token was ours, but its time is over.
	ErrExpired = errors.New("token: expired")
)

// Signer makes tokens that carry their own content. Anybody can read what is in
// one; nobody can change it or use it for another purpose.
type Signer struct {
	keys [][]byte
}

// NewSigner signs with the first key and accepts all.
func NewSigner(keys [][]byte) *Signer { return &Signer{keys: keys} }

type envelope struct {
	Body    json.RawMessage `json:"b"`
	Expires int64           `json:"e"`
}

// Sign makes a token of the payload, good for one purpose until it expires.
func (s *Signer) Sign(purpose string, payload any, expires time.Time) (string, error) {
	body, err := json.Marshal(payload)
	if err != nil {
		return "", fmt.Errorf("token: encode payload: %w", err)
	}
	text, err := json.Marshal(envelope{Body: body, Expires: expires.Unix()})
	if err != nil {
		return "", fmt.Errorf("token: encode: %w", err)
	}
	encoded := base64.RawURLEncoding.EncodeToString(text)
	return encoded + "." + base64.RawURLEncoding.EncodeToString(mac(s.keys[0], purpose, encoded)), nil
}

// Verify reads the payload of a token made for the same purpose.
func (s *Signer) Verify(purpose, signed string, payload any, now time.Time) error {
	encoded, sum, found := strings.Cut(signed, ".")
	given, err := base64.RawURLEncoding.DecodeString(sum)
	if !found || err != nil || !s.made(purpose, encoded, given) {
		return ErrInvalid
	}
	text, err := base64.RawURLEncoding.DecodeString(encoded)
	if err != nil {
		return ErrInvalid
	}
	var e envelope
	if err := json.Unmarshal(text, &e); err != nil {
		return ErrInvalid
	}
	if now.Unix() >= e.Expires {
		return ErrExpired
	}
	if err := json.Unmarshal(e.Body, payload); err != nil {
		return ErrInvalid
	}
	return nil
}

func (s *Signer) made(purpose, encoded string, given []byte) bool {
	for _, key := range s.keys {
		if hmac.Equal(mac(key, purpose, encoded), given) {
			return true
		}
	}
	return false
}

func mac(key []byte, purpose, encoded string) []byte {
	h := hmac.New(sha256.New, key)
	// The zero byte ends the purpose, so that no purpose can run into the text.
	h.Write([]byte(purpose + "\x00" + encoded))
	return h.Sum(nil)
}
