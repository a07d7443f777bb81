package donations

import (
	"context"
	"maps"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/softcredit"
)

// Giving sums up what somebody gave in one currency: gifts alone and no dues, net
// of refunds. A gift that was refunded in full, or taken back, counts for nothing.
type Giving struct {
	// Total is hard credit: what they paid themselves, goods at their value.
	Total money.Money
	// InKind is how much of the total was goods.
	InKind  money.Money
	Count   int
	First   date.Date
	Last    date.Date
	Largest money.Money
	// Soft is recognition for what others paid. It is never a part of the total.
	Soft      money.Money
	SoftCount int
}

// hardRow is what one contact gave in one currency.
type hardRow struct {
	Contact  int64     `sql:"contact_id"`
	Currency string    `sql:"currency"`
	Total    int64     `sql:"total"`
	Goods    int64     `sql:"goods"`
	Count    int       `sql:"gifts"`
	First    date.Date `sql:"first_on"`
	Last     date.Date `sql:"last_on"`
	Largest  int64     `sql:"largest"`
}

// counted are the donations that a summary of giving is of.
func counted() []predicate.Donation {
	return []predicate.Donation{
		donation.KindEQ(donation.KindGIFT), donation.DeletedAtIsNil(),
		func(q *sql.Selector) {
			q.Where(sql.ColumnsGT(q.C(donation.FieldAmountMinor), q.C(donation.FieldRefundedMinor)))
		},
	}
}

// GivingSummary sums up what each contact gave, by currency in alphabetical
// order, with as many queries for many contacts as for one. Contacts that gave
// nothing are absent. It covers the donations that the viewer may read.
func (s *Service) GivingSummary(ctx context.Context, contactIDs []int64) (map[int64][]Giving, error) {
	if err := maySum(ctx); err != nil {
		return nil, err
	}
	hard, err := s.hardCredit(ctx, contactIDs)
	if err != nil {
		return nil, err
	}
	soft, err := s.softCredit(ctx, contactIDs)
	if err != nil {
		return nil, err
	}
	t := tally{}
	for _, r := range hard {
		t.addHard(r.Contact, r)
	}
	for _, r := range soft {
		t.addSoft(r.Contact, money.Currency(r.Currency), r.Total, r.Count)
	}
	return t.list(), nil
}

func (s *Service) hardCredit(ctx context.Context, contactIDs []int64) ([]hardRow, error) {
	var rows []hardRow
	if len(contactIDs) == 0 {
		return nil, nil
	}
	err := s.db.Client(ctx).Donation.Query().Where(donation.ContactIDIn(contactIDs...)).Where(counted()...).
		Modify(func(q *sql.Selector) {
			q.Select(q.C(donation.FieldContactID), q.C(donation.FieldCurrency)).
				GroupBy(q.C(donation.FieldContactID), q.C(donation.FieldCurrency))
			q.AppendSelectExprAs(sum(net(q)), "total")
			q.AppendSelectExprAs(sum(where(isGoods(q), net(q))), "goods")
			q.AppendSelectExprAs(sql.Raw("COUNT(*)"), "gifts")
			q.AppendSelectExprAs(sql.Raw("MIN("+q.C(donation.FieldReceivedOn)+")"), "first_on")
			q.AppendSelectExprAs(sql.Raw("MAX("+q.C(donation.FieldReceivedOn)+")"), "last_on")
			q.AppendSelectExprAs(sql.Raw("MAX("+net(q)+")"), "largest")
		}).Scan(ctx, &rows)
	return rows, explain("sum up giving", err)
}

// softRow is what one contact is recognised for in one currency.
type softRow struct {
	Contact  int64  `sql:"contact_id"`
	Currency string `sql:"currency"`
	Total    int64  `sql:"total"`
	Count    int    `sql:"gifts"`
}

// softCredit sums up recognition. What was refunded cannot be recognised, so a
// credit counts for at most what is left of its gift.
func (s *Service) softCredit(ctx context.Context, contactIDs []int64) ([]softRow, error) {
	var rows []softRow
	if len(contactIDs) == 0 {
		return nil, nil
	}
	err := s.db.Client(ctx).SoftCredit.Query().Where(softcredit.ContactIDIn(contactIDs...)).
		Modify(func(q *sql.Selector) {
			gift := joinGift(q)
			q.Select(q.C(softcredit.FieldContactID), q.C(softcredit.FieldCurrency)).
				GroupBy(q.C(softcredit.FieldContactID), q.C(softcredit.FieldCurrency))
			q.AppendSelectExprAs(sum(credited(q, gift)), "total")
			q.AppendSelectExprAs(sql.Raw("COUNT(*)"), "gifts")
		}).Scan(ctx, &rows)
	return rows, explain("sum up soft credit", err)
}

// joinGift joins soft credits with the gifts that count.
func joinGift(q *sql.Selector) *sql.SelectTable {
	gift := sql.Dialect(q.Dialect()).Table(donation.Table)
	q.Join(gift).On(q.C(softcredit.FieldDonationID), gift.C(donation.FieldID))
	q.Where(sql.And(
		sql.EQ(gift.C(donation.FieldKind), string(donation.KindGIFT)),
		sql.IsNull(gift.C(donation.FieldDeletedAt)),
		sql.ColumnsGT(gift.C(donation.FieldAmountMinor), gift.C(donation.FieldRefundedMinor)),
	))
	return gift
}

// credited is a soft credit, at most what is left of its gift.
func credited(q, gift columns) string {
	amount := q.C(softcredit.FieldAmountMinor)
	return "CASE WHEN " + amount + " > " + net(gift) + " THEN " + net(gift) + " ELSE " + amount + " END"
}

// HouseholdGiving sums up what each household gave, itself and through those who
// live in it now. A gift has one payer, so it counts once; soft credit for a gift
// from within the household is left out, and that of several members for one gift
// from outside comes to the gift at most.
func (s *Service) HouseholdGiving(ctx context.Context, householdIDs []int64) (map[int64][]Giving, error) {
	if err := maySum(ctx); err != nil {
		return nil, err
	}
	home, err := s.livingIn(ctx, householdIDs)
	if err != nil {
		return nil, err
	}
	everybody := slices.Sorted(maps.Keys(home))
	hard, err := s.hardCredit(ctx, everybody)
	if err != nil {
		return nil, err
	}
	soft, err := s.softGifts(ctx, everybody)
	if err != nil {
		return nil, err
	}
	t := tally{}
	for _, r := range hard {
		t.addHard(home[r.Contact], r)
	}
	type gift struct{ household, donation int64 }
	byGift := map[gift]softGift{}
	for _, r := range soft {
		if household := home[r.Contact]; home[r.Donor] != household {
			key := gift{household, r.Donation}
			r.Amount = min(byGift[key].Amount+r.Amount, r.Net)
			byGift[key] = r
		}
	}
	for key, r := range byGift {
		t.addSoft(key.household, money.Currency(r.Currency), r.Amount, 1)
	}
	return t.list(), nil
}

// livingIn maps households and everybody in them to the household.
func (s *Service) livingIn(ctx context.Context, householdIDs []int64) (map[int64]int64, error) {
	home := make(map[int64]int64, len(householdIDs))
	for _, id := range householdIDs {
		home[id] = id
	}
	var members []struct {
		ID        int64 `sql:"id"`
		Household int64 `sql:"household_id"`
	}
	err := s.db.Client(ctx).Contact.Query().Where(contact.HouseholdIDIn(householdIDs...)).
		Select(contact.FieldID, contact.FieldHouseholdID).Scan(ctx, &members)
	for _, m := range members {
		home[m.ID] = m.Household
	}
	return home, explain("look up members of households", err)
}

// softGift is the soft credit of one contact for one gift.
type softGift struct {
	Donation int64  `sql:"donation_id"`
	Contact  int64  `sql:"contact_id"`
	Donor    int64  `sql:"donor_id"`
	Currency string `sql:"currency"`
	Amount   int64  `sql:"amount"`
	Net      int64  `sql:"net"`
}

func (s *Service) softGifts(ctx context.Context, contactIDs []int64) ([]softGift, error) {
	var rows []softGift
	if len(contactIDs) == 0 {
		return nil, nil
	}
	err := s.db.Client(ctx).SoftCredit.Query().Where(softcredit.ContactIDIn(contactIDs...)).
		Modify(func(q *sql.Selector) {
			gift := joinGift(q)
			q.Select(q.C(softcredit.FieldDonationID), q.C(softcredit.FieldContactID), q.C(softcredit.FieldCurrency))
			q.AppendSelectExprAs(sql.Raw(gift.C(donation.FieldContactID)), "donor_id")
			q.AppendSelectExprAs(sql.Raw(q.C(softcredit.FieldAmountMinor)), "amount")
			q.AppendSelectExprAs(sql.Raw(net(gift)), "net")
		}).Scan(ctx, &rows)
	return rows, explain("read soft credit", err)
}
