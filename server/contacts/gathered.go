package contacts

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/tag"
)

// gathered is what the decisions about many contacts have in common, each part
// read when it is first needed. It lives within one transaction.
type gathered struct {
	s      *Service
	at     *home
	fields []*ent.CustomField
	isRead bool
	// tags are those that were looked for, and whether they are there.
	tags map[int64]bool
}

func (s *Service) gather() *gathered { return &gathered{s: s, tags: map[int64]bool{}} }

func (g *gathered) home(ctx context.Context) (home, error) {
	if g.at == nil {
		at, err := g.s.home(ctx)
		if err != nil {
			return home{}, err
		}
		g.at = &at
	}
	return *g.at, nil
}

func (g *gathered) definitions(ctx context.Context) ([]*ent.CustomField, error) {
	if g.isRead {
		return g.fields, nil
	}
	found, err := g.s.db.Client(ctx).CustomField.Query().
		Where(customfield.EntityEQ(customfield.EntityCONTACT)).All(asSystem(ctx, "read field definitions"))
	g.fields, g.isRead = found, err == nil
	return found, explain(err, "read field definitions")
}

// tagsAmong are the ids that are those of tags.
func (g *gathered) tagsAmong(ctx context.Context, ids []int64) ([]int64, error) {
	var unknown, found []int64
	for _, id := range ids {
		if _, isKnown := g.tags[id]; !isKnown {
			unknown = append(unknown, id)
		}
	}
	if len(unknown) > 0 {
		there, err := g.s.db.Client(ctx).Tag.Query().Where(tag.IDIn(unknown...)).IDs(ctx)
		if err != nil {
			return nil, explain(err, "look up tags")
		}
		for _, id := range unknown {
			g.tags[id] = false
		}
		for _, id := range there {
			g.tags[id] = true
		}
	}
	for _, id := range ids {
		if g.tags[id] {
			found = append(found, id)
		}
	}
	return found, nil
}
