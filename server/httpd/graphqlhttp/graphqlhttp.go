// Package graphqlhttp carries GraphQL over HTTP: GET, POST, file upload, server-
// sent events and websockets, for any gqlgen schema. It follows the GraphQL over
// HTTP specification to the letter; what gqlgen's own transports do otherwise
// (status codes, parameters of a wrong type, echoing the body of a bad request)
// is the reason that there are transports here.
package graphqlhttp

import (
	"context"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/vektah/gqlparser/v2/ast"
)

// Options adjust the handler. The zero value of each is usable.
type Options struct {
	// MaxBody bounds the body of one request, MaxUpload that of a file upload.
	MaxBody, MaxUpload int64
	// Timeout ends a query or a mutation; a subscription has no end.
	Timeout time.Duration
	// KeepAlive is how often an open subscription is heard of when nothing happens.
	KeepAlive time.Duration
	// Extensions run in this order, after introspection and persisted queries.
	Extensions []graphql.HandlerExtension
	// ErrorPresenter and Recover turn errors and panics into what the client sees.
	ErrorPresenter graphql.ErrorPresenterFunc
	Recover        graphql.RecoverFunc
	// SameOrigin says whether a websocket may be opened from where it comes.
	SameOrigin func(*http.Request) bool
	// Authenticate turns the Authorization of a websocket's first message into a
	// context that knows the viewer. An error closes the connection.
	Authenticate func(ctx context.Context, authorization string) (context.Context, error)
	// Watch returns a context that ends when the viewer in ctx is no longer let in
	// or the server shuts down. Open subscriptions end with it.
	Watch func(ctx context.Context) (context.Context, context.CancelFunc)
	// Document finds a persisted operation by its id.
	Document func(id string) (query string, ok bool)
}

const (
	defaultMaxBody   = 2 << 20
	defaultMaxUpload = 64 << 20
	defaultTimeout   = 60 * time.Second
	defaultKeepAlive = 15 * time.Second
	// tokenLimit ends the parsing of a text made to be expensive.
	tokenLimit = 15_000
)

// New returns the handler of /graphql.
func New(schema graphql.ExecutableSchema, opts Options) http.Handler {
	opts = opts.withDefaults()
	srv := handler.New(schema)
	srv.AddTransport(opts.websocket())
	srv.AddTransport(events{opts})
	srv.AddTransport(get{opts})
	srv.AddTransport(post{opts})
	srv.AddTransport(upload{opts})
	srv.AddTransport(refusal{})
	srv.SetParserTokenLimit(tokenLimit)
	srv.SetQueryCache(newCache[*ast.QueryDocument]())
	if opts.ErrorPresenter != nil {
		srv.SetErrorPresenter(opts.ErrorPresenter)
	}
	if opts.Recover != nil {
		srv.SetRecoverFunc(opts.Recover)
	}
	srv.Use(extension.Introspection{})
	srv.Use(extension.AutomaticPersistedQuery{Cache: newCache[string]()})
	for _, e := range opts.Extensions {
		srv.Use(e)
	}
	return srv
}

func (o Options) withDefaults() Options {
	if o.MaxBody == 0 {
		o.MaxBody = defaultMaxBody
	}
	if o.MaxUpload == 0 {
		o.MaxUpload = defaultMaxUpload
	}
	if o.Timeout == 0 {
		o.Timeout = defaultTimeout
	}
	if o.KeepAlive == 0 {
		o.KeepAlive = defaultKeepAlive
	}
	if o.Watch == nil {
		o.Watch = context.WithCancel
	}
	if o.SameOrigin == nil {
		o.SameOrigin = func(r *http.Request) bool { return r.Header.Get("Origin") == "" }
	}
	return o
}
