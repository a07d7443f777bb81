// Package rule says who may see and change what. It works on ent's library
// alone and imports no generated code, so that schemas can name their policy
// without a cycle; the rules themselves are the data in roles.go and paths.go.
//
// Reading: a policy adds the viewer's row predicate to every query of a type,
// wherever the query comes from: a list, an edge, an aggregate, a search, a
// subscription or an export. A type that the viewer may not read has no rows.
// Fields that the viewer may not read are emptied by an interceptor.
// Writing: a policy refuses, or narrows to the viewer's rows.
package rule

import (
	"context"
	"errors"
	"fmt"

	stdsql "database/sql"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/privacy"

	"github.com/moim-crm/moim/ent/viewer"
)

// Denied is a refusal, and says of what. It matches privacy.Deny.
type Denied struct {
	// Op is "read" or "write".
	Op, Type, Field string
}

func (d *Denied) Error() string {
	if d.Field != "" {
		return fmt.Sprintf("may not %s %s.%s", d.Op, d.Type, d.Field)
	}
	return fmt.Sprintf("may not %s %s", d.Op, d.Type)
}

// Is makes a refusal match privacy.Deny.
func (d *Denied) Is(target error) bool { return target == privacy.Deny }

// filterable is what a generated query builder offers (access template).
type filterable interface {
	WhereP(ps ...func(*sql.Selector))
}

// mutation is what a generated mutation builder offers (access template).
type mutation interface {
	ent.Mutation
	filterable
	ID() (int64, bool)
	Rows(ctx context.Context, query string, args ...any) (*stdsql.Rows, error)
	Dialect() string
}

type queryRule func(context.Context, ent.Query) error

// EvalQuery implements privacy.QueryRule.
func (f queryRule) EvalQuery(ctx context.Context, q ent.Query) error { return f(ctx, q) }

type mutationRule func(context.Context, ent.Mutation) error

// EvalMutation implements privacy.MutationRule.
func (f mutationRule) EvalMutation(ctx context.Context, m ent.Mutation) error { return f(ctx, m) }

// For returns the policy of one entity type. It panics on a type without a row
// in the tables, when the program starts.
func For(typ string) ent.Policy {
	if _, ok := paths[typ]; !ok {
		panic("rule: no row path for " + typ)
	}
	return privacy.Policy{
		Query:    privacy.QueryPolicy{queryRule(func(ctx context.Context, q ent.Query) error { return read(ctx, typ, q) })},
		Mutation: privacy.MutationPolicy{mutationRule(func(ctx context.Context, m ent.Mutation) error { return write(ctx, typ, m) })},
	}
}

func read(ctx context.Context, typ string, q ent.Query) error {
	v := viewer.FromContext(ctx)
	if err := withoutTakenBack(ctx, typ, q); err != nil {
		return err
	}
	if v.IsSystem() {
		return privacy.Allow
	}
	if !v.IsStaff() {
		return &Denied{Op: "read", Type: typ}
	}
	p := predicate(v, typ, toRead)
	if p == nil {
		return privacy.Allow
	}
	f, ok := q.(filterable)
	if !ok {
		return fmt.Errorf("rule: %T cannot be narrowed", q)
	}
	f.WhereP(p)
	return privacy.Allow
}

type takenBackKey struct{}

// WithTakenBack returns ctx in which queries also find donations that were taken
// back as a mistake. Everywhere else they are not there.
func WithTakenBack(ctx context.Context) context.Context {
	return context.WithValue(ctx, takenBackKey{}, true)
}

func withoutTakenBack(ctx context.Context, typ string, q ent.Query) error {
	if typ != "Donation" || ctx.Value(takenBackKey{}) != nil {
		return nil
	}
	f, ok := q.(filterable)
	if !ok {
		return fmt.Errorf("rule: %T cannot be narrowed", q)
	}
	f.WhereP(func(s *sql.Selector) { s.Where(sql.IsNull(s.C("deleted_at"))) })
	return nil
}

func write(ctx context.Context, typ string, m ent.Mutation) error {
	v := viewer.FromContext(ctx)
	if v.IsSystem() {
		return privacy.Allow
	}
	if !v.IsStaff() {
		return &Denied{Op: "write", Type: typ}
	}
	access := v.Access.Type(typ)
	if !writesAny(v, typ) {
		return &Denied{Op: "write", Type: typ}
	}
	mut, ok := m.(mutation)
	if !ok {
		return fmt.Errorf("rule: %T cannot be narrowed", m)
	}
	if m.Op().Is(ent.OpCreate) && isBrought(typ, mut) {
		return mayBring(v, mut)
	}
	for _, name := range append(m.Fields(), m.ClearedFields()...) {
		if v.Access.Field(typ, name) != viewer.Write && set(m, name) {
			return &Denied{Op: "write", Type: typ, Field: name}
		}
	}
	if m.Op().Is(ent.OpCreate) {
		return mayCreate(ctx, v, typ, access.Write, mut)
	}
	if moves(typ, mut) {
		// A row that goes to another owner must be one that could be made there.
		if err := mayCreate(ctx, v, typ, access.Write, mut); !errors.Is(err, privacy.Allow) {
			return err
		}
	}
	if p := predicate(v, typ, toWrite); p != nil {
		mut.WhereP(p)
	}
	return privacy.Allow
}

// moves reports whether an update puts a row under another parent.
func moves(typ string, m mutation) bool {
	p := paths[typ]
	if len(p.steps) == 0 {
		return false
	}
	_, ok := m.Field(p.steps[0].column)
	return ok
}

// set reports whether the mutation gives the field a value of its own: a
// default that a creation fills in is nobody's wish.
func set(m ent.Mutation, name string) bool {
	if !m.Op().Is(ent.OpCreate) {
		return true
	}
	v, ok := m.Field(name)
	return ok && !isZero(v)
}

// CanRead reports whether v may read any row of a type.
func CanRead(v *viewer.Viewer, typ string) bool {
	return v.IsSystem() || v.IsStaff() && v.Access.Type(typ).Read != viewer.None && v.Access.Type(typ).Read != ""
}

// CanWrite reports whether v may write any row of a type.
func CanWrite(v *viewer.Viewer, typ string) bool {
	return v.IsSystem() || v.IsStaff() && v.Access.Type(typ).Write != viewer.None && v.Access.Type(typ).Write != ""
}

// ReadsAll reports whether v may read every row of a type, as sums over all
// rows and filters through another type require.
func ReadsAll(v *viewer.Viewer, typ string) bool {
	return v.IsSystem() || v.IsStaff() && v.Access.Type(typ).Read == viewer.All
}

// WritesAll reports whether v may change every row of a type.
func WritesAll(v *viewer.Viewer, typ string) bool {
	return v.IsSystem() || v.IsStaff() && v.Access.Type(typ).Write == viewer.All
}

// Field returns what v may do with one field, by storage name.
func Field(v *viewer.Viewer, typ, field string) viewer.Level {
	if v.IsSystem() {
		return viewer.Write
	}
	if !v.IsStaff() {
		return viewer.Hide
	}
	if first, ok := follows[typ][field]; ok && v.Access.Field(first[0], first[1]) == viewer.Hide {
		return viewer.Hide
	}
	return v.Access.Field(typ, field)
}
