package graph

import (
	"context"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/ent/volunteeropportunity"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/outbox"
	"github.com/moim-crm/moim/server/volunteering"
)

func feedOf(in model.CalendarFeedInput) volunteering.FeedOf {
	return volunteering.FeedOf{OpportunityID: value(in.OpportunityID), ContactID: value(in.ContactID), Mine: value(in.Mine)}
}

func ago(seconds *int) time.Duration { return time.Duration(value(seconds)) * time.Second }

func refusedSignup(ctx context.Context) func(volunteering.Refused) *model.RefusedSignup {
	return func(r volunteering.Refused) *model.RefusedSignup {
		return &model.RefusedSignup{Contact: r.Contact, Reason: r.Why.Message(language(ctx)), IsOverlap: r.IsOverlap()}
	}
}

func shiftOverlap(o volunteering.Overlap) *model.ShiftOverlap {
	return &model.ShiftOverlap{Contact: o.Contact, Shift: o.Shift, Other: o.Other}
}

// volunteerTotals adds up and loads whom or what the sums are of, each in one query.
func (r *Resolver) volunteerTotals(ctx context.Context, in volunteering.TotalsInput) ([]*model.VolunteerTotal, error) {
	rows, err := r.Volunteering.TotalsBy(ctx, in)
	if err != nil {
		return nil, err
	}
	var ids []int64
	for _, row := range rows {
		ids = append(ids, value(row.ID))
	}
	people, things := map[int64]*ent.Contact{}, map[int64]*ent.VolunteerOpportunity{}
	switch in.By {
	case volunteering.ByPerson:
		found, err := r.client(ctx).Contact.Query().Where(contact.IDIn(ids...)).All(ctx)
		if err != nil {
			return nil, err
		}
		people = byID(found, func(c *ent.Contact) int64 { return c.ID })
	case volunteering.ByOpportunity:
		found, err := r.client(ctx).VolunteerOpportunity.Query().Where(volunteeropportunity.IDIn(ids...)).All(ctx)
		if err != nil {
			return nil, err
		}
		things = byID(found, func(o *ent.VolunteerOpportunity) int64 { return o.ID })
	}
	return mapped(rows, func(row volunteering.TotalBy) *model.VolunteerTotal {
		out := &model.VolunteerTotal{
			Contact: people[value(row.ID)], Opportunity: things[value(row.ID)],
			People: row.People, ApprovedMinutes: row.Approved, LoggedMinutes: row.Logged,
		}
		if row.Month != "" {
			out.Month = &row.Month
		}
		return out
	}), nil
}

func byID[T any](rows []T, id func(T) int64) map[int64]T {
	out := make(map[int64]T, len(rows))
	for _, row := range rows {
		out[id(row)] = row
	}
	return out
}

// shiftChanges tells of every change of a shift that the viewer may see. What
// several desks do at once reaches each of them.
func (r *Resolver) shiftChanges(ctx context.Context) (<-chan *model.ShiftChange, error) {
	if v := viewer.FromContext(ctx); !rule.CanRead(v, "Shift") {
		return nil, &rule.Denied{Op: "read", Type: "Shift"}
	}
	last, err := outbox.Last(ctx, r.DB)
	if err != nil {
		return nil, err
	}
	began, err := r.rulesNow(ctx)
	if err != nil {
		return nil, err
	}
	out := make(chan *model.ShiftChange)
	go func() {
		defer close(out)
		every(ctx, func() bool {
			events, err := outbox.Of(ctx, r.DB, last, "shift.", eventBatch)
			if err != nil || len(events) == 0 {
				return err == nil
			}
			last = events[len(events)-1].ID
			return r.stillAllowed(ctx, began) && r.tellShifts(ctx, out, heard(ctx, events))
		})
	}()
	return out, nil
}

func (r *Resolver) tellShifts(ctx context.Context, out chan<- *model.ShiftChange, events []*ent.OutboxEvent) bool {
	for _, e := range events {
		id, _ := e.Payload["shift_id"].(float64)
		shift, err := r.client(ctx).Shift.Get(ctx, int64(id))
		if ent.IsNotFound(err) {
			continue
		}
		actor, _ := e.Payload["actor"].(string)
		if err != nil || !send(ctx, out, &model.ShiftChange{Shift: shift, Event: e.Name, Actor: actor}) {
			return false
		}
	}
	return true
}
