package contacts

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/tag"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/ent/volunteeropportunity"
	"github.com/moim-crm/moim/server/errs"
)

// MergedTags is what became of two tags.
type MergedTags struct {
	Tag *ent.Tag
	// Moved is how many contacts had the one and not the other.
	Moved int
}

// MergeTags makes two tags of a kind one: whoever had from has into, and from is
// gone. It is a change of the vocabulary and not of each contact, whose histories
// stay as they are; that of the tag tells of it.
func (s *Service) MergeTags(ctx context.Context, from, into int64) (out MergedTags, err error) {
	v := viewer.FromContext(ctx)
	if !rule.CanWrite(v, "Tag") || !rule.ReadsAll(v, "Contact") || !rule.CanWrite(v, "Contact") {
		// Whoever sees some contacts only would move what they cannot see.
		return out, errs.Forbidden(errs.KeyForbidden)
	}
	if from == into {
		return out, errs.Invalid("intoID", KeyTagItself)
	}
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		client := s.db.Client(ctx).Tag
		// Two people who merge a pair both ways at once must not end with none: the locks are taken in one order.
		for _, id := range []int64{min(from, into), max(from, into)} {
			if err := s.db.LockRow(ctx, tag.Table, id); err != nil {
				return err
			}
		}
		gone, err := client.Get(ctx, from)
		if err != nil {
			return errs.Under("fromID", explain(err, "load the tag that goes"))
		}
		if out.Tag, err = client.Get(ctx, into); err != nil {
			return errs.Under("intoID", explain(err, "load the tag that stays"))
		}
		if gone.Kind != out.Tag.Kind {
			return errs.Invalid("intoID", KeyTagKinds)
		}
		if out.Moved, err = s.retag(ctx, contact.TagsTable, contact.TagsPrimaryKey, from, into); err != nil {
			return err
		}
		if _, err := s.retag(ctx, volunteeropportunity.SkillsTable, volunteeropportunity.SkillsPrimaryKey, from, into); err != nil {
			return err
		}
		return explain(client.DeleteOne(gone).Exec(ctx), "remove the tag that goes")
	})
	return out, err
}

// retag gives rows of a join table the other tag, unless they have it.
func (s *Service) retag(ctx context.Context, table string, key []string, from, into int64) (int, error) {
	d := sql.Dialect(s.db.Dialect())
	owner, tagged := key[0], key[1]
	has := d.Select(owner).From(sql.Table(table)).Where(sql.EQ(tagged, into))
	query, args := d.Update(table).Set(tagged, into).Where(sql.And(sql.EQ(tagged, from), sql.NotIn(owner, has))).Query()
	result, err := s.db.Exec(ctx, query, args...)
	if err != nil {
		return 0, fmt.Errorf("give %s the other tag: %w", table, err)
	}
	n, err := result.RowsAffected()
	if err != nil {
		return 0, fmt.Errorf("count what was given the other tag: %w", err)
	}
	query, args = d.Delete(table).Where(sql.EQ(tagged, from)).Query()
	if _, err := s.db.Exec(ctx, query, args...); err != nil {
		return 0, fmt.Errorf("take the tag off %s: %w", table, err)
	}
	return int(n), nil
}

// TagUse counts for each tag the contacts that carry it and that the viewer may
// see; archived ones are left out.
func (s *Service) TagUse(ctx context.Context, ids []int64) (map[int64]int, error) {
	d := sql.Dialect(s.db.Dialect())
	t, join := d.Table(contact.Table), d.Table(contact.TagsTable).As("carried")
	values := make([]any, len(ids))
	for i, id := range ids {
		values[i] = id
	}
	owner, tagged := join.C(contact.TagsPrimaryKey[0]), join.C(contact.TagsPrimaryKey[1])
	q := d.Select(tagged, sql.Count("*")).From(t).Join(join).On(t.C(contact.FieldID), owner).
		Where(sql.And(sql.In(tagged, values...), sql.IsNull(t.C(contact.FieldArchivedAt)))).GroupBy(tagged)
	rule.Rows(viewer.FromContext(ctx), "Contact", q)
	query, args := q.Query()
	rows, err := s.db.Query(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("count who carries a tag: %w", err)
	}
	defer func() { _ = rows.Close() }()
	out := map[int64]int{}
	for rows.Next() {
		var id int64
		var n int
		if err := rows.Scan(&id, &n); err != nil {
			return nil, fmt.Errorf("count who carries a tag: %w", err)
		}
		out[id] = n
	}
	return out, rows.Err()
}
