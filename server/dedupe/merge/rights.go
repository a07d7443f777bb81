package merge

import (
	"context"
	"strings"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// mayMove refuses a merge that would move what the viewer may not change, or set a
// field that is closed to them. It tells nothing of what they may not see.
func (s *Service) mayMove(ctx context.Context, in Input, groups []Group, fields []Field) *errs.Error {
	v := viewer.FromContext(ctx)
	refused := errs.Forbidden(KeyRights)
	if !rule.CanWrite(v, "ContactMerge") || !s.mayWrite(ctx, v, "Contact", []int64{in.SurvivorID, in.MergedID}) {
		return refused
	}
	for _, g := range groups {
		typ := g.Type
		if typ == "Tag" || typ == "Contact" {
			// Who may change a contact may change its tags, and who lives there.
			continue
		}
		if g.Action != Stays && !s.mayWrite(ctx, v, typ, g.IDs) {
			return refused
		}
	}
	for _, f := range fields {
		// What the rules fill in is the program's doing; what somebody picked is theirs.
		if f.IsConflict && f.Pick == Merged && rule.Field(v, "Contact", columnOf(f.Name)) != viewer.Write {
			return refused
		}
	}
	return nil
}

// mayWrite says whether the viewer may change each of the rows.
func (s *Service) mayWrite(ctx context.Context, v *viewer.Viewer, typ string, ids []int64) bool {
	if !rule.CanWrite(v, typ) {
		return false
	}
	if rule.WritesAll(v, typ) {
		return true
	}
	t := sql.Table(tableOf(typ))
	query := sql.Dialect(s.db.Dialect()).Select(sql.Count("*")).From(t).Where(sql.In(t.C("id"), anys(ids)...))
	rule.Writable(v, typ, query)
	text, args := query.Query()
	rows, err := s.db.Query(ctx, text, args...)
	if err != nil {
		return false
	}
	defer func() { _ = rows.Close() }()
	n := 0
	for rows.Next() {
		if rows.Scan(&n) != nil {
			return false
		}
	}
	return n == len(ids) && rows.Err() == nil
}

func tableOf(typ string) string {
	for _, r := range refs {
		if r.typ == typ {
			return r.table
		}
	}
	return "contacts"
}

func anys(ids []int64) []any {
	out := make([]any, len(ids))
	for i, id := range ids {
		out[i] = id
	}
	return out
}

func columnOf(field string) string {
	if strings.HasPrefix(field, customPrefix) {
		return "custom_fields"
	}
	return field
}

// visibleFields leaves out what is hidden from the viewer.
func visibleFields(v *viewer.Viewer, fields []Field) []Field {
	var out []Field
	for _, f := range fields {
		if rule.Field(v, "Contact", columnOf(f.Name)) != viewer.Hide {
			out = append(out, f)
		}
	}
	return out
}

// visibleGroups leaves out rows that the viewer may not read.
func (s *Service) visibleGroups(ctx context.Context, groups []Group) ([]Group, error) {
	v := viewer.FromContext(ctx)
	var out []Group
	for _, g := range groups {
		switch {
		case rule.ReadsAll(v, g.Type):
		case !rule.CanRead(v, g.Type):
			continue
		default:
			ids, err := s.readable(ctx, v, g)
			if err != nil {
				return nil, err
			}
			g.IDs = ids
		}
		if len(g.IDs) > 0 {
			out = append(out, g)
		}
	}
	return out, nil
}

func (s *Service) readable(ctx context.Context, v *viewer.Viewer, g Group) ([]int64, error) {
	t := sql.Table(tableOf(g.Type))
	query := sql.Dialect(s.db.Dialect()).Select(t.C("id")).From(t).Where(sql.In(t.C("id"), anys(g.IDs)...)).OrderBy(t.C("id"))
	rule.Rows(v, g.Type, query)
	text, args := query.Query()
	rows, err := s.db.Query(ctx, text, args...)
	if err != nil {
		return nil, explain(err, "read what a merge moves")
	}
	defer func() { _ = rows.Close() }()
	var ids []int64
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, explain(err, "read what a merge moves")
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}
