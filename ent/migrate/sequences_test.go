package migrate_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	sequence = regexp.MustCompile(`INSERT INTO sqlite_sequence \(name, seq\) VALUES \("(\w+)", (\d+)\)`)
	started  = regexp.MustCompile(`\\"(\w+)\\":(\d+)`)
)

// TestNumbersBeginWhereTheyAreLookedFor: an id tells its type by its number. Two
// branches that add a type at once both take the next range; the migrations then
// say one thing and the generated code another, and ids lead to the wrong type.
func TestNumbersBeginWhereTheyAreLookedFor(t *testing.T) {
	t.Parallel()
	code, err := os.ReadFile(filepath.Join("..", "internal", "globalid.go"))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{}
	for _, m := range started.FindAllStringSubmatch(string(code), -1) {
		want[m[1]] = m[2]
	}
	files, err := filepath.Glob(filepath.Join("sql", "sqlite", "*.sql"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no migrations: %v", err)
	}
	owner := map[string]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range sequence.FindAllStringSubmatch(string(text), -1) {
			// A table that is made anew has its number back when it takes its old name.
			table, number := strings.TrimPrefix(m[1], "new_"), m[2]
			if other, taken := owner[number]; taken && other != table {
				t.Errorf("%s: %s begins at %s as %s does", filepath.Base(file), table, number, other)
			}
			owner[number] = table
			if at, known := want[table]; known && at != number {
				t.Errorf("%s: %s begins at %s, the code looks for it at %s", filepath.Base(file), table, number, at)
			}
		}
	}
}
