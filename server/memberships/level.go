package memberships

import (
	"context"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/membershiplevel"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/outbox"
)

// LevelRules are the rules of a level. What is nil stays as it is, or takes its
// default in a new level.
type LevelRules struct {
	Description      *string
	Rank             *int
	Period           *membershiplevel.Period
	Months           *int
	FixedMonth       *int
	FixedDay         *int
	RolloverMonth    *int
	RolloverDay      *int
	RenewalOpensDays *int
	GraceDays        *int
	NewDays          *int
	Seats            *int
	Inherit          *membershiplevel.Inherit
	IsOpen           *bool
}

// CreateLevelInput describes a new level.
type CreateLevelInput struct {
	Name   string
	Prices []money.Money
	LevelRules
}

// Validate checks what can be checked without the database.
func (in CreateLevelInput) Validate() error {
	return errs.Join(mustName(&in.Name), validPrices(in.Prices), validRules(in.over(defaultLevel())))
}

// UpdateLevelInput changes a level. Terms that were sold stay as they are; the
// status of every membership follows the new rules at once.
type UpdateLevelInput struct {
	ID   int64
	Name *string
	// Prices replaces all prices; nil leaves them.
	Prices []money.Money
	// IsArchived puts the level away or brings it back; nil leaves it.
	IsArchived *bool
	LevelRules
}

// Validate checks what can be checked without the database.
func (in UpdateLevelInput) Validate() error {
	return errs.Join(mustName(in.Name), validPrices(in.Prices))
}

// CreateLevel adds a level that one can be a member as.
func (s *Service) CreateLevel(ctx context.Context, in CreateLevelInput) (*ent.MembershipLevel, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *ent.MembershipLevel
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		create := s.db.Client(ctx).MembershipLevel.Create().SetName(strings.TrimSpace(in.Name))
		in.fill(create.Mutation())
		l, err := create.Save(ctx)
		if err != nil {
			return err
		}
		if err := s.setPrices(ctx, l, in.Prices); err != nil {
			return err
		}
		if out, err = s.level(ctx, l.ID, "id"); err != nil {
			return err
		}
		return outbox.Write(ctx, s.db, outbox.Event{Name: "membership_level.created", Subject: l.ID})
	})
	return out, explain(err, "create the level")
}

// UpdateLevel changes a level's rules, prices or name, or puts it away.
func (s *Service) UpdateLevel(ctx context.Context, in UpdateLevelInput) (*ent.MembershipLevel, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *ent.MembershipLevel
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		if err := s.db.LockRow(ctx, membershiplevel.Table, in.ID); err != nil {
			return err
		}
		l, err := s.level(ctx, in.ID, "id")
		if err != nil {
			return err
		}
		if err := validRules(in.over(*l)); err != nil {
			return err
		}
		if err := s.changeLevelRow(ctx, l, in); err != nil {
			return err
		}
		if in.Prices != nil {
			if err := s.setPrices(ctx, l, in.Prices); err != nil {
				return err
			}
		}
		if out, err = s.level(ctx, in.ID, "id"); err != nil {
			return err
		}
		return outbox.Write(ctx, s.db, outbox.Event{Name: "membership_level.updated", Subject: l.ID})
	})
	return out, explain(err, "change the level")
}

// ArchiveLevel puts a level away: nobody joins it any more, and those who hold
// it go on and may renew.
func (s *Service) ArchiveLevel(ctx context.Context, id int64) (*ent.MembershipLevel, error) {
	yes := true
	return s.UpdateLevel(ctx, UpdateLevelInput{ID: id, IsArchived: &yes})
}

func (s *Service) changeLevelRow(ctx context.Context, l *ent.MembershipLevel, in UpdateLevelInput) error {
	update := s.db.Client(ctx).MembershipLevel.UpdateOneID(l.ID)
	in.fill(update.Mutation())
	if in.Name != nil {
		update.SetName(strings.TrimSpace(*in.Name))
	}
	switch {
	case in.IsArchived == nil:
	case *in.IsArchived && l.ArchivedAt == nil:
		update.SetArchivedAt(s.at())
	case !*in.IsArchived:
		update.ClearArchivedAt()
	}
	return explainWrite(update.Exec(ctx), "change the level")
}

// setPrices makes the level's prices those given: a price of the same currency
// is changed, so that its history stays one.
func (s *Service) setPrices(ctx context.Context, l *ent.MembershipLevel, prices []money.Money) error {
	client := s.db.Client(ctx).LevelPrice
	wanted := map[string]int64{}
	for _, p := range prices {
		wanted[string(p.Currency)] = p.Minor
	}
	for _, row := range l.Edges.Prices {
		minor, ok := wanted[row.Currency]
		delete(wanted, row.Currency)
		var err error
		switch {
		case !ok:
			err = client.DeleteOne(row).Exec(ctx)
		case minor != row.AmountMinor:
			err = client.UpdateOne(row).SetAmountMinor(minor).Exec(ctx)
		}
		if err != nil {
			return explainWrite(err, "change a price")
		}
	}
	for _, p := range prices {
		if minor, isNew := wanted[string(p.Currency)]; isNew {
			if err := client.Create().SetLevelID(l.ID).SetCurrency(string(p.Currency)).SetAmountMinor(minor).Exec(ctx); err != nil {
				return explain(err, "add a price")
			}
		}
	}
	return nil
}

// fill sets in the mutation of a creation or a change what the input names.
func (r LevelRules) fill(m *ent.MembershipLevelMutation) {
	set(r.Description, m.SetDescription)
	set(r.Rank, m.SetRank)
	set(r.Period, m.SetPeriod)
	set(r.Months, m.SetMonths)
	set(r.FixedMonth, m.SetFixedMonth)
	set(r.FixedDay, m.SetFixedDay)
	set(r.RolloverMonth, m.SetRolloverMonth)
	set(r.RolloverDay, m.SetRolloverDay)
	set(r.RenewalOpensDays, m.SetRenewalOpensDays)
	set(r.GraceDays, m.SetGraceDays)
	set(r.NewDays, m.SetNewDays)
	set(r.Seats, m.SetSeats)
	set(r.Inherit, m.SetInherit)
	set(r.IsOpen, m.SetIsOpen)
}

// over is a level as it will be when the input has been applied to it.
func (r LevelRules) over(l ent.MembershipLevel) ent.MembershipLevel {
	put(r.Description, &l.Description)
	put(r.Rank, &l.Rank)
	put(r.Period, &l.Period)
	put(r.Months, &l.Months)
	put(r.FixedMonth, &l.FixedMonth)
	put(r.FixedDay, &l.FixedDay)
	put(r.RolloverMonth, &l.RolloverMonth)
	put(r.RolloverDay, &l.RolloverDay)
	put(r.RenewalOpensDays, &l.RenewalOpensDays)
	put(r.GraceDays, &l.GraceDays)
	put(r.NewDays, &l.NewDays)
	put(r.Seats, &l.Seats)
	put(r.Inherit, &l.Inherit)
	put(r.IsOpen, &l.IsOpen)
	return l
}

func set[T any](value *T, setter func(T)) {
	if value != nil {
		setter(*value)
	}
}

func put[T any](value, into *T) {
	if value != nil {
		*into = *value
	}
}
