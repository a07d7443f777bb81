package totp_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	otplib "github.com/pquerna/otp/totp"

	"github.com/moim-crm/moim/server/auth/totp"
)

func TestCheck(t *testing.T) {
	t.Parallel()
	enrolment, err := totp.Enrol("Moim", "jane@example.org")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(enrolment.URI, "otpauth://totp/Moim:jane@example.org?") {
		t.Fatalf("URI %q", enrolment.URI)
	}
	now := time.Date(2026, 3, 1, 12, 0, 10, 0, time.UTC)
	step := now.Unix() / 30
	code := func(at time.Time) string {
		c, err := otplib.GenerateCode(enrolment.Secret, at)
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	for _, tt := range []struct {
		name, code string
		last       int64
		want       int64
		ok         bool
	}{
		{"this step", code(now), 0, step, true},
		{"typed with a gap", code(now)[:3] + " " + code(now)[3:], 0, step, true},
		{"the telephone is slow", code(now.Add(-30 * time.Second)), 0, step - 1, true},
		{"the telephone is fast", code(now.Add(30 * time.Second)), 0, step + 1, true},
		{"used already", code(now), step, 0, false},
		{"older than one used already", code(now.Add(-30 * time.Second)), step, 0, false},
		{"the next one after a use", code(now.Add(30 * time.Second)), step, step + 1, true},
		{"two minutes old", code(now.Add(-2 * time.Minute)), 0, 0, false},
		{"empty", "", 0, 0, false},
		{"not digits", "abcdef", 0, 0, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := totp.Check(enrolment.Secret, tt.code, tt.last, now)
			if got != tt.want || ok != tt.ok {
				t.Fatalf("got step %d, %v; want %d, %v", got, ok, tt.want, tt.ok)
			}
		})
	}
}

func TestRecoveryCodes(t *testing.T) {
	t.Parallel()
	key, other := []byte("key"), []byte("other key")
	codes, hashes := totp.NewRecoveryCodes(key)
	if len(codes) != 10 || len(hashes) != 10 {
		t.Fatalf("%d codes, %d hashes", len(codes), len(hashes))
	}
	for _, code := range codes {
		if !regexp.MustCompile(`^[a-z0-9]{5}-[a-z0-9]{5}$`).MatchString(code) {
			t.Fatalf("code %q", code)
		}
	}
	left, ok := totp.UseRecoveryCode([][]byte{other, key}, hashes, strings.ToUpper(" "+codes[3]+" "))
	if !ok || len(left) != 9 {
		t.Fatalf("ok %v, %d left", ok, len(left))
	}
	if _, ok := totp.UseRecoveryCode([][]byte{key}, left, codes[3]); ok {
		t.Fatal("one code twice")
	}
	if _, ok := totp.UseRecoveryCode([][]byte{other}, hashes, codes[3]); ok {
		t.Fatal("a code under another key")
	}
	for _, wrong := range []string{"", "-", "abcde-fghij", "123456"} {
		if left, ok := totp.UseRecoveryCode([][]byte{key}, hashes, wrong); ok || len(left) != 10 {
			t.Fatalf("%q passes", wrong)
		}
	}
}
