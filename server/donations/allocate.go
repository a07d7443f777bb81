package donations

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/fund"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
)

// AllocationInput is the part of a donation that a fund gets: an amount or a
// share, the same for all parts of one donation.
type AllocationInput struct {
	FundID int64
	Amount *money.Money
	Share  *money.BasisPoints
}

// part is one allocation as it is stored.
type part struct {
	share
	basisPoints *int
}

// divide makes the parts of an amount. Amounts must add up to it exactly; shares
// must add up to the whole, and every last unit is handed out by the largest
// remainder. Without inputs there are no parts: the default fund takes all.
func divide(amount money.Money, inputs []AllocationInput) ([]part, error) {
	if len(inputs) == 0 {
		return nil, nil
	}
	byShare := inputs[0].Share != nil
	seen := map[int64]bool{}
	for i, in := range inputs {
		at := "allocations." + strconv.Itoa(i)
		switch {
		case in.FundID == 0:
			return nil, errs.Invalid(at+".fundId", errs.KeyRequired)
		case seen[in.FundID]:
			return nil, errs.Invalid(at+".fundId", KeyAllocationTwice)
		case (in.Share != nil) != byShare || (in.Amount != nil) == byShare:
			return nil, errs.Invalid(at, KeyAllocationMixed)
		}
		seen[in.FundID] = true
	}
	if byShare {
		return divideByShare(amount, inputs)
	}
	return divideByAmount(amount, inputs)
}

func divideByAmount(amount money.Money, inputs []AllocationInput) ([]part, error) {
	sum := money.Zero(amount.Currency)
	parts := make([]part, len(inputs))
	for i, in := range inputs {
		at := fmt.Sprintf("allocations.%d.amount", i)
		if err := checkAmount(at, *in.Amount, amount.Currency); err != nil {
			return nil, err
		}
		var err error
		if sum, err = sum.Add(*in.Amount); err != nil {
			return nil, errs.Invalid(at, KeyTooMuch).Because(err)
		}
		parts[i] = part{share: share{in.FundID, in.Amount.Minor}}
	}
	if sum != amount {
		return nil, errs.Invalid("allocations", KeyAllocationSum, "sum", sum, "amount", amount)
	}
	return parts, nil
}

func divideByShare(amount money.Money, inputs []AllocationInput) ([]part, error) {
	shares := make([]money.BasisPoints, len(inputs))
	sum := money.BasisPoints(0)
	for i, in := range inputs {
		if *in.Share <= 0 || *in.Share > money.Whole {
			return nil, errs.Invalid(fmt.Sprintf("allocations.%d.share", i), KeyNotPositive)
		}
		shares[i] = *in.Share
		sum += *in.Share
	}
	if sum != money.Whole {
		return nil, errs.Invalid("allocations", KeyAllocationShare, "percent", percent(sum))
	}
	amounts, err := amount.AllocateBasisPoints(shares...)
	if err != nil {
		return nil, fmt.Errorf("divide by shares: %w", err)
	}
	parts := make([]part, len(inputs))
	for i, in := range inputs {
		points := int(*in.Share)
		parts[i] = part{share: share{in.FundID, amounts[i].Minor}, basisPoints: &points}
	}
	return parts, nil
}

// onePercent is a percent in basis points.
const onePercent = money.Whole / 100

// percent writes basis points as people do: 9950 is 99.5.
func percent(points money.BasisPoints) string {
	text := fmt.Sprintf("%d.%02d", points/onePercent, points%onePercent)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
}

// place turns the parts into ones whose funds may take money: a donation that
// nobody divided goes to the default fund. Funds in known are taken as they are.
func (s *Service) place(ctx context.Context, amount money.Money, parts []part, known map[int64]bool) ([]part, error) {
	if len(parts) == 0 {
		def, err := s.defaultFund(ctx)
		if err != nil {
			return nil, err
		}
		return []part{{share: share{def.ID, amount.Minor}}}, nil
	}
	var wanted []mention
	for i, p := range parts {
		if !known[p.fund] {
			wanted = append(wanted, mention{fmt.Sprintf("allocations.%d.fundId", i), p.fund})
		}
	}
	return parts, s.checkFunds(ctx, wanted...)
}

// checkFunds finds, with one query, that every fund named may take money.
func (s *Service) checkFunds(ctx context.Context, wanted ...mention) error {
	if len(wanted) == 0 {
		return nil
	}
	ids := make([]int64, len(wanted))
	for i, m := range wanted {
		ids[i] = m.id
	}
	rows, err := s.db.Client(ctx).Fund.Query().Where(fund.IDIn(ids...)).All(ctx)
	if err != nil {
		return fmt.Errorf("look up funds: %w", err)
	}
	funds := make(map[int64]*ent.Fund, len(rows))
	for _, row := range rows {
		funds[row.ID] = row
	}
	for _, m := range wanted {
		switch row := funds[m.id]; {
		case row == nil:
			return errs.Invalid(m.field, KeyFundUnknown)
		case row.ArchivedAt != nil:
			return errs.Invalid(m.field, KeyFundArchived, "name", row.Name)
		}
	}
	return nil
}

// newAllocations are the rows of the parts, not yet saved.
func newAllocations(client *ent.Client, d *ent.Donation, parts []part) []*ent.AllocationCreate {
	rows := make([]*ent.AllocationCreate, len(parts))
	for i, p := range parts {
		rows[i] = client.Allocation.Create().SetDonationID(d.ID).SetFundID(p.fund).
			SetAmountMinor(p.minor).SetCurrency(d.Currency).SetNillableBasisPoints(p.basisPoints)
	}
	return rows
}
