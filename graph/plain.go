package graph

import (
	"context"
	"errors"
	"io"
	"reflect"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Plain writes what is nothing but rows that were already read. Gqlgen gives
// every field of every row a context, a closure and a place in a tree, and every
// row of a list a goroutine: that is most of what a long list costs. Where all
// that is selected beneath a field is known to be plain (plainTypes), Plain
// writes the JSON in one pass instead.
//
// It decides nothing. The field itself is resolved by gqlgen, with the access
// rules and loaders of every field; an operation in which any field is closed or
// hidden from its viewer is left to gqlgen whole; and so is whatever turns out
// not to have been read yet. TestPlainSaysWhatGqlgenSays holds both together.
type Plain struct{}

var (
	_ graphql.HandlerExtension = Plain{}
	_ graphql.FieldInterceptor = Plain{}
)

// ExtensionName implements graphql.HandlerExtension.
func (Plain) ExtensionName() string { return "Plain" }

// Validate implements graphql.HandlerExtension.
func (Plain) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptField implements graphql.FieldInterceptor.
func (Plain) InterceptField(ctx context.Context, next graphql.Resolver) (any, error) {
	res, err := next(ctx)
	if err != nil || res == nil {
		return res, err
	}
	typ, isList := plainOf(res)
	if typ == "" || anythingDenied(ctx) {
		return res, err
	}
	fc := graphql.GetFieldContext(ctx)
	if fc == nil || len(fc.Field.Selections) == 0 {
		return res, err
	}
	p := planOf(graphql.GetOperationContext(ctx), typ, fc.Field.Selections)
	if p == nil {
		return res, err
	}
	w := &plainWriter{ctx: ctx, buf: make([]byte, 0, plainBuffer)}
	if isList {
		err = w.list(p, reflect.ValueOf(res))
	} else {
		err = p.write(w, res)
	}
	if err != nil {
		return res, nil //nolint:nilerr // gqlgen finds the same, and knows how to say it
	}
	return graphql.WriterFunc(func(out io.Writer) { _, _ = out.Write(w.buf) }), nil
}

const plainBuffer = 4 << 10

func anythingDenied(ctx context.Context) bool {
	found, isThere := ctx.Value(verdictsKey{}).(map[*ast.Field]verdict)
	return !isThere || len(found) > 0
}

// errNotPlain is what a field says of a row that does not hold its answer.
var errNotPlain = errors.New("graph: not read yet")

// plainWriter is one answer being written.
type plainWriter struct {
	ctx context.Context
	buf []byte
}

// plainField writes one field of a row.
type plainField struct {
	write func(w *plainWriter, row any, f *plannedField) error
	// of is the type that the field leads to, "" for a scalar; any is for one that
	// only the row tells.
	of    string
	isAny bool
	// hasArguments is for a field that heeds its arguments.
	hasArguments bool
}

// plan is how the rows of one type are written.
type plan struct {
	fields []plannedField
}

type plannedField struct {
	plainField
	graphql.CollectedField
	key  string
	name string
	sub  *plan
	// subs are the plans by type, where only the row tells which.
	subs map[string]*plan
	// memo is what the field works out at its first row.
	memo any
}

// planOf returns nil where not everything that is selected is plain.
func planOf(oc *graphql.OperationContext, typ string, sel ast.SelectionSet) *plan {
	known, isKnown := plainTypes[typ]
	if !isKnown {
		return nil
	}
	collected := graphql.CollectFields(oc, sel, []string{typ, "Node"})
	p := &plan{fields: make([]plannedField, len(collected))}
	for i, f := range collected {
		into := &p.fields[i]
		into.CollectedField, into.key, into.name = f, string(quoted(nil, f.Alias))+":", typ
		if f.Name == "__typename" {
			into.write = writeTypename
			continue
		}
		field, isPlain := known[f.Name]
		if !isPlain || len(f.Arguments) > 0 && !field.hasArguments {
			return nil
		}
		into.plainField = field
		if !into.descend(oc) {
			return nil
		}
	}
	return p
}

func (f *plannedField) descend(oc *graphql.OperationContext) bool {
	switch {
	case f.isAny:
		f.subs = map[string]*plan{}
		for _, typ := range plainNodes {
			f.subs[typ] = planOf(oc, typ, f.Selections)
		}
	case f.of != "":
		f.sub = planOf(oc, f.of, f.Selections)
		return f.sub != nil
	}
	return true
}

func writeTypename(w *plainWriter, _ any, f *plannedField) error {
	w.buf = quoted(w.buf, f.name)
	return nil
}

// write writes one row as an object.
func (p *plan) write(w *plainWriter, row any) error {
	w.buf = append(w.buf, '{')
	for i := range p.fields {
		if i > 0 {
			w.buf = append(w.buf, ',')
		}
		w.buf = append(w.buf, p.fields[i].key...)
		if err := p.fields[i].write(w, row, &p.fields[i]); err != nil {
			return err
		}
	}
	w.buf = append(w.buf, '}')
	return nil
}

// list writes a slice that was met as a whole, whatever it holds.
func (w *plainWriter) list(p *plan, rows reflect.Value) error {
	w.buf = append(w.buf, '[')
	for i := range rows.Len() {
		if i > 0 {
			w.buf = append(w.buf, ',')
		}
		if rows.Index(i).IsNil() {
			return errNotPlain
		}
		if err := p.write(w, rows.Index(i).Interface()); err != nil {
			return err
		}
	}
	w.buf = append(w.buf, ']')
	return nil
}
