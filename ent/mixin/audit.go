package mixin

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
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
		if m.Op().Is(ent.OpDeleteOne) {
			return recordDeletion(ctx, rec, next, m)
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

// stored is what a generated mutation builder offers (access template).
type stored interface {
	ID() (int64, bool)
	Stored(ctx context.Context) (map[string]any, error)
}

// recordDeletion tells what the row held: nothing else remembers it. A row that
// was not there, or that a rule kept from being deleted, is not told of.
func recordDeletion(ctx context.Context, rec *Recorder, next ent.Mutator, m ent.Mutation) (ent.Value, error) {
	s, ok := m.(stored)
	if !ok {
		return nil, fmt.Errorf("mixin: %T cannot be read before it is deleted", m)
	}
	row, err := s.Stored(viewer.NewContext(ctx, viewer.System("audit")))
	if err != nil {
		return nil, fmt.Errorf("audit a deletion of %s: %w", m.Type(), err)
	}
	values, contact := lost(row)
	out, err := next.Mutate(ctx, m)
	if n, counted := out.(int); err != nil || counted && n == 0 {
		return out, err
	}
	id, _ := s.ID()
	rec.Changes = append(rec.Changes, change(ctx, m, id, contact, values))
	return out, nil
}

// lost returns what a row held as changes to nothing, and whose the row was.
func lost(row map[string]any) (values map[string][2]any, contact int64) {
	values = make(map[string][2]any, len(row))
	for name, v := range row {
		old := plain(v)
		if slices.Contains(bookkeeping, name) || old == nil || reflect.ValueOf(old).IsZero() {
			continue
		}
		if secret(name) {
			old = "(secret)"
		}
		values[name] = [2]any{old, nil}
	}
	for _, name := range contactColumns {
		if id, ok := plain(row[name]).(int64); ok {
			return values, id
		}
	}
	return values, 0
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

// bookkeeping are the fields that the program stamps by itself; they are nobody's change. What is typed and not yet
// a gift is none either: each key pressed in a long pile would be told with the whole pile, before and after.
var bookkeeping = []string{"created_at", "updated_at", "version", "last_used_at", "last_sign_in_at", "last_seen_at", "totp_last_step", "draft_rows"}

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
		if update && same(plain(old), plain(now)) {
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

// contactColumns name the contact that a row belongs to.
var contactColumns = []string{"contact_id", "holder_id"}

func contactOf(ctx context.Context, m ent.Mutation) int64 {
	for _, name := range contactColumns {
		if v, ok := m.Field(name); ok {
			if id, ok := plain(v).(int64); ok {
				return id
			}
		}
		if m.Op().Is(ent.OpUpdateOne) {
			if v, err := m.OldField(ctx, name); err == nil {
				if id, ok := plain(v).(int64); ok {
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

// plain turns a pointer into what it points at and a time into UTC, so that a
// value reads the same before and after it is stored. Nothing, an empty list and
// an empty object are all nil.
func plain(v any) any {
	r := reflect.ValueOf(v)
	for r.Kind() == reflect.Pointer && !r.IsNil() {
		r = r.Elem()
	}
	switch r.Kind() {
	case reflect.Invalid, reflect.Pointer:
		return nil
	case reflect.Slice, reflect.Map:
		if r.Len() == 0 {
			return nil
		}
	}
	if at, ok := r.Interface().(time.Time); ok {
		return at.UTC()
	}
	return r.Interface()
}

// same compares two plain values as the history keeps them, which is as JSON.
// Their printed forms will not do: ["a b"] and ["a","b"] print alike.
func same(a, b any) bool {
	old, err := json.Marshal(a)
	if err != nil {
		return false
	}
	now, err := json.Marshal(b)
	return err == nil && bytes.Equal(old, now)
}
