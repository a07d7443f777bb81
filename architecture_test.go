// Package moim_test holds the rules of docs/architecture.md as tests: who may import whom, how long a file may be, what
// stands at the top level. The table is in rooms_test.go.
package moim_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
)

const module = "github.com/moim-crm/moim"

// goPackage is what the rules need of `go list -json`.
type goPackage struct {
	ImportPath, Name, Dir              string
	GoFiles, TestGoFiles, XTestGoFiles []string
	Imports, TestImports, XTestImports []string
}

// path is the folder of the package in the repository.
func (p goPackage) path() string { return inRepository(p.ImportPath) }

// listed are all packages of the module. Packages that do not compile are listed too: the compiler complains about them.
var listed = sync.OnceValues(func() ([]goPackage, error) {
	fields := "-json=ImportPath,Name,Dir,GoFiles,TestGoFiles,XTestGoFiles,Imports,TestImports,XTestImports"
	out, err := exec.Command("go", "list", "-e", fields, "./...").Output()
	if err != nil {
		return nil, err
	}
	var all []goPackage
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		var p goPackage
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
})

func packages(t *testing.T) []goPackage {
	t.Helper()
	all, err := listed()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	return all
}

func inRepository(importPath string) string {
	if importPath == module {
		return "."
	}
	return strings.TrimPrefix(importPath, module+"/")
}

// roomOf finds the row with the longest name that path lies in.
func roomOf(path string) (room, bool) {
	var found room
	for _, r := range rooms {
		inside := path == r.name || !r.exact && strings.HasPrefix(path, r.name+"/")
		if inside && len(r.name) > len(found.name) {
			found = r
		}
	}
	return found, found.name != ""
}

func TestEveryPackageKeepsToItsRoom(t *testing.T) {
	t.Parallel()
	for _, p := range packages(t) {
		from, ok := roomOf(p.path())
		if !ok {
			t.Errorf("%s is in no room: give it a row in rooms_test.go, with a reason, or put it into a room that is there", p.path())
			continue
		}
		for _, imported := range p.Imports {
			checkImport(t, p, from, imported, from.may)
		}
		forTests := join(testRooms, join(from.may, leaves...)...)
		if slices.Contains([]string{"ent", "graph", "server"}, strings.Split(from.name, "/")[0]) {
			// Tests prepare and look at rows, in the databases that testdb gives them, and connect what server/app would.
			forTests = join(forTests, join(belowDomains, domains...)...)
		}
		for _, imported := range join(p.TestImports, p.XTestImports...) {
			checkImport(t, p, from, imported, forTests)
		}
	}
}

func checkImport(t *testing.T, p goPackage, from room, imported string, may []string) {
	t.Helper()
	if imported != module && !strings.HasPrefix(imported, module+"/") {
		return
	}
	to, ok := roomOf(inRepository(imported))
	if !ok || to.name == from.name || slices.Contains(may, to.name) {
		return // a package without a room is reported once, where it stands
	}
	t.Errorf("%s imports %s, but %s may not import %s: %s", p.path(), inRepository(imported), from.name, to.name, from.why)
}

func TestTableOfRoomsIsSound(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, r := range rooms {
		if r.why == "" {
			t.Errorf("%s has no reason", r.name)
		}
		if seen[r.name] {
			t.Errorf("%s has two rows", r.name)
		}
		seen[r.name] = true
	}
	for _, r := range rooms {
		for _, name := range r.may {
			if !seen[name] {
				t.Errorf("%s may import %s, which has no row", r.name, name)
			}
			if slices.Contains(testRooms, name) && !slices.Contains(testRooms, r.name) {
				t.Errorf("%s may import %s, which is for tests alone", r.name, name)
			}
		}
	}
	for _, leaf := range leaves {
		if i := slices.IndexFunc(rooms, func(r room) bool { return r.name == leaf }); len(rooms[i].may) > 0 {
			t.Errorf("%s is a leaf and may import nothing of ours", leaf)
		}
	}
}

// topLevel is what may stand at the top of the repository, besides files and the folders of tools, which begin with a dot.
var topLevel = []string{
	"bin", "charts", "config", "docs", "ent", "graph", "operator", "plugins", "server", "var", "web",
}

func TestTopLevelHasNoOtherFolder(t *testing.T) {
	t.Parallel()
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if entry.IsDir() && !strings.HasPrefix(entry.Name(), ".") && !slices.Contains(topLevel, entry.Name()) {
			t.Errorf("%s/ is at the top level; a new room there needs an ADR", entry.Name())
		}
	}
}

func TestNoPackageIsNamedForNothing(t *testing.T) {
	t.Parallel()
	empty := []string{"common", "util", "utils", "helper", "helpers", "models", "misc", "shared", "base", "core", "lib"}
	for _, p := range packages(t) {
		if slices.Contains(empty, p.Name) {
			t.Errorf("%s: %q says nothing; name the package for the user's word", p.path(), p.Name)
		}
	}
}
