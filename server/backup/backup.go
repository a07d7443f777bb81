// Package backup writes everything that an organization keeps into one portable
// file, and brings it back into an empty database of either kind.
//
// A backup is a ZIP archive:
//
//	tables/NAME.jsonl  one row a line, its values in the order of the manifest's columns
//	files/…            the uploaded files
//	settings.json      settings without secrets, to be read by people
//	manifest.json      what the archive is: format, schema, and for every entry
//	                   its rows, its size and its SHA-256
//	manifest.sha256    the checksum of the manifest
//
// Values are neutral: whole numbers, true and false, text, instants as RFC 3339 in
// UTC, bytes as base64, JSON as itself. The tables are those of ent, so that a new
// entity cannot be forgotten. All of them are read in one transaction.
//
// Left out are sessions (whoever had the file could use them), the queue (a copy
// must not send what the original sends) and secrets in settings. The secret key
// is needed to read second factors again: keep it elsewhere; the manifest holds a
// fingerprint of it, and a restore says when another key is in use.
//
// A restore checks every checksum before it writes anything and writes in one
// transaction: one that is killed leaves an empty database. A backup of an older
// schema goes into a database of that schema, which is migrated afterwards.
package backup

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"

	"github.com/moim-crm/moim/config"
	"github.com/moim-crm/moim/server/jobs"
)

// What a caller may want to tell apart.
var (
	ErrNotEmpty = errors.New("the database is not empty: restore into an empty one")
	ErrDamaged  = errors.New("the backup is damaged")
	ErrNewer    = errors.New("the backup is newer than this program: restore it with the program that wrote it, or a newer one")
	ErrOlder    = errors.New("the backup has an older schema than the database: restore into a database without tables")
)

// Deps are what the service works with.
type Deps struct {
	DB *jobs.DB
	// FilesDir is the folder of uploaded files.
	FilesDir string
	Settings *config.Settings
	// Version is that of this program.
	Version string
}

// Service makes and restores backups.
type Service struct{ Deps }

// New returns the service.
func New(d Deps) *Service { return &Service{d} }

// fingerprint tells secret keys apart and reveals none.
func (s *Service) fingerprint() string {
	mac := hmac.New(sha256.New, []byte(s.Settings.SecretKey.Reveal()))
	_, _ = mac.Write([]byte("moim backup"))
	const enough = 8
	return hex.EncodeToString(mac.Sum(nil)[:enough])
}

// plainSettings are the settings that are no secrets.
func (s *Service) plainSettings() map[string]string {
	given := map[string]string{}
	isSecret := map[string]bool{}
	for _, v := range config.Variables() {
		isSecret[v.Name] = v.IsSecret
	}
	for _, entry := range s.Settings.Environ() {
		if name, value := cut(entry); !isSecret[name] {
			given[name] = value
		}
	}
	return given
}
