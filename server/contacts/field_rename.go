package contacts

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"entgo.io/ent/dialect"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/server/contacts/fields"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/errs"
)

// renameChoices gives whoever has a choice its new name. It is a change of the
// vocabulary and not of each row, whose history stays as it is.
func (s *Service) renameChoices(ctx context.Context, old, def *ent.CustomField, renames map[string]string) error {
	for _, from := range slices.Sorted(maps.Keys(renames)) {
		to := names.Clean(renames[from])
		switch {
		case !slices.Contains(old.Options, from), !slices.Contains(def.Options, to):
			return errs.Invalid("renamed", fields.KeyNotChoice, "value", from)
		case from == to:
			continue
		case slices.Contains(old.Options, to):
			// The new name would swallow what had that name before.
			return errs.Invalid("renamed", fields.KeyOptionTwice, "value", to)
		}
		statement, args := renameStatement(s.db.Dialect(), def, from, to)
		if _, err := s.db.Exec(ctx, statement, args...); err != nil {
			return fmt.Errorf("rename the choice %s of %s: %w", from, def.Key, err)
		}
	}
	return nil
}

// renameStatement writes the update of one choice. The key is checked when a
// field is defined, so that it can stand in the statement as it is.
func renameStatement(dialectName string, def *ent.CustomField, from, to string) (string, []any) {
	isPostgres, isMany := dialectName == dialect.Postgres, def.Type == customfield.TypeMULTICHOICE
	table, key := tables[def.Entity], def.Key
	switch {
	case isPostgres && isMany:
		return fmt.Sprintf(`UPDATE %[1]s SET custom_fields = jsonb_set(custom_fields, '{%[2]s}', (
			SELECT jsonb_agg(CASE WHEN one = to_jsonb($1::text) THEN to_jsonb($2::text) ELSE one END) FROM jsonb_array_elements(custom_fields -> '%[2]s') AS one
		)) WHERE custom_fields -> '%[2]s' @> to_jsonb($1::text)`, table, key), []any{from, to}
	case isPostgres:
		return fmt.Sprintf(`UPDATE %[1]s SET custom_fields = jsonb_set(custom_fields, '{%[2]s}', to_jsonb($1::text)) WHERE custom_fields ->> '%[2]s' = $2`, table, key), []any{to, from}
	case isMany:
		return fmt.Sprintf(`UPDATE %[1]s SET custom_fields = json_set(custom_fields, '$.%[2]s', json((
			SELECT json_group_array(CASE WHEN value = ? THEN ? ELSE value END) FROM json_each(custom_fields, '$.%[2]s')
		))) WHERE EXISTS (SELECT 1 FROM json_each(custom_fields, '$.%[2]s') WHERE value = ?)`, table, key), []any{from, to, from}
	default:
		return fmt.Sprintf(`UPDATE %[1]s SET custom_fields = json_set(custom_fields, '$.%[2]s', ?) WHERE json_extract(custom_fields, '$.%[2]s') = ?`, table, key), []any{to, from}
	}
}

// OrderFields puts fields in the order of their ids, as forms show them.
func (s *Service) OrderFields(ctx context.Context, ids []int64) (out []*ent.CustomField, err error) {
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		for i, id := range ids {
			one, err := s.db.Client(ctx).CustomField.UpdateOneID(id).SetPosition(i + 1).Save(ctx)
			if err != nil {
				return explain(err, "order the fields")
			}
			out = append(out, one)
		}
		return nil
	})
	return out, err
}
