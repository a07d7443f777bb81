package contacts

import (
	"context"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/auditentry"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// Snapshot is a row as it was at an instant.
type Snapshot struct {
	Type string
	ID   int64
	At   time.Time
	// IsThere says whether the row existed then.
	IsThere bool
	// Values are its fields by column; fields that had no value are left out.
	Values map[string]any
	// By is who made the last change before the instant.
	By string
}

// AsOf plays the audit history of a row up to an instant. It is refused to whom
// may not read the type, and holds no field that is hidden from the viewer.
func (s *Service) AsOf(ctx context.Context, typ string, id int64, at time.Time) (Snapshot, error) {
	out := Snapshot{Type: typ, ID: id, At: at, Values: map[string]any{}}
	if !isType(typ) {
		return out, errs.Invalid("type", KeyHistoryType, "type", typ)
	}
	entries, err := s.db.Client(ctx).AuditEntry.Query().
		Where(auditentry.EntityType(typ), auditentry.EntityID(id), auditentry.OccurredAtLTE(at.UTC())).
		Order(auditentry.ByOccurredAt(sql.OrderAsc()), auditentry.ByID(sql.OrderAsc())).All(ctx)
	if err != nil {
		return out, explain(err, "read the history")
	}
	if len(entries) == 0 {
		return out, errs.NotFound(errs.KeyNotFound)
	}
	for _, entry := range entries {
		out.play(viewer.FromContext(ctx), entry)
	}
	return out, nil
}

// play applies one change. An edge's ids are gathered rather than replaced:
// the history tells what was added and removed.
func (s *Snapshot) play(v *viewer.Viewer, entry *ent.AuditEntry) {
	s.By = entry.Actor
	s.IsThere = entry.Op != auditentry.OpDELETE
	if !s.IsThere {
		s.Values = map[string]any{}
		return
	}
	for name, change := range VisibleChanges(v, entry) {
		removed, isRemoval := change[0].([]any)
		added, isAddition := change[1].([]any)
		isEdge := isEdgeName(name) && (isRemoval || isAddition)
		switch {
		case isEdge:
			s.Values[name] = joinIDs(s.Values[name], removed, added)
		case isEmpty(change[1]):
			delete(s.Values, name)
		default:
			s.Values[name] = change[1]
		}
	}
}

// VisibleChanges are the changes of an audit entry without fields that are
// hidden from the viewer and without the keys that only machines read.
func VisibleChanges(v *viewer.Viewer, entry *ent.AuditEntry) map[string][2]any {
	out := make(map[string][2]any, len(entry.Changes))
	for name, change := range entry.Changes {
		isKey := strings.HasSuffix(name, "_key") || strings.HasSuffix(name, "_keys")
		if isKey || rule.Field(v, entry.EntityType, name) == viewer.Hide {
			continue
		}
		out[name] = change
	}
	return out
}

// edgeNames are the lists of other rows' ids that a history holds.
var edgeNames = map[string]bool{"tags": true, "users": true, "skills": true}

func isEdgeName(name string) bool { return edgeNames[name] }

func isType(typ string) bool {
	for _, known := range rule.Types() {
		if known == typ {
			return true
		}
	}
	return false
}

func joinIDs(before any, removed, added []any) []any {
	gone := map[any]bool{}
	for _, id := range removed {
		gone[id] = true
	}
	var out []any
	had, _ := before.([]any)
	for _, id := range append(had, added...) {
		if !gone[id] {
			out = append(out, id)
		}
	}
	return out
}
