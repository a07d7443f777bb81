// Package token makes the secrets that people and programs carry: random ones
// that are stored only as a hash, and signed ones that are not stored at all.
package token

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"hash/crc32"
	"strings"
)

// APIPrefix begins every API token, so that scanners for leaked secrets see it.
const APIPrefix = "moim_"

const (
	alphabet     = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
	randomLength = 40 // 238 bits
	checkLength  = 6
)

// New makes a random token of letters and digits after the prefix, and the hash
// under which it is stored. The token itself is never stored.
func New(prefix string) (plain, hash string) {
	body := randomText(randomLength)
	plain = prefix + body + checksum(body)
	return plain, Hash(plain)
}

// Hash is what is stored of a token. A plain SHA-256 is enough for a token of
// 238 random bits; a slow hash is for passwords.
func Hash(plain string) string {
	sum := sha256.Sum256([]byte(plain))
	return hex.EncodeToString(sum[:])
}

// WellFormed reports whether a text could be a token with this prefix, without
// asking the database: the last letters are a checksum of the rest.
func WellFormed(prefix, plain string) bool {
	body, found := strings.CutPrefix(plain, prefix)
	if !found || len(body) != randomLength+checkLength {
		return false
	}
	return checksum(body[:randomLength]) == body[randomLength:]
}

func randomText(n int) string {
	out := make([]byte, 0, n)
	buf := make([]byte, 64)
	for len(out) < n {
		// crypto/rand.Read never fails: it ends the program instead.
		_, _ = rand.Read(buf)
		for _, b := range buf {
			// 248 = 4 * 62: throw the rest away, or some letters come more often.
			if b < 248 && len(out) < n {
				out = append(out, alphabet[int(b)%len(alphabet)])
			}
		}
	}
	return string(out)
}

func checksum(body string) string {
	sum := crc32.ChecksumIEEE([]byte(body))
	out := make([]byte, checkLength)
	for i := checkLength - 1; i >= 0; i-- {
		out[i] = alphabet[sum%uint32(len(alphabet))]
		sum /= uint32(len(alphabet))
	}
	return string(out)
}
