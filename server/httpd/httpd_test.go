package httpd_test

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/httpd"
	"github.com/moim-crm/moim/server/testdb"
)

func TestRoutes(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t), options{})
	for _, tt := range []struct {
		method, path  string
		status        int
		media, holds  string
		cacheControls string
	}{
		{"GET", "/", 200, "text/html; charset=utf-8", "<title>Moim", "no-cache"},
		{"GET", "/contacts/1", 200, "text/html; charset=utf-8", "<title>Moim", "no-cache"},
		{"GET", "/sign-in", 200, "text/html; charset=utf-8", "<title>Moim", "no-cache"},
		{"GET", "/graphiql", 200, "text/html; charset=utf-8", "<title>GraphiQL", "no-cache"},
		{"GET", "/assets/app-1.js", 200, "text/javascript; charset=utf-8", "app()", "public, max-age=31536000, immutable"},
		{"GET", "/assets/app-0.js", 404, "text/plain; charset=utf-8", "", ""},
		{"GET", "/healthz", 200, "application/json; charset=utf-8", "alive", "no-store"},
		{"GET", "/readyz", 200, "application/json; charset=utf-8", "ready", "no-store"},
		{"GET", "/metrics", 404, "application/json; charset=utf-8", "NOT_FOUND", "no-store"},
		{"POST", "/webhooks/stripe", 404, "application/json; charset=utf-8", "NOT_FOUND", "no-store"},
		{"GET", "/auth/nothing", 404, "application/json; charset=utf-8", "NOT_FOUND", "no-store"},
		{"GET", "/auth/methods", 200, "application/json; charset=utf-8", `"passkey":true`, "no-store"},
		{"GET", "/graphql?query={who}", 200, "application/json; charset=utf-8", `"who"`, "no-store"},
	} {
		t.Run(tt.method+" "+tt.path, func(t *testing.T) {
			got := b.browser(t).do(t, tt.method, tt.path, nil)
			if got.status != tt.status || got.header.Get("Content-Type") != tt.media || !strings.Contains(got.text, tt.holds) ||
				got.header.Get("Cache-Control") != tt.cacheControls {
				t.Fatalf("%d %v\n%s", got.status, got.header, got.text)
			}
		})
	}
}

func TestEveryAnswerIsGuarded(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t), options{})
	for _, path := range []string{"/", "/graphql?query={who}", "/auth/methods", "/healthz", "/assets/missing.js"} {
		h := b.browser(t).do(t, "GET", path, nil).header
		policy := h.Get("Content-Security-Policy")
		if !strings.Contains(policy, "script-src 'self';") || !strings.Contains(policy, "frame-ancestors 'none'") ||
			!strings.Contains(policy, "connect-src 'self' ws://localhost:") {
			t.Errorf("%s: policy %q", path, policy)
		}
		for name, want := range map[string]string{
			"X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Referrer-Policy": "same-origin",
			"Strict-Transport-Security": "",
		} {
			if h.Get(name) != want {
				t.Errorf("%s: %s is %q", path, name, h.Get(name))
			}
		}
		if len(h.Get("X-Request-Id")) < 8 {
			t.Errorf("%s: request id %q", path, h.Get("X-Request-Id"))
		}
	}
}

func TestReadiness(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t), options{ready: errors.New("dial tcp 10.0.0.9:5432: refused")})
	got := b.browser(t).do(t, "GET", "/readyz", nil)
	if got.status != 503 || strings.Contains(got.text, "10.0.0.9") {
		t.Fatalf("%d %s", got.status, got.text)
	}
	if got := b.browser(t).do(t, "GET", "/healthz", nil); got.status != 200 {
		t.Fatal("not ready is not dead")
	}
}

func TestPanicsTellNothing(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t), options{deps: func(d *httpd.Deps) {
		d.Routes["GET /crash"] = http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("secret detail") })
	}})
	got := b.browser(t).do(t, "GET", "/crash", nil, "X-Request-Id", "request-1234")
	if got.status != 500 || strings.Contains(got.text, "secret") || got.problem()["code"] != "INTERNAL" {
		t.Fatalf("%d %s", got.status, got.text)
	}
	if log := b.log.String(); !strings.Contains(log, "secret detail") || !strings.Contains(log, "request-1234") {
		t.Fatalf("the log does not help:\n%s", log)
	}
}

func TestTheLogHoldsNoSecrets(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t), options{})
	b.browser(t).do(t, "GET", "/graphql?query={who}&token=hunter2", nil)
	b.browser(t).do(t, "GET", "/auth/link/hunter2", nil)
	b.browser(t).do(t, "GET", "/link/hunter2", nil)
	if log := b.log.String(); strings.Contains(log, "hunter2") || strings.Count(log, "msg=request") != 3 {
		t.Fatalf("log:\n%s", log)
	}
}

func TestBodiesAreBounded(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t), options{})
	b.hire(t, "jane", viewer.Fundraising)
	br := b.browser(t)
	br.signIn(t, "jane@example.org")
	if got := br.do(t, "POST", "/uploads", strings.Repeat("x", 9_000)); got.status != 200 || got.text != "jane" {
		t.Fatalf("%d %s", got.status, got.text)
	}
	if got := br.do(t, "POST", "/uploads", strings.Repeat("x", 11_000)); got.status != 413 {
		t.Fatalf("%d %s", got.status, got.text)
	}
	if got := br.do(t, "POST", "/auth/sign-in", `{"email":"`+strings.Repeat("x", 100_000)+`"}`); got.status != 422 {
		t.Fatalf("%d %s", got.status, got.text)
	}
}

func TestLargeAnswersAreCompressed(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t), options{})
	query := map[string]string{"query": "{ long }"}
	if got := b.browser(t).do(t, "POST", "/graphql", query, "Accept-Encoding", "gzip"); got.header.Get("Content-Encoding") != "gzip" || len(got.text) > 1000 {
		t.Fatalf("%v, %d bytes", got.header, len(got.text))
	}
	if got := b.browser(t).do(t, "POST", "/graphql", query, "Accept-Encoding", "identity"); got.header.Get("Content-Encoding") != "" || len(got.text) < 9000 {
		t.Fatalf("%v, %d bytes", got.header, len(got.text))
	}
	// Go's client asks for gzip by itself and unpacks.
	if got := b.browser(t).do(t, "POST", "/graphql", map[string]string{"query": "{ who }"}, "Accept-Encoding", "gzip"); got.header.Get("Content-Encoding") != "" || !strings.Contains(got.text, "who") {
		t.Fatalf("small: %v %s", got.header, got.text)
	}
}

func TestMetrics(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t), options{})
	for range 3 {
		b.browser(t).do(t, "GET", "/contacts/"+strings.Repeat("x", 5), nil)
	}
	b.browser(t).do(t, "GET", "/auth/nothing", nil)
	w := httptest.NewRecorder()
	b.metrics.Handler().ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	text := w.Body.String()
	for _, want := range []string{
		`moim_http_requests_total{method="GET",route="/",status="200"} 3`,
		`moim_http_requests_total{method="GET",route="/auth/",status="404"} 1`,
		`moim_http_request_seconds_count{route="/"} 3`, "go_goroutines",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s", want)
		}
	}
	if strings.Contains(text, "xxxxx") {
		t.Error("an address became a series")
	}
}

func TestServeEndsInOrder(t *testing.T) {
	t.Parallel()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	entered, leave := make(chan struct{}), make(chan struct{})
	handler := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(entered)
		<-leave
		w.WriteHeader(http.StatusTeapot)
	})
	ctx, cancel := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() { served <- httpd.Serve(ctx, listener, handler, 20*time.Second, slog.New(slog.DiscardHandler)) }()
	answered := make(chan int, 1)
	go func() {
		res, err := http.Get("http://" + listener.Addr().String())
		if err != nil {
			answered <- 0
			return
		}
		_ = res.Body.Close()
		answered <- res.StatusCode
	}()
	<-entered
	cancel()
	close(leave)
	if status := <-answered; status != http.StatusTeapot {
		t.Fatalf("the request in progress got %d", status)
	}
	if err := <-served; err != nil {
		t.Fatal(err)
	}
}
