package merge

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/duplicatecandidate"
	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/outbox"
)

// ApplyInput is a plan that somebody has looked at.
type ApplyInput struct {
	Input
	// Hash of the plan; the merge is refused where the plan is no longer the same.
	Hash string
}

// Apply carries a plan out.
func (s *Service) Apply(ctx context.Context, in ApplyInput) (*ent.ContactMerge, error) {
	var id int64
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		if err := s.lock(ctx, in.SurvivorID, in.MergedID); err != nil {
			return err
		}
		p, err := s.Plan(ctx, in.Input)
		switch {
		case err != nil:
			return err
		case p.Obstacle != nil && p.Obstacle.Code == errs.CodeForbidden:
			// Who may not do it is not told whether anything has changed.
			return p.Obstacle
		case p.Hash != in.Hash:
			return errs.Conflict(KeyChangedSince)
		case p.Obstacle != nil:
			return p.Obstacle
		}
		id, err = s.carryOut(ctx, p)
		return err
	})
	if err != nil {
		return nil, err
	}
	return s.db.Client(ctx).ContactMerge.Get(ctx, id)
}

// lock makes other changes of both wait, in the order of their ids, so that two who
// merge the same two cannot wait for each other.
func (s *Service) lock(ctx context.Context, ids ...int64) error {
	for _, id := range slices.Sorted(slices.Values(ids)) {
		if err := s.db.LockRow(ctx, contact.Table, id); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) carryOut(ctx context.Context, p Plan) (int64, error) {
	asked := viewer.FromContext(ctx)
	ctx = itself(ctx)
	for _, step := range p.steps {
		if err := s.take(ctx, step, p.Survivor.ID); err != nil {
			return 0, err
		}
	}
	log, err := asMaps(p.steps)
	if err != nil {
		return 0, err
	}
	create := s.db.Client(ctx).ContactMerge.Create().SetSurvivorID(p.Survivor.ID).SetMergedID(p.Merged.ID).
		SetMergedName(p.Merged.DisplayName).SetSteps(log).SetMoved(p.moved)
	if asked != nil && asked.UserID != 0 {
		create.SetUserID(asked.UserID)
	}
	made, err := create.Save(ctx)
	if err != nil {
		return 0, explain(err, "write the log of the merge")
	}
	if err := s.decideCandidate(ctx, p.Survivor.ID, p.Merged.ID, duplicatecandidate.StateMERGED); err != nil {
		return 0, err
	}
	if err := s.follow(ctx, p.Survivor, p.Merged, p.steps); err != nil {
		return 0, err
	}
	return made.ID, s.tell(ctx, "contact.merged", made.ID, p.Survivor.ID, p.Merged.ID)
}

// take carries one step out. The row must still be as the plan saw it.
func (s *Service) take(ctx context.Context, step Step, survivor int64) error {
	var query string
	var args []any
	var err error
	id := idColumn(step.Table)
	switch step.Do {
	case doMove:
		query = fmt.Sprintf("UPDATE %s SET %s = $1 WHERE %s = $2 AND %s = $3", step.Table, step.Column, id, step.Column)
		args = []any{step.To, step.ID, step.From}
	case doSet:
		query = fmt.Sprintf("UPDATE %s SET %s = $1 WHERE id = $2", step.Table, step.Column)
		to, e := argument(columnType(step.Table, step.Column), step.To)
		args, err = []any{to, step.ID}, e
	case doDrop:
		query = fmt.Sprintf("DELETE FROM %s WHERE %s = $1", step.Table, id)
		args = []any{step.ID}
	}
	if err != nil {
		return err
	}
	n, err := s.exec(ctx, query, args...)
	if err != nil {
		return fmt.Errorf("%s %s %d: %w", step.Do, step.Table, step.ID, err)
	}
	if n != 1 {
		return errs.Conflict(KeyChangedSince)
	}
	record(ctx, step, survivor)
	return nil
}

func (s *Service) exec(ctx context.Context, query string, args ...any) (int64, error) {
	res, err := s.db.Exec(ctx, query, args...)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

// record writes a step into the history, as the audit hook does for other changes.
func record(ctx context.Context, step Step, contactID int64) {
	rec, v := mixin.RecorderFrom(ctx), viewer.FromContext(ctx)
	typ := typeOf(step.Table)
	if rec == nil || typ == "" {
		return
	}
	c := mixin.Change{
		Type: typ, ID: step.ID, ContactID: contactID, Op: "UPDATE", At: mixin.Now(), ActorID: v.UserID, Actor: v.Name, Via: v.Via,
		Values: map[string][2]any{step.Column: {step.From, step.To}},
	}
	if step.Do == doDrop {
		c.Op, c.Values = "DELETE", map[string][2]any{}
		for name, value := range step.Row {
			if value != nil {
				c.Values[name] = [2]any{value, nil}
			}
		}
	}
	if step.Table == contact.Table {
		c.ContactID = step.ID
	}
	rec.Changes = append(rec.Changes, c)
}

// typeOf names the entity of a table; tags are told of with the contact.
func typeOf(table string) string {
	if table == "contact_tags" {
		return ""
	}
	for _, r := range refs {
		if r.table == table {
			return r.typ
		}
	}
	return ""
}

// follow brings in step what depends on the two: versions, names, keys, households.
func (s *Service) follow(ctx context.Context, survivor, merged *ent.Contact, steps []Step) error {
	for _, id := range []int64{survivor.ID, merged.ID} {
		if _, err := s.exec(ctx, "UPDATE contacts SET version = version + 1, updated_at = $1 WHERE id = $2", s.at(), id); err != nil {
			return fmt.Errorf("count the change: %w", err)
		}
	}
	var households []int64
	for _, c := range []*ent.Contact{survivor, merged} {
		if c.HouseholdID != nil {
			households = append(households, *c.HouseholdID)
		}
		if c.Kind == contact.KindHOUSEHOLD {
			households = append(households, c.ID)
		}
	}
	for _, step := range steps {
		if id, ok := whole(step.To).(int64); ok && step.Table == contact.Table && step.Column == "household_id" {
			households = append(households, id)
		}
	}
	return s.contacts.Refresh(ctx, []int64{survivor.ID, merged.ID}, households)
}

// decideCandidate notes a decision about two contacts, where they are a candidate.
// One statement does it: a search that runs meanwhile may take the pair away, and a
// row that was read before would then be missing.
func (s *Service) decideCandidate(ctx context.Context, a, b int64, state duplicatecandidate.State) error {
	update := s.db.Client(ctx).DuplicateCandidate.Update().
		Where(duplicatecandidate.FirstID(min(a, b)), duplicatecandidate.SecondID(max(a, b))).SetState(state).SetDecidedAt(s.at())
	if v := viewer.FromContext(ctx); v.UserID != 0 {
		update.SetDecidedByID(v.UserID)
	}
	return explain(update.Exec(ctx), "decide the candidate")
}

// tell writes the news for whoever has one of the two open.
func (s *Service) tell(ctx context.Context, event string, id, survivor, merged int64) error {
	for _, of := range []int64{survivor, merged} {
		err := outbox.Write(ctx, s.db, outbox.Event{Name: event, Subject: id, Contact: of, Payload: map[string]any{"survivor": survivor, "merged": merged}})
		if err != nil {
			return err
		}
	}
	return nil
}

func asMaps(v any) ([]map[string]any, error) {
	text, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	out := []map[string]any{}
	return out, json.Unmarshal(text, &out)
}
