package app

import (
	"github.com/99designs/gqlgen/graphql"

	"github.com/moim-crm/moim/graph"
	"github.com/moim-crm/moim/server/httpd/graphqlhttp"
)

// resolver is what the graph calls.
func (a *App) resolver() *graph.Resolver {
	return &graph.Resolver{
		DB:           a.DB,
		Auth:         a.Auth,
		Contacts:     a.Contacts,
		Dedupe:       a.Dedupe,
		Merge:        a.Merge,
		Donations:    a.Donations,
		Memberships:  a.Memberships,
		Settings:     a.Organization,
		Finder:       a.Finder,
		Imports:      a.Imports,
		Volunteering: a.Volunteering,
		Runs:         a.Runs,
		Exports:      a.Exports,
	}
}

// graphQL is the graph and how it is served.
func (a *App) graphQL() (graphql.ExecutableSchema, graphqlhttp.Options) {
	r := a.resolver()
	schema := graph.NewExecutableSchema(graph.Config{Resolvers: r})
	return schema, graphqlhttp.Options{
		Extensions:     []graphql.HandlerExtension{graph.Limits{}, graph.Plain{}, graph.Access{Schema: schema.Schema()}, graph.Loading{Resolver: r}},
		ErrorPresenter: graph.Present,
		Recover:        graph.Recover,
	}
}
