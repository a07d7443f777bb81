package donations

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/giftbatch"
	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// RowProblem is what is wrong with a row of a pile.
type RowProblem string

// What can be wrong: the first two are in the way of posting, the others warn.
const (
	RowDonor          RowProblem = "DONOR"
	RowAmount         RowProblem = "AMOUNT"
	RowSameReference  RowProblem = "SAME_REFERENCE"
	RowRecordedBefore RowProblem = "RECORDED_BEFORE"
)

// BatchRow is a row of a pile with what is wrong with it.
type BatchRow struct {
	mixin.DraftGift
	// Money is nil where no amount is understood or the viewer may see none.
	Money    *money.Money
	Problems []RowProblem
}

// mayReadRows allows the rows of a pile to those who read all that the rows will
// be: they are of anybody, and were never narrowed to anybody's own.
func mayReadRows(ctx context.Context) error {
	v := viewer.FromContext(ctx)
	if rule.ReadsAll(v, "GiftBatch") && rule.ReadsAll(v, "Donation") && rule.ReadsAll(v, "Contact") {
		return nil
	}
	return errs.Forbidden(errs.KeyForbidden)
}

// BatchRows are the rows of a pile as the viewer may see them.
func (s *Service) BatchRows(ctx context.Context, batch *ent.GiftBatch) ([]BatchRow, error) {
	if err := mayReadRows(ctx); err != nil {
		return nil, err
	}
	before, err := s.recordedBefore(ctx, batch)
	if err != nil {
		return nil, err
	}
	v := viewer.FromContext(ctx)
	hides := func(field string) bool { return rule.Field(v, "Donation", field) == viewer.Hide }
	out := make([]BatchRow, len(batch.DraftRows))
	for i, d := range batch.DraftRows {
		out[i] = BatchRow{DraftGift: d, Problems: rowProblems(batch.DraftRows, i, before)}
		switch {
		case hides("amount_minor"):
			out[i].Amount, out[i].Minor = "", 0
		case d.Minor != 0:
			out[i].Money = &money.Money{Minor: d.Minor, Currency: money.Currency(batch.Currency)}
		}
		if hides("reference") {
			out[i].Reference = ""
			out[i].Problems = slices.DeleteFunc(out[i].Problems, func(p RowProblem) bool { return p == RowSameReference || p == RowRecordedBefore })
		}
		if hides("note") {
			out[i].Note = ""
		}
	}
	return out, nil
}

// rowProblems says what is wrong with one row among all.
func rowProblems(rows []mixin.DraftGift, i int, before map[giver]bool) []RowProblem {
	d := rows[i]
	if d.IsBlank() {
		return nil
	}
	var out []RowProblem
	if d.ContactID == 0 {
		out = append(out, RowDonor)
	}
	if d.Minor == 0 {
		out = append(out, RowAmount)
	}
	if d.Reference == "" {
		return out
	}
	if slices.ContainsFunc(rows, func(o mixin.DraftGift) bool { return o.Key != d.Key && strings.EqualFold(o.Reference, d.Reference) }) {
		out = append(out, RowSameReference)
	}
	if before[giver{d.ContactID, strings.ToLower(d.Reference)}] {
		out = append(out, RowRecordedBefore)
	}
	return out
}

// giver is a donor with a cheque number in small letters.
type giver struct {
	contact   int64
	reference string
}

// recordedBefore finds gifts outside the pile that its donors have already given
// by the same cheques.
func (s *Service) recordedBefore(ctx context.Context, batch *ent.GiftBatch) (map[giver]bool, error) {
	if batch.Status != giftbatch.StatusOPEN {
		return nil, nil
	}
	var people []int64
	var references []string
	for _, d := range batch.DraftRows {
		if d.ContactID != 0 && d.Reference != "" {
			people, references = append(people, d.ContactID), append(references, d.Reference)
		}
	}
	if len(people) == 0 {
		return nil, nil
	}
	rows, err := s.db.Client(ctx).Donation.Query().
		Where(donation.DeletedAtIsNil(), donation.ContactIDIn(people...), donation.ReferenceIn(references...)).
		Select(donation.FieldContactID, donation.FieldReference).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up cheques: %w", err)
	}
	out := map[giver]bool{}
	for _, d := range rows {
		out[giver{d.ContactID, strings.ToLower(d.Reference)}] = true
	}
	return out, nil
}

// BatchSums is what is typed in a pile.
type BatchSums struct {
	// Count is of the rows in which anything is typed, Total of the amounts that
	// are understood.
	Count int
	Total money.Money
}

// BatchSums adds up a pile; it is refused to viewers who may not see its rows.
func (s *Service) BatchSums(ctx context.Context, batch *ent.GiftBatch) (BatchSums, error) {
	if err := errs.Join(mayReadRows(ctx), maySum(ctx)); err != nil {
		return BatchSums{}, err
	}
	return sumRows(batch)
}

// sumRows adds up what is typed.
func sumRows(batch *ent.GiftBatch) (out BatchSums, err error) {
	out.Total = money.Zero(money.Currency(batch.Currency))
	for _, d := range batch.DraftRows {
		if d.IsBlank() {
			continue
		}
		out.Count++
		if out.Total, err = out.Total.Add(money.Money{Minor: d.Minor, Currency: out.Total.Currency}); err != nil {
			return out, errs.Invalid("rows", KeyTooMuch).Because(err)
		}
	}
	return out, nil
}
