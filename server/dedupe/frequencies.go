package dedupe

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/moim-crm/moim/server/dedupe/match"
)

// learned remembers how common names are. It is a guide and no truth, so that it
// may be a little old.
type learned struct {
	mu    sync.Mutex
	at    time.Time
	names match.Frequencies
}

const (
	// freshFor is how long frequencies are used.
	freshFor = 10 * time.Minute
	// rare is the count below which a name's own count is not worth remembering.
	rare = 3
	// mostNames bounds what is remembered.
	mostNames = 20000
	// sampleOf is how many contacts are looked at to learn how many share a home.
	sampleOf = 1000
)

func (s *Service) frequencies(ctx context.Context) (match.Frequencies, error) {
	s.common.mu.Lock()
	defer s.common.mu.Unlock()
	if !s.common.at.IsZero() && time.Since(s.common.at) < freshFor {
		return s.common.names, nil
	}
	names, err := s.learn(ctx)
	if err != nil {
		return names, err
	}
	// A handful of contacts is learned from anew each time: it costs nothing.
	if names.Total > sampleOf {
		s.common.at = time.Now()
	}
	s.common.names = names
	return names, nil
}

// learn counts names, and in a sample how many contacts share a home.
func (s *Service) learn(ctx context.Context) (match.Frequencies, error) {
	f := match.Frequencies{}
	if err := s.scanRow(ctx, `SELECT count(*) FROM match_profiles`, &f.Total); err != nil {
		return f, err
	}
	var err error
	if f.Given, err = s.counts(ctx, "given"); err != nil {
		return f, err
	}
	if f.Family, err = s.counts(ctx, "family"); err != nil {
		return f, err
	}
	ids, err := s.sample(ctx, max(1, f.Total/sampleOf))
	if err != nil || len(ids) == 0 {
		return f, err
	}
	mine, err := s.profiles(ctx, ids)
	if err != nil {
		return f, err
	}
	pairs, err := s.pairs(ctx, mine, searchFor{})
	if err != nil {
		return f, err
	}
	others, err := s.othersOf(ctx, mine, pairs, nil)
	if err != nil {
		return f, err
	}
	seen := f
	for _, p := range pairs {
		seen.Learn(match.Compare(others[p.first].profile, others[p.second].profile, f))
	}
	// A pair is seen from either end; where all are looked at, from both at once.
	scale := float64(f.Total) / float64(len(ids))
	if len(ids) < f.Total {
		scale /= 2
	}
	f.Homes, f.Twice = int(float64(seen.Homes)*scale), int(float64(seen.Twice)*scale)
	return f, nil
}

func (s *Service) counts(ctx context.Context, column string) (map[string]int, error) {
	query := fmt.Sprintf(`SELECT %[1]s, count(*) FROM match_profiles WHERE %[1]s <> '' GROUP BY %[1]s HAVING count(*) >= %[2]d ORDER BY 2 DESC LIMIT %[3]d`, column, rare, mostNames)
	rows, err := s.db.Query(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("count names: %w", err)
	}
	defer func() { _ = rows.Close() }()
	out := map[string]int{}
	for rows.Next() {
		var name string
		var n int
		if err := rows.Scan(&name, &n); err != nil {
			return nil, fmt.Errorf("count names: %w", err)
		}
		out[name] = n
	}
	return out, rows.Err()
}

// sample is every so manieth contact.
func (s *Service) sample(ctx context.Context, step int) ([]int64, error) {
	return s.ids(ctx, `SELECT contact_id FROM match_profiles WHERE contact_id % $1 = 0 ORDER BY contact_id LIMIT $2`, step, 2*sampleOf)
}

func (s *Service) ids(ctx context.Context, query string, args ...any) ([]int64, error) {
	rows, err := s.db.Query(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read ids: %w", err)
	}
	defer func() { _ = rows.Close() }()
	var out []int64
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, fmt.Errorf("read ids: %w", err)
		}
		out = append(out, id)
	}
	return out, rows.Err()
}

func (s *Service) scanRow(ctx context.Context, query string, into *int) error {
	rows, err := s.db.Query(ctx, query)
	if err != nil {
		return fmt.Errorf("count: %w", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		if err := rows.Scan(into); err != nil {
			return fmt.Errorf("count: %w", err)
		}
	}
	return rows.Err()
}
