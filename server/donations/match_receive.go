package donations

import (
	"context"
	"fmt"
	"slices"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/matchinggift"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/softcredit"
	"github.com/moim-crm/moim/server/errs"
)

// MatchPart is one matching gift that a cheque brings.
type MatchPart struct {
	MatchID int64
	// Amount is what was expected where it is nil.
	Amount *money.Money
}

// MatchReceivedInput connects a cheque with the gifts that it matches.
type MatchReceivedInput struct {
	// DonationID is the donation of the matching organization.
	DonationID int64
	Matches    []MatchPart
}

// Validate checks what can be told without the database.
func (in MatchReceivedInput) Validate() error {
	if in.DonationID == 0 {
		return errs.Invalid("donationId", errs.KeyRequired)
	}
	if len(in.Matches) == 0 {
		return errs.Invalid("matches", KeyMatchNothing)
	}
	var faults []error
	for i, m := range in.Matches {
		if m.MatchID == 0 {
			faults = append(faults, errs.Invalid(fmt.Sprintf("matches.%d.matchId", i), errs.KeyRequired))
		}
		if m.Amount != nil {
			faults = append(faults, checkAmount(fmt.Sprintf("matches.%d.amount", i), *m.Amount, ""))
		}
	}
	return errs.Join(faults...)
}

// MatchReceived says which matching gifts a cheque brought. The money is the
// cheque's alone: the employees whose gifts it matches get soft credit for it,
// each once with all that is theirs, and no total grows. Saying it again changes
// nothing.
func (s *Service) MatchReceived(ctx context.Context, in MatchReceivedInput) ([]*ent.MatchingGift, error) {
	return transact(ctx, s, command{"MatchingGift", "receive matching gifts", in.Validate()}, func(ctx context.Context) ([]*ent.MatchingGift, error) {
		cheque, err := s.holdLive(ctx, in.DonationID)
		if err != nil {
			return nil, err
		}
		wanted, err := s.matchesOf(ctx, in)
		if err != nil {
			return nil, err
		}
		already, err := s.db.Client(ctx).MatchingGift.Query().
			Where(matchinggift.ReceivedID(in.DonationID)).All(system(ctx))
		if err != nil {
			return nil, fmt.Errorf("look up what the cheque matches: %w", err)
		}
		amounts, err := decideReceived(cheque, in.Matches, wanted, already)
		if err != nil {
			return nil, err
		}
		out := make([]*ent.MatchingGift, len(wanted))
		for i, row := range wanted {
			u := s.db.Client(ctx).MatchingGift.UpdateOne(row).SetStatus(matchinggift.StatusRECEIVED).
				SetReceivedID(in.DonationID).SetAmountMinor(amounts[i])
			if out[i], err = narrowed(u.Save(ctx)); err != nil {
				return nil, err
			}
		}
		if err := s.creditEmployees(ctx, cheque.row); err != nil {
			return nil, err
		}
		return out, s.tell(ctx, "donation.updated", cheque.row.ID, cheque.row.ContactID, payloadOf(cheque.row))
	})
}

// matchesOf loads the matching gifts in the order of the input and locks them in
// the order of their ids, so that two cheques cannot wait for each other.
func (s *Service) matchesOf(ctx context.Context, in MatchReceivedInput) ([]*ent.MatchingGift, error) {
	ids := make([]int64, len(in.Matches))
	for i, m := range in.Matches {
		ids[i] = m.MatchID
	}
	slices.Sort(ids)
	rows := make(map[int64]*ent.MatchingGift, len(ids))
	for _, id := range slices.Compact(ids) {
		row, err := s.match(ctx, id)
		if errs.Is(err, errs.CodeNotFound) {
			return nil, errs.Invalid("matches", KeyMatchUnknown)
		}
		if err != nil {
			return nil, err
		}
		rows[id] = row
	}
	out := make([]*ent.MatchingGift, len(in.Matches))
	for i, m := range in.Matches {
		if out[i] = rows[m.MatchID]; slices.Contains(out[:i], out[i]) {
			return nil, errs.Invalid(fmt.Sprintf("matches.%d.matchId", i), KeyMatchTwice)
		}
	}
	return out, nil
}

// decideReceived says what each match comes to, and refuses more than the cheque
// holds over all that it matches.
func decideReceived(cheque held, parts []MatchPart, wanted, already []*ent.MatchingGift) ([]int64, error) {
	sum := money.Zero(money.Currency(cheque.row.Currency))
	out := make([]int64, len(parts))
	var err error
	for i, row := range wanted {
		at := fmt.Sprintf("matches.%d", i)
		amount := or(parts[i].Amount, *row.Amount())
		switch {
		case row.MatcherID != cheque.row.ContactID:
			return nil, errs.Invalid(at+".matchId", KeyMatchMatcher)
		case row.ReceivedID != nil && *row.ReceivedID != cheque.row.ID:
			return nil, errs.Conflict(KeyMatchReceived).At(at + ".matchId")
		case row.Status == matchinggift.StatusDECLINED:
			return nil, errs.Conflict(KeyMatchState, "from", row.Status, "to", matchinggift.StatusRECEIVED).At(at + ".matchId")
		}
		if err := checkAmount(at+".amount", amount, sum.Currency); err != nil {
			return nil, err
		}
		if sum, err = sum.Add(amount); err != nil {
			return nil, errs.Invalid(at+".amount", KeyTooMuch).Because(err)
		}
		out[i] = amount.Minor
	}
	for _, row := range already {
		isAgain := slices.ContainsFunc(wanted, func(w *ent.MatchingGift) bool { return w.ID == row.ID })
		if isAgain {
			continue
		}
		if sum, err = sum.Add(*row.Amount()); err != nil {
			return nil, errs.Invalid("matches", KeyTooMuch).Because(err)
		}
	}
	if left := cheque.left(); sum.Minor > left.Minor {
		return nil, errs.Invalid("matches", KeyMatchTooMuch, "sum", sum, "amount", left)
	}
	return out, nil
}

// creditEmployees sets the soft credit of everybody whose gifts a cheque matches
// to the sum of their matches. A credit that somebody gave in another role stays
// where it is at least as much.
func (s *Service) creditEmployees(ctx context.Context, cheque *ent.Donation) error {
	client, sys := s.db.Client(ctx), system(ctx)
	rows, err := client.MatchingGift.Query().Where(matchinggift.ReceivedID(cheque.ID)).
		WithDonation(func(q *ent.DonationQuery) { q.Select(donation.FieldID, donation.FieldContactID) }).
		Order(ent.Asc(matchinggift.FieldID)).All(sys)
	if err != nil {
		return fmt.Errorf("look up what the cheque matches: %w", err)
	}
	var employees []int64
	sums := map[int64]int64{}
	for _, row := range rows {
		id := row.Edges.Donation.ContactID
		if id == cheque.ContactID {
			continue
		}
		if sums[id] == 0 {
			employees = append(employees, id)
		}
		sums[id] += row.AmountMinor
	}
	existing, err := client.SoftCredit.Query().Where(softcredit.DonationID(cheque.ID)).All(sys)
	if err != nil {
		return fmt.Errorf("look up soft credits: %w", err)
	}
	for _, id := range employees {
		i := slices.IndexFunc(existing, func(c *ent.SoftCredit) bool { return c.ContactID == id })
		if i >= 0 && existing[i].Role != softcredit.RoleMATCHED && existing[i].AmountMinor >= sums[id] {
			continue
		}
		amount := money.Money{Minor: sums[id], Currency: money.Currency(cheque.Currency)}
		in := SoftCreditInput{ContactID: id, Role: softcredit.RoleMATCHED, Amount: &amount}
		if _, err := s.putSoftCredit(ctx, cheque, in); err != nil {
			return err
		}
	}
	return nil
}
