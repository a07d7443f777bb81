// Package password turns passwords into argon2id hashes and judges whether a
// new one is good enough. It knows nothing of users or of the database.
package password

import (
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
)

// Params are the costs of one argon2id hash.
type Params struct {
	MemoryKiB uint32
	Passes    uint32
	Lanes     uint8
}

// Standard costs 32 MiB and some tens of milliseconds on a small server: above
// the minimum that OWASP names, and still affordable in a container of 256 MiB.
var Standard = Params{MemoryKiB: 32 * 1024, Passes: 3, Lanes: 1}

const (
	saltLength = 16
	keyLength  = 32

	// A hash read back from a database or a restored backup must not be able to
	// ask for any amount of memory.
	maxMemoryKiB = 1 << 20
	maxPasses    = 64
	maxLanes     = 16
)

// ErrMalformed says that a stored hash is not one of ours.
var ErrMalformed = errors.New("password: malformed hash")

type parsedHash struct {
	params Params
	salt   []byte
	key    []byte
}

func (h parsedHash) String() string {
	return fmt.Sprintf("$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s",
		h.params.MemoryKiB, h.params.Passes, h.params.Lanes,
		base64.RawStdEncoding.EncodeToString(h.salt),
		base64.RawStdEncoding.EncodeToString(h.key))
}

func parse(encoded string) (parsedHash, error) {
	parts := strings.Split(encoded, "$")
	if len(parts) != 6 || parts[0] != "" || parts[1] != "argon2id" || parts[2] != "v=19" {
		return parsedHash{}, ErrMalformed
	}
	var h parsedHash
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d",
		&h.params.MemoryKiB, &h.params.Passes, &h.params.Lanes); err != nil {
		return parsedHash{}, fmt.Errorf("%w: costs", ErrMalformed)
	}
	if !h.params.acceptable() {
		return parsedHash{}, fmt.Errorf("%w: costs out of range", ErrMalformed)
	}
	var err error
	if h.salt, err = base64.RawStdEncoding.DecodeString(parts[4]); err != nil || len(h.salt) < 8 {
		return parsedHash{}, fmt.Errorf("%w: salt", ErrMalformed)
	}
	if h.key, err = base64.RawStdEncoding.DecodeString(parts[5]); err != nil || len(h.key) < 16 {
		return parsedHash{}, fmt.Errorf("%w: key", ErrMalformed)
	}
	return h, nil
}

func (p Params) acceptable() bool {
	return p.MemoryKiB >= 8*uint32(max(p.Lanes, 1)) && p.MemoryKiB <= maxMemoryKiB &&
		p.Passes >= 1 && p.Passes <= maxPasses && p.Lanes >= 1 && p.Lanes <= maxLanes
}
