package imports

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/appeal"
	"github.com/moim-crm/moim/ent/campaign"
	"github.com/moim-crm/moim/ent/fund"
	"github.com/moim-crm/moim/ent/tag"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/mapping"
)

// nameBook knows funds, campaigns, appeals and tags by their folded names. It lives no longer than a transaction, or it would
// remember what was rolled back.
type nameBook struct {
	funds     map[string]int64
	campaigns map[string]int64
	// appeals are found by their campaign's id and their name.
	appeals map[int64]map[string]int64
	tags    map[string]int64
}

func (s *Service) openNameBook(ctx context.Context) (*nameBook, error) {
	b := &nameBook{funds: map[string]int64{}, campaigns: map[string]int64{}, appeals: map[int64]map[string]int64{}, tags: map[string]int64{}}
	client := s.db.Client(ctx)
	tags, err := client.Tag.Query().Where(tag.KindEQ(tag.KindGENERAL)).Order(ent.Desc(tag.FieldID)).All(ctx)
	if err != nil {
		return nil, explain(err, "read the tags")
	}
	for _, t := range tags {
		b.tags[names.Fold(t.Name)] = t.ID
	}
	// Of several with one name the oldest counts: it is written last.
	funds, err := client.Fund.Query().Where(fund.ArchivedAtIsNil()).Order(ent.Desc(fund.FieldID)).All(ctx)
	if err != nil {
		return nil, explain(err, "read the funds")
	}
	for _, f := range funds {
		b.funds[names.Fold(f.Name)] = f.ID
	}
	campaigns, err := client.Campaign.Query().Where(campaign.ArchivedAtIsNil()).Order(ent.Desc(campaign.FieldID)).All(ctx)
	if err != nil {
		return nil, explain(err, "read the campaigns")
	}
	for _, c := range campaigns {
		b.campaigns[names.Fold(c.Name)] = c.ID
	}
	appeals, err := client.Appeal.Query().Where(appeal.ArchivedAtIsNil()).Order(ent.Desc(appeal.FieldID)).All(ctx)
	if err != nil {
		return nil, explain(err, "read the appeals")
	}
	for _, a := range appeals {
		b.addAppeal(a.CampaignID, a.Name, a.ID)
	}
	return b, nil
}

func (b *nameBook) addAppeal(campaignID int64, name string, id int64) {
	if b.appeals[campaignID] == nil {
		b.appeals[campaignID] = map[string]int64{}
	}
	b.appeals[campaignID][names.Fold(name)] = id
}

func (b *nameBook) fund(name string) (int64, bool) {
	id, ok := b.funds[names.Fold(name)]
	return id, ok
}

func (b *nameBook) campaign(name string) (int64, bool) {
	id, ok := b.campaigns[names.Fold(name)]
	return id, ok
}

// appeal finds an appeal within its campaign, or by its name alone where the row gives no campaign and only one has it.
func (b *nameBook) appeal(name string, campaignID int64) (id, ofCampaign int64, ok bool) {
	folded := names.Fold(name)
	if campaignID != 0 {
		id, ok = b.appeals[campaignID][folded]
		return id, campaignID, ok
	}
	for of, appeals := range b.appeals {
		if found, isThere := appeals[folded]; isThere {
			if ok {
				return 0, 0, false
			}
			id, ofCampaign, ok = found, of, true
		}
	}
	return id, ofCampaign, ok
}

// check refuses names that do not exist and may not be made.
func (b *nameBook) check(r mapping.Record, may mapping.Create) error {
	var faults []error
	for _, name := range r.Contact.Tags {
		if _, ok := b.tags[names.Fold(name)]; !ok && !may.Tags {
			faults = append(faults, errs.Invalid("tags", keyNoTag, "name", name))
		}
	}
	if r.Donation == nil {
		return errs.Join(faults...)
	}
	if name := r.Donation.Fund; name != "" {
		if _, ok := b.fund(name); !ok && !may.Funds {
			faults = append(faults, errs.Invalid("fund", keyNoFund, "name", name))
		}
	}
	campaignID := int64(0)
	if name := r.Donation.Campaign; name != "" {
		id, ok := b.campaign(name)
		if !ok && !may.Campaigns {
			faults = append(faults, errs.Invalid("campaign", keyNoCampaign, "name", name))
		}
		campaignID = id
	}
	if name := r.Donation.Appeal; name != "" {
		_, _, ok := b.appeal(name, campaignID)
		switch {
		case ok:
		case !may.Appeals:
			faults = append(faults, errs.Invalid("appeal", keyNoAppeal, "name", name))
		case r.Donation.Campaign == "":
			faults = append(faults, errs.Invalid("appeal", keyAppealNeeds, "name", name))
		}
	}
	return errs.Join(faults...)
}

// ensureFund finds a fund, takes it out of the archive, or makes it. isNew says that it was not there to be used before.
func (s *Service) ensureFund(ctx context.Context, b *nameBook, name string) (id int64, isNew bool, err error) {
	if name == "" {
		return 0, false, nil
	}
	if id, ok := b.fund(name); ok {
		return id, false, nil
	}
	id, err = s.putBackFund(ctx, name)
	if id == 0 && err == nil {
		made, makeErr := s.db.Client(ctx).Fund.Create().SetName(name).Save(ctx)
		if makeErr != nil {
			return 0, false, explain(makeErr, "make the fund "+name)
		}
		id = made.ID
	}
	if err != nil {
		return 0, false, err
	}
	b.funds[names.Fold(name)] = id
	return id, true, nil
}

func (s *Service) ensureCampaign(ctx context.Context, b *nameBook, name string) (id int64, isNew bool, err error) {
	if name == "" {
		return 0, false, nil
	}
	if id, ok := b.campaign(name); ok {
		return id, false, nil
	}
	id, err = s.putBackCampaign(ctx, name)
	if id == 0 && err == nil {
		made, makeErr := s.db.Client(ctx).Campaign.Create().SetName(name).Save(ctx)
		if makeErr != nil {
			return 0, false, explain(makeErr, "make the campaign "+name)
		}
		id = made.ID
	}
	if err != nil {
		return 0, false, err
	}
	b.campaigns[names.Fold(name)] = id
	return id, true, nil
}

func (s *Service) ensureAppeal(ctx context.Context, b *nameBook, name string, campaignID int64) (id, ofCampaign int64, isNew bool, err error) {
	if name == "" {
		return 0, campaignID, false, nil
	}
	if id, of, ok := b.appeal(name, campaignID); ok {
		return id, of, false, nil
	}
	if campaignID == 0 {
		return 0, 0, false, errs.Invalid("appeal", keyAppealNeeds, "name", name)
	}
	id, err = s.putBackAppeal(ctx, name, campaignID)
	if id == 0 && err == nil {
		made, makeErr := s.db.Client(ctx).Appeal.Create().SetName(name).SetCampaignID(campaignID).Save(ctx)
		if makeErr != nil {
			return 0, 0, false, explain(makeErr, "make the appeal "+name)
		}
		id = made.ID
	}
	if err != nil {
		return 0, 0, false, err
	}
	b.addAppeal(campaignID, name, id)
	return id, campaignID, true, nil
}

// ensureTags finds tags or makes them.
func (s *Service) ensureTags(ctx context.Context, b *nameBook, wanted []string) ([]int64, error) {
	ids := make([]int64, 0, len(wanted))
	for _, name := range wanted {
		folded := names.Fold(name)
		if id, ok := b.tags[folded]; ok {
			ids = append(ids, id)
			continue
		}
		made, err := s.db.Client(ctx).Tag.Create().SetName(name).SetNameKey(folded).Save(ctx)
		if err != nil {
			return nil, explain(err, "make the tag "+name)
		}
		b.tags[folded] = made.ID
		ids = append(ids, made.ID)
	}
	return ids, nil
}
