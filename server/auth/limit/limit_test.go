package limit_test

import (
	"fmt"
	"net/netip"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/moim-crm/moim/server/auth/limit"
)

var noon = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

func TestTake(t *testing.T) {
	t.Parallel()
	l := limit.New(limit.Rule{Burst: 3, Every: time.Minute}, 10)
	for i := range 3 {
		if _, ok := l.Take("k", noon); !ok {
			t.Fatalf("attempt %d refused", i)
		}
	}
	wait, ok := l.Take("k", noon.Add(15*time.Second))
	if ok || wait != 45*time.Second {
		t.Fatalf("ok %v, wait %v", ok, wait)
	}
	if _, ok := l.Take("other", noon); !ok {
		t.Fatal("another key pays for this one")
	}
	if _, ok := l.Take("k", noon.Add(time.Minute)); !ok {
		t.Fatal("refused after the wait it named")
	}
	l.GiveBack("k")
	if _, ok := l.Take("k", noon.Add(time.Minute)); !ok {
		t.Fatal("what was given back is not there")
	}
	// A clock that goes back neither refills nor punishes.
	if _, ok := l.Take("k", noon); ok {
		t.Fatal("a clock going back refilled the bucket")
	}
}

func TestMemoryIsBounded(t *testing.T) {
	t.Parallel()
	l := limit.New(limit.Rule{Burst: 3, Every: time.Minute}, 100)
	for i := range 10_000 {
		l.Take(fmt.Sprint(i), noon)
	}
	if l.Len() != 100 {
		t.Fatalf("%d buckets", l.Len())
	}
}

func TestManyAtOnceSpendOneBudget(t *testing.T) {
	t.Parallel()
	l := limit.New(limit.Rule{Burst: 5, Every: time.Minute}, 10)
	var wg sync.WaitGroup
	var passed atomic.Int32
	for range 50 {
		wg.Go(func() {
			if _, ok := l.Take("k", noon); ok {
				passed.Add(1)
			}
		})
	}
	wg.Wait()
	if passed.Load() != 5 {
		t.Fatalf("%d passed", passed.Load())
	}
}

func TestSignIn(t *testing.T) {
	t.Parallel()
	home, office := netip.MustParseAddr("203.0.113.7"), netip.MustParseAddr("198.51.100.2")
	guess := func(s *limit.SignIn, account, device string, from netip.Addr, n int) (passed int) {
		for range n {
			if a, _ := s.Begin(account, device, from, noon); a != nil {
				passed++
			}
		}
		return passed
	}
	t.Run("one address guessing one account", func(t *testing.T) {
		s := limit.NewSignIn(1000)
		if n := guess(s, "jane", "", office, 50); n != 5 {
			t.Fatalf("%d guesses passed", n)
		}
		if n := guess(s, "jane", "", home, 1); n != 1 {
			t.Fatal("the owner at home is locked out by the office")
		}
	})
	t.Run("one address guessing many accounts", func(t *testing.T) {
		s := limit.NewSignIn(1000)
		passed := 0
		for i := range 200 {
			passed += guess(s, fmt.Sprint("user", i), "", office, 1)
		}
		if passed != 30 {
			t.Fatalf("%d guesses passed", passed)
		}
	})
	t.Run("many addresses guessing one account", func(t *testing.T) {
		s := limit.NewSignIn(1000)
		passed := 0
		for i := range 200 {
			passed += guess(s, "jane", "", netip.AddrFrom4([4]byte{10, 0, 0, byte(i)}), 1)
		}
		if passed != 30 {
			t.Fatalf("%d guesses passed", passed)
		}
		if n := guess(s, "jane", "known device", home, 1); n != 1 {
			t.Fatal("the owner on a known device is locked out")
		}
		if n := guess(s, "jane", "known device", home, 20); n != 4 {
			t.Fatalf("a stolen device gave %d further guesses", n)
		}
		if a, _ := s.Begin("jane", "", home, noon.Add(2*time.Minute)); a == nil {
			t.Fatal("the owner on a new device is locked out for ever")
		}
	})
	t.Run("a refused attempt costs nothing elsewhere", func(t *testing.T) {
		s := limit.NewSignIn(1000)
		guess(s, "jane", "", office, 500)
		if n := guess(s, "joe", "", office, 1); n != 1 {
			t.Fatal("refused attempts emptied the budget of the address")
		}
	})
	t.Run("success forgives typing errors", func(t *testing.T) {
		s := limit.NewSignIn(1000)
		guess(s, "jane", "", home, 4)
		a, _ := s.Begin("jane", "", home, noon)
		a.Succeeded()
		if n := guess(s, "jane", "", home, 10); n != 5 {
			t.Fatalf("%d attempts after a success", n)
		}
	})
	t.Run("signing in often is no guessing", func(t *testing.T) {
		s := limit.NewSignIn(1000)
		for i := range 500 {
			a, _ := s.Begin(fmt.Sprint("user", i), "", office, noon)
			if a == nil {
				t.Fatalf("sign-in %d of one office refused", i)
			}
			a.Succeeded()
		}
	})
}

func TestAddressKey(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, address, want string }{
		{"IPv4", "203.0.113.7", "203.0.113.7"},
		{"IPv4 within IPv6", "::ffff:203.0.113.7", "203.0.113.7"},
		{"IPv6 counts by its network", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"},
		{"the zone does not matter", "fe80::1%eth0", "fe80::/64"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := limit.AddressKey(netip.MustParseAddr(tt.address)); got != tt.want {
				t.Fatalf("got %q", got)
			}
		})
	}
}
