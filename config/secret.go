package config

import (
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
)

// hidden is what is printed in place of a secret.
const hidden = "[hidden]"

// Secret is a text that is never printed by accident.
type Secret string

// Reveal gives the secret itself.
func (s Secret) Reveal() string { return string(s) }

// String hides the secret, but not whether there is one.
func (s Secret) String() string {
	if s == "" {
		return ""
	}
	return hidden
}

// GoString hides the secret from %#v.
func (s Secret) GoString() string { return s.String() }

// MarshalText hides the secret from JSON and from structured logs.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// secretKeyFile holds the key that the server made for itself.
const secretKeyFile = "secret.key"

// EnsureSecretKey fills in SecretKey: the key in the data folder, made on the first start and readable by its owner alone.
// Two programs that start at once end with the same key.
func (s *Settings) EnsureSecretKey() error {
	if s.SecretKey != "" {
		return nil
	}
	path := filepath.Join(s.DataDir, secretKeyFile)
	key, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		if err = makeSecretKey(path); err == nil {
			key, err = os.ReadFile(path)
		}
	}
	if err != nil {
		return fmt.Errorf("keep the secret key: %w", err)
	}
	s.SecretKey = Secret(strings.TrimSpace(string(key)))
	if err := checkSecretKey(s.SecretKey); err != nil || s.SecretKey == "" {
		return fmt.Errorf("the secret key in %s is damaged; restore it from a backup", path)
	}
	return nil
}

// makeSecretKey writes a fresh key under another name first and links it into place, so that nobody reads half a key and
// the one who comes second keeps the first one's.
func makeSecretKey(path string) (err error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("make the data folder: %w", err)
	}
	fresh, err := os.CreateTemp(filepath.Dir(path), secretKeyFile+".*")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.Remove(fresh.Name())) }()
	raw := make([]byte, 32)
	// rand.Read never fails: it ends the program rather than give bytes that can be guessed.
	_, _ = rand.Read(raw)
	_, err = fresh.WriteString(base64.RawURLEncoding.EncodeToString(raw) + "\n")
	if err := errors.Join(err, fresh.Sync(), fresh.Close()); err != nil {
		return err
	}
	if err := os.Link(fresh.Name(), path); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return nil
}

// Environ gives the settings as NAME=value, the form that Load reads. It reveals secrets.
func (s *Settings) Environ() []string {
	var environ []string
	for _, v := range variables {
		if value := v.get(s); value != "" {
			environ = append(environ, v.Name+"="+value)
		}
	}
	return environ
}

// String lists the settings on one line for the log, with every secret and every password in an address hidden.
func (s *Settings) String() string {
	var parts []string
	for _, v := range variables {
		value := v.get(s)
		switch {
		case value == "":
			continue
		case v.IsSecret:
			value = redact(value)
		}
		parts = append(parts, v.Name+"="+value)
	}
	return strings.Join(parts, " ")
}

// redact keeps what is useful of an address and hides the password in it; anything else is hidden whole.
func redact(value string) string {
	if strings.HasPrefix(value, "sqlite:") {
		return value
	}
	u, err := url.Parse(value)
	if err != nil || u.Scheme == "" || u.Host == "" {
		return hidden
	}
	if u.User != nil {
		u.User = url.User(u.User.Username())
	}
	u.RawQuery = ""
	return u.String()
}
