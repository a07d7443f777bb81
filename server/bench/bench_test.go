package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/moim-crm/moim/server/bench/fill"
	"github.com/moim-crm/moim/server/testdb"
)

// The bench starts itself again to serve the hand-written queries; under test that is this program.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == roleBaseline {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
		err := command(ctx, os.Args[1:])
		cancel()
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// A small run: the product answers what the hand-written queries answer, an import writes what is copied, and every case is in
// the closing table. How long it takes is not looked at.
func TestBench(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	program := filepath.Join(dir, "moim")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", program, "github.com/moim-crm/moim/server").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	b := &bench{out: &out, options: options{
		size: fill.Size{Contacts: 400, Donations: 1500}, imports: 60, perCase: time.Millisecond, databases: []string{"postgres", "sqlite"},
		postgres: testdb.Server(t), program: program, cache: dir, self: self,
	}}
	err = b.run(t.Context())
	t.Cleanup(func() {
		// What is kept between two runs is not kept between two tests.
		if d, err := newData("postgres", b.options); err == nil {
			pg := d.(*postgresData)
			_ = pg.exec(context.Background(), "DROP DATABASE IF EXISTS "+pg.name+" WITH (FORCE)")
		}
	})
	if err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	const perDatabase = 4*2 + 1 + 2
	if len(b.lines) != 2*perDatabase {
		t.Errorf("%d lines in the table, want %d:\n%s", len(b.lines), 2*perDatabase, out.String())
	}
	for _, c := range allCases() {
		if n := strings.Count(out.String(), "  "+c.title+", "); n != 4 {
			t.Errorf("%q is %d times in the table, want 4:\n%s", c.title, n, out.String())
		}
	}
	for _, l := range b.lines {
		if strings.Contains(l.got, "0.00 times") {
			t.Errorf("%s was not measured: %s", l.what, l.got)
		}
	}
}

func TestDifference(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, a, b, want string }{
		{"the same in another order", `{"a": 1, "b": [true, null]}`, `{"b":[true,null],"a":1}`, ""},
		{"another number", `{"a": {"b": [1, 2]}}`, `{"a": {"b": [1, 3]}}`, ".a.b.1: 2 and 3"},
		{"a number that a float cannot hold", `9007199254740993`, `9007199254740992`, ": 9007199254740993 and 9007199254740992"},
		{"a key that is missing", `{"a": null}`, `{}`, ".a: only in one of the two"},
		{"a shorter list", `[1]`, `[]`, ": [1] and []"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got, err := difference([]byte(c.a), []byte(c.b))
			if err != nil || got != c.want {
				t.Errorf("got %q, %v, want %q", got, err, c.want)
			}
		})
	}
}
