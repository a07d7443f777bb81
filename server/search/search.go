// Package search finds people, households, organizations, donations and what
// they are for from one box.
//
// The database's own full-text index (GIN on PostgreSQL, FTS5 on SQLite) brings
// a bounded number of candidates; what is best is decided here, so that both
// databases answer the same in the same order. What the viewer may not see is
// not found: rows by the rules of ent, and hidden fields because their terms are
// never asked for.
package search

import (
	"context"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

// maxHits bounds one search.
const maxHits = 50

var _ = errs.Register(errs.Messages{
	"search.first": {En: "Ask for 1 to {max} results.", Ko: "결과는 1~{max}개까지 볼 수 있어요."},
})

// Service searches.
type Service struct {
	db    *jobs.DB
	now   func() time.Time
	words *vocabulary
}

// New returns the service.
func New(db *jobs.DB) *Service {
	return &Service{db: db, now: time.Now, words: &vocabulary{db: db, now: time.Now}}
}

// Hit is one result.
type Hit struct {
	Node            ent.Noder
	Title, Subtitle string
}

// Find returns the best contacts first, then what donations are for, then
// donations by amount or reference. The last two never take more than half.
func (s *Service) Find(ctx context.Context, text string, limit int) ([]Hit, error) {
	if limit < 1 || limit > maxHits {
		return nil, errs.Invalid("first", "search.first", "max", maxHits)
	}
	q := read(text)
	if q.text == "" {
		return nil, nil
	}
	contacts, err := s.contacts(ctx, q, limit)
	if err != nil {
		return nil, err
	}
	others, err := s.named(ctx, q, limit)
	if err != nil {
		return nil, err
	}
	gifts, err := s.donations(ctx, q, limit)
	if err != nil {
		return nil, err
	}
	others = append(others, gifts...)
	room := max(limit-len(contacts), limit/2)
	others = others[:min(len(others), room)]
	return append(contacts[:min(len(contacts), limit-len(others))], others...), nil
}
