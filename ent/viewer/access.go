package viewer

// Scope says which rows of a type are covered.
type Scope string

// The scopes, narrowest first. Team includes Own.
const (
	None Scope = "NONE"
	Own  Scope = "OWN"
	Team Scope = "TEAM"
	All  Scope = "ALL"
)

// Level says what may be done with one field.
type Level string

// The levels of a field, narrowest first.
const (
	Hide  Level = "HIDE"
	Read  Level = "READ"
	Write Level = "WRITE"
)

// TypeAccess is what a viewer may do with one entity type.
type TypeAccess struct {
	Read, Write Scope
	// Fields holds only the fields that differ from the type's own rule,
	// by their storage name ("birth_on").
	Fields map[string]Level
}

// Access is everything a viewer may do, by entity type ("Contact").
// A type that is absent is closed.
type Access struct {
	Types map[string]TypeAccess
}

// Type returns the rule for one entity type; closed where there is none.
func (a *Access) Type(name string) TypeAccess {
	if a != nil {
		if t, ok := a.Types[name]; ok {
			return t
		}
	}
	return TypeAccess{Read: None, Write: None}
}

// Field returns what may be done with one field of a type: never more than the
// type itself allows.
func (a *Access) Field(typ, field string) Level {
	t := a.Type(typ)
	if t.Read == None || t.Read == "" {
		return Hide
	}
	level, ok := t.Fields[field]
	if !ok {
		level = Write
	}
	if level == Write && (t.Write == None || t.Write == "") {
		return Read
	}
	return level
}
