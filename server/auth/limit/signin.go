package limit

import (
	"net/netip"
	"time"
)

// SignIn limits sign-in attempts. Three budgets hold at once:
//
//   - one account from one address: few, because this is what a guesser does;
//   - one address, whatever the account: some, because an office shares one;
//   - one account from everywhere: more, against many addresses that share the
//     work. This one can be emptied by strangers, so a device on which the owner
//     has signed in before does not count here but has a budget of its own:
//     strangers can annoy the owner, never lock them out.
type SignIn struct {
	pair, address, account, device *Limiter
}

// The budgets; each names burst and refill.
var (
	pairRule    = Rule{Burst: 5, Every: time.Minute}
	addressRule = Rule{Burst: 30, Every: 10 * time.Second}
	accountRule = Rule{Burst: 30, Every: 2 * time.Minute}
	deviceRule  = Rule{Burst: 5, Every: time.Minute}
)

// NewSignIn bounds each of the four budgets to size keys.
func NewSignIn(size int) *SignIn {
	return &SignIn{
		pair: New(pairRule, size), address: New(addressRule, size),
		account: New(accountRule, size), device: New(deviceRule, size),
	}
}

// Attempt is one sign-in attempt in progress.
type Attempt struct {
	taken []take
}

type take struct {
	limiter *Limiter
	key     string
	// ours is true where success proves that earlier failures under the same key
	// were the owner's typing errors.
	ours bool
}

// Begin spends one attempt, or says how long to wait. The account is the e-mail
// address as typed, known or not, so that the answer does not tell which exist.
// device is the proof of an earlier sign-in to this account, or empty.
func (s *SignIn) Begin(account, device string, address netip.Addr, now time.Time) (*Attempt, time.Duration) {
	from := AddressKey(address)
	takes := []take{{s.address, from, false}}
	if device != "" {
		takes = append(takes, take{s.device, device + "\x00" + account, true})
	} else {
		takes = append(takes, take{s.pair, from + "\x00" + account, true}, take{s.account, account, false})
	}
	attempt := &Attempt{}
	for _, t := range takes {
		wait, ok := t.limiter.Take(t.key, now)
		if !ok {
			attempt.undo()
			return nil, wait
		}
		attempt.taken = append(attempt.taken, t)
	}
	return attempt, 0
}

// Succeeded gives back what the attempt cost, and forgives what the same person
// at the same place had mistyped before.
func (a *Attempt) Succeeded() {
	for _, t := range a.taken {
		if t.ours {
			t.limiter.Forget(t.key)
		} else {
			t.limiter.GiveBack(t.key)
		}
	}
	a.taken = nil
}

// Cancelled gives back what the attempt cost: it never came to an answer.
func (a *Attempt) Cancelled() { a.undo() }

func (a *Attempt) undo() {
	for _, t := range a.taken {
		t.limiter.GiveBack(t.key)
	}
	a.taken = nil
}

// AddressKey is the part of an address that one party controls: the whole of an
// IPv4 address, the first 64 bits of an IPv6 address.
func AddressKey(address netip.Addr) string {
	address = address.Unmap().WithZone("")
	if address.Is6() {
		if prefix, err := address.Prefix(64); err == nil {
			return prefix.String()
		}
	}
	return address.String()
}
