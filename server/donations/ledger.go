package donations

import (
	"context"
	"fmt"
	"slices"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/ledgerentry"
	"github.com/moim-crm/moim/ent/money"
)

// share is what one fund gets of a donation.
type share struct{ fund, minor int64 }

// payback is one refund of a donation.
type payback struct {
	id    int64
	on    date.Date
	minor int64
}

// booking is what the ledger has to show of a donation.
type booking struct {
	kind     donation.Kind
	account  ledgerentry.Account
	currency money.Currency
	on       date.Date
	shares   []share
	// paybacks are in the order in which they were made.
	paybacks []payback
	// isVoid: taken back; the ledger shows nothing of it.
	isVoid bool
}

// line is one line of the ledger before it is written.
type line struct {
	// payback is the refund that the line is of, 0 for the donation itself.
	payback int64
	kind    ledgerentry.Kind
	account ledgerentry.Account
	fund    int64
	minor   int64
	on      date.Date
}

// ledgerLines are the lines that lead from what the ledger shows to what it has
// to show. before is nil for a donation that was never booked. A line that is no
// longer right is reversed and written anew, both as corrections on the day of
// the line that they concern; lines that stay are left alone.
func ledgerLines(before, after *booking) ([]line, error) {
	old, err := before.lines()
	if err != nil {
		return nil, err
	}
	next, err := after.lines()
	if err != nil {
		return nil, err
	}
	var out []line
	for _, l := range old {
		if slices.Contains(next, l) {
			continue
		}
		l.kind, l.minor = ledgerentry.KindCORRECTION, -l.minor
		out = append(out, l)
	}
	for _, l := range next {
		if slices.Contains(old, l) {
			continue
		}
		if before.knows(l.payback) {
			l.kind = ledgerentry.KindCORRECTION
		}
		out = append(out, l)
	}
	return out, nil
}

// knows reports whether the donation, or the refund with the id, was booked
// before: what is booked again is a correction.
func (b *booking) knows(id int64) bool {
	return b != nil && (id == 0 || slices.ContainsFunc(b.paybacks, func(p payback) bool { return p.id == id }))
}

// lines is the booking as it would be written the first time. Every refund is
// divided over what the funds still hold, so that none falls below nought.
func (b *booking) lines() ([]line, error) {
	if b == nil || b.isVoid {
		return nil, nil
	}
	kind := ledgerentry.KindGIFT
	if b.kind == donation.KindDUES {
		kind = ledgerentry.KindDUES
	}
	out := make([]line, 0, len(b.shares)*(1+len(b.paybacks)))
	left := make([]int64, len(b.shares))
	for i, s := range b.shares {
		left[i] = s.minor
		if s.minor != 0 {
			out = append(out, line{kind: kind, account: b.account, fund: s.fund, minor: s.minor, on: b.on})
		}
	}
	for _, p := range b.paybacks {
		parts, err := money.Money{Minor: p.minor, Currency: b.currency}.Allocate(left...)
		if err != nil {
			return nil, fmt.Errorf("divide the refund %d: %w", p.id, err)
		}
		for i, part := range parts {
			left[i] -= part.Minor
			if part.Minor != 0 {
				out = append(out, line{
					payback: p.id, kind: ledgerentry.KindREFUND, account: b.account,
					fund: b.shares[i].fund, minor: -part.Minor, on: p.on,
				})
			}
		}
	}
	return out, nil
}

// bookingOf reads the booking off a donation's rows, allocations and refunds
// each in the order of their ids.
func bookingOf(d *ent.Donation, allocations []*ent.Allocation, refunds []*ent.Refund) *booking {
	b := &booking{
		kind: d.Kind, account: accountOf(d.Method), currency: money.Currency(d.Currency),
		on: d.ReceivedOn, isVoid: d.DeletedAt != nil,
	}
	for _, a := range allocations {
		b.shares = append(b.shares, share{a.FundID, a.AmountMinor})
	}
	for _, r := range refunds {
		b.paybacks = append(b.paybacks, payback{r.ID, r.RefundedOn, r.AmountMinor})
	}
	return b
}

func accountOf(m donation.Method) ledgerentry.Account {
	if m == donation.MethodIN_KIND {
		return ledgerentry.AccountIN_KIND
	}
	return ledgerentry.AccountMONEY
}

// book writes the lines from before to after for the present version of the
// donation. The unique key of a line is made of donation and version, so that one
// change cannot be booked twice; the first line of a donation that was recorded
// for a request bears the request's key instead.
func (s *Service) book(ctx context.Context, d *ent.Donation, before, after *booking, requestKey string) error {
	lines, err := ledgerLines(before, after)
	if err != nil || len(lines) == 0 {
		return err
	}
	client := s.db.Client(ctx)
	rows := make([]*ent.LedgerEntryCreate, len(lines))
	for i, l := range lines {
		key := fmt.Sprintf("donation/%d/%d/%d", d.ID, d.Version, i)
		if i == 0 && requestKey != "" {
			key = recordKey(requestKey)
		}
		rows[i] = client.LedgerEntry.Create().SetAccount(l.account).SetKind(l.kind).SetDonationID(d.ID).
			SetContactID(d.ContactID).SetFundID(l.fund).SetAmountMinor(l.minor).SetCurrency(d.Currency).
			SetOccurredOn(l.on).SetEntryKey(key)
	}
	// The change itself was allowed; the ledger follows from it.
	if err := client.LedgerEntry.CreateBulk(rows...).Exec(system(ctx)); err != nil {
		return fmt.Errorf("write the ledger: %w", err)
	}
	return nil
}

func recordKey(requestKey string) string { return "record/" + requestKey }
