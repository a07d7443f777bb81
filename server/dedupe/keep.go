package dedupe

import (
	"context"
	"encoding/json"
	"maps"
	"slices"

	"github.com/riverqueue/river"

	"github.com/moim-crm/moim/server/dedupe/match"
	"github.com/moim-crm/moim/server/jobs"
)

// findArgs asks for the duplicates of contacts.
type findArgs struct {
	IDs []int64 `json:"ids"`
}

// Kind implements river.JobArgs.
func (findArgs) Kind() string { return "dedupe.find" }

var _ river.JobArgs = findArgs{}

// findBatch bounds one job.
const findBatch = 500

// Keep brings the keys of contacts up to date in the transaction of their change,
// and asks for their duplicates to be looked for after it. What does not change
// how a contact is compared costs one look.
func (s *Service) Keep(ctx context.Context, ids []int64) error {
	ids = slices.Compact(slices.Sorted(slices.Values(ids)))
	now, err := s.load(ctx, ids)
	if err != nil {
		return err
	}
	before, err := s.profiles(ctx, ids)
	if err != nil {
		return err
	}
	var gone, changed []int64
	for _, id := range ids {
		p, isThere := now[id]
		old, was := before[id]
		switch {
		case !isThere && was:
			gone = append(gone, id)
		case isThere && (!was || !old.is(p)):
			changed = append(changed, id)
		default:
			delete(now, id)
		}
	}
	if len(gone) > 0 {
		if err := s.forget(ctx, before, gone); err != nil {
			return err
		}
	}
	if len(changed) == 0 {
		return nil
	}
	if err := s.write(ctx, now, before); err != nil {
		return err
	}
	for part := range chunks(changed, findBatch) {
		if err := jobs.Enqueue(ctx, findArgs{IDs: part}, nil); err != nil {
			return err
		}
	}
	return nil
}

// is says whether what is stored is the profile, by the present rules.
func (o stored) is(p match.Profile) bool {
	text, err := json.Marshal(p)
	return err == nil && o.version == match.Version && o.text == string(text)
}

func sortedIDs[T any](of map[int64]T) []int64 { return slices.Sorted(maps.Keys(of)) }
