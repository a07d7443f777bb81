package imports

import (
	"context"
	"fmt"
	"log/slog"
	"strconv"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/importrow"
	"github.com/moim-crm/moim/ent/importrun"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/mapping"
	"github.com/moim-crm/moim/server/imports/table"
	"github.com/moim-crm/moim/server/outbox"
)

// Apply begins to carry out what the preview has shown. An import that stopped half-way goes on where it stopped.
func (s *Service) Apply(ctx context.Context, id int64) (*ent.ImportRun, error) {
	run, err := s.visible(ctx, id)
	if err != nil {
		return nil, err
	}
	if err := s.mayApply(run); err != nil {
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
		// Two people may have asked at once: the second finds what the first has begun.
		if run, err = s.visible(ctx, id); err != nil {
			return err
		}
		if err := s.mayApply(run); err != nil {
			return err
		}
		next, err = s.begin(ctx, run, importrun.StatusAPPLYING, func(*ent.ImportRunUpdateOne) {})
		return err
	})
	return next, err
}

func (s *Service) mayApply(run *ent.ImportRun) error {
	switch run.Status {
	case importrun.StatusPREVIEWED:
		return nil
	case importrun.StatusFAILED:
		if run.RowCount > 0 {
			return nil
		}
	case importrun.StatusAPPLYING:
		if s.isAbandoned(run) {
			return nil
		}
		return errs.Conflict(keyIsRunning)
	case importrun.StatusSTAGING, importrun.StatusUNDOING:
		return errs.Conflict(keyIsRunning)
	case importrun.StatusAPPLIED, importrun.StatusUNDONE:
		return errs.Conflict(keyIsApplied)
	}
	return errs.Conflict(keyNotPreviewed)
}

// applier carries out rows within one transaction.
type applier struct {
	s     *Service
	run   *ent.ImportRun
	p     *planner
	names *nameBook
}

// newApplier reads rows as the preview did; it needs none of the memory for matching.
func (s *Service) newApplier(ctx context.Context, run *ent.ImportRun) (*applier, error) {
	m, err := mapping.FromMap(run.Mapping)
	if err != nil {
		return nil, err
	}
	plan, err := mapping.Compile(m, run.Header, s.at().Year())
	if err != nil {
		return nil, err
	}
	p := &planner{s: s, runID: run.ID, started: *run.StartedAt, plan: plan, m: plan.Mapping()}
	if p.defs, err = s.definitions(ctx); err != nil {
		return nil, err
	}
	book, err := s.openNameBook(ctx)
	return &applier{s: s, run: run, p: p, names: book}, err
}

// applyBatch writes the next rows and marks them as done, in one transaction: after a crash at any moment a row is either
// written and marked, or neither. Rows are carried out in their order: after is the last line of the batch before, so that the
// database need not pass by all that is done to find what is next. It moves on with the batch.
func (s *Service) applyBatch(ctx context.Context, args StepArgs, after *int) (isDone bool, err error) {
	next := *after
	defer func() {
		if err == nil {
			*after = next
		}
	}()
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		run, err := s.hold(ctx, args, importrun.StatusAPPLYING)
		if err != nil {
			return err
		}
		rows, err := s.db.Client(ctx).ImportRow.Query().
			Where(importrow.ImportID(run.ID), importrow.StatusEQ(importrow.StatusPLANNED), importrow.LineGT(*after)).
			Order(ent.Asc(importrow.FieldLine)).Limit(s.batch).All(asSystem(ctx))
		if err != nil {
			return fmt.Errorf("read the planned rows: %w", err)
		}
		if len(rows) == 0 && *after > 0 {
			// Before the end, once more from the beginning.
			next = 0
			return nil
		}
		if len(rows) == 0 {
			isDone = true
			return s.finishApply(ctx, run)
		}
		next = rows[len(rows)-1].Line
		a, err := s.newApplier(ctx, run)
		if err != nil {
			return err
		}
		counts, err := a.carryOutAll(ctx, rows)
		if err != nil {
			return err
		}
		return s.count(ctx, run.ID, counts)
	})
	return isDone, err
}

// carryOutAll does what was planned for a batch of rows, in their order. Rows that make new contacts and follow one another are
// written together.
func (a *applier) carryOutAll(ctx context.Context, rows []*ent.ImportRow) (counts tally, err error) {
	counts.processed = len(rows)
	for len(rows) > 0 {
		n := a.newcomersAhead(rows)
		if n > 1 {
			isDone, err := a.makeContacts(ctx, rows[:n])
			if err != nil {
				return counts, err
			}
			if isDone {
				rows = rows[n:]
				continue
			}
		}
		// One by one: what is wrong with one of them is then found out, and the others are written.
		for _, row := range rows[:max(n, 1)] {
			done, err := a.carryOut(ctx, row)
			if err != nil {
				return counts, fmt.Errorf("row %d: %w", row.Line, err)
			}
			counts.add(row.Action, -1)
			counts.add(done, 1)
		}
		rows = rows[max(n, 1):]
	}
	return counts, nil
}

// outcome is what a row has done.
type outcome struct {
	action     importrow.Action
	contactID  int64
	donationID int64
	trace      *trace
}

// carryOut does what was planned for a row. What is wrong with the row alone fails the row; the batch goes on.
func (a *applier) carryOut(ctx context.Context, row *ent.ImportRow) (importrow.Action, error) {
	if row.Action != importrow.ActionCREATE && row.Action != importrow.ActionUPDATE {
		update := a.s.db.Client(ctx).ImportRow.UpdateOne(row).SetStatus(importrow.StatusDONE)
		return row.Action, update.Exec(asSystem(ctx))
	}
	var done outcome
	err := a.s.db.Savepoint(ctx, func(ctx context.Context) (err error) {
		done, err = a.write(ctx, row)
		return err
	})
	if err != nil {
		return a.failed(ctx, row, err)
	}
	update := a.s.db.Client(ctx).ImportRow.UpdateOne(row).SetStatus(importrow.StatusDONE).SetAction(done.action).SetContactID(done.contactID)
	if done.donationID != 0 {
		update.SetDonationID(done.donationID)
	}
	if done.trace != nil {
		kept, err := done.trace.toMap()
		if err != nil {
			return "", err
		}
		update.SetBefore(kept)
	}
	return done.action, update.Exec(asSystem(ctx))
}

// failed marks a row that cannot be written. What it wrote was rolled back to the savepoint, so that the database is well;
// if it is not, the next statement says so and the whole batch is tried again later.
func (a *applier) failed(ctx context.Context, row *ent.ImportRow, problem error) (importrow.Action, error) {
	if ctx.Err() != nil {
		return "", problem
	}
	if errs.CodeOf(problem) == errs.CodeInternal {
		slog.WarnContext(ctx, "imports: a row failed for a reason of ours", "import", row.ImportID, "row", row.Line, "error", problem)
	}
	book, err := a.s.openNameBook(ctx)
	if err != nil {
		return "", err
	}
	// What the row has made was rolled back.
	a.names = book
	all := errs.All(problem)
	err = a.s.db.Client(ctx).ImportRow.UpdateOne(row).SetStatus(importrow.StatusDONE).SetAction(importrow.ActionFAIL).
		SetReasonKey(all[0].Key).SetReasonParams(reasonParams(all[0], nil, all[1:])).Exec(asSystem(ctx))
	return importrow.ActionFAIL, err
}

// write writes the contact of a row, and its donation.
func (a *applier) write(ctx context.Context, row *ent.ImportRow) (outcome, error) {
	d := a.p.read(table.Row{Number: row.Line, Cells: row.Cells})
	if d.problem != nil {
		return outcome{}, d.problem
	}
	done, err := a.writeContact(ctx, row, d)
	if err != nil || d.record.Donation == nil {
		return done, err
	}
	return a.writeGift(ctx, row, d, done)
}

// contactOf finds the contact of a row's group, which an earlier row may have made. 0 means that this row has to make it: it is
// the first of its group, or the first has failed.
func (a *applier) contactOf(ctx context.Context, row *ent.ImportRow) (int64, error) {
	if row.ContactID != nil {
		return *row.ContactID, nil
	}
	if id, found := strings.CutPrefix(row.GroupKey, "row:"); !found || id == strconv.Itoa(row.Line) {
		return 0, nil
	}
	first, err := a.s.db.Client(ctx).ImportRow.Query().
		Where(importrow.ImportID(row.ImportID), importrow.GroupKey(row.GroupKey), importrow.StatusEQ(importrow.StatusDONE), importrow.ContactIDNotNil(), importrow.ActionNEQ(importrow.ActionFAIL)).
		Order(ent.Asc(importrow.FieldLine)).First(asSystem(ctx))
	if ent.IsNotFound(err) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("find the contact of the row's group: %w", err)
	}
	return *first.ContactID, nil
}

func (s *Service) finishApply(ctx context.Context, run *ent.ImportRun) error {
	err := s.db.Client(ctx).ImportRun.UpdateOneID(run.ID).SetStatus(importrun.StatusAPPLIED).SetFinishedAt(s.at()).Exec(asSystem(ctx))
	if err != nil {
		return explain(err, "finish the import")
	}
	if err := s.proveTotals(ctx, run.ID); err != nil {
		return err
	}
	return outbox.Write(ctx, s.db, outbox.Event{Name: "import.applied", Subject: run.ID, Payload: map[string]any{"kind": string(run.Kind)}})
}

// proveTotals counts the rows themselves: every row of the file is in exactly one heap, and the heaps are what the run says.
func (s *Service) proveTotals(ctx context.Context, id int64) error {
	var heaps []struct {
		Action importrow.Action `json:"action"`
		Count  int              `json:"count"`
	}
	err := s.db.Client(ctx).ImportRow.Query().Where(importrow.ImportID(id)).
		GroupBy(importrow.FieldAction).Aggregate(ent.Count()).Scan(asSystem(ctx), &heaps)
	if err != nil {
		return fmt.Errorf("count the rows of the import: %w", err)
	}
	run, err := s.db.Client(ctx).ImportRun.Get(asSystem(ctx), id)
	if err != nil {
		return explain(err, "load the import")
	}
	var counted tally
	for _, heap := range heaps {
		counted.add(heap.Action, heap.Count)
	}
	said := tally{created: run.Created, updated: run.Updated, unchanged: run.Unchanged, skipped: run.Skipped, failed: run.Failed}
	total := counted.created + counted.updated + counted.unchanged + counted.skipped + counted.failed
	if counted != said || total != run.RowCount {
		return fmt.Errorf("imports: the totals of import %d do not add up: counted %+v of %d rows, said %+v", id, counted, run.RowCount, said)
	}
	return nil
}
