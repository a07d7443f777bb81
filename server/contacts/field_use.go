package contacts

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
)

// FieldUse counts for each custom field the rows that have a value in it and that
// the viewer may see; archived contacts and gifts that were taken back are left out.
func (s *Service) FieldUse(ctx context.Context, ids []int64) (map[int64]int, error) {
	definitions, err := s.db.Client(ctx).CustomField.Query().Where(customfield.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, explain(err, "load field definitions")
	}
	used := map[customfield.Entity]map[string]int{}
	for entity, table := range tables {
		if used[entity], err = s.keysInUse(ctx, entity, table); err != nil {
			return nil, err
		}
	}
	out := map[int64]int{}
	for _, def := range definitions {
		out[def.ID] = used[def.Entity][def.Key]
	}
	return out, nil
}

// keysInUse counts the keys of all values of a table in one pass.
func (s *Service) keysInUse(ctx context.Context, entity customfield.Entity, table string) (map[string]int, error) {
	v, typ, gone := viewer.FromContext(ctx), "Contact", contact.FieldArchivedAt
	if entity == customfield.EntityDONATION {
		typ, gone = "Donation", donation.FieldDeletedAt
	}
	out := map[string]int{}
	if rule.Field(v, typ, contact.FieldCustomFields) == viewer.Hide {
		return out, nil
	}
	t := sql.Dialect(s.db.Dialect()).Table(table)
	inner := sql.Dialect(s.db.Dialect()).Select(t.C(contact.FieldCustomFields)).From(t).Where(sql.IsNull(t.C(gone)))
	rule.Rows(v, typ, inner)
	query, args := inner.Query()
	each := "json_each(r.custom_fields) AS k"
	if s.db.Dialect() == dialect.Postgres {
		each = "jsonb_object_keys(CASE WHEN jsonb_typeof(r.custom_fields) = 'object' THEN r.custom_fields ELSE '{}' END) AS k(key)"
	}
	rows, err := s.db.Query(ctx, fmt.Sprintf("SELECT k.key, COUNT(*) FROM (%s) AS r, %s GROUP BY k.key", query, each), args...)
	if err != nil {
		return nil, fmt.Errorf("count who has a field: %w", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var key string
		var n int
		if err := rows.Scan(&key, &n); err != nil {
			return nil, fmt.Errorf("count who has a field: %w", err)
		}
		out[key] = n
	}
	return out, rows.Err()
}
