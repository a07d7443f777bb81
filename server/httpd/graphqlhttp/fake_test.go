package graphqlhttp_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/moim-crm/moim/server/httpd/graphqlhttp"
)

const fakeSDL = `
scalar Upload
scalar Long
type Query { name: String echo(n: Long): Long slow: String }
type Mutation { rename(to: String): String send(file: Upload): String }
type Subscription { ticks: Int }
`

// fakeSchema answers without resolvers: the transports alone are under test.
type fakeSchema struct {
	schema *ast.Schema
	ticks  chan int
}

func newFakeSchema() *fakeSchema {
	return &fakeSchema{
		schema: gqlparser.MustLoadSchema(&ast.Source{Input: fakeSDL}),
		ticks:  make(chan int),
	}
}

func (f *fakeSchema) Schema() *ast.Schema { return f.schema }

func (f *fakeSchema) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}

func (f *fakeSchema) Exec(ctx context.Context) graphql.ResponseHandler {
	operation := graphql.GetOperationContext(ctx)
	if operation.Operation.Operation == ast.Subscription {
		return func(ctx context.Context) *graphql.Response {
			select {
			case n := <-f.ticks:
				return data(map[string]any{"ticks": n})
			case <-ctx.Done():
				return nil
			}
		}
	}
	field := operation.Operation.SelectionSet[0].(*ast.Field)
	switch field.Name {
	case "slow":
		<-ctx.Done()
	case "send":
		file := operation.Variables["file"].(graphql.Upload)
		text, _ := io.ReadAll(file.File)
		return graphql.OneShot(data(map[string]any{"send": file.Filename + ":" + string(text)}))
	case "echo":
		return graphql.OneShot(data(map[string]any{"echo": operation.Variables["n"]}))
	}
	return graphql.OneShot(data(map[string]any{field.Alias: "ok"}))
}

func data(v any) *graphql.Response {
	text, _ := json.Marshal(v)
	return &graphql.Response{Data: text}
}

type testBundle struct {
	url    string
	schema *fakeSchema
}

func setup(t *testing.T, opts graphqlhttp.Options) *testBundle {
	t.Helper()
	schema := newFakeSchema()
	srv := httptest.NewServer(graphqlhttp.New(schema, opts))
	t.Cleanup(srv.Close)
	return &testBundle{srv.URL + "/graphql", schema}
}

type answer struct {
	status int
	header http.Header
	body   string
}

func (b *testBundle) do(t *testing.T, method, path, body string, header map[string]string) answer {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, method, b.url+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range header {
		req.Header.Set(name, value)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer{res.StatusCode, res.Header, string(bytes.TrimSpace(text))}
}
