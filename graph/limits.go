package graph

import (
	"context"
	"encoding/json"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/moim-crm/moim/server/errs"
)

// The limits that Limits has when it is left empty. A page of 50 contacts with
// everything on it costs about 5,000; a page of 50 of a page of 50 of a page of
// 50 is refused.
const (
	MaxCost  = 100_000
	MaxDepth = 20

	// usualList is what a list without a page size counts for.
	usualList = 10
)

var _ = errs.Register(errs.Messages{
	"graph.too_complex": {En: "This query asks for too much at once: about {cost} fields, at most {max}. Ask for smaller pages.", Ko: "한 번에 너무 많이 요청했어요. 약 {cost}개의 필드를 요청했는데 최대 {max}개까지 할 수 있어요. 더 작은 단위로 나눠 주세요."},
	"graph.too_deep":    {En: "This query is nested {depth} levels deep; {max} are allowed.", Ko: "이 쿼리는 {depth}단계까지 들어가요. {max}단계까지만 할 수 있어요."},
})

// Limits refuses an operation before it runs when it would cost too much. The
// cost is about the number of fields in the answer: the fields under a list
// count once for each row that is asked for.
type Limits struct {
	MaxCost, MaxDepth int
}

var _ graphql.OperationContextMutator = Limits{}

// ExtensionName names the limits to gqlgen.
func (Limits) ExtensionName() string { return "Limits" }

// Validate accepts every schema.
func (Limits) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext refuses what is over the limits.
func (l Limits) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	if l.MaxCost == 0 {
		l.MaxCost = MaxCost
	}
	if l.MaxDepth == 0 {
		l.MaxDepth = MaxDepth
	}
	m := meter{vars: op.Variables, ceiling: l.MaxCost + 1, fragments: map[string]size{}}
	s := m.selection(op.Operation.SelectionSet)
	switch {
	case s.depth > l.MaxDepth:
		return gqlerror.Wrap(errs.Invalid("", "graph.too_deep", "depth", s.depth, "max", l.MaxDepth))
	case s.cost > l.MaxCost:
		return gqlerror.Wrap(errs.Invalid("", "graph.too_complex", "cost", s.cost, "max", l.MaxCost))
	}
	return nil
}

type size struct{ cost, depth int }

// meter measures an operation. It measures every fragment once, however often
// it is used: fragments that use each other twice would otherwise take for ever.
type meter struct {
	vars      map[string]any
	ceiling   int
	fragments map[string]size
}

func (m *meter) selection(set ast.SelectionSet) size {
	var total size
	for _, s := range set {
		var one size
		switch s := s.(type) {
		case *ast.Field:
			one = m.field(s)
		case *ast.InlineFragment:
			one = m.selection(s.SelectionSet)
		case *ast.FragmentSpread:
			one = m.fragment(s)
		}
		total.cost = min(total.cost+one.cost, m.ceiling)
		total.depth = max(total.depth, one.depth)
	}
	return total
}

func (m *meter) fragment(spread *ast.FragmentSpread) size {
	if known, ok := m.fragments[spread.Name]; ok {
		return known
	}
	s := m.selection(spread.Definition.SelectionSet)
	m.fragments[spread.Name] = s
	return s
}

func (m *meter) field(f *ast.Field) size {
	// Introspection is answered from memory; its depth has a rule of its own.
	if f.Name == "__schema" || f.Name == "__type" || f.Name == "__typename" {
		return size{1, 1}
	}
	inner := m.selection(f.SelectionSet)
	// Bounded before it is multiplied, so that nothing overflows.
	cost := min(1+inner.cost*min(m.rows(f), m.ceiling), m.ceiling)
	return size{cost, inner.depth + 1}
}

// rows is how often the fields under f are answered.
func (m *meter) rows(f *ast.Field) int {
	if f.Definition == nil || len(f.SelectionSet) == 0 {
		return 1
	}
	args := f.ArgumentMap(m.vars)
	for _, name := range []string{"first", "last"} {
		if n, given := number(args[name]); given {
			return max(n, 1)
		}
	}
	if ids, ok := args["ids"].([]any); ok {
		return max(len(ids), 1)
	}
	switch {
	case f.Definition.Arguments.ForName("first") != nil:
		return defaultPage
	case f.Definition.Type.Elem != nil && f.Name != "edges":
		return usualList
	}
	return 1
}

func number(v any) (int, bool) {
	switch v := v.(type) {
	case int:
		return v, true
	case int64:
		return int(v), true
	case json.Number:
		n, err := v.Int64()
		return int(n), err == nil
	}
	return 0, false
}
