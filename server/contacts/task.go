package contacts

import (
	"context"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/task"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/errs"
)

// TaskInput is something to do. With an ID it replaces what is known of the
// task; whom it is about stays.
type TaskInput struct {
	// ID is 0 for a new task.
	ID int64
	// ContactID is 0 where it is about nobody.
	ContactID int64
	Title     string
	Note      string
	DueOn     date.Date
	Priority  task.Priority
	// AssigneeID is the viewer where it is 0.
	AssigneeID int64
	// IsUnassigned leaves the task to whoever takes it.
	IsUnassigned bool
	// ReadAt is the UpdatedAt of the task that was read before it was changed; a
	// change that came after is then not written over. Zero asks nothing.
	ReadAt time.Time
}

// Validate refuses what needs no database to be seen as wrong.
func (in TaskInput) Validate() error {
	faults := []error{checkLine("title", in.Title, true), checkNote(in.Note)}
	if in.DueOn.Validate() != nil {
		faults = append(faults, errs.Invalid("dueOn", errs.KeyMalformed, "value", in.DueOn))
	}
	if in.Priority != "" && task.PriorityValidator(in.Priority) != nil {
		faults = append(faults, errs.Invalid("priority", errs.KeyMalformed, "value", in.Priority))
	}
	return errs.Join(faults...)
}

// SaveTask makes a task or changes an open one.
func (s *Service) SaveTask(ctx context.Context, in TaskInput) (*ent.Task, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	if in.AssigneeID = or(in.AssigneeID, viewerID(ctx)); in.IsUnassigned {
		in.AssigneeID = 0
	}
	var saved *ent.Task
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		err := s.checkAssignee(ctx, in.AssigneeID)
		if err != nil {
			return err
		}
		if in.ID == 0 {
			saved, err = s.createTask(ctx, in)
		} else {
			saved, err = s.changeTask(ctx, in)
		}
		if err != nil {
			return err
		}
		return s.tellTask(ctx, "task.saved", saved)
	})
	return saved, err
}

func (s *Service) checkAssignee(ctx context.Context, id int64) error {
	if id == 0 {
		return nil
	}
	isThere, err := s.db.Client(ctx).User.Query().Where(user.ID(id)).Exist(asSystem(ctx, "look up an assignee"))
	if err == nil && !isThere {
		return errs.Invalid("assigneeId", KeyUserUnknown)
	}
	return explain(err, "look up an assignee")
}

func (s *Service) createTask(ctx context.Context, in TaskInput) (*ent.Task, error) {
	create := s.db.Client(ctx).Task.Create().SetTitle(names.Clean(in.Title)).SetNote(in.Note).
		SetNillableDueOn(known(in.DueOn)).SetPriority(or(in.Priority, task.DefaultPriority))
	if in.ContactID != 0 {
		if _, err := s.visible(ctx, in.ContactID); err != nil {
			return nil, err
		}
		create.SetContactID(in.ContactID)
	}
	if in.AssigneeID != 0 {
		create.SetAssigneeID(in.AssigneeID)
	}
	saved, err := create.Save(ctx)
	return saved, explain(err, "create a task")
}

func (s *Service) changeTask(ctx context.Context, in TaskInput) (*ent.Task, error) {
	if err := s.db.LockRow(ctx, task.Table, in.ID); err != nil {
		return nil, err
	}
	old, err := s.db.Client(ctx).Task.Get(ctx, in.ID)
	if err != nil {
		return nil, explain(err, "load a task")
	}
	if !in.ReadAt.IsZero() && !in.ReadAt.Equal(old.UpdatedAt) {
		return nil, errs.Conflict(KeyTaskChangedSince)
	}
	if old.CompletedAt != nil {
		return nil, errs.Conflict(KeyTaskDone)
	}
	update := s.db.Client(ctx).Task.UpdateOneID(in.ID).SetTitle(names.Clean(in.Title)).SetNote(in.Note).
		SetPriority(or(in.Priority, task.DefaultPriority))
	putDay(in.DueOn, update.SetDueOn, update.ClearDueOn)
	if in.IsUnassigned {
		update.ClearAssigneeID()
	} else if in.AssigneeID != 0 {
		update.SetAssigneeID(in.AssigneeID)
	}
	saved, err := update.Save(ctx)
	return saved, explainWrite(err, "change a task")
}

// CompleteTask marks a task as done by the viewer. Whoever did it first did it.
func (s *Service) CompleteTask(ctx context.Context, id int64) (*ent.Task, error) {
	return s.closeTask(ctx, id, true)
}

// ReopenTask takes that back.
func (s *Service) ReopenTask(ctx context.Context, id int64) (*ent.Task, error) {
	return s.closeTask(ctx, id, false)
}

func (s *Service) closeTask(ctx context.Context, id int64, isDone bool) (*ent.Task, error) {
	var saved *ent.Task
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		if err := s.db.LockRow(ctx, task.Table, id); err != nil {
			return err
		}
		if saved, err = s.db.Client(ctx).Task.Get(ctx, id); err != nil {
			return explain(err, "load a task")
		}
		if (saved.CompletedAt != nil) == isDone {
			return nil
		}
		update, event := s.db.Client(ctx).Task.UpdateOneID(id), "task.reopened"
		if isDone {
			event = "task.completed"
			update.SetCompletedAt(s.at())
			if who := viewerID(ctx); who != 0 {
				update.SetCompletedByID(who)
			}
		} else {
			update.ClearCompletedAt().ClearCompletedByID()
		}
		if saved, err = update.Save(ctx); err != nil {
			return explainWrite(err, "close a task")
		}
		return s.tellTask(ctx, event, saved)
	})
	return saved, err
}

func (s *Service) tellTask(ctx context.Context, event string, t *ent.Task) error {
	contactID := int64(0)
	if t.ContactID != nil {
		contactID = *t.ContactID
	}
	return s.write(ctx, event, t.ID, contactID)
}
