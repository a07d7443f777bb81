package graph

import (
	"context"
	"reflect"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
)

// operators are the endings that ent puts behind a field's name in a filter.
var operators = []string{
	"", "NEQ", "In", "NotIn", "GT", "GTE", "LT", "LTE", "Contains", "HasPrefix", "HasSuffix",
	"IsNil", "NotNil", "EqualFold", "ContainsFold",
}

// argumentNeeds names what an argument of a list looks into, beyond its filter.
var argumentNeeds = map[string]string{
	"contacts.membershipStatus": "Membership",
	"pledges.status":            "Donation",
	"contacts.city":             "ContactAddress",
}

// argumentTells names the field that an argument of a list compares.
var argumentTells = map[string][2]string{
	"contacts.customFields": {"Contact", "custom_fields"},
	"contacts.city":         {"ContactAddress", "locality"},
}

// arguments refuses a filter or an order that would tell what is hidden.
func (w *walker) arguments(f *ast.Field) error {
	if len(f.Arguments) == 0 {
		return nil
	}
	args := f.ArgumentMap(w.vars)
	for _, def := range f.Definition.Arguments {
		value, ok := args[def.Name]
		if !ok || value == nil {
			continue
		}
		if typ := argumentNeeds[f.Name+"."+def.Name]; typ != "" && !rule.ReadsAll(w.v, typ) {
			return &rule.Denied{Op: "filter by", Type: typ}
		}
		if told, ok := argumentTells[f.Name+"."+def.Name]; ok && rule.Field(w.v, told[0], told[1]) == viewer.Hide {
			return &rule.Denied{Op: "filter by", Type: told[0], Field: told[1]}
		}
		if err := w.input(def.Type.Name(), value); err != nil {
			return err
		}
	}
	return nil
}

func (w *walker) input(typ string, value any) error {
	// A single value in the place of a list arrives as a list of its own Go type.
	if list := reflect.ValueOf(value); list.Kind() == reflect.Slice {
		for i := range list.Len() {
			if err := w.input(typ, list.Index(i).Interface()); err != nil {
				return err
			}
		}
		return nil
	}
	if value, ok := value.(map[string]any); ok {
		entity, isWhere := strings.CutSuffix(typ, "WhereInput")
		order, isOrder := strings.CutSuffix(typ, "Order")
		switch {
		case isWhere:
			return w.where(EntityOf(entity), w.schema.Types[typ], value)
		case isOrder:
			return w.order(EntityOf(order), value)
		}
		return w.within(typ, value)
	}
	return nil
}

// within looks for filters inside of another input, such as the selection that a
// change to many is made to: what it counts would tell as much as a list.
func (w *walker) within(typ string, value map[string]any) error {
	def := w.schema.Types[typ]
	if def == nil || def.Kind != ast.InputObject {
		return nil
	}
	for name, v := range value {
		if f := def.Fields.ForName(name); f != nil && v != nil {
			if err := w.input(f.Type.Name(), v); err != nil {
				return err
			}
		}
	}
	return nil
}

// orderNeeds names what an order of a list looks into, beyond its own rows.
var orderNeeds = map[string]string{
	"Donation.CONTACT_NAME":  "Contact",
	"Membership.HOLDER_NAME": "Contact",
}

func (w *walker) order(entity string, value map[string]any) error {
	name, _ := value["field"].(string)
	if typ := orderNeeds[entity+"."+name]; typ != "" && !rule.ReadsAll(w.v, typ) {
		return &rule.Denied{Op: "order by", Type: typ}
	}
	if w.hidden(entity, camel(strings.ToLower(name))) != "" {
		return &rule.Denied{Op: "order by", Type: entity, Field: strings.ToLower(name)}
	}
	return nil
}

func (w *walker) where(entity string, def *ast.Definition, value map[string]any) error {
	for name, v := range value {
		f := def.Fields.ForName(name)
		if f == nil {
			continue
		}
		switch {
		case strings.HasPrefix(name, "has") && w.edge(def, name) != "":
			if err := w.through(w.edge(def, name)); err != nil {
				return err
			}
		case w.tells(entity, name):
			return &rule.Denied{Op: "filter by", Type: entity, Field: name}
		}
		if err := w.input(f.Type.Name(), v); err != nil {
			return err
		}
	}
	return nil
}

// edge returns the entity type that a has… filter looks into, "" where it is none.
func (w *walker) edge(def *ast.Definition, name string) string {
	if !strings.HasSuffix(name, "With") {
		name += "With"
	}
	f := def.Fields.ForName(name)
	if f == nil {
		return ""
	}
	entity, _ := strings.CutSuffix(f.Type.Name(), "WhereInput")
	return EntityOf(entity)
}

// through allows a filter by another type only to those who read all of it: the
// rows that a narrower viewer may not see would show in the result.
func (w *walker) through(entity string) error {
	if rule.ReadsAll(w.v, entity) {
		return nil
	}
	return &rule.Denied{Op: "filter by", Type: entity}
}

// tells reports whether a filter compares a field that the viewer may not see.
func (w *walker) tells(entity, name string) bool {
	for _, field := range rule.Hideable(entity) {
		if rest, ok := strings.CutPrefix(name, camel(field)); ok && slices.Contains(operators, rest) &&
			rule.Field(w.v, entity, field) == viewer.Hide {
			return true
		}
	}
	return false
}

// MayFilter refuses a filter of a list outside the graph, such as an export,
// that would tell what the viewer may not see.
func (a Access) MayFilter(ctx context.Context, entity string, where map[string]any) error {
	w := walker{v: viewer.FromContext(ctx), schema: a.Schema}
	def := a.Schema.Types[strings.TrimSuffix(entity, "Run")+"WhereInput"]
	if w.v.IsSystem() || def == nil {
		return nil
	}
	if err := w.where(entity, def, where); err != nil {
		return known(ctx, err)
	}
	return nil
}
