package dedupe

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/moim-crm/moim/server/dedupe/match"
)

// pair is two contacts, the lower id first.
type pair struct{ first, second int64 }

func pairOf(a, b int64) pair { return pair{min(a, b), max(a, b)} }

// hit is a pair that somebody should look at.
type hit struct {
	pair
	kind  match.Kind
	score match.Score
}

// Totals say what a search did.
type Totals struct{ Contacts, Compared, Candidates int }

func (s *Service) workFind(ctx context.Context, args findArgs) error {
	_, err := s.Find(ctx, args.IDs)
	return err
}

// Find looks for the duplicates of contacts. It loads what is stored by now and
// does no harm twice: pairs found before are brought up to date, those that no
// longer hold are taken away, and those that somebody has decided stay decided.
func (s *Service) Find(ctx context.Context, ids []int64) (Totals, error) {
	ctx = itself(ctx)
	names, err := s.frequencies(ctx)
	if err != nil {
		return Totals{}, err
	}
	var out Totals
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		if err := s.oneByOne(ctx); err != nil {
			return err
		}
		mine, err := s.profiles(ctx, ids)
		if err != nil {
			return err
		}
		hits, compared, err := s.search(ctx, mine, names, searchFor{})
		if err != nil {
			return err
		}
		out = Totals{len(mine), compared, len(hits)}
		if err := s.dropStale(ctx, ids, hits); err != nil {
			return err
		}
		return s.keepHits(ctx, hits)
	})
	return out, err
}

// searching is the number of the lock under which searches wait for each other.
const searching = 0x6d6f696d64757065

// oneByOne lets searches wait for each other until their transactions end. One that
// read before a contact came, and wrote after the search for that contact had found
// the two, would take the pair away for stale; and one that read before a contact
// was changed would bring back what no longer holds. On SQLite a transaction is
// alone anyway.
func (s *Service) oneByOne(ctx context.Context) error {
	if !s.db.IsPostgres() {
		return nil
	}
	if _, err := s.db.Exec(ctx, `SELECT pg_advisory_xact_lock($1)`, int64(searching)); err != nil {
		return fmt.Errorf("wait for another search: %w", err)
	}
	return nil
}

// searchFor narrows a search.
type searchFor struct {
	// once: of each pair of stored contacts, only the later one looks for the
	// earlier one, so that a search over all of them sees every pair once.
	once bool
	// common are keys that are known to tell nothing.
	common map[int64]bool
	// seen keeps profiles that were read for the next search; nil where there is none.
	seen map[int64]stored
}

// search compares contacts with those that share a key with them.
func (s *Service) search(ctx context.Context, mine map[int64]stored, names match.Frequencies, o searchFor) (hits []hit, compared int, err error) {
	pairs, err := s.pairs(ctx, mine, o)
	if err != nil {
		return nil, 0, err
	}
	others, err := s.othersOf(ctx, mine, pairs, o.seen)
	if err != nil {
		return nil, 0, err
	}
	for _, p := range pairs {
		a, isA := others[p.first]
		b, isB := others[p.second]
		if !isA || !isB {
			continue
		}
		compared++
		score := match.CompareFrom(a.profile, b.profile, names, match.Possible)
		if score.IsPossible() {
			hits = append(hits, hit{p, a.profile.Kind, score})
		}
	}
	hits, err = s.withoutRelated(ctx, hits)
	return hits, compared, err
}

// withoutRelated leaves out pairs that somebody has put down as related: whoever
// did knew them as two.
func (s *Service) withoutRelated(ctx context.Context, hits []hit) ([]hit, error) {
	ids := make([]int64, 0, len(hits))
	for _, h := range hits {
		ids = append(ids, h.first, h.second)
	}
	related := map[pair]bool{}
	query := `SELECT from_id, to_id FROM relationships WHERE ` + s.anyOf("from_id") + ` AND ` + s.anyOf("to_id")
	rows, err := s.db.Query(ctx, query, joined(ids))
	if err != nil {
		return nil, fmt.Errorf("look for relationships: %w", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var from, to int64
		if err := rows.Scan(&from, &to); err != nil {
			return nil, fmt.Errorf("look for relationships: %w", err)
		}
		related[pairOf(from, to)] = true
	}
	return slices.DeleteFunc(hits, func(h hit) bool { return related[h.pair] }), rows.Err()
}

func (s *Service) othersOf(ctx context.Context, mine map[int64]stored, pairs []pair, kept map[int64]stored) (map[int64]stored, error) {
	var missing []int64
	seen := map[int64]bool{}
	known := map[int64]stored{}
	for _, p := range pairs {
		for _, id := range []int64{p.first, p.second} {
			if _, ok := mine[id]; ok || seen[id] {
				continue
			}
			seen[id] = true
			if one, ok := kept[id]; ok {
				known[id] = one
			} else {
				missing = append(missing, id)
			}
		}
	}
	others, err := s.profiles(ctx, missing)
	if err != nil {
		return nil, err
	}
	maps.Copy(others, known)
	maps.Copy(others, mine)
	return others, nil
}

// pairs are those that share a key which is not too common, in order.
func (s *Service) pairs(ctx context.Context, mine map[int64]stored, o searchFor) ([]pair, error) {
	owners := map[int64][]int64{}
	for _, id := range sortedIDs(mine) {
		for _, key := range mine[id].keys {
			if !o.common[key] {
				owners[key] = append(owners[key], id)
			}
		}
	}
	sharing, err := s.sharing(ctx, sortedIDs(owners))
	if err != nil {
		return nil, err
	}
	seen := map[pair]bool{}
	for key, ids := range sharing {
		for _, id := range owners[key] {
			for _, other := range ids {
				if other != id && (!o.once || other < id) {
					seen[pairOf(id, other)] = true
				}
			}
		}
	}
	out := make([]pair, 0, len(seen))
	for p := range seen {
		out = append(out, p)
	}
	slices.SortFunc(out, func(a, b pair) int { return slices.Compare([]int64{a.first, a.second}, []int64{b.first, b.second}) })
	return out, nil
}

// sharing reads who has keys in common, without keys that too many share.
func (s *Service) sharing(ctx context.Context, keys []int64) (map[int64][]int64, error) {
	found := make(map[int64][]int64, len(keys))
	query := `SELECT key, contact_id FROM match_keys WHERE ` + s.anyOf("key")
	for part := range chunks(keys, keyPage) {
		rows, err := s.db.Query(ctx, query, joined(part))
		if err != nil {
			return nil, fmt.Errorf("look up match keys: %w", err)
		}
		for rows.Next() {
			var key, id int64
			if err := rows.Scan(&key, &id); err != nil {
				_ = rows.Close()
				return nil, fmt.Errorf("look up match keys: %w", err)
			}
			// One more than the bound is enough to know that it is too common.
			if len(found[key]) <= match.MaxShare {
				found[key] = append(found[key], id)
			}
		}
		if err := rows.Err(); err != nil {
			return nil, fmt.Errorf("look up match keys: %w", err)
		}
	}
	for key, ids := range found {
		if len(ids) > match.MaxShare {
			delete(found, key)
		}
	}
	return found, nil
}

// reopening is by how much the weight of a pair that somebody called two must rise,
// in hundredths of a bit, before anybody is asked again.
const reopening = 300

// candidatePage bounds the rows of one statement.
const candidatePage = 400

// keepHits writes candidates. One that was dismissed keeps the weight that it had
// then, and is opened again when the data now say clearly more.
func (s *Service) keepHits(ctx context.Context, hits []hit) error {
	for part := range chunks(hits, candidatePage) {
		var args []any
		query := []byte(`INSERT INTO duplicate_candidates (first_id, second_id, kind, certainty, state, weight, evidence, created_at, updated_at) VALUES `)
		for i, h := range part {
			if i > 0 {
				query = append(query, ',')
			}
			n := len(args)
			query = fmt.Appendf(query, "($%d, $%d, $%d, $%d, 'OPEN', $%d, $%d, $%d, $%d)", n+1, n+2, n+3, n+4, n+5, n+6, n+7, n+7)
			evidence, err := json.Marshal(h.score.Evidence)
			if err != nil {
				return fmt.Errorf("write the evidence: %w", err)
			}
			args = append(args, h.first, h.second, string(h.kind), certainty(h.score), h.score.Weight, string(evidence), s.at())
		}
		query = fmt.Appendf(query, ` ON CONFLICT (first_id, second_id) DO UPDATE SET
			certainty = excluded.certainty, evidence = excluded.evidence, updated_at = excluded.updated_at,
			decided_by_id = CASE WHEN duplicate_candidates.weight + %[1]d <= excluded.weight THEN NULL ELSE duplicate_candidates.decided_by_id END,
			decided_at = CASE WHEN duplicate_candidates.weight + %[1]d <= excluded.weight THEN NULL ELSE duplicate_candidates.decided_at END,
			state = CASE WHEN duplicate_candidates.weight + %[1]d <= excluded.weight THEN 'OPEN' ELSE duplicate_candidates.state END,
			weight = CASE WHEN duplicate_candidates.state = 'DISMISSED' AND duplicate_candidates.weight + %[1]d > excluded.weight THEN duplicate_candidates.weight ELSE excluded.weight END
			WHERE duplicate_candidates.state <> 'MERGED'`, reopening)
		if _, err := s.db.Exec(ctx, string(query), args...); err != nil {
			return fmt.Errorf("write candidates: %w", err)
		}
	}
	return nil
}

func certainty(s match.Score) string {
	if s.IsCertain() {
		return "CERTAIN"
	}
	return "POSSIBLE"
}

// dropStale takes away open candidates of contacts that no longer hold.
func (s *Service) dropStale(ctx context.Context, ids []int64, hits []hit) error {
	kept := make(map[pair]bool, len(hits))
	for _, h := range hits {
		kept[h.pair] = true
	}
	query := `SELECT id, first_id, second_id FROM duplicate_candidates WHERE state = 'OPEN' AND (` +
		s.anyOf("first_id") + ` OR ` + s.anyOf("second_id") + `)`
	rows, err := s.db.Query(ctx, query, joined(ids))
	if err != nil {
		return fmt.Errorf("read open candidates: %w", err)
	}
	defer func() { _ = rows.Close() }()
	var stale []int64
	for rows.Next() {
		var id int64
		var p pair
		if err := rows.Scan(&id, &p.first, &p.second); err != nil {
			return fmt.Errorf("read open candidates: %w", err)
		}
		if !kept[p] {
			stale = append(stale, id)
		}
	}
	if err := rows.Err(); err != nil || len(stale) == 0 {
		return err
	}
	_, err = s.db.Exec(ctx, `DELETE FROM duplicate_candidates WHERE state = 'OPEN' AND `+s.anyOf("id"), joined(stale))
	return err
}

// dropOpen takes away the open candidates of contacts that nobody is to be asked
// about any more.
func (s *Service) dropOpen(ctx context.Context, ids []int64) error {
	_, err := s.db.Exec(ctx, `DELETE FROM duplicate_candidates WHERE state = 'OPEN' AND (`+s.anyOf("first_id")+` OR `+s.anyOf("second_id")+`)`, joined(ids))
	if err != nil {
		return fmt.Errorf("take candidates away: %w", err)
	}
	return nil
}
