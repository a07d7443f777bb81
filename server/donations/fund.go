package donations

import (
	"context"
	"fmt"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/fund"
	"github.com/moim-crm/moim/server/errs"
)

// maxCode is what the accounts' codes may be long.
const maxCode = 40

// CreateFundInput describes a new fund.
type CreateFundInput struct {
	Name, Code, Description string
	// IsDefault makes it the fund that takes what nobody allotted.
	IsDefault, IsRestricted bool
}

// Validate checks what can be told without the database.
func (in CreateFundInput) Validate() error {
	return errs.Join(
		checkText("name", strings.TrimSpace(in.Name), maxName, true),
		checkText("code", in.Code, maxCode, false),
		checkText("description", in.Description, maxText, false),
	)
}

// CreateFund adds a fund. The first fund of all is the default.
func (s *Service) CreateFund(ctx context.Context, in CreateFundInput) (*ent.Fund, error) {
	return transact(ctx, s, command{"Fund", "create a fund", in.Validate()}, func(ctx context.Context) (*ent.Fund, error) {
		if err := s.lockDefault(ctx); err != nil {
			return nil, err
		}
		current, err := s.currentDefault(ctx)
		if err != nil {
			return nil, err
		}
		isDefault := in.IsDefault || current == nil
		if isDefault {
			if err := s.dethrone(ctx, current); err != nil {
				return nil, err
			}
		}
		return s.db.Client(ctx).Fund.Create().SetName(strings.TrimSpace(in.Name)).SetCode(in.Code).
			SetDescription(in.Description).SetIsRestricted(in.IsRestricted).SetIsDefault(isDefault).Save(ctx)
	})
}

// UpdateFundInput changes a fund; nil leaves a field as it is.
type UpdateFundInput struct {
	ID                      int64
	Name, Code, Description *string
	IsDefault, IsRestricted *bool
}

// Validate checks what can be told without the database.
func (in UpdateFundInput) Validate() error {
	var faults []error
	if in.Name != nil {
		faults = append(faults, checkText("name", strings.TrimSpace(*in.Name), maxName, true))
	}
	if in.Code != nil {
		faults = append(faults, checkText("code", *in.Code, maxCode, false))
	}
	if in.Description != nil {
		faults = append(faults, checkText("description", *in.Description, maxText, false))
	}
	return errs.Join(faults...)
}

// UpdateFund changes a fund. The default stays one until another fund becomes it.
func (s *Service) UpdateFund(ctx context.Context, in UpdateFundInput) (*ent.Fund, error) {
	return transact(ctx, s, command{"Fund", "update a fund", in.Validate()}, func(ctx context.Context) (*ent.Fund, error) {
		row, err := s.fund(ctx, in.ID)
		if err != nil {
			return nil, err
		}
		u := s.db.Client(ctx).Fund.UpdateOne(row).SetNillableCode(in.Code).
			SetNillableDescription(in.Description).SetNillableIsRestricted(in.IsRestricted)
		if in.Name != nil {
			u.SetName(strings.TrimSpace(*in.Name))
		}
		if in.IsDefault != nil && *in.IsDefault != row.IsDefault {
			if err := s.enthrone(ctx, row, *in.IsDefault); err != nil {
				return nil, err
			}
			u.SetIsDefault(true)
		}
		return narrowed(u.Save(ctx))
	})
}

// enthrone makes room for row as the default fund.
func (s *Service) enthrone(ctx context.Context, row *ent.Fund, isDefault bool) error {
	switch {
	case !isDefault:
		return errs.Conflict(KeyFundNeedsOther).At("isDefault")
	case row.ArchivedAt != nil:
		return errs.Conflict(KeyFundArchived, "name", row.Name).At("isDefault")
	}
	current, err := s.currentDefault(ctx)
	if err != nil {
		return err
	}
	return s.dethrone(ctx, current)
}

// ArchiveFund puts a fund away: it keeps what it has and takes nothing new.
func (s *Service) ArchiveFund(ctx context.Context, id int64) (*ent.Fund, error) {
	return transact(ctx, s, command{"Fund", "archive a fund", nil}, func(ctx context.Context) (*ent.Fund, error) {
		row, err := s.fund(ctx, id)
		switch {
		case err != nil:
			return nil, err
		case row.IsDefault:
			return nil, errs.Conflict(KeyFundIsDefault, "name", row.Name)
		case row.ArchivedAt != nil:
			return row, nil
		}
		return narrowed(s.db.Client(ctx).Fund.UpdateOne(row).SetArchivedAt(s.instant()).Save(ctx))
	})
}

// ReopenFund takes a fund out of the archive.
func (s *Service) ReopenFund(ctx context.Context, id int64) (*ent.Fund, error) {
	return transact(ctx, s, command{"Fund", "reopen a fund", nil}, func(ctx context.Context) (*ent.Fund, error) {
		row, err := s.fund(ctx, id)
		if err != nil {
			return nil, err
		}
		return narrowed(s.db.Client(ctx).Fund.UpdateOne(row).ClearArchivedAt().Save(ctx))
	})
}

// fund loads a fund while no other may become, or stop being, the default.
func (s *Service) fund(ctx context.Context, id int64) (*ent.Fund, error) {
	if err := s.lockDefault(ctx); err != nil {
		return nil, err
	}
	row, err := s.db.Client(ctx).Fund.Get(ctx, id)
	if ent.IsNotFound(err) {
		return nil, errs.NotFound(KeyFundUnknown)
	}
	return row, err
}

// defaultFund is the fund that takes what nobody allotted, made where there is none.
func (s *Service) defaultFund(ctx context.Context) (*ent.Fund, error) {
	row, err := s.currentDefault(ctx)
	if err != nil || row != nil {
		return row, err
	}
	if err := s.lockDefault(ctx); err != nil {
		return nil, err
	}
	if row, err = s.currentDefault(ctx); err != nil || row != nil {
		return row, err
	}
	home, err := s.home(ctx)
	if err != nil {
		return nil, err
	}
	name := "General fund"
	if strings.HasPrefix(home.locale, "ko") {
		name = "일반 기금"
	}
	row, err = s.db.Client(ctx).Fund.Create().SetName(name).SetIsDefault(true).Save(system(ctx))
	if err != nil {
		return nil, fmt.Errorf("make the default fund: %w", err)
	}
	return row, nil
}

func (s *Service) currentDefault(ctx context.Context) (*ent.Fund, error) {
	row, err := s.db.Client(ctx).Fund.Query().Where(fund.IsDefault(true)).First(system(ctx))
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("look up the default fund: %w", err)
	}
	return row, nil
}

func (s *Service) dethrone(ctx context.Context, current *ent.Fund) error {
	if current == nil {
		return nil
	}
	_, err := narrowed(s.db.Client(ctx).Fund.UpdateOne(current).SetIsDefault(false).Save(ctx))
	return err
}

// defaultKey is any number that nothing else in the database locks.
const defaultKey = 0x66756e64

// lockDefault makes changes of the default fund wait for each other: no row can
// be locked where there is none yet. SQLite has one writer at a time anyway.
func (s *Service) lockDefault(ctx context.Context) error {
	if !s.db.IsPostgres() {
		return nil
	}
	if _, err := s.db.Exec(ctx, "SELECT pg_advisory_xact_lock($1)", defaultKey); err != nil {
		return fmt.Errorf("lock the default fund: %w", err)
	}
	return nil
}
