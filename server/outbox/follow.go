package outbox

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/outboxevent"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/jobs"
)

// lookBack is how many numbers back an event may still turn up. A transaction
// takes the number when it writes the event and shows it when it commits, so on
// PostgreSQL a slow one shows a number that quicker ones have passed long ago.
const lookBack = 100_000

// Follower tells the news of one contact, each event once, in the order in which
// the transactions committed, and by number within one look.
type Follower struct {
	db      *jobs.DB
	contact int64
	// from is the number from which on events are looked at, and told are those of
	// them that are no news.
	from int64
	told map[int64]bool
}

// Follow begins with what happens to a contact from now on. What is written
// already, but not committed, is news.
func Follow(ctx context.Context, db *jobs.DB, contact int64) (*Follower, error) {
	last, err := Last(ctx, db)
	if err != nil {
		return nil, err
	}
	f := &Follower{db: db, contact: contact, from: last - lookBack, told: map[int64]bool{}}
	ids, err := f.ids(ctx)
	for _, id := range ids {
		f.told[id] = true
	}
	return f, err
}

// Next returns up to limit events that were not told before.
func (f *Follower) Next(ctx context.Context, limit int) ([]*ent.OutboxEvent, error) {
	ids, err := f.ids(ctx)
	if err != nil {
		return nil, err
	}
	var fresh []int64
	for _, id := range ids {
		if !f.told[id] && len(fresh) < limit {
			fresh = append(fresh, id)
		}
	}
	if len(fresh) == 0 {
		return nil, nil
	}
	ctx = viewer.NewContext(ctx, viewer.System("outbox"))
	events, err := f.db.Client(ctx).OutboxEvent.Query().Where(outboxevent.IDIn(fresh...)).Order(ent.Asc(outboxevent.FieldID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("follow a contact: %w", err)
	}
	for _, e := range events {
		f.told[e.ID] = true
		f.from = max(f.from, e.ID-lookBack)
	}
	for id := range f.told {
		if id <= f.from {
			delete(f.told, id)
		}
	}
	return events, nil
}

// ids are the numbers of the contact's events that can be seen now. The index of
// the contact finds them, so the others' do not matter.
func (f *Follower) ids(ctx context.Context) ([]int64, error) {
	ctx = viewer.NewContext(ctx, viewer.System("outbox"))
	where := []predicate.OutboxEvent{outboxevent.ContactID(f.contact), outboxevent.IDGT(f.from)}
	ids, err := f.db.Client(ctx).OutboxEvent.Query().Where(where...).Order(outboxevent.ByID(sql.OrderAsc())).IDs(ctx)
	if err != nil {
		return nil, fmt.Errorf("follow a contact: %w", err)
	}
	return ids, nil
}
