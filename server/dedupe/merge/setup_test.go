package merge_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/dedupe"
	"github.com/moim-crm/moim/server/dedupe/merge"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

var now = time.Date(2026, time.November, 22, 1, 30, 0, 0, time.UTC)

func clock() time.Time { return now }

type testBundle struct {
	t      testing.TB
	db     *jobs.DB
	people *contacts.Service
	dupes  *dedupe.Service
	svc    *merge.Service
	ctx    context.Context
	fund   int64
	keys   int
}

func each(t *testing.T, test func(b *testBundle)) {
	t.Helper()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) { test(setup(t, db)) })
}

func setup(t testing.TB, db *jobs.DB) *testBundle {
	t.Helper()
	b := &testBundle{t: t, db: db}
	b.dupes = dedupe.New(dedupe.Deps{DB: db, Now: clock})
	b.people = contacts.New(contacts.Deps{DB: db, Now: clock, OnSave: []func(context.Context, []int64) error{b.dupes.Keep}})
	b.svc = merge.New(merge.Deps{DB: db, Contacts: b.people, Now: clock})
	b.system(func(ctx context.Context) error {
		fund, err := db.Client(ctx).Fund.Create().SetName("General").Save(ctx)
		if err != nil {
			return err
		}
		b.fund = fund.ID
		return db.Client(ctx).Organization.Create().SetName("모임").SetLocale("ko").
			SetTimeZone("Asia/Seoul").SetCurrency("KRW").SetCountry("KR").Exec(ctx)
	})
	b.ctx = b.as("Park Jiwon", viewer.Admin, nil)
	return b
}

func (b *testBundle) system(do func(ctx context.Context) error) {
	b.t.Helper()
	require.NoError(b.t, b.db.Tx(viewer.NewContext(context.Background(), viewer.System("test")), do))
}

func (b *testBundle) as(name string, role viewer.Role, change func(a *viewer.Access)) context.Context {
	b.t.Helper()
	var made *ent.User
	b.system(func(ctx context.Context) (err error) {
		made, err = b.db.Client(ctx).User.Create().SetName(name).SetEmail(name + "@moim.example").SetEmailKey(name + "@moim.example").
			SetRole(user.Role(role)).Save(ctx)
		return err
	})
	v := &viewer.Viewer{UserID: made.ID, Name: name, Role: role, Lang: "en", Via: "session", Access: rule.Default(role)}
	if change != nil {
		change(v.Access)
	}
	return viewer.NewContext(context.Background(), v)
}

func (b *testBundle) person(given, family string, more ...func(*contacts.Details)) *ent.Contact {
	b.t.Helper()
	d := contacts.Details{GivenName: &given, FamilyName: &family}
	for _, m := range more {
		m(&d)
	}
	c, err := b.people.Create(b.ctx, contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: d})
	require.NoError(b.t, err)
	return c
}

func emails(addresses ...string) func(*contacts.Details) {
	return func(d *contacts.Details) {
		list := []contacts.EmailInput{}
		for _, a := range addresses {
			list = append(list, contacts.EmailInput{Address: a})
		}
		d.Emails = &list
	}
}

func note(text string) func(*contacts.Details) {
	return func(d *contacts.Details) { d.Note = &text }
}

// gift books a donation with its line in the ledger.
func (b *testBundle) gift(donor int64, amount int64, credits ...int64) int64 {
	b.t.Helper()
	var id int64
	b.system(func(ctx context.Context) error {
		c := b.db.Client(ctx)
		d, err := c.Donation.Create().SetContactID(donor).SetAmountMinor(amount).SetCurrency("KRW").SetReceivedOn("2026-03-01").Save(ctx)
		if err != nil {
			return err
		}
		id = d.ID
		b.keys++
		err = c.LedgerEntry.Create().SetKind("GIFT").SetDonationID(d.ID).SetContactID(donor).SetFundID(b.fund).SetAmountMinor(amount).
			SetCurrency("KRW").SetOccurredOn("2026-03-01").SetEntryKey(time.Duration(b.keys).String()).Exec(ctx)
		for _, credited := range credits {
			if err == nil {
				err = c.SoftCredit.Create().SetDonationID(d.ID).SetContactID(credited).SetAmountMinor(amount).SetCurrency("KRW").Exec(ctx)
			}
		}
		return err
	})
	return id
}

func (b *testBundle) plan(survivor, merged int64) merge.Plan {
	b.t.Helper()
	p, err := b.svc.Plan(b.ctx, merge.Input{SurvivorID: survivor, MergedID: merged})
	require.NoError(b.t, err)
	return p
}

func (b *testBundle) merge(survivor, merged int64) *ent.ContactMerge {
	b.t.Helper()
	m, err := b.svc.Apply(b.ctx, merge.ApplyInput{Input: merge.Input{SurvivorID: survivor, MergedID: merged}, Hash: b.plan(survivor, merged).Hash})
	require.NoError(b.t, err)
	return m
}

// sum is one number that the database answers with.
func (b *testBundle) sum(query string, args ...any) int64 {
	b.t.Helper()
	var out int64
	b.system(func(ctx context.Context) error {
		rows, err := b.db.Query(ctx, query, args...)
		if err != nil {
			return err
		}
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			if err := rows.Scan(&out); err != nil {
				return err
			}
		}
		return rows.Err()
	})
	return out
}
