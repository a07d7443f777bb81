package moim_test

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The figures of docs/architecture.md. The linter knows those of functions.
const (
	maxGoFile   = 400
	maxMain     = 80
	maxResolver = 15
	maxTSX      = 250
	maxEntities = 60
)

var generated = regexp.MustCompile(`(?m)^// Code generated .* DO NOT EDIT\.$`)

// source is one hand-written Go file that is part of a program.
type source struct {
	path    string
	content []byte
	syntax  *ast.File
	files   *token.FileSet
}

func (s source) lines() int { return bytes.Count(s.content, []byte("\n")) }

// eachSource calls check with every Go file that people wrote; tests are not among them.
func eachSource(t *testing.T, check func(source)) {
	t.Helper()
	for _, p := range packages(t) {
		for _, name := range p.GoFiles {
			s := source{path: filepath.Join(p.path(), name), files: token.NewFileSet()}
			var err error
			if s.content, err = os.ReadFile(s.path); err != nil {
				t.Fatal(err)
			}
			if isGenerated(s.content) {
				continue
			}
			s.syntax, err = parser.ParseFile(s.files, s.path, s.content, parser.ParseComments|parser.SkipObjectResolution)
			if err != nil {
				t.Errorf("%v", err)
				continue
			}
			check(s)
		}
	}
}

func isGenerated(content []byte) bool {
	return generated.Match(content[:min(len(content), 1000)])
}

func TestGoFilesAreShort(t *testing.T) {
	t.Parallel()
	eachSource(t, func(s source) {
		limit := maxGoFile
		switch base := filepath.Base(s.path); {
		case strings.HasSuffix(base, "_table.go"):
			return // a table may be as long as what it lists
		case base == "main.go" && !strings.HasPrefix(s.path, "ent/"):
			limit = maxMain // what starts a program decides nothing; the tools of ent are not started by users
		}
		if s.lines() > limit {
			t.Errorf("%s has %d lines, more than %d: split it by use case", s.path, s.lines(), limit)
		}
	})
}

func TestResolversAreThin(t *testing.T) {
	t.Parallel()
	eachSource(t, func(s source) {
		if !strings.HasSuffix(s.path, ".resolvers.go") {
			return
		}
		for _, declared := range s.syntax.Decls {
			f, ok := declared.(*ast.FuncDecl)
			if !ok || f.Body == nil {
				continue
			}
			if lines := s.files.Position(f.End()).Line - s.files.Position(f.Pos()).Line + 1; lines > maxResolver {
				t.Errorf("%s: %s has %d lines, more than %d: parse, one call, payload", s.path, f.Name.Name, lines, maxResolver)
			}
		}
	})
}

func TestEntitiesAreFew(t *testing.T) {
	t.Parallel()
	count := 0
	eachSource(t, func(s source) {
		if filepath.Dir(s.path) == "ent/schema" {
			count += bytes.Count(s.content, []byte("\tent.Schema\n"))
			count += bytes.Count(s.content, []byte("struct{ ent.Schema }"))
		}
	})
	if count > maxEntities {
		t.Errorf("ent/schema has %d entities, more than %d", count, maxEntities)
	}
}

func TestEveryPackageHasADoc(t *testing.T) {
	t.Parallel()
	hasDoc := map[string]bool{}
	eachSource(t, func(s source) {
		dir := filepath.Dir(s.path)
		hasDoc[dir] = hasDoc[dir] || s.syntax.Doc != nil && strings.TrimSpace(s.syntax.Doc.Text()) != ""
	})
	for dir, ok := range hasDoc {
		if !ok {
			t.Errorf("%s: no file has a package comment that says what the package is for", dir)
		}
	}
}

// unfinished marks what must not be committed.
var unfinished = regexp.MustCompile(`\b(TO` + `DO|FIX` + `ME|XX` + `X)\b`)

func TestNothingIsLeftForLater(t *testing.T) {
	t.Parallel()
	eachSource(t, func(s source) {
		if found := unfinished.Find(s.content); found != nil {
			t.Errorf("%s says %s: do it, or file an issue", s.path, found)
		}
	})
}

func TestPagesAreShort(t *testing.T) {
	t.Parallel()
	err := filepath.WalkDir("web/src", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".tsx" || strings.HasSuffix(path, ".test.tsx") {
			return err
		}
		content, err := os.ReadFile(path)
		if lines := bytes.Count(content, []byte("\n")); lines > maxTSX {
			t.Errorf("%s has %d lines, more than %d: split it by what it shows", path, lines, maxTSX)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
