package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestMadeSets holds what the matching promises on people who are no Australians of
// a test file: spelled in two scripts, living together, moved, married, mistyped.
func TestMadeSets(t *testing.T) {
	t.Parallel()
	for _, s := range made() {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			r := measure(s)
			if r.precision() < 0.97 || r.recall() < 0.98 {
				t.Errorf("%s", r)
			}
			if certain := part(r.certainRight, r.certainRight+r.certainWrong); certain < 0.98 {
				t.Errorf("of the certain ones only %.4f are right: %s", certain, r)
			}
		})
	}
}

// TestRealFile measures on a real labelled file, which is not part of the project.
func TestRealFile(t *testing.T) {
	t.Parallel()
	folder := os.Getenv("MOIM_TEST_DATA")
	if folder == "" {
		t.Skip("MOIM_TEST_DATA names no folder of real files")
	}
	s, err := readFile(filepath.Join(folder, "febrl1.csv"))
	if err != nil {
		t.Fatal(err)
	}
	if r := measure(s); r.f1() < 0.98 {
		t.Errorf("%s", r)
	}
}

func TestReadFile(t *testing.T) {
	t.Parallel()
	for name, content := range map[string]string{
		"copies": "rec_id, given_name, surname, street_number, address_1, suburb, postcode, date_of_birth\n" +
			"rec-1-org, ada, stone, 4, mill street, lewes, 2000, 19701203\nrec-1-dup-0, ada, ston, 4, mill street, lewes, 2000, 19701203\nrec-2-org, bea, wood, , , , ,\n",
		"clusters": "cluster_id,Name,Email\n7,Ada Stone,ada@example.org\n7,Ada Ston,ada@example.org\n8,Bea Wood,\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), name+".csv")
			if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}
			s, err := readFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if len(s.records) != 3 || s.clusters[0] != s.clusters[1] || s.clusters[1] == s.clusters[2] {
				t.Fatalf("%d records in %v", len(s.records), s.clusters)
			}
			if !strings.EqualFold(s.records[0].Family, "stone") || s.records[0].Given == "" {
				t.Errorf("read %+v", s.records[0])
			}
			if r := measure(s); r.foundRight != 1 || r.foundWrong != 0 {
				t.Errorf("%s", r)
			}
		})
	}
	path := filepath.Join(t.TempDir(), "none.csv")
	if err := os.WriteFile(path, []byte("Name\nAda Stone\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := readFile(path); err == nil {
		t.Error("a file that does not say who is the same is measured")
	}
}
