package imports

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/appeal"
	"github.com/moim-crm/moim/ent/campaign"
	"github.com/moim-crm/moim/ent/fund"
	"github.com/moim-crm/moim/server/contacts/names"
)

// Undoing an import archives what it made, because the ledger remembers it. An
// import that needs the name again takes the same record out of the archive: a
// second one of the name would split its figures in two.

// putBackFund takes the oldest archived fund of a name out of the archive; 0
// where there is none.
func (s *Service) putBackFund(ctx context.Context, name string) (int64, error) {
	archived, err := s.db.Client(ctx).Fund.Query().Where(fund.ArchivedAtNotNil()).Order(fund.ByID()).All(ctx)
	if err != nil {
		return 0, explain(err, "look for the fund in the archive")
	}
	id := named(archived, name, func(f *ent.Fund) (int64, string) { return f.ID, f.Name })
	if id == 0 {
		return 0, nil
	}
	return id, explain(s.db.Client(ctx).Fund.UpdateOneID(id).ClearArchivedAt().Exec(ctx), "take the fund out of the archive")
}

func (s *Service) putBackCampaign(ctx context.Context, name string) (int64, error) {
	archived, err := s.db.Client(ctx).Campaign.Query().Where(campaign.ArchivedAtNotNil()).Order(campaign.ByID()).All(ctx)
	if err != nil {
		return 0, explain(err, "look for the campaign in the archive")
	}
	id := named(archived, name, func(c *ent.Campaign) (int64, string) { return c.ID, c.Name })
	if id == 0 {
		return 0, nil
	}
	return id, explain(s.db.Client(ctx).Campaign.UpdateOneID(id).ClearArchivedAt().Exec(ctx), "take the campaign out of the archive")
}

func (s *Service) putBackAppeal(ctx context.Context, name string, campaignID int64) (int64, error) {
	archived, err := s.db.Client(ctx).Appeal.Query().Where(appeal.ArchivedAtNotNil(), appeal.CampaignID(campaignID)).Order(appeal.ByID()).All(ctx)
	if err != nil {
		return 0, explain(err, "look for the appeal in the archive")
	}
	id := named(archived, name, func(a *ent.Appeal) (int64, string) { return a.ID, a.Name })
	if id == 0 {
		return 0, nil
	}
	return id, explain(s.db.Client(ctx).Appeal.UpdateOneID(id).ClearArchivedAt().Exec(ctx), "take the appeal out of the archive")
}

// named finds the first row with a name, capitals and accents aside.
func named[T any](rows []T, name string, of func(T) (int64, string)) int64 {
	folded := names.Fold(name)
	for _, row := range rows {
		if id, has := of(row); names.Fold(has) == folded {
			return id
		}
	}
	return 0
}
