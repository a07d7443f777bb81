package app

import (
	"net/http"

	"github.com/99designs/gqlgen/graphql"

	"github.com/moim-crm/moim/graph"
	"github.com/moim-crm/moim/server/httpd/graphqlhttp"
)

// schema is the graph over the services.
func (a *App) schema() graphql.ExecutableSchema {
	return graph.NewExecutableSchema(graph.Config{Resolvers: a.resolver()})
}

func (a *App) resolver() *graph.Resolver {
	return &graph.Resolver{
		DB:           a.DB,
		Auth:         a.Auth,
		Contacts:     a.Contacts,
		Donations:    a.Donations,
		Memberships:  a.Memberships,
		Settings:     a.Organization,
		Finder:       a.Finder,
		Imports:      a.Imports,
		Volunteering: a.Volunteering,
	}
}

// graphQL is how the graph is served.
func (a *App) graphQL(schema graphql.ExecutableSchema) graphqlhttp.Options {
	return graphqlhttp.Options{
		Extensions:     []graphql.HandlerExtension{graph.Limits{}, graph.Access{Schema: schema.Schema()}, graph.Loading{Resolver: a.resolver()}},
		ErrorPresenter: graph.Present,
	}
}

// routes are the handlers beside the graph.
func (a *App) routes() map[string]http.Handler { return nil }
