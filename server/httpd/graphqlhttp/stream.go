package graphqlhttp

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/ast"
)

// events answers with server-sent events, in the "distinct connections" mode of
// the graphql-sse protocol: one operation per request, by GET or POST.
type events struct{ Options }

func (t events) Supports(r *http.Request) bool {
	if r.Header.Get("Upgrade") != "" || !wantsEvents(r) {
		return false
	}
	return get(t).Supports(r) || post(t).Supports(r)
}

func (t events) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	params, problem := t.read(w, r)
	if problem != nil {
		refuse(w, typeJSON, problem)
		return
	}
	ctx, stop := t.Watch(r.Context())
	defer stop()
	params.Headers = r.Header
	operation, errs := exec.CreateOperationContext(ctx, params)
	if errs == nil && r.Method == http.MethodGet && operation.Operation.Operation == ast.Mutation {
		refuse(w, typeJSON, &requestError{http.StatusMethodNotAllowed, "only queries and subscriptions may be sent with GET"})
		return
	}
	if errs != nil {
		out := newEventWriter(w)
		out.next(refused(exec.DispatchError(graphql.WithOperationContext(ctx, operation), errs)))
		out.complete()
		return
	}
	// The subscription listens before the client is told that it is open: what
	// happens from then on is not missed.
	responses, ctx := exec.DispatchOperation(ctx, operation)
	newEventWriter(w).run(ctx, responses, t.KeepAlive)
}

func (t events) read(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *requestError) {
	if r.Method == http.MethodGet {
		return t.readURL(r)
	}
	return t.readBody(w, r)
}

type eventWriter struct {
	w  http.ResponseWriter
	rc *http.ResponseController
}

func newEventWriter(w http.ResponseWriter) *eventWriter {
	out := &eventWriter{w: w, rc: http.NewResponseController(w)}
	// A stream outlives the time that the server gives to an ordinary answer.
	_ = out.rc.SetWriteDeadline(time.Time{})
	w.Header().Set("Content-Type", typeEvents+"; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Accel-Buffering", "no")
	w.WriteHeader(http.StatusOK)
	out.send(":\n\n")
	return out
}

// run writes every response until the operation ends or the client goes. One
// goroutine asks for responses, this one alone writes. A response is put into
// words before the next is asked for: that one is written over the same memory.
func (e *eventWriter) run(ctx context.Context, responses graphql.ResponseHandler, keepAlive time.Duration) {
	ctx, cancel := context.WithCancel(ctx)
	incoming := make(chan []byte)
	go func() {
		defer close(incoming)
		for {
			response := responses(ctx)
			if response == nil {
				return
			}
			body, err := json.Marshal(response)
			if err != nil {
				return
			}
			select {
			case incoming <- body:
			case <-ctx.Done():
				return
			}
		}
	}()
	// Wait for the other goroutine: the resolvers must not outlive the request.
	defer func() {
		cancel()
		for range incoming {
		}
	}()
	tick := time.NewTicker(keepAlive)
	defer tick.Stop()
	for {
		select {
		case body, open := <-incoming:
			if !open {
				// An operation that was cut off (the viewer is shut out, the server
				// restarts) is not complete: its client may come back.
				if ctx.Err() == nil {
					e.complete()
				}
				return
			}
			if !e.event(body) {
				return
			}
		case <-tick.C:
			if !e.send(":\n\n") {
				return
			}
		}
	}
}

func (e *eventWriter) next(response any) bool {
	body, err := json.Marshal(response)
	return err == nil && e.event(body)
}

func (e *eventWriter) event(body []byte) bool {
	return e.send(fmt.Sprintf("event: next\ndata: %s\n\n", body))
}

func (e *eventWriter) complete() { e.send("event: complete\ndata:\n\n") }

func (e *eventWriter) send(text string) bool {
	if _, err := e.w.Write([]byte(text)); err != nil {
		return false
	}
	return e.rc.Flush() == nil
}

// websocket speaks graphql-transport-ws.
func (o Options) websocket() graphql.Transport {
	readLimit := o.MaxBody
	return socket{o, transport.Websocket{
		Implementation:   transport.CoderWebsocketImplementation{AcceptOptions: acceptOptions},
		InitTimeout:      10 * time.Second,
		PingPongInterval: o.KeepAlive,
		PayloadReadLimit: &readLimit,
		InitFunc:         o.openSocket,
	}}
}

func (o Options) openSocket(ctx context.Context, first transport.InitPayload) (context.Context, *transport.InitPayload, error) {
	if authorization := first.Authorization(); authorization != "" && o.Authenticate != nil {
		known, err := o.Authenticate(ctx, authorization)
		if err != nil {
			return transport.WithWebsocketCloseCode(ctx, closeForbidden), nil, err
		}
		ctx = known
	}
	// The connection's own end cancels ctx, and with it what Watch started.
	ctx, _ = o.Watch(ctx)
	return ctx, nil, nil
}
