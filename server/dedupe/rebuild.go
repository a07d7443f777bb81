package dedupe

import (
	"context"
	"fmt"
	"time"

	"github.com/riverqueue/river"

	"github.com/moim-crm/moim/server/dedupe/match"
	"github.com/moim-crm/moim/server/jobs"
)

// rebuildArgs is one step of making all keys anew and then all candidates.
type rebuildArgs struct {
	// After is the last contact that is done with.
	After int64 `json:"after"`
	// Find: keys are made; candidates are being looked for.
	Find bool `json:"find"`
}

// Kind implements river.JobArgs.
func (rebuildArgs) Kind() string { return "dedupe.rebuild" }

var _ river.JobArgs = rebuildArgs{}

// rebuildStep is how many contacts one step is done with, a second or so of work.
const rebuildStep = 2000

// missing finds contacts whose keys are missing or of other rules.
var missing = fmt.Sprintf(`SELECT c.id FROM contacts c WHERE c.archived_at IS NULL AND c.merged_into_id IS NULL AND c.id > $1
	AND NOT EXISTS (SELECT 1 FROM match_profiles p WHERE p.contact_id = c.id AND p.version = %d) ORDER BY c.id LIMIT $2`, match.Version)

// Ensure asks for all keys to be made anew where some are missing or were made by
// other rules: after an update, a restore, or a change past the program.
func (s *Service) Ensure(ctx context.Context) error {
	ctx = itself(ctx)
	found, err := s.ids(ctx, missing, 0, 1)
	if err != nil || len(found) == 0 {
		return err
	}
	return s.db.Tx(ctx, func(ctx context.Context) error { return jobs.Enqueue(ctx, rebuildArgs{}, nil) })
}

// rebuildTime is how long one job goes on with steps before the next takes over.
const rebuildTime = 20 * time.Second

// workRebuild does steps, each in a transaction of its own, and hands the rest over. What was done once more after a crash does
// no harm. The keys that tell nothing are learned once a job and not once a step; profiles are read afresh by every step,
// because somebody may change a contact meanwhile.
func (s *Service) workRebuild(ctx context.Context, args rebuildArgs) error {
	ctx = itself(ctx)
	o := searchFor{once: true}
	at := &args
	for began := time.Now(); at != nil && time.Since(began) < rebuildTime; {
		if err := ctx.Err(); err != nil {
			return err
		}
		if at.Find && o.common == nil {
			var err error
			if o.common, err = s.tooCommon(ctx); err != nil {
				return err
			}
		}
		err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
			at, _, err = s.step(ctx, *at, o)
			return err
		})
		if err != nil {
			return err
		}
	}
	if at == nil {
		return nil
	}
	return s.db.Tx(ctx, func(ctx context.Context) error { return jobs.Enqueue(ctx, *at, nil) })
}

// step does one step and says what the next one is, nil after the last.
func (s *Service) step(ctx context.Context, args rebuildArgs, o searchFor) (next *rebuildArgs, did Totals, err error) {
	query := missing
	if args.Find {
		query = `SELECT contact_id FROM match_profiles WHERE contact_id > $1 ORDER BY contact_id LIMIT $2`
		if err := s.oneByOne(ctx); err != nil {
			return nil, did, err
		}
	}
	ids, err := s.ids(ctx, query, args.After, rebuildStep)
	if err != nil {
		return nil, did, err
	}
	did.Contacts = len(ids)
	switch {
	case len(ids) == 0 && args.Find:
		return nil, did, nil
	case len(ids) == 0:
		return &rebuildArgs{Find: true}, did, nil
	case args.Find:
		did, err = s.findAll(ctx, ids, o)
	default:
		err = s.keepAll(ctx, ids)
	}
	return &rebuildArgs{After: ids[len(ids)-1], Find: args.Find}, did, err
}

func (s *Service) keepAll(ctx context.Context, ids []int64) error {
	now, err := s.load(ctx, ids)
	if err != nil {
		return err
	}
	before, err := s.profiles(ctx, ids)
	if err != nil {
		return err
	}
	return s.write(ctx, now, before)
}

func (s *Service) findAll(ctx context.Context, ids []int64, o searchFor) (Totals, error) {
	names, err := s.frequencies(ctx)
	if err != nil {
		return Totals{}, err
	}
	mine, err := s.profiles(ctx, ids)
	if err != nil {
		return Totals{}, err
	}
	hits, compared, err := s.search(ctx, mine, names, o)
	if o.seen != nil {
		// Only later contacts look for these, and they need no keys of them.
		for id, one := range mine {
			o.seen[id] = stored{profile: one.profile}
		}
	}
	if err != nil {
		return Totals{}, err
	}
	return Totals{len(mine), compared, len(hits)}, s.keepHits(ctx, hits)
}

// Rebuild makes the keys that are missing and looks through all contacts, at once
// and not by jobs: for whoever measures it. progress may be nil.
func (s *Service) Rebuild(ctx context.Context, progress func(stage string, did Totals)) (Totals, error) {
	ctx = itself(ctx)
	var all Totals
	o := searchFor{once: true}
	for at := (&rebuildArgs{}); at != nil; {
		if at.Find && o.common == nil {
			s.common.at = s.common.at.Add(-freshFor)
			var err error
			if o.common, err = s.tooCommon(ctx); err != nil {
				return all, err
			}
			o.seen = map[int64]stored{}
		}
		stage := "keys"
		if at.Find {
			stage = "candidates"
		}
		err := s.db.Tx(ctx, func(ctx context.Context) error {
			next, did, err := s.step(ctx, *at, o)
			at = next
			if stage == "candidates" {
				all.Contacts, all.Compared, all.Candidates = all.Contacts+did.Contacts, all.Compared+did.Compared, all.Candidates+did.Candidates
			}
			if progress != nil {
				progress(stage, did)
			}
			return err
		})
		if err != nil {
			return all, err
		}
	}
	return all, nil
}

// tooCommon are the keys that more contacts share than are worth comparing.
func (s *Service) tooCommon(ctx context.Context) (map[int64]bool, error) {
	ids, err := s.ids(ctx, fmt.Sprintf(`SELECT key FROM match_keys GROUP BY key HAVING count(*) > %d`, match.MaxShare))
	out := make(map[int64]bool, len(ids))
	for _, id := range ids {
		out[id] = true
	}
	return out, err
}
