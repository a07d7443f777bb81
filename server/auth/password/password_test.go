package password_test

import (
	"context"
	"errors"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/moim-crm/moim/server/auth/password"
)

// light keeps the tests quick; the costs themselves are tested once.
var light = password.Params{MemoryKiB: 64, Passes: 1, Lanes: 1}

func newHasher(t *testing.T, p password.Params) *password.Hasher {
	t.Helper()
	h, err := password.NewHasher(p, 2, 100)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func TestHashCarriesItsCosts(t *testing.T) {
	t.Parallel()
	h := newHasher(t, password.Standard)
	encoded, err := h.Hash(t.Context(), "right horse battery")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(encoded, "$argon2id$v=19$m=32768,t=3,p=1$") {
		t.Fatalf("encoded as %q", encoded)
	}
	ok, stale, err := h.Verify(t.Context(), encoded, "right horse battery")
	if err != nil || !ok || stale {
		t.Fatalf("verify: ok %v stale %v err %v", ok, stale, err)
	}
}

func TestVerify(t *testing.T) {
	t.Parallel()
	h := newHasher(t, light)
	decomposed := norm.NFD.String("모임의 비밀번호")
	encoded, err := h.Hash(t.Context(), decomposed)
	if err != nil {
		t.Fatal(err)
	}
	old := newHasher(t, password.Params{MemoryKiB: 32, Passes: 1, Lanes: 1})
	oldEncoded, err := old.Hash(t.Context(), "an older password")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, encoded, password string
		ok, stale               bool
	}{
		{"same letters, composed otherwise", encoded, norm.NFC.String(decomposed), true, false},
		{"another password", encoded, "모임의 비밀번허", false, false},
		{"made with older costs", oldEncoded, "an older password", true, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ok, stale, err := h.Verify(t.Context(), tt.encoded, tt.password)
			if err != nil || ok != tt.ok || stale != tt.stale {
				t.Fatalf("ok %v stale %v err %v", ok, stale, err)
			}
		})
	}
}

func TestVerifyRefusesForeignHashes(t *testing.T) {
	t.Parallel()
	h := newHasher(t, light)
	for name, encoded := range map[string]string{
		"empty":             "",
		"bcrypt":            "$2a$10$abcdefghijklmnopqrstuv",
		"argon2i":           "$argon2i$v=19$m=64,t=1,p=1$c2FsdHNhbHQ$a2V5a2V5a2V5a2V5a2V5",
		"asks for a TiB":    "$argon2id$v=19$m=1073741824,t=1,p=1$c2FsdHNhbHQ$a2V5a2V5a2V5a2V5a2V5",
		"no salt":           "$argon2id$v=19$m=64,t=1,p=1$$a2V5a2V5a2V5a2V5a2V5",
		"key cut off":       "$argon2id$v=19$m=64,t=1,p=1$c2FsdHNhbHQ$",
		"costs not numbers": "$argon2id$v=19$m=x,t=1,p=1$c2FsdHNhbHQ$a2V5a2V5a2V5a2V5a2V5",
	} {
		t.Run(name, func(t *testing.T) {
			if ok, _, err := h.Verify(t.Context(), encoded, "x"); ok || !errors.Is(err, password.ErrMalformed) {
				t.Fatalf("ok %v err %v", ok, err)
			}
		})
	}
}

func TestQueueIsBounded(t *testing.T) {
	t.Parallel()
	h, err := password.NewHasher(password.Params{MemoryKiB: 4096, Passes: 2, Lanes: 1}, 1, 3)
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	results := make(chan error, 50)
	for range 50 {
		wg.Go(func() { results <- h.VerifyNobody(t.Context(), "anything") })
	}
	wg.Wait()
	close(results)
	done, busy := 0, 0
	for err := range results {
		switch {
		case err == nil:
			done++
		case errors.Is(err, password.ErrBusy):
			busy++
		default:
			t.Fatal(err)
		}
	}
	if done < 4 || done+busy != 50 {
		t.Fatalf("%d done, %d refused", done, busy)
	}
}

// Fifty sign-ins at once on a server that is tuned to collect seldom.
//
//nolint:paralleltest // it changes how the whole process collects
func TestFiftyAtOnceFitIntoLittleMemory(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(1000))
	h, err := password.NewHasher(password.Params{MemoryKiB: 16 * 1024, Passes: 1, Lanes: 1}, 2, 100)
	if err != nil {
		t.Fatal(err)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() {
			if err := h.VerifyNobody(t.Context(), "anything"); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	runtime.ReadMemStats(&after)
	if grown := int64(after.HeapSys-before.HeapSys) >> 20; grown > 300 {
		t.Fatalf("the heap grew by %d MiB for 800 MiB of hashes", grown)
	}
}

func TestWaitingEndsWithTheRequest(t *testing.T) {
	t.Parallel()
	h := newHasher(t, light)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	// A free slot and a cancelled request are both ready; either may win, but
	// nothing may hang and no other error may come.
	if _, err := h.Hash(ctx, "x"); err != nil && !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
}

func TestCheck(t *testing.T) {
	t.Parallel()
	personal := []string{"jane.doe@example.org", "Jane Doe", "Riverside Animal Rescue"}
	for _, tt := range []struct {
		name, password string
		want           password.Problem
	}{
		{"a sentence", "my cat eats at seven", ""},
		{"Korean sentence", "고양이는 일곱시에 먹어요", ""},
		{"nine characters", "k4s-wq.2z", password.TooShort},
		{"five Hangul are short however many bytes", "가나다라마", password.TooShort},
		{"too long to be typed", strings.Repeat("ab3.", 60), password.TooLong},
		{"common word with decoration", "Password123!", password.Common},
		{"common word in disguise", "P@ssw0rd2026", password.Common},
		{"keyboard walk", "qwertyuiop", password.Common},
		{"count up", "1234567890", password.Common},
		{"count down", "9876543210", password.Common},
		{"one letter", "aaaaaaaaaaaa", password.Common},
		{"three letters again and again", "abcabcabcabc", password.Common},
		{"Korean word typed on an English keyboard", "dkssudgktpdy1", password.Common},
		{"e-mail address", "jane.doe@example.org", password.Personal},
		{"local part with a year", "jane.doe2026", password.Personal},
		{"name with a year", "JaneDoe2026!", password.Personal},
		{"organization", "riverside animal rescue", password.Personal},
		{"holds the name but more too", "jane doe likes tall trees", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := password.Check(tt.password, personal...); got != tt.want {
				t.Fatalf("got %q, want %q", got, tt.want)
			}
		})
	}
}
