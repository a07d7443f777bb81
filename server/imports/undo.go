package imports

import (
	"context"
	"fmt"
	"log/slog"
	"reflect"
	"slices"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/importrow"
	"github.com/moim-crm/moim/ent/importrun"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/outbox"
)

// Undo begins to restore what was there before an import, from its last row to its first. What has been changed since is kept,
// and its row says why.
func (s *Service) Undo(ctx context.Context, id int64) (*ent.ImportRun, error) {
	run, err := s.visible(ctx, id)
	if err != nil {
		return nil, err
	}
	if err := s.mayWrite(ctx, kindOf(run)); err != nil {
		return nil, err
	}
	var next *ent.ImportRun
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		if err := s.db.LockRow(ctx, importrun.Table, id); err != nil {
			return err
		}
		if run, err = s.visible(ctx, id); err != nil {
			return err
		}
		if err := s.mayUndo(run); err != nil {
			return err
		}
		next, err = s.begin(ctx, run, importrun.StatusUNDOING, func(*ent.ImportRunUpdateOne) {})
		return err
	})
	return next, err
}

func (s *Service) mayUndo(run *ent.ImportRun) error {
	switch run.Status {
	case importrun.StatusAPPLIED:
		return nil
	case importrun.StatusFAILED:
		if run.RowCount > 0 {
			return nil
		}
	case importrun.StatusUNDOING:
		if s.isAbandoned(run) {
			return nil
		}
		return errs.Conflict(keyIsRunning)
	case importrun.StatusSTAGING, importrun.StatusAPPLYING:
		return errs.Conflict(keyIsRunning)
	}
	return errs.Conflict(keyNotApplied)
}

// undoBatch undoes the next rows, the latest first, and marks them, in one transaction.
func (s *Service) undoBatch(ctx context.Context, args StepArgs) (isDone bool, err error) {
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		run, err := s.hold(ctx, args, importrun.StatusUNDOING)
		if err != nil {
			return err
		}
		rows, err := s.db.Client(ctx).ImportRow.Query().
			Where(importrow.ImportID(run.ID), importrow.StatusIn(importrow.StatusDONE, importrow.StatusPLANNED)).
			Order(ent.Desc(importrow.FieldLine)).Limit(s.batch).All(asSystem(ctx))
		if err != nil {
			return fmt.Errorf("read the rows to undo: %w", err)
		}
		if len(rows) == 0 {
			isDone = true
			return s.finishUndo(ctx, run)
		}
		var counts tally
		for _, row := range rows {
			isKept, err := s.undoRow(ctx, row)
			if err != nil {
				return fmt.Errorf("row %d: %w", row.Line, err)
			}
			if isKept {
				counts.kept++
			} else {
				counts.undone++
			}
		}
		counts.processed = len(rows)
		return s.count(ctx, run.ID, counts)
	})
	return isDone, err
}

// undoRow undoes one row. A row that wrote nothing has nothing to undo and counts as undone.
func (s *Service) undoRow(ctx context.Context, row *ent.ImportRow) (isKept bool, err error) {
	status, reason := importrow.StatusUNDONE, errs.Invalid("", keyUndone)
	hasWritten := row.Status == importrow.StatusDONE && len(row.Before) > 0
	if !hasWritten {
		reason = errs.Invalid("", keyNothingToUndo)
	} else {
		t, err := traceOf(row.Before)
		if err != nil {
			return false, err
		}
		err = s.db.Savepoint(ctx, func(ctx context.Context) error { return s.revert(ctx, row, t) })
		if ctx.Err() != nil {
			return false, ctx.Err()
		}
		if err != nil {
			if errs.CodeOf(err) == errs.CodeInternal {
				slog.WarnContext(ctx, "imports: a row was not undone for a reason of ours", "import", row.ImportID, "row", row.Line, "error", err)
			}
			status, reason, isKept = importrow.StatusKEPT, errs.All(err)[0], true
		}
	}
	update := s.db.Client(ctx).ImportRow.UpdateOne(row).SetStatus(status)
	if hasWritten {
		update.SetReasonKey(reason.Key).SetReasonParams(reasonParams(reason, nil, nil))
	}
	if !isKept {
		update.ClearBefore()
	}
	return isKept, update.Exec(asSystem(ctx))
}

// revert takes back what a row has done, in the opposite order. An error is why it cannot.
func (s *Service) revert(ctx context.Context, row *ent.ImportRow, t trace) error {
	if row.DonationID != nil {
		if err := s.takeBack(ctx, *row.DonationID, t.GiftVersion); err != nil {
			return err
		}
	}
	switch t.Contact {
	case contactUpdated:
		if err := s.restoreContact(ctx, *row.ContactID, t); err != nil {
			return err
		}
	case contactCreated:
		if err := s.removeContact(ctx, *row.ContactID, t); err != nil {
			return err
		}
	}
	return s.putAway(ctx, t.Made)
}

// takeBack takes a donation back that nobody has touched since.
func (s *Service) takeBack(ctx context.Context, id int64, version int) error {
	gift, err := s.db.Client(ctx).Donation.Get(rule.WithTakenBack(ctx), id)
	if err != nil {
		return explain(err, "load the donation")
	}
	if gift.DeletedAt != nil {
		return nil
	}
	if gift.Version != version {
		return errs.Conflict(keyChangedSince, "fields", "donation")
	}
	err = s.gifts.TakeBack(ctx, id)
	if err != nil && errs.CodeOf(err) != errs.CodeInternal {
		return errs.Conflict(keyGiftKept, "problem", errs.All(err)[0].Message("en")).Because(err)
	}
	return err
}

// restoreContact puts back the values that a row has replaced, as long as they are still those of the row.
func (s *Service) restoreContact(ctx context.Context, id int64, t trace) error {
	now, err := s.wholeContact(ctx, id)
	if err != nil {
		return err
	}
	current := stateOfContact(now)
	if fields := differing(current, t.After, t.Changed); len(fields) > 0 {
		return errs.Conflict(keyChangedSince, "fields", strings.Join(fields, ", "))
	}
	a := &applier{s: s, names: &nameBook{tags: map[string]int64{}}, p: &planner{}}
	details, err := a.details(ctx, now, t.Before, without(t.Changed, "tags"))
	if err != nil {
		return err
	}
	for key := range details.CustomFields {
		if _, had := t.Before.Custom[key]; !had {
			details.CustomFields[key] = nil
		}
	}
	if slices.Contains(t.Changed, "tags") {
		details.TagIDs = tagsBefore(now, t.Before.Tags)
	}
	_, err = s.contacts.Update(ctx, contacts.UpdateInput{ID: id, Details: details, IsIncompleteOK: true})
	return err
}

func without(names []string, name string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(one string) bool { return one == name })
}

// tagsBefore are the ids of the tags that the contact had.
func tagsBefore(now *ent.Contact, had []string) *[]int64 {
	ids := []int64{}
	for _, tag := range now.Edges.Tags {
		if slices.Contains(had, tag.Name) {
			ids = append(ids, tag.ID)
		}
	}
	return &ids
}

// differing names the fields of two states that are not the same, among those given; all of them where none is given.
func differing(a, b state, among []string) []string {
	if len(among) == 0 {
		among = append(slices.Clone(textOrder), "emails", "phones", "addresses", "tags", "custom")
	}
	var fields []string
	for _, name := range among {
		if !isEqual(a, b, name) {
			fields = append(fields, name)
		}
	}
	return fields
}

func isEqual(a, b state, name string) bool {
	switch name {
	case "emails":
		return slices.Equal(a.Emails, b.Emails)
	case "phones":
		return slices.Equal(a.Phones, b.Phones)
	case "addresses":
		return slices.Equal(a.Addresses, b.Addresses)
	case "tags":
		return slices.Equal(a.Tags, b.Tags)
	case "custom":
		return len(a.Custom)+len(b.Custom) == 0 || reflect.DeepEqual(a.Custom, b.Custom)
	}
	if key, isCustom := strings.CutPrefix(name, "custom."); isCustom {
		return reflect.DeepEqual(a.Custom[key], b.Custom[key])
	}
	return a.Texts[name] == b.Texts[name]
}

func (s *Service) finishUndo(ctx context.Context, run *ent.ImportRun) error {
	err := s.db.Client(ctx).ImportRun.UpdateOneID(run.ID).SetStatus(importrun.StatusUNDONE).SetFinishedAt(s.at()).Exec(asSystem(ctx))
	if err != nil {
		return explain(err, "finish undoing")
	}
	return outbox.Write(ctx, s.db, outbox.Event{Name: "import.undone", Subject: run.ID, Payload: map[string]any{"kind": string(run.Kind)}})
}
