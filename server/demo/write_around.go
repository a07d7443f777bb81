package demo

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/consentevent"
	"github.com/moim-crm/moim/ent/consenttext"
	"github.com/moim-crm/moim/ent/interaction"
	enttask "github.com/moim-crm/moim/ent/task"
	"github.com/moim-crm/moim/ent/viewer"
)

// batch keeps one INSERT under the databases' limits.
const batch = 200

// around writes what was said, what is to be done and what was agreed to. It is
// much, and there is nothing to decide: it goes straight to ent.
func (w *writer) around(ctx context.Context) error {
	if err := w.talks(ctx); err != nil {
		return err
	}
	if err := w.tasks(ctx); err != nil {
		return err
	}
	return w.consents(ctx)
}

func (w *writer) talks(ctx context.Context) error {
	client := w.DB.Client(ctx).Interaction
	rows := make([]*ent.InteractionCreate, 0, len(w.plan.talks))
	users := []int64{w.users[viewer.Fundraising], w.users[viewer.Membership], w.users[viewer.Volunteering]}
	for i, t := range w.plan.talks {
		kind := said[t.kind]
		direction := interaction.DirectionOUTBOUND
		switch {
		case kind.kind == interaction.KindNOTE:
			direction = interaction.DirectionNONE
		case t.isInbound:
			direction = interaction.DirectionINBOUND
		}
		rows = append(rows, client.Create().SetContactID(w.ids[t.contact]).SetKind(kind.kind).SetDirection(direction).
			SetOccurredAt(w.at(t.on, t.hour)).SetSubject(kind.texts[t.text]).SetUserID(users[i%len(users)]))
	}
	return inBatches(rows, func(rows []*ent.InteractionCreate) error { return client.CreateBulk(rows...).Exec(ctx) })
}

func (w *writer) tasks(ctx context.Context) error {
	client := w.DB.Client(ctx).Task
	rows := make([]*ent.TaskCreate, 0, len(w.plan.tasks))
	users := []int64{w.users[viewer.Fundraising], w.users[viewer.Admin], w.users[viewer.Membership]}
	priorities := []enttask.Priority{enttask.PriorityNORMAL, enttask.PriorityHIGH, enttask.PriorityLOW}
	for i, t := range w.plan.tasks {
		user := users[i%len(users)]
		row := client.Create().SetContactID(w.ids[t.contact]).SetTitle(toDo[t.text]).SetDueOn(t.dueOn).
			SetPriority(priorities[t.priority]).SetAssigneeID(user)
		if t.isDone {
			row.SetCompletedAt(w.at(t.dueOn.AddDays(-1), 17)).SetCompletedByID(user)
		}
		rows = append(rows, row)
	}
	return inBatches(rows, func(rows []*ent.TaskCreate) error { return client.CreateBulk(rows...).Exec(ctx) })
}

func (w *writer) consents(ctx context.Context) error {
	texts, err := w.DB.Client(ctx).ConsentText.Query().Order(ent.Asc(consenttext.FieldID)).All(ctx)
	if err != nil {
		return err
	}
	client := w.DB.Client(ctx).ConsentEvent
	rows := make([]*ent.ConsentEventCreate, 0, len(w.plan.consents))
	for _, c := range w.plan.consents {
		row := client.Create().SetContactID(w.ids[c.contact]).SetPurpose(c.purpose).SetChannel(consentevent.ChannelEMAIL).
			SetAction(consentevent.ActionWITHDRAWN).SetOccurredAt(w.at(c.on, 20)).SetSource("website form")
		if c.isGiven {
			row.SetAction(consentevent.ActionGIVEN)
			for _, t := range texts {
				if t.Purpose == c.purpose && (t.Language == "ko") == c.isKorean {
					row.SetTextID(t.ID)
				}
			}
		}
		rows = append(rows, row)
	}
	return inBatches(rows, func(rows []*ent.ConsentEventCreate) error { return client.CreateBulk(rows...).Exec(ctx) })
}

func inBatches[T any](rows []T, write func([]T) error) error {
	for len(rows) > 0 {
		n := min(len(rows), batch)
		if err := write(rows[:n]); err != nil {
			return err
		}
		rows = rows[n:]
	}
	return nil
}
