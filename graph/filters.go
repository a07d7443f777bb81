package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"

	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/errs"
)

var _ = errs.Register(errs.Messages{
	"graph.where": {En: "This filter is not understood.", Ko: "이 필터를 읽을 수 없어요."},
})

// addWhere adds a condition that the domain makes to ent's own filter, so that it
// stands in and, or and not like any other.
func addWhere[P any](add func(...P), isAsked bool, where func() (P, error)) error {
	if !isAsked {
		return nil
	}
	p, err := where()
	if err == nil {
		add(p)
	}
	return err
}

func (r *Resolver) fieldCondition(ctx context.Context, entity customfield.Entity, in *model.CustomFieldFilter) (func(*sql.Selector), error) {
	where, err := r.Contacts.FieldConditions(ctx, entity, fieldFilters([]*model.CustomFieldFilter{in}))
	if err != nil {
		return nil, err
	}
	return where[0], nil
}

func (r *Resolver) gave(ctx context.Context, in *model.GivingFilter) (predicate.Contact, error) {
	f := donations.GaveFilter{
		Period:  donations.Period{From: value(in.ReceivedOnGte), To: value(in.ReceivedOnLte)},
		FundIDs: in.FundIDIn, CampaignIDs: in.CampaignIDIn, AppealIDs: in.AppealIDIn, MinCount: value(in.CountGte),
	}
	var atLeast, atMost, gift error
	f.MinTotal, atLeast = optionalAmount("totalGTE", in.TotalGte)
	f.MaxTotal, atMost = optionalAmount("totalLTE", in.TotalLte)
	f.MinGift, gift = optionalAmount("giftGTE", in.GiftGte)
	if err := errs.Join(atLeast, atMost, gift); err != nil {
		return nil, err
	}
	return r.Donations.Gave(ctx, f)
}

func (r *Resolver) found(ctx context.Context, text string) (predicate.Contact, error) {
	all, err := r.Finder.Contacts(ctx, text)
	if err != nil {
		return nil, err
	}
	return func(s *sql.Selector) {
		for _, p := range all {
			p(s)
		}
	}, nil
}

func consentFilter(in *model.ConsentFilter) contacts.ConsentFilter {
	return contacts.ConsentFilter{Purpose: in.Purpose, Channel: value(in.Channel), IsGiven: in.IsGiven}
}

// Filters reads filters outside of an operation, such as those of an export, as
// the graph reads them: the same names, the same ids, the same refusals.
type Filters struct{ Resolver *Resolver }

// readers read the filter of an entity into the type that ent made for it.
var readers = map[string]func(ec *executionContext, ctx context.Context, where any) (any, error){
	"Contact":              reader((*executionContext).unmarshalInputContactWhereInput),
	"Donation":             reader((*executionContext).unmarshalInputDonationWhereInput),
	"Membership":           reader((*executionContext).unmarshalInputMembershipWhereInput),
	"Pledge":               reader((*executionContext).unmarshalInputPledgeWhereInput),
	"Shift":                reader((*executionContext).unmarshalInputShiftWhereInput),
	"VolunteerHours":       reader((*executionContext).unmarshalInputVolunteerHoursWhereInput),
	"VolunteerOpportunity": reader((*executionContext).unmarshalInputVolunteerOpportunityWhereInput),
}

func reader[W any](read func(*executionContext, context.Context, any) (W, error)) func(*executionContext, context.Context, any) (any, error) {
	return func(ec *executionContext, ctx context.Context, where any) (any, error) {
		w, err := read(ec, ctx, where)
		return &w, err
	}
}

// Read reads a filter of an entity: *ent.ContactWhereInput for "Contact". It
// answers nil for an entity that the graph adds nothing to.
func (f Filters) Read(ctx context.Context, entity string, where map[string]any) (any, error) {
	read := readers[entity]
	if read == nil {
		return nil, nil
	}
	exact, err := numbers(where)
	if err != nil {
		return nil, err
	}
	schema := NewExecutableSchema(Config{Resolvers: f.Resolver})
	input := entity + "WhereInput"
	values, err := validator.VariableValues(schema.Schema(), &ast.OperationDefinition{VariableDefinitions: ast.VariableDefinitionList{
		{Variable: "where", Type: ast.NamedType(input, nil), Definition: schema.Schema().Types[input]},
	}}, map[string]any{"where": exact})
	if err != nil {
		return nil, errs.Invalid("where", "graph.where").Because(err)
	}
	state, ok := schema.(*executableSchema)
	if !ok {
		return nil, fmt.Errorf("read a filter: %T is not the graph", schema)
	}
	ec := newExecutionContext(&graphql.OperationContext{}, state, nil)
	return read(ec, ctx, values["where"])
}

// numbers keeps whole numbers whole, which a plain JSON reader does not.
func numbers(where map[string]any) (exact any, err error) {
	text, err := json.Marshal(where)
	if err == nil {
		d := json.NewDecoder(bytes.NewReader(text))
		d.UseNumber()
		err = d.Decode(&exact)
	}
	if err != nil {
		return nil, errs.Invalid("where", "graph.where").Because(err)
	}
	return exact, nil
}
