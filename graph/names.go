package graph

import (
	"slices"
	"strings"

	"github.com/moim-crm/moim/ent/rule"
)

// EntityOf returns the storage type of a graph type; they differ for Import.
func EntityOf(graphType string) string {
	if graphType == "Import" {
		return "ImportRun"
	}
	return graphType
}

// entityOfResult returns the storage type behind a field's type: the type
// itself, or what its connection holds; "" where it is none.
func entityOfResult(typ string) string {
	typ = EntityOf(strings.TrimSuffix(typ, "Connection"))
	if _, ok := slices.BinarySearch(entities, typ); ok {
		return typ
	}
	return ""
}

var entities = rule.Types()

// storageNames returns the columns that a graph field may show.
func storageNames(field string) []string {
	name := snake(field)
	if name == "formatted" {
		return []string{"number", "lines"}
	}
	return []string{name, name + "_minor"}
}

func snake(name string) string {
	var b strings.Builder
	for i, r := range name {
		if r >= 'A' && r <= 'Z' {
			if i > 0 && (name[i-1] < 'A' || name[i-1] > 'Z') {
				b.WriteByte('_')
			}
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}

// camel turns a column's name into the graph's.
func camel(name string) string {
	var b strings.Builder
	for i, part := range strings.Split(name, "_") {
		switch {
		case part == "id" && i > 0:
			b.WriteString("ID")
		case i > 0 && part != "":
			b.WriteString(strings.ToUpper(part[:1]) + part[1:])
		default:
			b.WriteString(part)
		}
	}
	return b.String()
}
