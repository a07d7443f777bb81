package merge

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/contactmerge"
	"github.com/moim-crm/moim/ent/duplicatecandidate"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// Lost is something that an undo could not bring back.
type Lost struct {
	Type string `json:"type"`
	ID   int64  `json:"id"`
	// Field is the storage name of a value, empty for a whole row.
	Field string `json:"field,omitempty"`
	// Why is the key of a message.
	Why string `json:"why"`
}

// Undo takes a merge back: what it moved and changed goes back where nothing has
// changed it since; rows that came since stay with the survivor. What cannot be
// brought back is named in the log.
func (s *Service) Undo(ctx context.Context, id int64) (*ent.ContactMerge, error) {
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		m, err := s.db.Client(ctx).ContactMerge.Get(ctx, id)
		if err != nil {
			return explain(err, "load the merge")
		}
		if err := s.lock(ctx, m.SurvivorID, m.MergedID); err != nil {
			return err
		}
		if m, err = s.db.Client(ctx).ContactMerge.Query().Where(contactmerge.ID(id)).WithSurvivor().WithMerged().Only(ctx); err != nil {
			return explain(err, "load the merge")
		}
		steps, err := s.mayUndo(ctx, m)
		if err != nil {
			return err
		}
		return s.putBack(ctx, m, steps)
	})
	if err != nil {
		return nil, err
	}
	return s.db.Client(ctx).ContactMerge.Get(ctx, id)
}

func (s *Service) mayUndo(ctx context.Context, m *ent.ContactMerge) ([]Step, error) {
	survivor, merged := m.Edges.Survivor, m.Edges.Merged
	switch {
	case m.UndoneAt != nil:
		return nil, errs.Conflict(KeyUndone)
	case survivor == nil || merged == nil:
		return nil, errs.NotFound(errs.KeyNotFound)
	case survivor.MergedIntoID != nil:
		return nil, errs.Conflict(KeyLaterMerge, "name", survivor.DisplayName, "into", s.nameOf(ctx, *survivor.MergedIntoID))
	}
	steps, err := stepsOf(m)
	if err != nil {
		return nil, err
	}
	touched := map[string][]int64{}
	for _, step := range steps {
		typ := typeOf(step.Table)
		if typ != "" && typ != "Contact" && step.Do != doDrop {
			touched[typ] = append(touched[typ], step.ID)
		}
	}
	var groups []Group
	for _, typ := range slices.Sorted(maps.Keys(touched)) {
		groups = append(groups, Group{typ, Moves, slices.Compact(slices.Sorted(slices.Values(touched[typ])))})
	}
	v := viewer.FromContext(ctx)
	for _, g := range groups {
		// A row that is gone by now is nobody's to write; only the type is asked then.
		if !s.mayWriteThose(ctx, v, g) {
			return nil, errs.Forbidden(KeyRights)
		}
	}
	if refused := s.mayMove(ctx, Input{SurvivorID: m.SurvivorID, MergedID: m.MergedID}, nil, nil); refused != nil {
		return nil, refused
	}
	return steps, nil
}

func (s *Service) mayWriteThose(ctx context.Context, v *viewer.Viewer, g Group) bool {
	there, err := s.existing(ctx, tableOf(g.Type), g.IDs)
	return err == nil && (len(there) == 0 || s.mayWrite(ctx, v, g.Type, there))
}

func (s *Service) existing(ctx context.Context, table string, ids []int64) ([]int64, error) {
	marks := make([]string, len(ids))
	for i := range ids {
		marks[i] = fmt.Sprintf("$%d", i+1)
	}
	rows, err := s.read(ctx, table, "id IN ("+strings.Join(marks, ", ")+")", anys(ids)...)
	out := make([]int64, len(rows))
	for i, r := range rows {
		out[i] = r.id
	}
	return out, err
}

func stepsOf(m *ent.ContactMerge) ([]Step, error) {
	text, err := json.Marshal(m.Steps)
	if err != nil {
		return nil, fmt.Errorf("read the log of the merge: %w", err)
	}
	var steps []Step
	if err := json.Unmarshal(text, &steps); err != nil {
		return nil, fmt.Errorf("read the log of the merge: %w", err)
	}
	return steps, nil
}

func (s *Service) putBack(ctx context.Context, m *ent.ContactMerge, steps []Step) error {
	asked := viewer.FromContext(ctx)
	ctx = itself(ctx)
	survivor, merged := m.Edges.Survivor, m.Edges.Merged
	lost := []Lost{}
	for _, step := range slices.Backward(steps) {
		why, err := s.back(ctx, step, m)
		if err != nil {
			return err
		}
		if why != "" {
			lost = append(lost, Lost{typeOfStep(step), step.ID, fieldOf(step), why})
		}
	}
	notes, err := asMaps(lost)
	if err != nil {
		return err
	}
	update := s.db.Client(ctx).ContactMerge.UpdateOneID(m.ID).SetUndoneAt(s.at()).SetLost(notes)
	if asked != nil && asked.UserID != 0 {
		update.SetUndoneByID(asked.UserID)
	}
	if err := update.Exec(ctx); err != nil {
		return explain(err, "write the log of the merge")
	}
	if err := s.decideCandidate(ctx, survivor.ID, merged.ID, duplicatecandidate.StateOPEN); err != nil {
		return err
	}
	if err := s.follow(ctx, survivor, merged, reversed(steps)); err != nil {
		return err
	}
	return s.tell(ctx, "contact.unmerged", m.ID, survivor.ID, merged.ID)
}

// reversed names the households that people go back to.
func reversed(steps []Step) []Step {
	out := slices.Clone(steps)
	for i := range out {
		out[i].From, out[i].To = out[i].To, out[i].From
	}
	return out
}

func typeOfStep(step Step) string {
	if step.Table == "contact_tags" {
		return "Tag"
	}
	return typeOf(step.Table)
}

func fieldOf(step Step) string {
	if step.Do == doSet {
		return step.Column
	}
	return ""
}

// back undoes one step, or says why it cannot.
func (s *Service) back(ctx context.Context, step Step, m *ent.ContactMerge) (why string, err error) {
	if step.Do == doDrop {
		return s.restore(ctx, step, m.MergedID)
	}
	where, args := idColumn(step.Table)+" = $1", []any{step.ID}
	if step.Table == "contact_tags" {
		where, args = "tag_id = $1 AND contact_id = $2", []any{step.ID, m.SurvivorID}
	}
	found, err := s.read(ctx, step.Table, where, args...)
	switch {
	case err != nil:
		return "", err
	case len(found) == 0:
		return keyGone, nil
	case !same(found[0].values[step.Column], whole(step.To)):
		if step.Do == doMove {
			return keyMoved, nil
		}
		return keyEdited, nil
	}
	from, err := argument(columnType(step.Table, step.Column), step.From)
	if err != nil {
		return "", err
	}
	return s.attempt(ctx, Step{step.Table, step.ID, step.Do, step.Column, step.To, step.From, nil}, m, func(ctx context.Context) error {
		n := len(args)
		query := fmt.Sprintf("UPDATE %s SET %s = $%d WHERE %s", step.Table, step.Column, n+1, where)
		_, err := s.exec(ctx, query, append(args, from)...)
		return err
	})
}

// restore brings a row back that was taken away.
func (s *Service) restore(ctx context.Context, step Step, merged int64) (why string, err error) {
	var columns, marks []string
	var args []any
	for _, name := range slices.Sorted(maps.Keys(step.Row)) {
		value, err := argument(columnType(step.Table, name), step.Row[name])
		if err != nil {
			return "", err
		}
		args = append(args, value)
		columns = append(columns, name)
		marks = append(marks, fmt.Sprintf("$%d", len(args)))
	}
	query := fmt.Sprintf("INSERT INTO %s (%s) VALUES (%s)", step.Table, strings.Join(columns, ", "), strings.Join(marks, ", "))
	return s.attempt(ctx, Step{Table: step.Table, ID: step.ID, Do: doSet, Column: "contact_id", To: merged}, nil, func(ctx context.Context) error {
		_, err := s.exec(ctx, query, args...)
		return err
	})
}

// errInTheWay is a refusal of the database: something stands where a row was.
var errInTheWay = errors.New("merge: in the way")

func (s *Service) attempt(ctx context.Context, told Step, m *ent.ContactMerge, do func(ctx context.Context) error) (why string, err error) {
	err = s.db.Savepoint(ctx, func(ctx context.Context) error {
		err := do(ctx)
		if err != nil && isConstraint(err) {
			return errInTheWay
		}
		return err
	})
	if errors.Is(err, errInTheWay) {
		return keyInTheWay, nil
	}
	if err != nil {
		return "", fmt.Errorf("undo a step on %s %d: %w", told.Table, told.ID, err)
	}
	owner := int64(0)
	if m != nil {
		owner = m.MergedID
	}
	if told.Table == contact.Table {
		owner = told.ID
	}
	record(ctx, told, owner)
	return "", nil
}

// isConstraint recognises what either database says where a row may not stand.
func isConstraint(err error) bool {
	text := strings.ToLower(err.Error())
	return strings.Contains(text, "constraint")
}

// LostOf is what the undo of a merge could not bring back.
func LostOf(m *ent.ContactMerge) ([]Lost, error) {
	text, err := json.Marshal(m.Lost)
	if err != nil {
		return nil, fmt.Errorf("read what was lost: %w", err)
	}
	var lost []Lost
	return lost, json.Unmarshal(text, &lost)
}
