package httpd_test

import (
	"bufio"
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/testdb"
)

type message struct {
	ID      string         `json:"id,omitempty"`
	Type    string         `json:"type"`
	Payload map[string]any `json:"payload,omitempty"`
}

// socket opens a subscription as the browser does and waits for its first news.
func (br *browser) socket(ctx context.Context, t *testing.T) *websocket.Conn {
	t.Helper()
	conn, _, err := websocket.Dial(ctx, br.b.url+"/graphql", &websocket.DialOptions{
		HTTPClient: br.client, Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: http.Header{"Origin": {br.b.url}},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.CloseNow() })
	for _, m := range []message{{Type: "connection_init"}, {ID: "1", Type: "subscribe", Payload: map[string]any{"query": "subscription { ticks }"}}} {
		if err := wsjson.Write(ctx, conn, m); err != nil {
			t.Fatal(err)
		}
	}
	for {
		var m message
		if err := wsjson.Read(ctx, conn, &m); err != nil {
			t.Fatal(err)
		}
		if m.Type == "next" {
			return conn
		}
	}
}

func closed(ctx context.Context, conn *websocket.Conn) bool {
	for {
		var m message
		if err := wsjson.Read(ctx, conn, &m); err != nil {
			return ctx.Err() == nil
		}
	}
}

func TestOpenSubscriptionsEnd(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t), options{})
	jane, joe := b.hire(t, "jane", viewer.Fundraising), b.hire(t, "joe", viewer.Fundraising)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	janes, joes := b.browser(t), b.browser(t)
	janes.client.Timeout, joes.client.Timeout = 0, 0
	janes.signIn(t, jane.Email)
	joes.signIn(t, joe.Email)
	one, two := janes.socket(ctx, t), joes.socket(ctx, t)

	req, err := http.NewRequestWithContext(ctx, "GET", b.url+"/graphql?query=subscription{ticks}", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Accept", "text/event-stream")
	res, err := janes.client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	lines := bufio.NewScanner(res.Body)
	for lines.Scan() && !strings.HasPrefix(lines.Text(), "data: {") {
	}

	if _, err := b.auth.DisableUser(b.system(), jane.ID); err != nil {
		t.Fatal(err)
	}
	if !closed(ctx, one) {
		t.Fatal("a disabled user's websocket stays open")
	}
	for lines.Scan() {
	}
	if lines.Err() != nil || ctx.Err() != nil {
		t.Fatalf("a disabled user's events go on: %v", lines.Err())
	}
	b.close()
	if !closed(ctx, two) {
		t.Fatal("a websocket outlives the server")
	}
}

func TestSocketsFromElsewhere(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t), options{})
	_, res, err := websocket.Dial(t.Context(), b.url+"/graphql", &websocket.DialOptions{
		Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: http.Header{"Origin": {"https://evil.example"}},
	})
	if err == nil || res.StatusCode != http.StatusForbidden {
		t.Fatalf("%v", err)
	}
}
