package graphqlhttp_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/moim-crm/moim/server/httpd/graphqlhttp"
)

const (
	jsonType    = "application/json"
	graphqlType = "application/graphql-response+json"
)

func TestPost(t *testing.T) {
	t.Parallel()
	b := setup(t, graphqlhttp.Options{MaxBody: 4096})
	for _, tt := range []struct {
		name, contentType, accept, body string
		status                          int
		media, holds                    string
	}{
		{"plain", jsonType, "", `{"query":"{ __typename }"}`, 200, jsonType, `"data"`},
		{"takes anything", jsonType, "*/*", `{"query":"{ name }"}`, 200, jsonType, `"name":"ok"`},
		{"newer media type", jsonType, graphqlType, `{"query":"{ name }"}`, 200, graphqlType, `"data"`},
		{"newer media type preferred", jsonType, graphqlType + ", " + jsonType + ";q=0.9", `{"query":"{ name }"}`, 200, graphqlType, ""},
		{"older media type preferred", jsonType, graphqlType + ";q=0.5, " + jsonType, `{"query":"{ name }"}`, 200, jsonType, ""},
		{"a browser's Accept", jsonType, "text/html,application/xhtml+xml,*/*;q=0.8", `{"query":"{ name }"}`, 200, jsonType, ""},
		{"takes neither", jsonType, "text/html", `{"query":"{ name }"}`, 406, jsonType, ""},
		{"refuses both by weight", jsonType, "*/*;q=0", `{"query":"{ name }"}`, 406, jsonType, ""},
		{"charset named", jsonType + "; charset=UTF-8", "", `{"query":"{ name }"}`, 200, jsonType, ""},
		{"charset we cannot read", jsonType + "; charset=utf-16", "", `{"query":"{ name }"}`, 415, jsonType, ""},
		{"no content type", "", "", `{"query":"{ name }"}`, 415, jsonType, ""},
		{"a form", "application/x-www-form-urlencoded", "", "query={name}", 415, jsonType, ""},
		{"empty body", jsonType, "", "", 400, jsonType, ""},
		{"half of a body", jsonType, "", `{"query":`, 400, jsonType, ""},
		{"a batch", jsonType, "", `[{"query":"{ name }"}]`, 400, jsonType, ""},
		{"no query", jsonType, graphqlType, `{"notquery":"{ name }"}`, 400, graphqlType, "query"},
		{"query is a number", jsonType, "", `{"query":0}`, 400, jsonType, "a string"},
		{"operationName is a list", jsonType, "", `{"query":"{ name }","operationName":[]}`, 400, jsonType, "operationName"},
		{"variables are a string", jsonType, "", `{"query":"{ name }","variables":"x"}`, 400, jsonType, "variables"},
		{"extensions are false", jsonType, "", `{"query":"{ name }","extensions":false}`, 400, jsonType, "extensions"},
		{"nulls", jsonType, "", `{"query":"{ name }","operationName":null,"variables":null,"extensions":null}`, 200, jsonType, `"ok"`},
		{"a number too big for a float", jsonType, "", `{"query":"query($n: Long){ echo(n: $n) }","variables":{"n":9007199254740993}}`, 200, jsonType, "9007199254740993"},
		{"does not parse, JSON", jsonType, jsonType, `{"query":"{"}`, 200, jsonType, "errors"},
		{"does not parse, newer", jsonType, graphqlType, `{"query":"{"}`, 400, graphqlType, "errors"},
		{"unknown field, JSON", jsonType, jsonType, `{"query":"{ nope }"}`, 200, jsonType, "errors"},
		{"unknown field, newer", jsonType, graphqlType, `{"query":"{ nope }"}`, 400, graphqlType, "errors"},
		{"variable does not fit, newer", jsonType, graphqlType, `{"query":"query($n: Long!){ echo(n: $n) }","variables":{"n":null}}`, 400, graphqlType, "errors"},
		{"a mutation", jsonType, "", `{"query":"mutation { rename(to: \"x\") }"}`, 200, jsonType, `"ok"`},
		{"a subscription", jsonType, "", `{"query":"subscription { ticks }"}`, 400, jsonType, "websocket"},
		{"unknown persisted id", jsonType, "", `{"documentId":"x"}`, 400, jsonType, "persisted"},
		{"too large", jsonType, "", `{"query":"` + strings.Repeat(" ", 5000) + `{ name }"}`, 413, jsonType, "too large"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := b.do(t, "POST", "", tt.body, map[string]string{"Content-Type": tt.contentType, "Accept": tt.accept})
			if got.status != tt.status || got.header.Get("Content-Type") != tt.media+"; charset=utf-8" || !strings.Contains(got.body, tt.holds) {
				t.Fatalf("%d %s\n%s", got.status, got.header.Get("Content-Type"), got.body)
			}
			if tt.status == 400 && strings.Contains(got.body, `"data"`) {
				t.Fatalf("a refused request has data: %s", got.body)
			}
		})
	}
}

func TestGet(t *testing.T) {
	t.Parallel()
	b := setup(t, graphqlhttp.Options{})
	for _, tt := range []struct {
		name   string
		values url.Values
		status int
		allow  string
	}{
		{"query", url.Values{"query": {"{ name }"}}, 200, ""},
		{"variables", url.Values{"query": {"query($n: Long){ echo(n: $n) }"}, "variables": {`{"n":1}`}}, 200, ""},
		{"variables not an object", url.Values{"query": {"{ name }"}, "variables": {`[1]`}}, 400, ""},
		{"text after variables", url.Values{"query": {"{ name }"}, "variables": {`{} {}`}}, 400, ""},
		{"nothing", url.Values{}, 400, ""},
		{"mutation", url.Values{"query": {"mutation { rename }"}}, 405, "GET, POST, OPTIONS"},
		{"one of two operations is a mutation", url.Values{"query": {"query A { name } mutation B { rename }"}, "operationName": {"B"}}, 405, "GET, POST, OPTIONS"},
		{"subscription without a stream", url.Values{"query": {"subscription { ticks }"}}, 400, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := b.do(t, "GET", "?"+tt.values.Encode(), "", nil)
			if got.status != tt.status || got.header.Get("Allow") != tt.allow {
				t.Fatalf("%d, Allow %q\n%s", got.status, got.header.Get("Allow"), got.body)
			}
		})
	}
}

func TestOtherMethods(t *testing.T) {
	t.Parallel()
	b := setup(t, graphqlhttp.Options{})
	for method, want := range map[string]int{"OPTIONS": 204, "HEAD": 405, "PUT": 405, "DELETE": 405, "PATCH": 405} {
		got := b.do(t, method, "", "", nil)
		if got.status != want || got.header.Get("Allow") != "GET, POST, OPTIONS" {
			t.Errorf("%s: %d, Allow %q", method, got.status, got.header.Get("Allow"))
		}
	}
}

func TestPersistedOperations(t *testing.T) {
	t.Parallel()
	b := setup(t, graphqlhttp.Options{Document: func(id string) (string, bool) { return "{ name }", id == "known" }})
	header := map[string]string{"Content-Type": jsonType}
	sum := sha256.Sum256([]byte("{ name }"))
	extension := fmt.Sprintf(`"extensions":{"persistedQuery":{"version":1,"sha256Hash":%q}}`, hex.EncodeToString(sum[:]))
	for _, step := range []struct{ name, body, holds string }{
		{"by id", `{"documentId":"known"}`, `"ok"`},
		{"as Relay sends it", `{"id":"known"}`, `"ok"`},
		{"hash not seen yet", `{` + extension + `}`, "PersistedQueryNotFound"},
		{"hash with query", `{"query":"{ name }",` + extension + `}`, `"ok"`},
		{"hash alone", `{` + extension + `}`, `"ok"`},
		{"hash of something else", `{"query":"{ __typename }",` + extension + `}`, "does not match"},
	} {
		if got := b.do(t, "POST", "", step.body, header); !strings.Contains(got.body, step.holds) {
			t.Errorf("%s: %d %s", step.name, got.status, got.body)
		}
	}
}

func TestAnOperationEndsInTime(t *testing.T) {
	t.Parallel()
	b := setup(t, graphqlhttp.Options{Timeout: 20 * time.Millisecond})
	got := b.do(t, "POST", "", `{"query":"{ slow }"}`, map[string]string{"Content-Type": jsonType})
	if got.status != 503 {
		t.Fatalf("%d %s", got.status, got.body)
	}
}

func TestUpload(t *testing.T) {
	t.Parallel()
	b := setup(t, graphqlhttp.Options{MaxUpload: 2000})
	form := func(content string) string {
		part := func(name, extra, text string) string {
			return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"" + extra + "\r\n\r\n" + text + "\r\n"
		}
		return part("operations", "", `{"query":"mutation($file: Upload){ send(file: $file) }","variables":{"file":null}}`) +
			part("map", "", `{"0":["variables.file"]}`) + part("0", `; filename="gifts.csv"`, content) + "--B--\r\n"
	}
	header := map[string]string{"Content-Type": "multipart/form-data; boundary=B"}
	if got := b.do(t, "POST", "", form("a;b"), header); got.status != 200 || !strings.Contains(got.body, "gifts.csv:a;b") {
		t.Fatalf("%d %s", got.status, got.body)
	}
	if got := b.do(t, "POST", "", form(strings.Repeat("x", 3000)), header); got.status != 413 {
		t.Fatalf("too large: %d %s", got.status, got.body)
	}
}
