package password

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"fmt"
	"runtime"
	"sync/atomic"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"
)

// maxGarbage is how much memory finished hashes may hold on to.
const maxGarbage = 128 << 20

// ErrBusy says that too many people are already waiting for a hash.
var ErrBusy = errors.New("password: too many sign-ins at once")

// Hasher makes and checks hashes, a few at a time. Everyone else waits, so that
// fifty sign-ins at once need the memory of the few and not of fifty.
type Hasher struct {
	params  Params
	slots   chan struct{}
	waiting atomic.Int64
	queue   int64
	garbage atomic.Int64
	// decoy is what the password of nobody is compared with.
	decoy parsedHash
}

// NewHasher computes at most atOnce hashes at a time; a further queue callers
// may wait for their turn, the rest get ErrBusy at once.
func NewHasher(params Params, atOnce, queue int) (*Hasher, error) {
	if !params.acceptable() || atOnce < 1 || queue < 0 {
		return nil, fmt.Errorf("password: costs out of range: %+v, %d at once", params, atOnce)
	}
	h := &Hasher{params: params, slots: make(chan struct{}, atOnce), queue: int64(queue)}
	h.decoy = parsedHash{params: params, salt: make([]byte, saltLength), key: make([]byte, keyLength)}
	if _, err := rand.Read(h.decoy.key); err != nil {
		return nil, fmt.Errorf("password: make decoy: %w", err)
	}
	return h, nil
}

// Hash returns the encoded hash of a password, with its costs inside.
func (h *Hasher) Hash(ctx context.Context, password string) (string, error) {
	out := parsedHash{params: h.params, salt: make([]byte, saltLength)}
	if _, err := rand.Read(out.salt); err != nil {
		return "", fmt.Errorf("password: make salt: %w", err)
	}
	var err error
	if out.key, err = h.compute(ctx, password, out.params, out.salt, keyLength); err != nil {
		return "", err
	}
	return out.String(), nil
}

// Verify reports whether the password belongs to the hash, and whether the hash
// was made with other costs than today's and should be replaced.
func (h *Hasher) Verify(ctx context.Context, encoded, password string) (ok, stale bool, err error) {
	want, err := parse(encoded)
	if err != nil {
		return false, false, err
	}
	got, err := h.compute(ctx, password, want.params, want.salt, uint32(len(want.key)))
	if err != nil {
		return false, false, err
	}
	return subtle.ConstantTimeCompare(got, want.key) == 1, want.params != h.params, nil
}

// VerifyNobody does the work of Verify for an account that does not exist, so
// that the time of the answer does not tell who has an account.
func (h *Hasher) VerifyNobody(ctx context.Context, password string) error {
	got, err := h.compute(ctx, password, h.decoy.params, h.decoy.salt, keyLength)
	if err != nil {
		return err
	}
	subtle.ConstantTimeCompare(got, h.decoy.key)
	return nil
}

func (h *Hasher) compute(ctx context.Context, password string, p Params, salt []byte, length uint32) ([]byte, error) {
	if h.waiting.Add(1) > h.queue+int64(cap(h.slots)) {
		h.waiting.Add(-1)
		return nil, ErrBusy
	}
	defer h.waiting.Add(-1)
	select {
	case h.slots <- struct{}{}:
	case <-ctx.Done():
		return nil, fmt.Errorf("password: wait for a turn: %w", ctx.Err())
	}
	defer func() { <-h.slots }()
	defer h.collect(int64(p.MemoryKiB) << 10)
	return argon2.IDKey(normal(password), salt, p.Passes, p.MemoryKiB, p.Lanes, length), nil
}

// collect frees what hashes leave behind before the runtime would: a server
// that is tuned to collect seldom would otherwise hold the garbage of dozens.
func (h *Hasher) collect(left int64) {
	if h.garbage.Add(left) >= maxGarbage {
		h.garbage.Store(0)
		runtime.GC()
	}
}

// normal makes one password of the two ways in which keyboards compose the same
// Hangul or accented letter.
func normal(password string) []byte { return norm.NFKC.Bytes([]byte(password)) }
