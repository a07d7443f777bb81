package app

import (
	"cmp"
	"fmt"
	"io/fs"
	"path"
	"runtime/debug"
	"strconv"
	"strings"

	"github.com/moim-crm/moim/ent/migrate"
)

// Build says which program this is.
type Build struct {
	Version       string `json:"version"`
	Commit        string `json:"commit"`
	SchemaVersion int64  `json:"schemaVersion"`
}

// BuildOf takes version and commit from the linker, or where it was told nothing
// from what the compiler wrote down.
func BuildOf(version, commit string) Build {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				commit = cmp.Or(commit, s.Value)
			}
		}
		version = cmp.Or(version, strings.Trim(info.Main.Version, "()"))
	}
	return Build{Version: cmp.Or(version, "devel"), Commit: cmp.Or(commit, "unknown"), SchemaVersion: newestSchema()}
}

// newestSchema is the number of the last migration. Both dialects have the same
// ones; a test holds them to it.
func newestSchema() int64 {
	newest := int64(0)
	for _, v := range migrationsOf("postgres") {
		newest = max(newest, v)
	}
	return newest
}

func migrationsOf(dialect string) []int64 {
	names, err := fs.Glob(migrate.SQL, "sql/"+dialect+"/*.sql")
	if err != nil {
		panic(fmt.Sprintf("app: the pattern of migrations is wrong: %v", err))
	}
	versions := make([]int64, 0, len(names))
	for _, name := range names {
		number, _, _ := strings.Cut(path.Base(name), "_")
		if v, err := strconv.ParseInt(number, 10, 64); err == nil {
			versions = append(versions, v)
		}
	}
	return versions
}
