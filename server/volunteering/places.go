package volunteering

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/shift"
	"github.com/moim-crm/moim/ent/shiftsignup"
)

// take takes a place, if one is free, in one statement: whether it may is for
// the database to say. It is written past ent, because the number of places
// taken is not a person's change but follows from their sign-up.
func (s *Service) take(ctx context.Context, shiftID int64) (bool, error) {
	return s.count(ctx, shiftID, 1, sql.ColumnsLT(shift.FieldFilled, shift.FieldCapacity))
}

// release gives a place back.
func (s *Service) release(ctx context.Context, shiftID int64) error {
	_, err := s.count(ctx, shiftID, -1, sql.GT(shift.FieldFilled, 0))
	return err
}

func (s *Service) count(ctx context.Context, shiftID int64, by int, where *sql.Predicate) (bool, error) {
	query, args := sql.Dialect(s.db.Dialect()).Update(shift.Table).
		Add(shift.FieldFilled, by).Set(shift.FieldUpdatedAt, s.at()).
		Where(sql.And(sql.EQ(shift.FieldID, shiftID), where)).Query()
	result, err := s.db.Exec(ctx, query, args...)
	if err != nil {
		return false, fmt.Errorf("count the places of a shift: %w", err)
	}
	n, err := result.RowsAffected()
	return n == 1, err
}

// grow makes a shift one place bigger for somebody who has come, and takes that
// place. Those who wait are not there and wait on. The shift's row must be held.
func (s *Service) grow(ctx context.Context, sh *ent.Shift) error {
	if err := validCapacity(sh.Capacity + 1); err != nil {
		return err
	}
	after, err := s.db.Client(ctx).Shift.UpdateOneID(sh.ID).AddCapacity(1).Save(ctx)
	if err != nil {
		return explainWrite(err, "add a place")
	}
	if _, err := s.take(ctx, sh.ID); err != nil {
		return err
	}
	return s.tellShift(ctx, "shift.resized", after)
}

// active are the sign-ups of people who come, came or wait.
func active() predicate.ShiftSignup {
	return shiftsignup.And(shiftsignup.IsActive(true), shiftsignup.StatusNEQ(shiftsignup.StatusNO_SHOW))
}

// promote gives free places to those who wait, the first first, and returns who
// got one. The dead and those put away are passed over. The shift's row must be
// held.
func (s *Service) promote(ctx context.Context, sh *ent.Shift) (promoted []*ent.ShiftSignup, err error) {
	if sh.CancelledAt != nil {
		return nil, nil
	}
	ctx = asSystem(ctx)
	for {
		next, err := s.db.Client(ctx).ShiftSignup.Query().
			Where(shiftsignup.ShiftID(sh.ID), shiftsignup.StatusEQ(shiftsignup.StatusWAITLISTED),
				shiftsignup.HasContactWith(contact.IsDeceased(false), contact.ArchivedAtIsNil())).
			Order(ent.Asc(shiftsignup.FieldWaitlistedAt, shiftsignup.FieldID)).First(ctx)
		if ent.IsNotFound(err) {
			return promoted, nil
		}
		if err != nil {
			return promoted, fmt.Errorf("find who waits: %w", err)
		}
		isFree, err := s.take(ctx, sh.ID)
		if err != nil || !isFree {
			return promoted, err
		}
		if next, err = s.db.Client(ctx).ShiftSignup.UpdateOne(next).SetStatus(shiftsignup.StatusCONFIRMED).Save(ctx); err != nil {
			return promoted, fmt.Errorf("give the place to who waits: %w", err)
		}
		if err := s.tellSignup(ctx, "shift.promoted", next); err != nil {
			return promoted, err
		}
		promoted = append(promoted, next)
	}
}
