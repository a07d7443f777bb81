// Package viewer says who is asking. It is a leaf: every layer may read it,
// and it knows nothing of storage, HTTP or GraphQL.
package viewer

import (
	"context"
	"slices"
)

// Role is a staff role. A member of the public never has one.
type Role string

// The roles of the contract.
const (
	Admin        Role = "ADMIN"
	Membership   Role = "MEMBERSHIP"
	Fundraising  Role = "FUNDRAISING"
	Volunteering Role = "VOLUNTEERING"
	Finance      Role = "FINANCE"
	ReadOnly     Role = "READ_ONLY"
)

// Roles lists every role, the most able first.
func Roles() []Role {
	return []Role{Admin, Membership, Fundraising, Volunteering, Finance, ReadOnly}
}

// Valid reports whether r is one of the contract's roles.
func (r Role) Valid() bool { return slices.Contains(Roles(), r) }

// Viewer is who is asking, with what they may do resolved once per request.
// The zero Viewer may do nothing.
type Viewer struct {
	// UserID is the staff user's id, 0 for the program itself.
	UserID int64
	// Name is shown in the audit history.
	Name string
	Role Role
	// TeamIDs are the teams whose rows the scope TEAM covers.
	TeamIDs []int64
	// Lang is the language of messages to this person, "en" or "ko".
	Lang string
	// Via says through what the person acts: "session", "token", "import", "cli".
	Via string
	// SessionID or TokenID is the credential in use, 0 where there is none.
	SessionID, TokenID int64
	// Access is what the role may do after the organization's own rules.
	Access *Access

	system string
}

// System is the program acting for itself, for the reason given. Access rules
// do not hold it back, so it must never carry out a person's request unchecked.
func System(reason string) *Viewer {
	return &Viewer{Name: reason, Via: "system", Lang: "en", system: reason}
}

// IsSystem reports whether the program itself is asking.
func (v *Viewer) IsSystem() bool { return v != nil && v.system != "" }

// IsStaff reports whether a signed-in staff user is asking.
func (v *Viewer) IsStaff() bool { return v != nil && v.UserID != 0 && v.Access != nil }

type key struct{}

// NewContext returns ctx carrying v.
func NewContext(ctx context.Context, v *Viewer) context.Context {
	return context.WithValue(ctx, key{}, v)
}

// FromContext returns who is asking, or nil for nobody.
func FromContext(ctx context.Context) *Viewer {
	v, _ := ctx.Value(key{}).(*Viewer)
	return v
}
