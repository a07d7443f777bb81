package seal_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/moim-crm/moim/server/auth/seal"
)

func newSealer(t *testing.T, key string) *seal.Sealer {
	t.Helper()
	s, err := seal.New(key)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestOpen(t *testing.T) {
	t.Parallel()
	oldKey, newKey := seal.NewSecretKey(), seal.NewSecretKey()
	before := newSealer(t, oldKey)
	sealed, err := before.Seal("user.totp:1", []byte("hello"))
	if err != nil {
		t.Fatal(err)
	}
	again, err := before.Seal("user.totp:1", []byte("hello"))
	if err != nil || again == sealed {
		t.Fatalf("the same text must not look the same twice: %v", err)
	}
	last := len(sealed) - 2
	changed := sealed[:last] + string(sealed[last]^1) + sealed[last+1:]
	for _, tt := range []struct {
		name            string
		key             string
		purpose, sealed string
		ok              bool
	}{
		{"same key", oldKey, "user.totp:1", sealed, true},
		{"key being exchanged", newKey + ", " + oldKey, "user.totp:1", sealed, true},
		{"key already gone", newKey, "user.totp:1", sealed, false},
		{"moved to another row", oldKey, "user.totp:2", sealed, false},
		{"one letter changed", oldKey, "user.totp:1", changed, false},
		{"cut off", oldKey, "user.totp:1", sealed[:20], false},
		{"no version", oldKey, "user.totp:1", strings.TrimPrefix(sealed, "v1."), false},
		{"empty", oldKey, "user.totp:1", "", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			plain, err := newSealer(t, tt.key).Open(tt.purpose, tt.sealed)
			if tt.ok && (err != nil || string(plain) != "hello") {
				t.Fatalf("got %q, %v", plain, err)
			}
			if !tt.ok && !errors.Is(err, seal.ErrTampered) {
				t.Fatalf("got %q, %v; want ErrTampered", plain, err)
			}
		})
	}
}

func TestNewRefusesShortKeys(t *testing.T) {
	t.Parallel()
	for _, key := range []string{"", "short", seal.NewSecretKey() + ",short"} {
		if _, err := seal.New(key); err == nil {
			t.Errorf("accepted %q", key)
		}
	}
}

func TestKeysDifferByPurpose(t *testing.T) {
	t.Parallel()
	s := newSealer(t, seal.NewSecretKey())
	a, err := s.Keys("a")
	if err != nil {
		t.Fatal(err)
	}
	b, err := s.Keys("b")
	if err != nil {
		t.Fatal(err)
	}
	if len(a) != 1 || string(a[0]) == string(b[0]) {
		t.Fatal("two purposes share a key")
	}
}

func Example() {
	s, _ := seal.New(seal.NewSecretKey())
	sealed, _ := s.Seal("user.totp:42", []byte("the secret"))
	plain, err := s.Open("user.totp:42", sealed)
	fmt.Println(string(plain), err)
	_, err = s.Open("user.totp:43", sealed)
	fmt.Println(err)
	// Output:
	// the secret <nil>
	// seal: cannot be opened
}
