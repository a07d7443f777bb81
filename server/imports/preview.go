package imports

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/importrow"
	"github.com/moim-crm/moim/ent/importrun"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/mapping"
	"github.com/moim-crm/moim/server/imports/table"
)

// Preview begins to read every row with a mapping and to decide what would become of it. Nothing is written to the records.
// It may be repeated with another mapping until the import is applied.
func (s *Service) Preview(ctx context.Context, id int64, m mapping.Mapping) (*ent.ImportRun, error) {
	run, err := s.visible(ctx, id)
	if err != nil {
		return nil, err
	}
	if err := mayPreview(run, m); err != nil {
		return nil, err
	}
	if err := s.mayWrite(ctx, m.Record); err != nil {
		return nil, err
	}
	header, err := s.checkMapping(ctx, run, m)
	if err != nil {
		return nil, err
	}
	stored, err := mapping.ToMap(m)
	if err != nil {
		return nil, err
	}
	var next *ent.ImportRun
	err = s.db.Tx(ctx, func(ctx context.Context) (err error) {
		next, err = s.begin(ctx, run, importrun.StatusSTAGING, func(u *ent.ImportRunUpdateOne) {
			u.SetMapping(stored).SetHeader(header).SetStaged(0).SetRowCount(0).
				SetCreated(0).SetUpdated(0).SetUnchanged(0).SetSkipped(0).SetFailed(0).SetUndone(0).SetKept(0)
		})
		return err
	})
	return next, err
}

func mayPreview(run *ent.ImportRun, m mapping.Mapping) error {
	switch run.Status {
	case importrun.StatusAPPLYING, importrun.StatusUNDOING:
		return errs.Conflict(keyIsRunning)
	case importrun.StatusAPPLIED, importrun.StatusUNDONE:
		return errs.Conflict(keyIsApplied)
	}
	if m.Record != kindOf(run) {
		return errs.Invalid("mapping.record", keyMappingOtherKind, "given", string(m.Record), "wanted", string(kindOf(run)))
	}
	return nil
}

// mayWrite refuses early what every row would be refused for.
func (s *Service) mayWrite(ctx context.Context, kind mapping.Kind) error {
	who := viewer.FromContext(ctx)
	if who.IsSystem() {
		return nil
	}
	needed := []string{"Contact"}
	if kind == mapping.Donations {
		needed = append(needed, "Donation")
	}
	for _, typ := range needed {
		if !who.IsStaff() || who.Access.Type(typ).Write == viewer.None {
			return errs.Forbidden(keyMayNotWrite)
		}
	}
	return nil
}

// checkMapping binds the mapping to the file, so that a wrong column is refused at once.
func (s *Service) checkMapping(ctx context.Context, run *ent.ImportRun, m mapping.Mapping) ([]string, error) {
	if err := m.Validate(); err != nil {
		return nil, errs.Under("mapping", err)
	}
	opened, t, err := s.openTable(ctx, run, m)
	if err != nil {
		return nil, err
	}
	defer func() { _ = opened.Close() }()
	if _, err := mapping.Compile(m, t.Info().Header, s.at().Year()); err != nil {
		return nil, errs.Under("mapping", err)
	}
	defs, err := s.definitions(ctx)
	if err != nil {
		return nil, err
	}
	return t.Info().Header, errs.Under("mapping", defs.check(m))
}

func (s *Service) openTable(ctx context.Context, run *ent.ImportRun, m mapping.Mapping) (file, *table.Table, error) {
	opened, err := s.openFile(ctx, run)
	if err != nil {
		return file{}, nil, err
	}
	options, err := m.TableOptions()
	if err != nil {
		return file{}, nil, errors.Join(err, opened.Close())
	}
	t, err := table.Open(opened, options)
	if err != nil {
		_ = opened.Close()
		return file{}, nil, err
	}
	return opened, t, nil
}

// stage is one step of a preview.
func (s *Service) stage(ctx context.Context, run *ent.ImportRun, args StepArgs, deadline time.Time) (bool, error) {
	m, err := mapping.FromMap(run.Mapping)
	if err != nil {
		return false, err
	}
	opened, t, err := s.openTable(ctx, run, m)
	if err != nil {
		return false, err
	}
	defer func() { _ = opened.Close() }()
	p := s.planners.take(run)
	if p == nil {
		if run.Staged == 0 {
			if err := s.prepare(ctx, args, run, t, m); err != nil {
				return false, err
			}
		}
		if p, err = s.newPlanner(ctx, run); err != nil {
			return false, err
		}
	}
	return s.stageRows(ctx, p, t, args, deadline)
}

// prepare clears what an earlier preview has staged, and goes through the file once to learn how each column writes its dates
// and numbers. What it learns becomes part of the mapping.
func (s *Service) prepare(ctx context.Context, args StepArgs, run *ent.ImportRun, t *table.Table, m mapping.Mapping) error {
	if err := s.clearRows(ctx, args); err != nil {
		return err
	}
	plan, err := mapping.Compile(m, t.Info().Header, s.at().Year())
	if err != nil {
		return err
	}
	for row, err := range t.Rows() {
		if err != nil {
			return fmt.Errorf("read the file: %w", err)
		}
		if row.Problem == nil {
			plan.Survey(row.Cells)
		}
	}
	if err := plan.Resolve(); err != nil {
		return err
	}
	if run.Mapping, err = mapping.ToMap(plan.Mapping()); err != nil {
		return err
	}
	return s.db.Tx(ctx, func(ctx context.Context) error {
		err := s.db.Client(ctx).ImportRun.UpdateOneID(run.ID).SetMapping(run.Mapping).Exec(asSystem(ctx))
		return explain(err, "keep what the columns have shown")
	})
}

// clearBatch is how many staged rows one statement removes.
const clearBatch = 5000

// clearRows removes what an earlier preview staged, and never what another process has staged for this one meanwhile.
func (s *Service) clearRows(ctx context.Context, args StepArgs) error {
	for {
		ids, err := s.db.Client(ctx).ImportRow.Query().Where(importrow.ImportID(args.ImportID)).Limit(clearBatch).IDs(asSystem(ctx))
		if err != nil {
			return fmt.Errorf("clear the staged rows: %w", err)
		}
		if len(ids) == 0 {
			return nil
		}
		err = s.db.Tx(ctx, func(ctx context.Context) error {
			run, err := s.hold(ctx, args, importrun.StatusSTAGING)
			if err != nil {
				return err
			}
			if run.Staged > 0 {
				return errStale
			}
			_, err = s.db.Client(ctx).ImportRow.Delete().Where(importrow.IDIn(ids...)).Exec(asSystem(ctx))
			return err
		})
		if err != nil {
			return fmt.Errorf("clear the staged rows: %w", err)
		}
	}
}

func (s *Service) stageRows(ctx context.Context, p *planner, t *table.Table, args StepArgs, deadline time.Time) (bool, error) {
	var batch []table.Row
	for row, err := range t.Rows() {
		if err != nil {
			return false, fmt.Errorf("read the file: %w", err)
		}
		if row.Number <= p.lastLine {
			continue
		}
		batch = append(batch, row)
		if len(batch) < s.batch {
			continue
		}
		if err := s.stageBatch(ctx, p, args, batch); err != nil {
			return false, err
		}
		batch = nil
		if !s.now().Before(deadline) {
			s.planners.put(p)
			return false, nil
		}
		if err := ctx.Err(); err != nil {
			return false, err
		}
	}
	if len(batch) > 0 {
		if err := s.stageBatch(ctx, p, args, batch); err != nil {
			return false, err
		}
	}
	return true, s.finishPreview(ctx, args)
}

// stageBatch decides about a batch and writes the decisions. Only the process that holds the run and stands where the run
// stands may write.
func (s *Service) stageBatch(ctx context.Context, p *planner, args StepArgs, rows []table.Row) error {
	decisions, err := p.decide(ctx, rows)
	if err != nil {
		return err
	}
	return s.db.Tx(ctx, func(ctx context.Context) error {
		if _, err := s.hold(ctx, args, importrun.StatusSTAGING); err != nil {
			return err
		}
		client := s.db.Client(ctx)
		creates := make([]*ent.ImportRowCreate, len(decisions))
		var counts tally
		for i := range decisions {
			creates[i] = decisions[i].create(client, args.ImportID)
			counts.add(decisions[i].action, 1)
		}
		if err := client.ImportRow.CreateBulk(creates...).Exec(asSystem(ctx)); err != nil {
			if ent.IsConstraintError(err) {
				// Another process has staged these rows: (import, line) is unique.
				return errStale
			}
			return fmt.Errorf("stage rows: %w", err)
		}
		counts.staged = len(decisions)
		counts.processed = len(decisions)
		return s.count(ctx, args.ImportID, counts)
	})
}

func (out *planned) create(client *ent.Client, importID int64) *ent.ImportRowCreate {
	row := client.ImportRow.Create().SetImportID(importID).SetLine(out.line).SetCells(out.cells).
		SetAction(out.action).SetStatus(importrow.StatusPLANNED).SetGroupKey(out.group)
	if out.reason != nil {
		row.SetReasonKey(out.reason.Key)
		row.SetReasonParams(reasonParams(out.reason, out.details, out.notes))
	}
	if out.contactID != 0 {
		row.SetContactID(out.contactID)
	}
	if out.donationID != 0 {
		row.SetDonationID(out.donationID)
	}
	return row
}

func (s *Service) finishPreview(ctx context.Context, args StepArgs) error {
	s.planners.drop(args.ImportID)
	return s.db.Tx(ctx, func(ctx context.Context) error {
		run, err := s.hold(ctx, args, importrun.StatusSTAGING)
		if err != nil {
			return err
		}
		err = s.db.Client(ctx).ImportRun.UpdateOneID(run.ID).SetStatus(importrun.StatusPREVIEWED).
			SetRowCount(run.Staged).SetFinishedAt(s.at()).Exec(asSystem(ctx))
		return explain(err, "finish the preview")
	})
}
