package graphqlhttp_test

import (
	"bufio"
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"

	"github.com/moim-crm/moim/server/httpd/graphqlhttp"
)

// watched gives the test the key to every stream that the handler opens.
func watched() (graphqlhttp.Options, chan context.CancelFunc) {
	keys := make(chan context.CancelFunc, 10)
	return graphqlhttp.Options{
		Watch: func(ctx context.Context) (context.Context, context.CancelFunc) {
			ctx, cancel := context.WithCancel(ctx)
			keys <- cancel
			return ctx, cancel
		},
		SameOrigin: func(r *http.Request) bool { return r.Header.Get("Origin") != "https://evil.example" },
		Authenticate: func(ctx context.Context, authorization string) (context.Context, error) {
			if authorization != "Bearer good" {
				return nil, errors.New("not let in")
			}
			return ctx, nil
		},
	}, keys
}

func TestEvents(t *testing.T) {
	t.Parallel()
	for _, method := range []string{"GET", "POST"} {
		t.Run(method, func(t *testing.T) {
			t.Parallel()
			opts, keys := watched()
			b := setup(t, opts)
			ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
			defer cancel()
			req, err := http.NewRequestWithContext(ctx, "GET", b.url+"?query="+url.QueryEscape("subscription { ticks }"), nil)
			if method == "POST" {
				req, err = http.NewRequestWithContext(ctx, "POST", b.url, strings.NewReader(`{"query":"subscription { ticks }"}`))
			}
			if err != nil {
				t.Fatal(err)
			}
			req.Header.Set("Content-Type", "application/json")
			req.Header.Set("Accept", "text/event-stream")
			res, err := http.DefaultClient.Do(req)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = res.Body.Close() }()
			lines := bufio.NewScanner(res.Body)
			next := func() string {
				for lines.Scan() {
					if text := lines.Text(); text != "" && text != ":" {
						return text
					}
				}
				return "end"
			}
			for _, n := range []int{1, 2} {
				b.schema.ticks <- n
				if got := next(); got != "event: next" {
					t.Fatalf("got %q", got)
				}
				if got := next(); !strings.HasPrefix(got, `data: {"data":{"ticks":`) {
					t.Fatalf("got %q", got)
				}
			}
			(<-keys)()
			if got := next(); got != "end" {
				t.Fatalf("after the viewer was shut out: %q", got)
			}
		})
	}
}

func TestEventsOfOrdinaryOperations(t *testing.T) {
	t.Parallel()
	b := setup(t, graphqlhttp.Options{})
	header := map[string]string{"Content-Type": "application/json", "Accept": "text/event-stream"}
	if got := b.do(t, "POST", "", `{"query":"{ name }"}`, header); !strings.Contains(got.body, `{"name":"ok"}`) || !strings.HasSuffix(got.body, "data:") {
		t.Fatalf("query: %d %s", got.status, got.body)
	}
	if got := b.do(t, "POST", "", `{"query":"{ nope }"}`, header); !strings.Contains(got.body, `"errors"`) {
		t.Fatalf("invalid: %d %s", got.status, got.body)
	}
	if got := b.do(t, "GET", "?query="+url.QueryEscape("mutation { rename }"), "", header); got.status != 405 {
		t.Fatalf("mutation by GET: %d %s", got.status, got.body)
	}
}

type message struct {
	ID      string         `json:"id,omitempty"`
	Type    string         `json:"type"`
	Payload map[string]any `json:"payload,omitempty"`
}

func dial(t *testing.T, b *testBundle, origin string, protocols ...string) (*websocket.Conn, *http.Response, error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	t.Cleanup(cancel)
	header := http.Header{}
	if origin != "" {
		header.Set("Origin", origin)
	}
	conn, res, err := websocket.Dial(ctx, b.url, &websocket.DialOptions{Subprotocols: protocols, HTTPHeader: header})
	if err == nil {
		t.Cleanup(func() { _ = conn.CloseNow() })
	}
	return conn, res, err
}

func exchange(t *testing.T, conn *websocket.Conn, out *message, wantType string) message {
	t.Helper()
	if out != nil {
		if err := wsjson.Write(t.Context(), conn, out); err != nil {
			t.Fatal(err)
		}
	}
	for {
		var in message
		if err := wsjson.Read(t.Context(), conn, &in); err != nil {
			t.Fatal(err)
		}
		if in.Type == wantType {
			return in
		}
		if in.Type != "ping" && in.Type != "pong" {
			t.Fatalf("got %+v, want %s", in, wantType)
		}
	}
}

func TestWebsocket(t *testing.T) {
	t.Parallel()
	opts, keys := watched()
	b := setup(t, opts)
	conn, _, err := dial(t, b, "https://moim.example", "graphql-transport-ws")
	if err != nil {
		t.Fatal(err)
	}
	exchange(t, conn, &message{Type: "connection_init", Payload: map[string]any{"Authorization": "Bearer good"}}, "connection_ack")
	if err := wsjson.Write(t.Context(), conn, message{ID: "1", Type: "subscribe", Payload: map[string]any{"query": "subscription { ticks }"}}); err != nil {
		t.Fatal(err)
	}
	b.schema.ticks <- 7
	got := exchange(t, conn, nil, "next")
	if got.ID != "1" || got.Payload["data"].(map[string]any)["ticks"] != 7.0 {
		t.Fatalf("got %+v", got)
	}
	(<-keys)()
	for {
		var in message
		if err := wsjson.Read(t.Context(), conn, &in); err != nil {
			if websocket.CloseStatus(err) != websocket.StatusNormalClosure {
				t.Fatalf("closed with %v", err)
			}
			return
		}
		if in.Type == "next" {
			t.Fatal("the stream goes on after the viewer was shut out")
		}
	}
}

func TestWebsocketIsRefused(t *testing.T) {
	t.Parallel()
	opts, _ := watched()
	b := setup(t, opts)
	if _, res, err := dial(t, b, "https://evil.example", "graphql-transport-ws"); err == nil || res.StatusCode != 403 {
		t.Fatalf("from elsewhere: %v", err)
	}
	if _, res, err := dial(t, b, "", "graphql-ws"); err == nil || res.StatusCode != 400 {
		t.Fatalf("older protocol: %v", err)
	}
	conn, _, err := dial(t, b, "", "graphql-transport-ws")
	if err != nil {
		t.Fatal(err)
	}
	if err := wsjson.Write(t.Context(), conn, message{Type: "connection_init", Payload: map[string]any{"authorization": "Bearer bad"}}); err != nil {
		t.Fatal(err)
	}
	for {
		var in message
		if err := wsjson.Read(t.Context(), conn, &in); err != nil {
			if websocket.CloseStatus(err) != 4403 {
				t.Fatalf("closed with %v", err)
			}
			return
		}
		if in.Type == "connection_ack" {
			t.Fatal("let in with a bad token")
		}
	}
}
