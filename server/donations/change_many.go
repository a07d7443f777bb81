package donations

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/runs"
)

// ManyChange is one change to many donations. What is nil stays.
type ManyChange struct {
	IsThanked *bool `json:"thanked,omitempty"`
	// CampaignID and AppealID are 0 for none.
	CampaignID *int64 `json:"campaign,omitempty"`
	AppealID   *int64 `json:"appeal,omitempty"`
	// FundID gets the whole of each.
	FundID *int64 `json:"fund,omitempty"`
}

// Validate refuses a change of nothing.
func (c ManyChange) Validate() error {
	if c == (ManyChange{}) {
		return errs.Invalid("change", KeyManyNothing)
	}
	return nil
}

// about names the change for those who look at what runs.
func (c ManyChange) about() string {
	switch {
	case c.IsThanked != nil && *c.IsThanked:
		return "thank"
	case c.IsThanked != nil:
		return "unthank"
	case c.FundID != nil:
		return "fund"
	}
	return "campaign"
}

// replaced is what undo needs to know of a donation: the values that the change
// took the place of, nil where it changed nothing.
type replaced struct {
	Thanked      *time.Time   `json:"thanked,omitempty"`
	IsThanked    *bool        `json:"isThanked,omitempty"`
	CampaignID   *int64       `json:"campaign,omitempty"`
	AppealID     *int64       `json:"appeal,omitempty"`
	Parts        []formerPart `json:"parts,omitempty"`
	LeftCampaign int64        `json:"leftCampaign,omitempty"`
	LeftAppeal   int64        `json:"leftAppeal,omitempty"`
}

type formerPart struct {
	FundID      int64 `json:"fund"`
	Minor       int64 `json:"minor"`
	BasisPoints *int  `json:"share,omitempty"`
}

// manyBatch keeps a step, which is one transaction, well under a second.
const manyBatch = 50

func (s *Service) changes() runs.Items {
	return runs.Items{Do: s.changeOne, Undo: s.changeBack, May: mayChangeMany, Names: s.namesOfGifts, Batch: manyBatch}
}

func mayChangeMany(ctx context.Context, _ *ent.Run) error {
	if !rule.CanWrite(viewer.FromContext(ctx), "Donation") {
		return errs.Forbidden(errs.KeyForbidden)
	}
	return nil
}

// ChangeMany starts a run that makes the change to each of the donations, with
// the rights that the viewer has when each one's turn comes. It can be undone.
func (s *Service) ChangeMany(ctx context.Context, ids []int64, c ManyChange) (*ent.Run, error) {
	if err := mayChangeMany(ctx, nil); err != nil {
		return nil, err
	}
	if err := s.checkMany(ctx, ids, c); err != nil {
		return nil, explain("check a change to many donations", err)
	}
	r, err := s.runs.Start(ctx, runs.StartInput{Kind: run.KindGIFT_CHANGE, About: c.about(), Parameters: c, IDs: ids})
	return r, explain("start a change to many donations", err)
}

// checkMany says once, before anything is begun, what would fail every donation.
func (s *Service) checkMany(ctx context.Context, ids []int64, c ManyChange) error {
	if err := c.Validate(); err != nil {
		return err
	}
	if len(ids) == 0 {
		return errs.Invalid("donations", KeyManyNone)
	}
	if _, err := s.checkEffort(ctx, effort{or(c.CampaignID, 0), or(c.AppealID, 0)}); err != nil {
		return err
	}
	if c.FundID == nil {
		return nil
	}
	_, err := s.place(ctx, money.Money{}, []part{{share: share{fund: *c.FundID}}}, nil)
	return err
}

// IDsOf are the donations of a list, as the viewer sees it, but those left out.
func (s *Service) IDsOf(ctx context.Context, q *ent.DonationQuery, but []int64) ([]int64, error) {
	if len(but) > 0 {
		q.Where(donation.IDNotIn(but...))
	}
	ids, err := q.Where(donation.DeletedAtIsNil()).Order(donation.ByID(sql.OrderAsc())).IDs(ctx)
	return ids, explain("list the donations", err)
}

// namesOfGifts names donations that the viewer may see by who gave them and when.
func (s *Service) namesOfGifts(ctx context.Context, ids []int64) (map[int64]string, error) {
	rows, err := s.db.Client(ctx).Donation.Query().Where(donation.IDIn(ids...)).WithContact().All(ctx)
	if err != nil {
		return nil, explain("name donations", err)
	}
	out := make(map[int64]string, len(rows))
	for _, d := range rows {
		out[d.ID] = d.ReceivedOn.String()
		if d.Edges.Contact != nil {
			out[d.ID] = d.Edges.Contact.DisplayName + ", " + out[d.ID]
		}
	}
	return out, nil
}

// changeOne makes the change to one donation, and keeps what it replaced.
func (s *Service) changeOne(ctx context.Context, st *runs.Step, id int64) (runs.Outcome, error) {
	var c ManyChange
	if err := st.Parameters(&c); err != nil {
		return runs.Outcome{}, err
	}
	h, err := s.holdLive(ctx, id)
	if err != nil {
		return runs.Outcome{}, err
	}
	before, in := c.on(h)
	if before == nil {
		return runs.Outcome{Skip: errs.Conflict(KeyManySame)}, nil
	}
	if in.CampaignID != nil || in.AppealID != nil || len(in.Allocations) > 0 {
		row, err := s.UpdateDonation(ctx, in)
		if err != nil {
			return runs.Outcome{}, err
		}
		before.LeftCampaign, before.LeftAppeal = value(row.CampaignID), value(row.AppealID)
	}
	if before.IsThanked != nil {
		if _, err := s.thank(ctx, id, *c.IsThanked); err != nil {
			return runs.Outcome{}, err
		}
	}
	kept, err := before.kept()
	return runs.Outcome{Before: kept}, err
}

// on decides what the change means for a donation: what it replaces, and the
// update that does it. Nothing is replaced where all is so already.
func (c ManyChange) on(h held) (*replaced, UpdateInput) {
	before, in := replaced{}, UpdateInput{ID: h.row.ID}
	isChanged := false
	if c.IsThanked != nil && *c.IsThanked != (h.row.AcknowledgedAt != nil) {
		was := !*c.IsThanked
		before.IsThanked, before.Thanked, isChanged = &was, h.row.AcknowledgedAt, true
	}
	campaign, appeal := value(h.row.CampaignID), value(h.row.AppealID)
	if or(c.CampaignID, campaign) != campaign || or(c.AppealID, appeal) != appeal {
		before.CampaignID, before.AppealID, isChanged = &campaign, &appeal, true
		in.CampaignID, in.AppealID = c.CampaignID, c.AppealID
	}
	if c.FundID != nil && (len(h.allocations) != 1 || h.allocations[0].FundID != *c.FundID) {
		for _, a := range h.allocations {
			before.Parts = append(before.Parts, formerPart{a.FundID, a.AmountMinor, a.BasisPoints})
		}
		whole := h.amount()
		in.Allocations, isChanged = []AllocationInput{{FundID: *c.FundID, Amount: &whole}}, true
	}
	if !isChanged {
		return nil, in
	}
	return &before, in
}

func (r replaced) kept() (out map[string]any, err error) {
	text, err := json.Marshal(r)
	if err == nil {
		err = json.Unmarshal(text, &out)
	}
	if err != nil {
		return nil, fmt.Errorf("keep what was replaced: %w", err)
	}
	return out, nil
}
