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
		allowed := append([]string{r.name}, r.may...)
		line(10, "allow:")
		for _, name := range outermost(allowed) {
			line(12, "- %s", packagesOf(name))
		}
		reason := r.name + ": " + r.why
		line(10, "deny:")
		line(12, "- { pkg: %s, desc: %q }", module, reason)
		inner := forbiddenInside(allowed)
		if len(inner) == 0 {
			continue
		}
		line(8, "%s-inner:", strings.ReplaceAll(r.name, "/", "-"))
		line(10, "list-mode: lax")
		line(10, "files:")
		for _, pattern := range filesOf(r) {
			line(12, "- %q", pattern)
		}
		line(10, "deny:")
		for _, name := range inner {
			line(12, "- { pkg: %s, desc: %q }", packagesOf(name), reason)
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

// outermost sorts names and leaves out those inside another: the linter looks only at the nearest entry of a sorted list, so
// an entry inside another would hide it.
func outermost(names []string) []string {
	var kept []string
	for _, name := range slices.Compact(slices.Sorted(slices.Values(names))) {
		if !slices.ContainsFunc(kept, func(k string) bool { return isInside(name, k) }) {
			kept = append(kept, name)
		}
	}
	return kept
}

// forbiddenInside are the rooms inside an allowed one that are not allowed themselves. They need a rule of their own, for the
// same reason.
func forbiddenInside(allowed []string) []string {
	var names []string
	for _, r := range rooms {
		inside := slices.ContainsFunc(allowed, func(a string) bool { return isInside(r.name, a) })
		if inside && !slices.Contains(allowed, r.name) {
			names = append(names, r.name)
		}
	}
	return outermost(names)
}

// isInside says whether a room lies in another, which then is a whole folder.
func isInside(name, outer string) bool {
	i := slices.IndexFunc(rooms, func(r room) bool { return r.name == outer })
	return !rooms[i].exact && strings.HasPrefix(name, outer+"/")
}
