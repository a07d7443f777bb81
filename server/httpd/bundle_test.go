package httpd_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/auth/password"
	"github.com/moim-crm/moim/server/auth/seal"
	"github.com/moim-crm/moim/server/httpd"
	"github.com/moim-crm/moim/server/jobs"
)

const goodWords = "tall trees like quiet mornings"

// whoSchema answers with who asks.
type whoSchema struct{ schema *ast.Schema }

func newWhoSchema() graphql.ExecutableSchema {
	return whoSchema{gqlparser.MustLoadSchema(&ast.Source{Input: `
		type Query { who: String long: String crash: String }
		type Mutation { change: String }
		type Subscription { ticks: Int }`})}
}

func (w whoSchema) Schema() *ast.Schema { return w.schema }

func (whoSchema) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}

func (whoSchema) Exec(ctx context.Context) graphql.ResponseHandler {
	operation := graphql.GetOperationContext(ctx).Operation
	if operation.Operation == ast.Subscription {
		first := true
		return func(ctx context.Context) *graphql.Response {
			if first {
				first = false
				return &graphql.Response{Data: []byte(`{"ticks":1}`)}
			}
			<-ctx.Done()
			return nil
		}
	}
	answer := ""
	if v := viewer.FromContext(ctx); v != nil {
		answer = v.Name + "/" + v.Via + "/" + v.Lang
	}
	field := operation.SelectionSet[0].(*ast.Field)
	switch field.Name {
	case "long":
		answer = strings.Repeat("long ", 2000)
	case "crash":
		panic("the resolver crashed: secret detail")
	}
	text, _ := json.Marshal(map[string]string{field.Alias: answer})
	return graphql.OneShot(&graphql.Response{Data: text})
}

// testBundle is the whole of httpd on a free port.
type testBundle struct {
	url     string
	auth    *auth.Service
	db      *jobs.DB
	metrics *httpd.Metrics
	log     *bytes.Buffer
	close   context.CancelFunc
}

type options struct {
	oidc  *auth.OIDC
	deps  func(*httpd.Deps)
	ready error
}

func setup(t *testing.T, db *jobs.DB, opts options) *testBundle {
	t.Helper()
	b := &testBundle{db: db, metrics: httpd.NewMetrics(), log: &bytes.Buffer{}}
	srv := httptest.NewUnstartedServer(nil)
	b.url = "http://" + strings.Replace(srv.Listener.Addr().String(), "127.0.0.1", "localhost", 1)
	var err error
	b.auth, err = auth.New(auth.Deps{
		DB: db, SecretKey: seal.NewSecretKey(), PublicURL: b.url, OIDC: opts.oidc,
		Costs: password.Params{MemoryKiB: 64, Passes: 1, Lanes: 1},
	})
	if err != nil {
		t.Fatal(err)
	}
	closing, cancel := context.WithCancel(t.Context())
	b.close = cancel
	deps := httpd.Deps{
		Auth: b.auth, PublicURL: b.url, Schema: newWhoSchema(), Metrics: b.metrics, Closing: closing,
		Log: slog.New(slog.NewTextHandler(b.log, &slog.HandlerOptions{Level: slog.LevelDebug})),
		Web: fstest.MapFS{
			"index.html":       {Data: []byte("<title>Moim</title>")},
			"graphiql.html":    {Data: []byte("<title>GraphiQL</title>")},
			"assets/app-1.js":  {Data: []byte("app()")},
			"assets/app-1.css": {Data: []byte("body{}")},
		},
		Ready: func(context.Context) error { return opts.ready },
		Routes: map[string]http.Handler{
			"POST /uploads": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				n, err := io.Copy(io.Discard, r.Body)
				if err != nil {
					http.Error(w, err.Error(), http.StatusRequestEntityTooLarge)
					return
				}
				w.Header().Set("X-Length", time.Duration(n).String())
				_, _ = io.WriteString(w, viewer.FromContext(r.Context()).Name)
			}),
		},
		MaxBody: 10_000,
	}
	if opts.deps != nil {
		opts.deps(&deps)
	}
	handler, err := httpd.New(deps)
	if err != nil {
		t.Fatal(err)
	}
	srv.Config.Handler = handler
	srv.Start()
	t.Cleanup(srv.Close)
	t.Cleanup(cancel)
	return b
}

func (b *testBundle) system() context.Context {
	return viewer.NewContext(context.Background(), viewer.System("test"))
}

func (b *testBundle) hire(t *testing.T, name string, role viewer.Role) *ent.User {
	t.Helper()
	u, err := b.auth.CreateUser(b.system(), auth.CreateUserInput{
		Email: name + "@example.org", Name: name, Role: role, Password: goodWords,
	})
	if err != nil {
		t.Fatal(err)
	}
	return u
}

// browser keeps cookies and follows no redirect.
type browser struct {
	b      *testBundle
	client *http.Client
	header http.Header
}

func (b *testBundle) browser(t *testing.T) *browser {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &browser{b: b, header: http.Header{"X-Moim-Request": {"1"}, "Origin": {b.url}}, client: &http.Client{
		Jar: jar, Timeout: 20 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
}

type answer struct {
	status int
	header http.Header
	text   string
	json   map[string]any
}

func (a answer) problem() map[string]any {
	p, _ := a.json["error"].(map[string]any)
	return p
}

// do sends a request with the browser's usual headers; header pairs replace or,
// where empty, remove them.
func (br *browser) do(t *testing.T, method, path string, body any, header ...string) answer {
	t.Helper()
	var reader io.Reader
	if text, isText := body.(string); isText {
		reader = strings.NewReader(text)
	} else if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			t.Fatal(err)
		}
		reader = bytes.NewReader(text)
	}
	if !strings.HasPrefix(path, "http") {
		path = br.b.url + path
	}
	req, err := http.NewRequestWithContext(t.Context(), method, path, reader)
	if err != nil {
		t.Fatal(err)
	}
	req.Header = br.header.Clone()
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i < len(header); i += 2 {
		if header[i+1] == "" {
			req.Header.Del(header[i])
		} else {
			req.Header.Set(header[i], header[i+1])
		}
	}
	res, err := br.client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	out := answer{status: res.StatusCode, header: res.Header, text: string(text)}
	_ = json.Unmarshal(text, &out.json)
	return out
}

func (br *browser) signIn(t *testing.T, email string) answer {
	t.Helper()
	return br.do(t, "POST", "/auth/sign-in", map[string]string{"email": email, "password": goodWords})
}

// who is the name that the graph sees.
func (br *browser) who(t *testing.T, header ...string) string {
	t.Helper()
	got := br.do(t, "POST", "/graphql", map[string]string{"query": "{ who }"}, header...)
	data, _ := got.json["data"].(map[string]any)
	who, _ := data["who"].(string)
	return who
}
