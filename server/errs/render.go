package errs

import (
	"fmt"
	"slices"
	"strings"
)

// render fills the placeholders of a text:
//
//	{name}           the value
//	{name:을/를}      the value and the Korean particle that its last sound asks for
//	{:을/를}          only the particle, for the text written so far: ‘{name}’{:을/를}
//	{count:row/rows} the number and the English word that it asks for: 1 row, 2 rows
//
// A parameter that was not given keeps its placeholder, so that the gap is seen.
func render(text string, params map[string]any) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(text, "{")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		inner, after, closed := strings.Cut(rest, "}")
		if !closed {
			return b.String() + "{" + rest
		}
		writePlaceholder(&b, inner, params)
		text = after
	}
}

func writePlaceholder(b *strings.Builder, inner string, params map[string]any) {
	name, choice, hasChoice := strings.Cut(inner, ":")
	if name != "" {
		value, given := params[name]
		if !given {
			b.WriteString("{" + name + "}")
			return
		}
		fmt.Fprint(b, value)
	}
	if !hasChoice {
		return
	}
	first, second, _ := strings.Cut(choice, "/")
	if p, ok := particles[choice]; ok {
		b.WriteString(p.after(b.String()))
		return
	}
	if fmt.Sprint(params[name]) == "1" {
		b.WriteString(" " + first)
		return
	}
	b.WriteString(" " + second)
}

// placeholders lists the names that a text uses, sorted and each once.
func placeholders(text string) ([]string, error) {
	var names []string
	for {
		_, rest, ok := strings.Cut(text, "{")
		if !ok {
			slices.Sort(names)
			return slices.Compact(names), nil
		}
		inner, after, closed := strings.Cut(rest, "}")
		if !closed {
			return nil, fmt.Errorf("%q is not closed", "{"+rest)
		}
		name, choice, hasChoice := strings.Cut(inner, ":")
		_, isParticle := particles[choice]
		switch {
		case hasChoice && !strings.Contains(choice, "/"):
			return nil, fmt.Errorf("{%s} offers no choice", inner)
		case name == "" && !isParticle:
			return nil, fmt.Errorf("{%s} is not a particle that we know", inner)
		case name != "":
			names = append(names, name)
		}
		text = after
	}
}
