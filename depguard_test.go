package moim_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the linter's import rules from the table of rooms")

const (
	linterConfig = ".golangci.yaml"
	beginRooms   = "# begin rooms"
	endRooms     = "      # end rooms"
)

// The linter shows a wrong import in the editor, before any test runs. It reads the same table.
func TestDepguardSaysTheSame(t *testing.T) {
	t.Parallel()
	content, err := os.ReadFile(linterConfig)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, begins := strings.Cut(string(content), beginRooms)
	comment, rest, _ := strings.Cut(rest, "\n")
	_, after, ends := strings.Cut(rest, endRooms)
	if !begins || !ends {
		t.Fatalf("%s has lost the lines %q and %q", linterConfig, beginRooms, endRooms)
	}
	want := before + beginRooms + comment + "\n" + depguardRules() + endRooms + after
	if want == string(content) {
		return
	}
	if !*update {
		t.Fatalf("%s does not say what rooms_test.go says; run go test . -run Depguard -update", linterConfig)
	}
	if err := os.WriteFile(linterConfig, []byte(want), 0o644); err != nil {
		t.Fatal(err)
	}
}

// depguardRules writes one rule per room, for files that are not tests.
func depguardRules() string {
	var b strings.Builder
	line := func(indent int, format string, args ...any) {
		fmt.Fprintf(&b, strings.Repeat(" ", indent)+format+"\n", args...)
	}
	line(6, "rules:")
	for _, r := range rooms {
		if r.name == "." {
			continue // the root has only tests
		}
		line(8, "%s:", strings.ReplaceAll(r.name, "/", "-"))
		line(10, "list-mode: lax")
		line(10, "files:")
		for _, pattern := range filesOf(r) {
			line(12, "- %q", pattern)
		}
		allowed := slices.Compact(slices.Sorted(slices.Values(append([]string{r.name}, r.may...))))
		line(10, "allow:")
		for _, name := range allowed {
			line(12, "- %s", packagesOf(name))
		}
		line(10, "deny:")
		for _, name := range denied(allowed) {
			line(12, "- { pkg: %s, desc: %q }", name, r.name+": "+r.why)
		}
	}
	return b.String()
}

// filesOf are the patterns of a room's own files.
func filesOf(r room) []string {
	if r.exact {
		return []string{"${config-path}/" + r.name + "/*.go", "!$test"}
	}
	patterns := []string{"${config-path}/" + r.name + "/**", "!$test"}
	for _, other := range rooms {
		if strings.HasPrefix(other.name, r.name+"/") {
			patterns = append(patterns, "!${config-path}/"+other.name+"/**")
		}
	}
	return patterns
}

// packagesOf is how the linter writes the packages of a room: a prefix, or an exact path with a dollar.
func packagesOf(name string) string {
	i := slices.IndexFunc(rooms, func(r room) bool { return r.name == name })
	if rooms[i].exact {
		return module + "/" + name + "$"
	}
	return module + "/" + name
}

// denied is everything of ours but what is allowed: the linter lets the longer of two prefixes win, so rooms inside an
// allowed one that are not allowed themselves are named.
func denied(allowed []string) []string {
	names := []string{module}
	for _, r := range rooms {
		inside := slices.ContainsFunc(allowed, func(a string) bool { return strings.HasPrefix(r.name, a+"/") })
		if inside && !slices.Contains(allowed, r.name) {
			names = append(names, packagesOf(r.name))
		}
	}
	return names
}
