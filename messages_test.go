package moim_test

import (
	"go/ast"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"testing"
)

// keyArgument is where the constructors of server/errs take the key of their message; the parameters follow it.
var keyArgument = map[string]int{
	"Invalid": 1, "NotFound": 0, "Conflict": 0, "Forbidden": 0, "Unauthenticated": 0, "Unavailable": 0,
}

var placeholder = regexp.MustCompile(`\{(\w+)[:}]`)

// message is one entry of a catalogue, as it is written in the code.
type message struct {
	where  string
	en, ko string
}

// use is one call of a constructor.
type use struct {
	where, key string
	// given are the names of the parameters; isOpen says that they are not all known here.
	given  []string
	isOpen bool
}

// TestEveryErrorHasItsWords reads the code rather than running it, so that it sees the errors that no test provokes. A key
// that is only known at run time is left to the tests of its package.
func TestEveryErrorHasItsWords(t *testing.T) {
	t.Parallel()
	words := catalogueReader{constants: map[string]string{}, messages: map[string]message{}}
	eachSource(t, words.collectConstants)
	eachSource(t, func(s source) {
		ast.Inspect(s.syntax, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				words.read(t, s, call)
			}
			return true
		})
	})
	if len(words.messages) == 0 {
		t.Fatal("found no message at all; does this test still know how they are registered?")
	}
	for _, u := range words.uses {
		m, ok := words.messages[u.key]
		if !ok {
			t.Errorf("%s: nobody registers the message %q", u.where, u.key)
			continue
		}
		for _, found := range placeholder.FindAllStringSubmatch(m.en, -1) {
			if !u.isOpen && !slices.Contains(u.given, found[1]) {
				t.Errorf("%s: the message %q needs %q", u.where, u.key, found[1])
			}
		}
	}
}

type catalogueReader struct {
	// constants are the string constants of every package, by folder and name.
	constants map[string]string
	messages  map[string]message
	uses      []use
}

func (c *catalogueReader) collectConstants(s source) {
	for _, declared := range s.syntax.Decls {
		d, ok := declared.(*ast.GenDecl)
		if !ok || d.Tok != token.CONST {
			continue
		}
		for _, spec := range d.Specs {
			v := spec.(*ast.ValueSpec)
			for i, name := range v.Names {
				if i < len(v.Values) {
					if text, ok := literal(v.Values[i]); ok {
						c.constants[filepath.Dir(s.path)+"."+name.Name] = text
					}
				}
			}
		}
	}
}

// read notes what a call of server/errs registers or uses.
func (c *catalogueReader) read(t *testing.T, s source, call *ast.CallExpr) {
	t.Helper()
	name := errsFunction(s, call.Fun)
	where := s.files.Position(call.Pos()).String()
	if name == "Register" && len(call.Args) == 1 {
		if all, ok := call.Args[0].(*ast.CompositeLit); ok {
			c.register(t, s, all)
		}
		return
	}
	at, ok := keyArgument[name]
	if !ok || len(call.Args) <= at {
		return
	}
	key, ok := c.text(s, call.Args[at])
	if !ok {
		return
	}
	u := use{where: where, key: key, isOpen: call.Ellipsis.IsValid()}
	for i := at + 1; i < len(call.Args); i += 2 {
		param, ok := c.text(s, call.Args[i])
		u.given, u.isOpen = append(u.given, param), u.isOpen || !ok
	}
	c.uses = append(c.uses, u)
}

func (c *catalogueReader) register(t *testing.T, s source, all *ast.CompositeLit) {
	t.Helper()
	for _, element := range all.Elts {
		entry, ok := element.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		key, ok := c.text(s, entry.Key)
		texts, isLiteral := entry.Value.(*ast.CompositeLit)
		if !ok || !isLiteral {
			continue
		}
		m := message{where: s.files.Position(entry.Pos()).String()}
		for _, element := range texts.Elts {
			if field, ok := element.(*ast.KeyValueExpr); ok {
				text, _ := c.text(s, field.Value)
				switch field.Key.(*ast.Ident).Name {
				case "En":
					m.en = text
				case "Ko":
					m.ko = text
				}
			}
		}
		if first, taken := c.messages[key]; taken {
			t.Errorf("%s: the message %q is registered at %s too", m.where, key, first.where)
		}
		if m.en == "" || m.ko == "" {
			t.Errorf("%s: the message %q lacks a language", m.where, key)
		}
		c.messages[key] = m
	}
}

// errsFunction is the name of the function of server/errs that fun calls, or empty.
func errsFunction(s source, fun ast.Expr) string {
	switch f := fun.(type) {
	case *ast.SelectorExpr:
		if pkg, ok := f.X.(*ast.Ident); ok && pkg.Name == "errs" {
			return f.Sel.Name
		}
	case *ast.Ident:
		if filepath.Dir(s.path) == "server/errs" {
			return f.Name
		}
	}
	return ""
}

// text is the value of a literal, of a constant of the same package, or of one of server/errs.
func (c *catalogueReader) text(s source, e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.Ident:
		text, ok := c.constants[filepath.Dir(s.path)+"."+e.Name]
		return text, ok
	case *ast.SelectorExpr:
		text, ok := c.constants["server/errs."+e.Sel.Name]
		return text, ok
	}
	return literal(e)
}

func literal(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		text, err := strconv.Unquote(e.Value)
		return text, err == nil && e.Kind == token.STRING
	case *ast.BinaryExpr:
		left, okLeft := literal(e.X)
		right, okRight := literal(e.Y)
		return left + right, okLeft && okRight && e.Op == token.ADD
	}
	return "", false
}
