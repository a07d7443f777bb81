package memberships

import (
	"context"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/server/errs"
)

// Example is what the rules of a level mean for somebody who joins on a day.
type Example struct {
	JoinOn, EndOn date.Date
	// IsForLife: it does not end, and the days below mean nothing.
	IsForLife bool
	// OpensOn is the first day on which it can be renewed, GraceUntil the last on
	// which one still counts as a member, NewUntil the last on which one is new.
	OpensOn, GraceUntil, NewUntil date.Date
	// NextEndOn is the end after one renewal in time.
	NextEndOn date.Date
}

// maxExamples bounds how many days can be asked about at once.
const maxExamples = 20

// LevelExamples says what rules would mean, before they are saved: those of a
// new level, or those of the level with the id changed by the input.
func (s *Service) LevelExamples(ctx context.Context, levelID int64, rules LevelRules, on []date.Date) ([]Example, error) {
	base := defaultLevel()
	if levelID != 0 {
		l, err := s.level(ctx, levelID, "id")
		if err != nil {
			return nil, err
		}
		base = *l
	}
	l := rules.over(base)
	wrong := []error{validRules(l)}
	if len(on) > maxExamples {
		wrong = append(wrong, errs.Invalid("on", errs.KeyTooLong, "max", maxExamples))
	}
	for _, day := range on {
		if day.IsZero() {
			wrong = append(wrong, errs.Invalid("on", keyDate))
		}
		wrong = append(wrong, validDate("on", day))
	}
	if err := errs.Join(wrong...); err != nil {
		return nil, err
	}
	out := make([]Example, 0, len(on))
	for _, day := range on {
		first := firstTerm(&l, day)
		e := Example{JoinOn: day, EndOn: first.end, IsForLife: first.end == forLife}
		if !e.IsForLife {
			e.OpensOn, _ = mayRenew(first.end, l.RenewalOpensDays, day)
			e.OpensOn = max(e.OpensOn, day)
			e.GraceUntil = first.end.AddDays(l.GraceDays)
			e.NextEndOn = nextTerm(&l, first, l.GraceDays, first.end).end
		}
		e.NewUntil = min(day.AddDays(l.NewDays-1), first.end)
		out = append(out, e)
	}
	return out, nil
}
