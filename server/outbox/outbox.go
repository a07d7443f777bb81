// Package outbox writes domain events in the transaction of the change that they
// tell of, so that news is neither lost nor told of what did not happen.
package outbox

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/outboxevent"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/jobs"
)

// Event is something that happened, in the past tense: "donation.recorded".
type Event struct {
	Name string
	// Subject is the row that it is about.
	Subject int64
	// Contact is whose it is; events of one contact are read in order. 0 for none.
	Contact int64
	// Payload is what a consumer needs to know; ids rather than rows. Who did it
	// is added as "actor".
	Payload map[string]any
}

// writeBatch keeps one INSERT under both databases' limits of parameters.
const writeBatch = 1000

// Write adds events to the transaction in ctx.
func Write(ctx context.Context, db *jobs.DB, events ...Event) error {
	v := viewer.FromContext(ctx)
	ctx = viewer.NewContext(ctx, viewer.System("outbox"))
	client := db.Client(ctx).OutboxEvent
	for some := range slices.Chunk(events, writeBatch) {
		rows := make([]*ent.OutboxEventCreate, len(some))
		for i, e := range some {
			rows[i] = row(client, v, e)
		}
		if err := client.CreateBulk(rows...).Exec(ctx); err != nil {
			return fmt.Errorf("write the event %s: %w", some[0].Name, err)
		}
	}
	return nil
}

func row(client *ent.OutboxEventClient, v *viewer.Viewer, e Event) *ent.OutboxEventCreate {
	payload := map[string]any{}
	maps.Copy(payload, e.Payload)
	if v != nil && v.UserID != 0 {
		payload["actor"] = v.Name
	}
	c := client.Create().SetName(e.Name).SetPayload(payload).SetOccurredAt(mixin.Now())
	if e.Subject != 0 {
		c.SetSubjectID(e.Subject)
	}
	if e.Contact != 0 {
		c.SetContactID(e.Contact)
	}
	return c
}

// After returns up to limit events later than the one with the id given, oldest
// first, and of one contact alone where contact is not 0. An event whose
// transaction took longer than a later one's comes after its id was passed:
// whoever waits for news follows them with Follow.
func After(ctx context.Context, db *jobs.DB, id, contact int64, limit int) ([]*ent.OutboxEvent, error) {
	ctx = viewer.NewContext(ctx, viewer.System("outbox"))
	q := db.Client(ctx).OutboxEvent.Query().Where(outboxevent.IDGT(id)).Order(ent.Asc(outboxevent.FieldID)).Limit(limit)
	if contact != 0 {
		q.Where(outboxevent.ContactID(contact))
	}
	return q.All(ctx)
}

// Of returns up to limit events later than the one with the id given, oldest
// first, whose names begin with prefix.
func Of(ctx context.Context, db *jobs.DB, id int64, prefix string, limit int) ([]*ent.OutboxEvent, error) {
	ctx = viewer.NewContext(ctx, viewer.System("outbox"))
	return db.Client(ctx).OutboxEvent.Query().Where(outboxevent.IDGT(id), outboxevent.NameHasPrefix(prefix)).
		Order(ent.Asc(outboxevent.FieldID)).Limit(limit).All(ctx)
}

// Last returns the id of the newest event, 0 where there is none.
func Last(ctx context.Context, db *jobs.DB) (int64, error) {
	ctx = viewer.NewContext(ctx, viewer.System("outbox"))
	e, err := db.Client(ctx).OutboxEvent.Query().Order(ent.Desc(outboxevent.FieldID)).First(ctx)
	if ent.IsNotFound(err) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	return e.ID, nil
}
