package token_test

import (
	"errors"
	"regexp"
	"testing"
	"time"

	"github.com/moim-crm/moim/server/auth/token"
)

func TestNew(t *testing.T) {
	t.Parallel()
	shape := regexp.MustCompile(`^moim_[0-9A-Za-z]{46}$`)
	seen := map[string]bool{}
	for range 200 {
		plain, hash := token.New(token.APIPrefix)
		if !shape.MatchString(plain) || len(hash) != 64 || hash != token.Hash(plain) {
			t.Fatalf("token %q, hash %q", plain, hash)
		}
		if !token.WellFormed(token.APIPrefix, plain) {
			t.Fatalf("%q is not well formed", plain)
		}
		if seen[plain] {
			t.Fatal("the same token twice")
		}
		seen[plain] = true
	}
}

func TestWellFormed(t *testing.T) {
	t.Parallel()
	plain, _ := token.New(token.APIPrefix)
	typo := []byte(plain)
	typo[10] ^= 1
	for name, text := range map[string]string{
		"empty": "", "prefix alone": "moim_", "one letter wrong": string(typo),
		"cut off": plain[:len(plain)-1], "other prefix": "ghp_" + plain[5:],
	} {
		if token.WellFormed(token.APIPrefix, text) {
			t.Errorf("%s: %q passes", name, text)
		}
	}
}

type payload struct{ User int64 }

func TestSigned(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	oldKey, newKey := []byte("old"), []byte("new")
	signed, err := token.NewSigner([][]byte{oldKey}).Sign("challenge", payload{7}, now.Add(time.Minute))
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name    string
		keys    [][]byte
		purpose string
		signed  string
		now     time.Time
		want    error
	}{
		{"good", [][]byte{oldKey}, "challenge", signed, now, nil},
		{"key being exchanged", [][]byte{newKey, oldKey}, "challenge", signed, now, nil},
		{"key gone", [][]byte{newKey}, "challenge", signed, now, token.ErrInvalid},
		{"for another purpose", [][]byte{oldKey}, "device", signed, now, token.ErrInvalid},
		{"too late", [][]byte{oldKey}, "challenge", signed, now.Add(time.Minute), token.ErrExpired},
		{"changed", [][]byte{oldKey}, "challenge", "x" + signed, now, token.ErrInvalid},
		{"no signature", [][]byte{oldKey}, "challenge", "e30", now, token.ErrInvalid},
		{"empty", [][]byte{oldKey}, "challenge", "", now, token.ErrInvalid},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var p payload
			err := token.NewSigner(tt.keys).Verify(tt.purpose, tt.signed, &p, tt.now)
			if !errors.Is(err, tt.want) || tt.want == nil && p.User != 7 {
				t.Fatalf("got %+v, %v; want %v", p, err, tt.want)
			}
		})
	}
}
