package dedupe

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/moim-crm/moim/server/dedupe/match"
)

// page is how many rows one statement names: few enough for every limit of
// parameters, many enough to be worth a round.
const page = 1000

// chunks cuts a list into pages.
func chunks[T any](list []T, n int) func(func([]T) bool) {
	return func(yield func([]T) bool) { slices.Chunk(list, n)(yield) }
}

// stored is the profile of a contact with its keys, as the table has them.
type stored struct {
	profile match.Profile
	keys    []int64
	text    string
	version int
}

// anyOf is the condition that a column is one of many numbers, which are sent as
// one text: a list of any length is then one statement that is prepared once.
func (s *Service) anyOf(column string) string {
	if s.db.IsPostgres() {
		return column + " = ANY (string_to_array($1, ',')::bigint[])"
	}
	return column + " IN (SELECT value FROM json_each('[' || $1 || ']'))"
}

func joined(ids []int64) string {
	var b strings.Builder
	for i, id := range ids {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(strconv.FormatInt(id, 10))
	}
	return b.String()
}

// profiles reads what is stored of contacts.
func (s *Service) profiles(ctx context.Context, ids []int64) (map[int64]stored, error) {
	found := make(map[int64]stored, len(ids))
	query := `SELECT contact_id, version, profile, keys FROM match_profiles WHERE ` + s.anyOf("contact_id")
	for part := range chunks(ids, page) {
		rows, err := s.db.Query(ctx, query, joined(part))
		if err != nil {
			return nil, fmt.Errorf("read match profiles: %w", err)
		}
		for rows.Next() {
			var id int64
			var one stored
			var keys string
			if err := rows.Scan(&id, &one.version, &one.text, &keys); err != nil {
				_ = rows.Close()
				return nil, fmt.Errorf("read a match profile: %w", err)
			}
			if err := json.Unmarshal([]byte(one.text), &one.profile); err != nil {
				_ = rows.Close()
				return nil, fmt.Errorf("read the match profile of %d: %w", id, err)
			}
			one.keys = split(keys)
			found[id] = one
		}
		if err := rows.Err(); err != nil {
			return nil, fmt.Errorf("read match profiles: %w", err)
		}
	}
	return found, nil
}

func split(text string) []int64 {
	if text == "" {
		return nil
	}
	parts := strings.Split(text, ",")
	out := make([]int64, 0, len(parts))
	for _, part := range parts {
		if key, err := strconv.ParseInt(part, 10, 64); err == nil {
			out = append(out, key)
		}
	}
	return out
}

// write keeps profiles and their keys. before is what was stored of them.
func (s *Service) write(ctx context.Context, now map[int64]match.Profile, before map[int64]stored) error {
	var addKeys, dropKeys [][2]int64
	ids := sortedIDs(now)
	rows := make([]profileRow, 0, len(ids))
	for _, id := range ids {
		p := now[id]
		text, err := json.Marshal(p)
		if err != nil {
			return fmt.Errorf("write the match profile of %d: %w", id, err)
		}
		keys, old := p.Keys(), before[id].keys
		for _, key := range keys {
			if _, had := slices.BinarySearch(old, key); !had {
				addKeys = append(addKeys, [2]int64{key, id})
			}
		}
		for _, key := range old {
			if _, has := slices.BinarySearch(keys, key); !has {
				dropKeys = append(dropKeys, [2]int64{key, id})
			}
		}
		rows = append(rows, profileRow{ID: id, Given: first(p.Given), Family: first(p.Family), Profile: string(text), Keys: joined(keys)})
	}
	if err := s.dropKeys(ctx, dropKeys); err != nil {
		return err
	}
	if err := s.addKeys(ctx, addKeys); err != nil {
		return err
	}
	return s.putProfiles(ctx, rows)
}

type profileRow struct {
	ID      int64  `json:"i"`
	Given   string `json:"g"`
	Family  string `json:"f"`
	Profile string `json:"p"`
	Keys    string `json:"k"`
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// putProfiles sends many rows as one JSON text, for the same reason as anyOf.
func (s *Service) putProfiles(ctx context.Context, rows []profileRow) error {
	from := `SELECT value ->> 'i', ` + strconv.Itoa(match.Version) + `, value ->> 'g', value ->> 'f', value ->> 'p', value ->> 'k' FROM json_each($1) WHERE true`
	if s.db.IsPostgres() {
		from = `SELECT (value ->> 'i')::bigint, ` + strconv.Itoa(match.Version) + `, value ->> 'g', value ->> 'f', value ->> 'p', value ->> 'k' FROM json_array_elements($1::json)`
	}
	query := `INSERT INTO match_profiles (contact_id, version, given, family, profile, keys) ` + from +
		` ON CONFLICT (contact_id) DO UPDATE SET version = excluded.version, given = excluded.given, family = excluded.family, profile = excluded.profile, keys = excluded.keys`
	for part := range chunks(rows, page) {
		text, err := json.Marshal(part)
		if err != nil {
			return fmt.Errorf("write match profiles: %w", err)
		}
		if _, err := s.db.Exec(ctx, query, string(text)); err != nil {
			return fmt.Errorf("write match profiles: %w", err)
		}
	}
	return nil
}

const keyPage = 10 * page

func (s *Service) addKeys(ctx context.Context, pairs [][2]int64) error {
	// In the order of the index, its pages are written once.
	slices.SortFunc(pairs, func(a, b [2]int64) int { return slices.Compare(a[:], b[:]) })
	query := `INSERT INTO match_keys (key, contact_id) SELECT value ->> 0, value ->> 1 FROM json_each($1) WHERE true ON CONFLICT DO NOTHING`
	if s.db.IsPostgres() {
		query = `INSERT INTO match_keys (key, contact_id) SELECT * FROM unnest(string_to_array($1, ',')::bigint[], string_to_array($2, ',')::bigint[]) ON CONFLICT DO NOTHING`
	}
	return s.eachPair(ctx, query, pairs)
}

func (s *Service) dropKeys(ctx context.Context, pairs [][2]int64) error {
	query := `DELETE FROM match_keys WHERE (key, contact_id) IN (SELECT value ->> 0, value ->> 1 FROM json_each($1))`
	if s.db.IsPostgres() {
		query = `DELETE FROM match_keys WHERE (key, contact_id) IN (SELECT * FROM unnest(string_to_array($1, ',')::bigint[], string_to_array($2, ',')::bigint[]))`
	}
	return s.eachPair(ctx, query, pairs)
}

func (s *Service) eachPair(ctx context.Context, query string, pairs [][2]int64) error {
	for part := range chunks(pairs, keyPage) {
		var args []any
		if s.db.IsPostgres() {
			keys, ids := make([]int64, len(part)), make([]int64, len(part))
			for i, p := range part {
				keys[i], ids[i] = p[0], p[1]
			}
			args = []any{joined(keys), joined(ids)}
		} else {
			text, err := json.Marshal(part)
			if err != nil {
				return fmt.Errorf("write match keys: %w", err)
			}
			args = []any{string(text)}
		}
		if _, err := s.db.Exec(ctx, query, args...); err != nil {
			return fmt.Errorf("write match keys: %w", err)
		}
	}
	return nil
}

// forget takes contacts out of the search.
func (s *Service) forget(ctx context.Context, before map[int64]stored, ids []int64) error {
	var pairs [][2]int64
	for _, id := range ids {
		for _, key := range before[id].keys {
			pairs = append(pairs, [2]int64{key, id})
		}
	}
	if err := s.dropKeys(ctx, pairs); err != nil {
		return err
	}
	if _, err := s.db.Exec(ctx, `DELETE FROM match_profiles WHERE `+s.anyOf("contact_id"), joined(ids)); err != nil {
		return fmt.Errorf("forget match profiles: %w", err)
	}
	return s.dropOpen(ctx, ids)
}
