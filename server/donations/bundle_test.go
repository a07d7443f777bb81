package donations_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/outboxevent"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

// noon is the present of every test: 22 November 2026 in UTC.
var noon = time.Date(2026, time.November, 22, 12, 0, 0, 0, time.UTC)

const today = date.Date("2026-11-22")

// bundle is the service on a database of its own, with two people in it.
type bundle struct {
	*donations.Service
	t   testing.TB
	db  *jobs.DB
	ctx context.Context
	// raw also finds what was taken back.
	raw  context.Context
	mina int64
	jun  int64
}

// each runs a test on both databases.
func each(t *testing.T, test func(t *testing.T, b *bundle)) {
	t.Helper()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) { test(t, setup(t, db)) })
}

func setup(t testing.TB, db *jobs.DB) *bundle {
	t.Helper()
	b := &bundle{
		Service: donations.New(donations.Deps{DB: db, Now: func() time.Time { return noon }}),
		t:       t, db: db,
		ctx: viewer.NewContext(context.Background(), viewer.System("test")),
	}
	b.raw = rule.WithTakenBack(b.ctx)
	b.mina, b.jun = b.person("Kim Mina"), b.person("Park Jun")
	return b
}

// change writes rows that the service does not make.
func (b *bundle) change(fn func(ctx context.Context, c *ent.Client) error) {
	b.t.Helper()
	require.NoError(b.t, b.db.Tx(b.ctx, func(ctx context.Context) error { return fn(ctx, b.db.Client(ctx)) }))
}

func (b *bundle) person(name string) (id int64) {
	b.t.Helper()
	b.change(func(ctx context.Context, c *ent.Client) error {
		row, err := c.Contact.Create().SetKind(contact.KindINDIVIDUAL).SetDisplayName(name).SetSortKey(name).Save(ctx)
		id = row.ID
		return err
	})
	return id
}

func (b *bundle) fund(name string) int64 {
	b.t.Helper()
	row, err := b.CreateFund(b.ctx, donations.CreateFundInput{Name: name})
	require.NoError(b.t, err)
	return row.ID
}

// gift records a gift of today and applies changes to it before.
func (b *bundle) gift(who int64, amount string, changes ...func(*donations.RecordInput)) *ent.Donation {
	b.t.Helper()
	row, err := b.RecordDonation(b.ctx, input(who, amount, changes...))
	require.NoError(b.t, err)
	return row
}

func input(who int64, amount string, changes ...func(*donations.RecordInput)) donations.RecordInput {
	in := donations.RecordInput{ContactID: who, Amount: eur(amount), ReceivedOn: today}
	for _, change := range changes {
		change(&in)
	}
	return in
}

func eur(amount string) money.Money { return money.MustParse(amount, "EUR") }

// ledger sums up the ledger of a donation by fund.
func (b *bundle) ledger(donationID int64) map[int64]int64 {
	b.t.Helper()
	rows, err := b.db.Client(b.ctx).Donation.GetX(b.raw, donationID).Ledger(b.raw)
	require.NoError(b.t, err)
	sums := map[int64]int64{}
	for _, row := range rows {
		if sums[row.FundID] += row.AmountMinor; sums[row.FundID] == 0 {
			delete(sums, row.FundID)
		}
	}
	return sums
}

// events counts the outbox by name.
func (b *bundle) events() map[string]int {
	b.t.Helper()
	counts := map[string]int{}
	for _, e := range b.db.Client(b.ctx).OutboxEvent.Query().Order(ent.Asc(outboxevent.FieldID)).AllX(b.ctx) {
		counts[e.Name]++
	}
	return counts
}

// fault is the field and key of the only error that a person sees.
func fault(t testing.TB, err error) (field, key string) {
	t.Helper()
	require.Error(t, err)
	all := errs.All(err)
	require.Len(t, all, 1, "%v", err)
	require.True(t, errs.Registered(all[0].Key), all[0].Key)
	return all[0].Field, all[0].Key
}

func requireFault(t testing.TB, err error, field, key string) {
	t.Helper()
	gotField, gotKey := fault(t, err)
	require.Equal(t, [2]string{field, key}, [2]string{gotField, gotKey})
}

// as is the context of a staff user of a role with the organization's own rules.
func (b *bundle) as(role viewer.Role, overrides ...rule.Override) context.Context {
	return viewer.NewContext(context.Background(), &viewer.Viewer{
		UserID: 7, Name: "Staff", Role: role, Via: "session", Access: rule.Effective(role, overrides),
	})
}

// organization writes the one row of who runs this installation.
func (b *bundle) organization(locale, zone string, fiscalMonth int) {
	b.t.Helper()
	b.change(func(ctx context.Context, c *ent.Client) error {
		return c.Organization.Create().SetName("Moim").SetLocale(locale).SetTimeZone(zone).
			SetCurrency("EUR").SetCountry("KR").SetFiscalYearMonth(fiscalMonth).Exec(ctx)
	})
}
