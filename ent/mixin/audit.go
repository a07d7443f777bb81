package mixin

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/schema/mixin"

	"github.com/moim-crm/moim/ent/viewer"
)

// ErrNoTransaction is returned by a change outside the one transaction helper:
// its audit entries could not be written together with it.
var ErrNoTransaction = errors.New("mixin: a change needs the transaction helper")

// Change is one audited change of one row.
type Change struct {
	Type      string
	ID        int64
	ContactID int64
	// Op is CREATE, UPDATE or DELETE.
	Op      string
	At      time.Time
	ActorID int64
	Actor   string
	Via     string
	// Values maps a field or edge to its old and new value.
	Values map[string][2]any
}

// Recorder gathers the changes of one transaction, to be written before it
// commits. It is used by one goroutine.
type Recorder struct{ Changes []Change }

type recorderKey struct{}

// WithRecorder returns ctx in which audited changes go to r.
func WithRecorder(ctx context.Context, r *Recorder) context.Context {
	return context.WithValue(ctx, recorderKey{}, r)
}

// RecorderFrom returns the recorder of the transaction in ctx, or nil.
func RecorderFrom(ctx context.Context) *Recorder {
	r, _ := ctx.Value(recorderKey{}).(*Recorder)
	return r
}

// Audit records who changed what, from what, to what. It is a hook and not a
// call in each use case because no path may go round it.
type Audit struct{ mixin.Schema }

// Hooks of Audit.
func (Audit) Hooks() []ent.Hook { return []ent.Hook{record} }

func record(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		rec := RecorderFrom(ctx)
		if rec == nil {
			return nil, fmt.Errorf("%s of %s: %w", m.Op(), m.Type(), ErrNoTransaction)
		}
		if m.Op().Is(ent.OpUpdate | ent.OpDelete) {
			return nil, fmt.Errorf("mixin: %s of %s changes many rows at once and could not be audited: change them one by one", m.Op(), m.Type())
		}
		values, err := valuesOf(ctx, m)
		if err != nil {
			return nil, err
		}
		contact := contactOf(ctx, m)
		out, err := next.Mutate(ctx, m)
		if err != nil {
			return out, err
		}
		if len(values) == 0 && m.Op().Is(ent.OpUpdateOne) {
			return out, nil
		}
		id, _ := m.(interface{ ID() (int64, bool) }).ID()
		rec.Changes = append(rec.Changes, change(ctx, m, id, contact, values))
		return out, nil
	})
}

func change(ctx context.Context, m ent.Mutation, id, contact int64, values map[string][2]any) Change {
	c := Change{Type: m.Type(), ID: id, ContactID: contact, Op: "UPDATE", At: Now(), Values: values}
	switch {
	case m.Op().Is(ent.OpCreate):
		c.Op = "CREATE"
	case m.Op().Is(ent.OpDeleteOne):
		c.Op = "DELETE"
	}
	if m.Type() == "Contact" {
		c.ContactID = id
	}
	if v := viewer.FromContext(ctx); v != nil {
		c.ActorID, c.Actor, c.Via = v.UserID, v.Name, v.Via
	}
	return c
}

// bookkeeping are the fields that the program stamps by itself; they are nobody's change.
var bookkeeping = []string{"created_at", "updated_at", "version", "last_used_at", "last_sign_in_at", "last_seen_at", "totp_last_step"}

// valuesOf returns what the mutation changes. Stamps are left out, and secrets
// are named but not told.
func valuesOf(ctx context.Context, m ent.Mutation) (map[string][2]any, error) {
	values := map[string][2]any{}
	update := m.Op().Is(ent.OpUpdateOne)
	for _, name := range slices.Concat(m.Fields(), m.ClearedFields()) {
		if slices.Contains(bookkeeping, name) {
			continue
		}
		now, _ := m.Field(name)
		var old any
		if update {
			var err error
			if old, err = m.OldField(ctx, name); err != nil {
				return nil, fmt.Errorf("audit %s.%s: %w", m.Type(), name, err)
			}
		}
		if fmt.Sprint(plain(old)) == fmt.Sprint(plain(now)) && update {
			continue
		}
		if secret(name) {
			old, now = nil, "(secret)"
		}
		values[name] = [2]any{plain(old), plain(now)}
	}
	for _, name := range slices.Compact(slices.Sorted(slices.Values(slices.Concat(m.AddedEdges(), m.RemovedEdges())))) {
		if _, isField := m.Field(name + "_id"); isField {
			continue
		}
		values[name] = [2]any{m.RemovedIDs(name), m.AddedIDs(name)}
	}
	return values, nil
}

func contactOf(ctx context.Context, m ent.Mutation) int64 {
	for _, name := range []string{"contact_id", "holder_id"} {
		if v, ok := m.Field(name); ok {
			if id, ok := v.(int64); ok {
				return id
			}
		}
		if m.Op().Is(ent.OpUpdateOne | ent.OpDeleteOne) {
			if v, err := m.OldField(ctx, name); err == nil {
				if id, ok := v.(int64); ok {
					return id
				}
			}
		}
	}
	return 0
}

func secret(name string) bool {
	return strings.HasSuffix(name, "_hash") || strings.HasSuffix(name, "_secret") ||
		name == "credential" || name == "recovery_codes"
}

// plain turns a pointer into what it points at, so that a value reads the same
// before and after it is stored.
func plain(v any) any {
	switch p := v.(type) {
	case *int64:
		if p == nil {
			return nil
		}
		return *p
	case *time.Time:
		if p == nil {
			return nil
		}
		return p.UTC()
	case *string:
		if p == nil {
			return nil
		}
		return *p
	}
	return v
}
