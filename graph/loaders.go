package graph

import (
	"context"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vikstrous/dataloadgen"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contactaddress"
	"github.com/moim-crm/moim/ent/contactemail"
	"github.com/moim-crm/moim/ent/contactphone"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/membership"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/imports"
	"github.com/moim-crm/moim/server/memberships"
)

// loaders answer for many rows at once what the graph asks row by row. They live
// as long as one operation and see what its viewer may see.
type loaders struct {
	standing   *dataloadgen.Loader[int64, memberships.Standing]
	giving     *dataloadgen.Loader[int64, []*model.GivingSummary]
	pledge     *dataloadgen.Loader[int64, donations.PledgeState]
	raised     *dataloadgen.Loader[int64, []*model.CampaignTotal]
	funds      *dataloadgen.Loader[int64, []*model.CampaignTotal]
	appeals    *dataloadgen.Loader[int64, []*model.CampaignTotal]
	email      *dataloadgen.Loader[int64, *ent.ContactEmail]
	phone      *dataloadgen.Loader[int64, *ent.ContactPhone]
	address    *dataloadgen.Loader[int64, *ent.ContactAddress]
	directory  *dataloadgen.Loader[int64, memberships.DirectoryEntry]
	inspection *dataloadgen.Loader[int64, imports.Inspection]
	latest     latest
	// ready holds what was read ahead for a page, by loader.
	ready    sync.Map
	tagUse   *dataloadgen.Loader[int64, int]
	fieldUse *dataloadgen.Loader[int64, int]
	// What is the same for every row is asked once.
	organization func(context.Context) (*ent.Organization, error)
	definitions  func(context.Context, customfield.Entity) ([]*ent.CustomField, error)
}

// gather is how long a loader waits for more rows.
const gather = 500 * time.Microsecond

// Loading gives every operation its loaders.
type Loading struct{ Resolver *Resolver }

var (
	_ graphql.HandlerExtension    = Loading{}
	_ graphql.ResponseInterceptor = Loading{}
)

// ExtensionName implements graphql.HandlerExtension.
func (Loading) ExtensionName() string { return "Loading" }

// Validate implements graphql.HandlerExtension.
func (Loading) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptResponse implements graphql.ResponseInterceptor. A subscription gets
// new loaders with every answer: what they remember would be old.
func (l Loading) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	return next(context.WithValue(ctx, loadersKey{}, l.Resolver.newLoaders()))
}

type loadersKey struct{}

func loadersFrom(ctx context.Context) *loaders {
	l, _ := ctx.Value(loadersKey{}).(*loaders)
	return l
}

func (r *Resolver) newLoaders() *loaders {
	return &loaders{
		standing: loader(r.loadStandings), giving: loader(r.loadGiving), pledge: loader(r.Donations.PledgeStates),
		raised: loader(r.loadRaised), funds: loader(raisedBy(r.Donations.RaisedByFund)), appeals: loader(raisedBy(r.Donations.RaisedByAppeal)),
		email: loader(r.loadEmails), phone: loader(r.loadPhones), address: loader(r.loadAddresses),
		directory: loader(r.Memberships.DirectoryEntries), inspection: loader(r.loadInspections), tagUse: loader(r.Contacts.TagUse), fieldUse: loader(r.Contacts.FieldUse), organization: once(r.Settings.Organization), definitions: r.definitionsOnce(),
	}
}

func loader[V any](load func(context.Context, []int64) (map[int64]V, error)) *dataloadgen.Loader[int64, V] {
	return dataloadgen.NewLoader(func(ctx context.Context, ids []int64) ([]V, []error) {
		found, err := load(ctx, ids)
		if err != nil {
			return nil, []error{err}
		}
		out := make([]V, len(ids))
		for i, id := range ids {
			out[i] = found[id]
		}
		return out, nil
	}, dataloadgen.WithWait(gather))
}

func (r *Resolver) loadStandings(ctx context.Context, ids []int64) (map[int64]memberships.Standing, error) {
	rows, err := r.client(ctx).Membership.Query().Where(membership.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, err
	}
	return r.Memberships.Standings(ctx, rows...)
}

func (r *Resolver) loadGiving(ctx context.Context, ids []int64) (map[int64][]*model.GivingSummary, error) {
	found, err := r.Donations.GivingSummary(ctx, ids)
	if err != nil {
		return nil, err
	}
	out := make(map[int64][]*model.GivingSummary, len(ids))
	for _, id := range ids {
		out[id] = mapped(found[id], summaryOf)
	}
	return out, nil
}

func (r *Resolver) loadRaised(ctx context.Context, ids []int64) (map[int64][]*model.CampaignTotal, error) {
	found, err := r.Donations.CampaignsProgress(ctx, ids)
	out := make(map[int64][]*model.CampaignTotal, len(ids))
	for _, id := range ids {
		out[id] = mapped(found[id].Raised, campaignTotal)
	}
	return out, err
}

func campaignTotal(s donations.CampaignSums) *model.CampaignTotal {
	return &model.CampaignTotal{Sums: givingSums(s.Sums), Donors: s.Donors}
}

func raisedBy(sums func(context.Context, []int64) (map[int64][]donations.CampaignSums, error)) func(context.Context, []int64) (map[int64][]*model.CampaignTotal, error) {
	return func(ctx context.Context, ids []int64) (map[int64][]*model.CampaignTotal, error) {
		found, err := sums(ctx, ids)
		out := make(map[int64][]*model.CampaignTotal, len(ids))
		for _, id := range ids {
			out[id] = mapped(found[id], campaignTotal)
		}
		return out, err
	}
}

func (r *Resolver) loadEmails(ctx context.Context, ids []int64) (map[int64]*ent.ContactEmail, error) {
	rows, err := r.client(ctx).ContactEmail.Query().Where(contactemail.ContactIDIn(ids...), contactemail.IsPrimary(true)).All(ctx)
	return byContact(rows, func(e *ent.ContactEmail) int64 { return e.ContactID }), err
}

func (r *Resolver) loadPhones(ctx context.Context, ids []int64) (map[int64]*ent.ContactPhone, error) {
	rows, err := r.client(ctx).ContactPhone.Query().Where(contactphone.ContactIDIn(ids...), contactphone.IsPrimary(true)).All(ctx)
	return byContact(rows, func(p *ent.ContactPhone) int64 { return p.ContactID }), err
}

func (r *Resolver) loadAddresses(ctx context.Context, ids []int64) (map[int64]*ent.ContactAddress, error) {
	rows, err := r.client(ctx).ContactAddress.Query().Where(contactaddress.ContactIDIn(ids...), contactaddress.IsPrimary(true)).All(ctx)
	return byContact(rows, func(a *ent.ContactAddress) int64 { return a.ContactID }), err
}

func byContact[T any](rows []*T, contact func(*T) int64) map[int64]*T {
	out := make(map[int64]*T, len(rows))
	for _, row := range rows {
		out[contact(row)] = row
	}
	return out
}

// once asks at the first call and remembers the answer.
func once[T any](load func(context.Context) (T, error)) func(context.Context) (T, error) {
	var mu sync.Mutex
	var done bool
	var out T
	return func(ctx context.Context) (T, error) {
		mu.Lock()
		defer mu.Unlock()
		if done {
			return out, nil
		}
		var err error
		out, err = load(ctx)
		done = err == nil
		return out, err
	}
}

func (r *Resolver) definitionsOnce() func(context.Context, customfield.Entity) ([]*ent.CustomField, error) {
	all := once(func(ctx context.Context) ([]*ent.CustomField, error) {
		return r.client(ctx).CustomField.Query().Where(customfield.ArchivedAtIsNil()).
			Order(customfield.ByPosition(), customfield.ByID()).All(ctx)
	})
	return func(ctx context.Context, entity customfield.Entity) ([]*ent.CustomField, error) {
		defs, err := all(ctx)
		var out []*ent.CustomField
		for _, def := range defs {
			if def.Entity == entity {
				out = append(out, def)
			}
		}
		return out, err
	}
}
