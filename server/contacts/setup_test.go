package contacts_test

import (
	"context"
	"net/url"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/outbox"
	"github.com/moim-crm/moim/server/testdb"
)

// now is the instant of every test: morning in Seoul, the evening before in
// New York.
var now = time.Date(2026, time.November, 22, 1, 30, 0, 0, time.UTC)

// testBundle is a Korean organization with one admin, who asks.
type testBundle struct {
	t   testing.TB
	db  *jobs.DB
	svc *contacts.Service
	// ctx is the admin's.
	ctx   context.Context
	admin *ent.User
	// folder holds the files of contacts; now is what the clock says.
	folder string
	now    time.Time
}

func each(t *testing.T, test func(b *testBundle)) {
	t.Helper()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) { test(setup(t, db)) })
}

func setup(t testing.TB, db *jobs.DB) *testBundle {
	t.Helper()
	b := &testBundle{t: t, db: db, now: now}
	b.folder = t.TempDir()
	b.svc = contacts.New(contacts.Deps{DB: db, Folder: b.folder, Now: func() time.Time { return b.now }})
	b.system(func(ctx context.Context) error {
		return db.Client(ctx).Organization.Create().SetName("모임").SetLocale("ko").
			SetTimeZone("Asia/Seoul").SetCurrency("KRW").SetCountry("KR").Exec(ctx)
	})
	b.admin, b.ctx = b.staff("Park Jiwon", viewer.Admin)
	return b
}

// system does what the service under test does not do.
func (b *testBundle) system(do func(ctx context.Context) error) {
	b.t.Helper()
	ctx := viewer.NewContext(context.Background(), viewer.System("test"))
	require.NoError(b.t, b.db.Tx(ctx, do))
}

// staff makes a member of staff, and the context in which they ask.
func (b *testBundle) staff(name string, role viewer.Role) (*ent.User, context.Context) {
	b.t.Helper()
	var made *ent.User
	b.system(func(ctx context.Context) (err error) {
		made, err = b.db.Client(ctx).User.Create().SetName(name).SetEmail(name + "@moim.example").SetEmailKey(name + "@moim.example").
			SetRole(user.Role(role)).Save(ctx)
		return err
	})
	v := &viewer.Viewer{UserID: made.ID, Name: name, Role: role, Lang: "en", Via: "session", Access: rule.Default(role)}
	return made, viewer.NewContext(context.Background(), v)
}

// limited is a context of a role after changes to what it may do.
func (b *testBundle) limited(name string, role viewer.Role, change func(a *viewer.Access)) context.Context {
	b.t.Helper()
	_, ctx := b.staff(name, role)
	change(viewer.FromContext(ctx).Access)
	return ctx
}

func (b *testBundle) person(given, family string) *ent.Contact {
	b.t.Helper()
	return b.create(contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{
		GivenName: &given, FamilyName: &family,
	}})
}

func (b *testBundle) organization(name string) *ent.Contact {
	b.t.Helper()
	return b.create(contacts.CreateInput{Kind: contact.KindORGANIZATION, Details: contacts.Details{OrganizationName: &name}})
}

func (b *testBundle) create(in contacts.CreateInput) *ent.Contact {
	b.t.Helper()
	made, err := b.svc.Create(b.ctx, in)
	require.NoError(b.t, err)
	return made
}

func (b *testBundle) update(id int64, d contacts.Details) *ent.Contact {
	b.t.Helper()
	got, err := b.svc.Update(b.ctx, contacts.UpdateInput{ID: id, Details: d})
	require.NoError(b.t, err)
	return got
}

// get reads a contact whole, past every rule.
func (b *testBundle) get(id int64) *ent.Contact {
	b.t.Helper()
	ctx := viewer.NewContext(context.Background(), viewer.System("test"))
	got, err := b.db.Client(ctx).Contact.Query().Where(contact.ID(id)).
		WithEmails().WithPhones().WithAddresses().WithTags().Only(ctx)
	require.NoError(b.t, err)
	return got
}

// events are the names of what was told of a contact, in order.
func (b *testBundle) events(id int64) []string {
	b.t.Helper()
	found, err := outbox.After(context.Background(), b.db, 0, id, 100)
	require.NoError(b.t, err)
	var names []string
	for _, e := range found {
		names = append(names, e.Name)
	}
	return names
}

// database is the name of a PostgreSQL test's database.
func (b *testBundle) database() string {
	b.t.Helper()
	u, err := url.Parse(b.db.URL())
	require.NoError(b.t, err)
	return strings.TrimPrefix(u.Path, "/")
}

// reopen opens the database anew, as settings of a database ask.
func (b *testBundle) reopen() *jobs.DB {
	b.t.Helper()
	fresh, err := jobs.Open(context.Background(), b.db.URL(), jobs.Options{MaxConns: 2})
	require.NoError(b.t, err)
	return fresh
}

// selector is the statement that finds contacts by conditions.
func (b *testBundle) selector(where []predicate.Contact) (string, []any) {
	s := sql.Dialect(b.db.Dialect()).Select("id").From(sql.Table(contact.Table))
	for _, p := range where {
		p(s)
	}
	return s.Query()
}

// faults are the fields and message keys of an error, each of which must have
// its words.
func faults(t testing.TB, err error) map[string]string {
	t.Helper()
	got := map[string]string{}
	for _, fault := range errs.All(err) {
		require.True(t, errs.Registered(fault.Key), fault.Key)
		got[fault.Field] = fault.Key
	}
	return got
}

func ptr[T any](v T) *T { return &v }
