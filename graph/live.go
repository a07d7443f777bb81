package graph

import (
	"context"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/importrun"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/outbox"
	"github.com/moim-crm/moim/server/runs"
)

// pollEvery is how often an open subscription looks for news. Looking, rather
// than being told, works the same with one process, with several, and with the
// command line beside them.
const pollEvery = 400 * time.Millisecond

// eventBatch bounds the news of one look.
const eventBatch = 100

func (r *Resolver) contactChanges(ctx context.Context, id int64) (<-chan *model.ContactChange, error) {
	if _, err := r.client(ctx).Contact.Get(ctx, id); err != nil {
		return nil, err
	}
	news, err := outbox.Follow(ctx, r.DB, id)
	if err != nil {
		return nil, err
	}
	began, err := r.rulesNow(ctx)
	if err != nil {
		return nil, err
	}
	out := make(chan *model.ContactChange)
	go func() {
		defer close(out)
		every(ctx, func() bool {
			events, err := news.Next(ctx, eventBatch)
			if err != nil || len(events) == 0 {
				return err == nil
			}
			// Loaded anew: whose the contact is can have changed too.
			contact, err := r.client(ctx).Contact.Get(ctx, id)
			if err != nil || !r.stillAllowed(ctx, began) {
				return false
			}
			for _, e := range heard(ctx, events) {
				actor, _ := e.Payload["actor"].(string)
				if !send(ctx, out, &model.ContactChange{Contact: contact, Event: e.Name, Actor: actor}) {
					return false
				}
			}
			return true
		})
	}()
	return out, nil
}

func (r *Resolver) importProgress(ctx context.Context, id int64) (<-chan *ent.ImportRun, error) {
	if _, err := r.client(ctx).ImportRun.Get(ctx, id); err != nil {
		return nil, err
	}
	out := make(chan *ent.ImportRun)
	go func() {
		defer close(out)
		var seen time.Time
		every(ctx, func() bool {
			run, err := r.client(ctx).ImportRun.Get(ctx, id)
			if err != nil {
				return false
			}
			if run.UpdatedAt.Equal(seen) {
				return true
			}
			seen = run.UpdatedAt
			return send(ctx, out, run) && !resting(run.Status)
		})
	}()
	return out, nil
}

// resting reports whether nothing is under way in an import, so that its
// subscription can end.
func resting(s importrun.Status) bool {
	switch s {
	case importrun.StatusAPPLIED, importrun.StatusFAILED, importrun.StatusUNDONE, importrun.StatusPREVIEWED:
		return true
	}
	return false
}

func (r *Resolver) runChanges(ctx context.Context, id int64) (<-chan *ent.Run, error) {
	if _, err := r.client(ctx).Run.Get(ctx, id); err != nil {
		return nil, err
	}
	out := make(chan *ent.Run)
	go func() {
		defer close(out)
		var seen time.Time
		every(ctx, func() bool {
			run, err := r.client(ctx).Run.Get(ctx, id)
			if err != nil {
				return false
			}
			if run.UpdatedAt.Equal(seen) {
				return true
			}
			seen = run.UpdatedAt
			return send(ctx, out, run) && !runs.IsResting(run)
		})
	}()
	return out, nil
}

// every calls f at once and then at each tick, until it says false or ctx ends.
func every(ctx context.Context, f func() bool) {
	tick := time.NewTicker(pollEvery)
	defer tick.Stop()
	for f() {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

func send[T any](ctx context.Context, out chan<- T, v T) bool {
	select {
	case out <- v:
		return true
	case <-ctx.Done():
		return false
	}
}
