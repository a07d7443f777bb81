// Package httpd answers HTTP: the graph, the sign-in endpoints, the web client,
// health and metrics, and whatever other handlers it is given. It decides who
// is asking and refuses what a browser was tricked into sending; what the viewer
// may do is decided further in.
package httpd

import (
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/httpd/authapi"
	"github.com/moim-crm/moim/server/httpd/graphqlhttp"
	"github.com/moim-crm/moim/server/httpd/origin"
	"github.com/moim-crm/moim/server/httpd/reply"
	"github.com/moim-crm/moim/server/httpd/webfiles"
)

// Deps are what the handler is made of. Auth and PublicURL are required.
type Deps struct {
	Auth      *auth.Service
	PublicURL string
	// Schema is the graph. GraphQL adjusts how it is served; who may open a
	// websocket and when a subscription ends is filled in here.
	Schema  graphql.ExecutableSchema
	GraphQL graphqlhttp.Options
	// Web is the folder of the built client.
	Web fs.FS
	// Ready says why the server cannot work at the moment.
	Ready func(context.Context) error
	// Routes are further handlers by pattern, such as "POST /uploads". They see
	// the viewer in their context like every other.
	Routes map[string]http.Handler
	// Calendar returns the iCalendar text of the feed with this secret; nil for none.
	Calendar func(ctx context.Context, secret string) ([]byte, error)
	// MaxBody bounds the bodies of Routes; 0 for 256 MiB.
	MaxBody int64
	// Closing ends when the server shuts down, and open subscriptions with it.
	Closing context.Context
	// Metrics collects figures; nil for some that nobody reads.
	Metrics *Metrics
	Log     *slog.Logger

	// Origin is made of PublicURL.
	Origin *origin.Origin
}

const (
	defaultMaxBody = 256 << 20
	readyTimeout   = 3 * time.Second
)

type server struct {
	deps Deps
	api  *authapi.API
	web  *webfiles.Files
}

// New returns the handler of everything but /metrics.
func New(deps Deps) (http.Handler, error) {
	var err error
	if deps.Auth == nil {
		return nil, errors.New("httpd: nobody can sign in without an auth service")
	}
	if deps.Origin, err = origin.New(deps.PublicURL); err != nil {
		return nil, err
	}
	if deps.Log == nil {
		deps.Log = slog.Default()
	}
	if deps.Metrics == nil {
		deps.Metrics = NewMetrics()
	}
	if deps.Closing == nil {
		deps.Closing = context.Background()
	}
	if deps.MaxBody == 0 {
		deps.MaxBody = defaultMaxBody
	}
	s := &server{deps: deps, api: authapi.New(deps.Auth, deps.Origin, deps.Log)}
	if deps.Web != nil {
		if s.web, err = webfiles.New(deps.Web); err != nil {
			return nil, err
		}
	}
	return s.observe(s.guardHeaders(s.routes())), nil
}

func (s *server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		reply.JSON(w, http.StatusOK, map[string]string{"status": "alive"})
	})
	mux.HandleFunc("GET /readyz", s.ready)
	mux.Handle("/auth/", s.api.Identify(s.api))
	if s.deps.Schema != nil {
		mux.Handle("/graphql", s.api.Identify(compress(graphqlhttp.New(s.deps.Schema, s.graphQL()))))
	}
	for pattern, handler := range s.deps.Routes {
		mux.Handle(pattern, s.api.Identify(limitBody(s.deps.MaxBody, handler)))
	}
	if s.deps.Calendar != nil {
		mux.HandleFunc("GET /calendar/{file}", s.calendar)
	}
	// These are answered on other addresses or not at all; a client that asks
	// here must not be answered with the page of the web client.
	for _, prefix := range []string{"/metrics", "/webhooks/"} {
		if _, taken := s.deps.Routes[prefix]; !taken {
			mux.HandleFunc(prefix, notFound)
		}
	}
	if s.web != nil {
		mux.Handle("GET /graphiql", s.web.Page("graphiql.html"))
		mux.Handle("/", s.web)
	} else {
		mux.HandleFunc("/", notFound)
	}
	return mux
}

func notFound(w http.ResponseWriter, r *http.Request) {
	reply.Error(w, r, errs.NotFound(errs.KeyNotFound))
}

// graphQL connects the transports with who is asking.
func (s *server) graphQL() graphqlhttp.Options {
	opts := s.deps.GraphQL
	opts.SameOrigin = s.deps.Origin.Same
	opts.Authenticate = s.api.Authenticate
	opts.Watch = func(ctx context.Context) (context.Context, context.CancelFunc) {
		ctx, cancel := s.deps.Auth.Watch(ctx)
		stop := context.AfterFunc(s.deps.Closing, cancel)
		return ctx, func() {
			stop()
			cancel()
		}
	}
	return opts
}

// ready tells a load balancer whether to send anybody here. Why not is for the
// log: strangers can ask, too.
func (s *server) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), readyTimeout)
	defer cancel()
	if s.deps.Ready != nil {
		if err := s.deps.Ready(viewer.NewContext(ctx, viewer.System("readiness"))); err != nil {
			s.deps.Log.WarnContext(ctx, "not ready", "error", err)
			reply.JSON(w, http.StatusServiceUnavailable, map[string]string{"status": "not ready"})
			return
		}
	}
	if s.deps.Closing.Err() != nil {
		reply.JSON(w, http.StatusServiceUnavailable, map[string]string{"status": "closing"})
		return
	}
	reply.JSON(w, http.StatusOK, map[string]string{"status": "ready"})
}
