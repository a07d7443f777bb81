package backup

import (
	"fmt"
	"regexp"
	"strings"
	"time"
)

// format is the version of the archive's layout. A program reads its own and
// older ones.
const format = 1

// manifest says what an archive holds.
type manifest struct {
	Format        int       `json:"format"`
	Program       string    `json:"program"`
	SchemaVersion int64     `json:"schemaVersion"`
	Dialect       string    `json:"dialect"`
	CreatedAt     time.Time `json:"createdAt"`
	// KeyFingerprint tells whether the secret key is the one of then.
	KeyFingerprint string   `json:"keyFingerprint"`
	LeftOut        []string `json:"leftOut"`
	Tables         []table  `json:"tables"`
	Files          []entry  `json:"files"`
	Settings       entry    `json:"settings"`
}

// entry is one file of the archive.
type entry struct {
	Name   string `json:"name"`
	Size   int64  `json:"size"`
	SHA256 string `json:"sha256"`
}

// table is one table with the types of its columns.
type table struct {
	entry
	Table   string   `json:"table"`
	Columns []column `json:"columns"`
	Rows    int64    `json:"rows"`
	// LastID is the last id that was given out, 0 for a table without ids; ids of
	// rows that are gone are not given out again.
	LastID int64 `json:"lastId,omitempty"`
}

type column struct {
	Name string `json:"name"`
	Kind kind   `json:"type"`
}

const (
	manifestName = "manifest.json"
	checksumName = "manifest.sha256"
	settingsName = "settings.json"
	filesFolder  = "files/"
	tablesFolder = "tables/"
)

func (m manifest) rows() int64 {
	n := int64(0)
	for _, t := range m.Tables {
		n += t.Rows
	}
	return n
}

// entries are all files that have a checksum.
func (m manifest) entries() []entry {
	all := append([]entry{m.Settings}, m.Files...)
	for _, t := range m.Tables {
		all = append(all, t.entry)
	}
	return all
}

// ours is how tables and columns of ours are called. Names of the archive end in
// statements, and the archive may come from anywhere.
var ours = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

func (m manifest) checkNames() error {
	for _, t := range m.Tables {
		names := []string{t.Table}
		for _, c := range t.Columns {
			names = append(names, c.Name)
		}
		for _, name := range names {
			if !ours.MatchString(name) {
				return fmt.Errorf("%q names no table or column: %w", name, ErrDamaged)
			}
		}
		if len(t.Columns) == 0 {
			return fmt.Errorf("%s has no columns: %w", t.Table, ErrDamaged)
		}
	}
	return nil
}

func cut(assignment string) (name, value string) {
	name, value, _ = strings.Cut(assignment, "=")
	return name, value
}
