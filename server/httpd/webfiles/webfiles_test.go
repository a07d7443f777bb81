package webfiles_test

import (
	"compress/gzip"
	"errors"
	"io"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/moim-crm/moim/server/httpd/webfiles"
)

var script = strings.Repeat("console.log('hello');\n", 200)

func client() fstest.MapFS {
	return fstest.MapFS{
		"index.html":           {Data: []byte("<title>Moim</title>")},
		"graphiql.html":        {Data: []byte("<title>GraphiQL</title>")},
		"assets/index-abc.js":  {Data: []byte(script)},
		"assets/font-a.woff2":  {Data: []byte(strings.Repeat("a", 2000))},
		"favicon.svg":          {Data: []byte("<svg/>")},
		".gitkeep":             {},
		"assets/.hidden-thing": {},
	}
}

func TestServe(t *testing.T) {
	t.Parallel()
	files, err := webfiles.New(client())
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, method, path, encoding string
		status                       int
		media, cache, coding, holds  string
	}{
		{"the page", "GET", "/", "gzip", 200, "text/html; charset=utf-8", "no-cache", "", "<title>Moim"},
		{"an address of the client", "GET", "/contacts/123", "", 200, "text/html; charset=utf-8", "no-cache", "", "<title>Moim"},
		{"a hashed script", "GET", "/assets/index-abc.js", "", 200, "text/javascript; charset=utf-8", "public, max-age=31536000, immutable", "", "console"},
		{"a hashed script, small", "GET", "/assets/index-abc.js", "br, gzip", 200, "text/javascript; charset=utf-8", "public, max-age=31536000, immutable", "gzip", ""},
		{"no gzip wanted", "GET", "/assets/index-abc.js", "gzip;q=0", 200, "text/javascript; charset=utf-8", "public, max-age=31536000, immutable", "", "console"},
		{"a font is small already", "GET", "/assets/font-a.woff2", "gzip", 200, "font/woff2", "public, max-age=31536000, immutable", "", ""},
		{"an icon", "GET", "/favicon.svg", "", 200, "image/svg+xml", "no-cache", "", "<svg"},
		{"a script of an older build", "GET", "/assets/index-old.js", "", 404, "", "", "", ""},
		{"a file that is not there", "GET", "/robots.txt", "", 404, "", "", "", ""},
		{"out of the folder", "GET", "/../../etc/passwd", "", 200, "text/html; charset=utf-8", "no-cache", "", "<title>Moim"},
		{"hidden files", "GET", "/.gitkeep", "", 404, "", "", "", ""},
		{"head", "HEAD", "/", "", 200, "text/html; charset=utf-8", "no-cache", "", ""},
		{"post", "POST", "/contacts", "", 405, "", "", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := httptest.NewRequest(tt.method, tt.path, nil)
			r.Header.Set("Accept-Encoding", tt.encoding)
			w := httptest.NewRecorder()
			files.ServeHTTP(w, r)
			h := w.Header()
			if w.Code != tt.status || !strings.Contains(w.Body.String(), tt.holds) {
				t.Fatalf("%d %q", w.Code, w.Body.String())
			}
			if tt.status == 200 && (h.Get("Content-Type") != tt.media || h.Get("Cache-Control") != tt.cache || h.Get("Content-Encoding") != tt.coding) {
				t.Fatalf("headers %v", h)
			}
		})
	}
}

func TestETag(t *testing.T) {
	t.Parallel()
	files, err := webfiles.New(client())
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest("GET", "/assets/index-abc.js", nil)
	r.Header.Set("Accept-Encoding", "gzip")
	first := httptest.NewRecorder()
	files.ServeHTTP(first, r)
	zip, err := gzip.NewReader(first.Body)
	if err != nil {
		t.Fatal(err)
	}
	if text, err := io.ReadAll(zip); err != nil || string(text) != script {
		t.Fatalf("unpacked %d bytes, %v", len(text), err)
	}
	r.Header.Set("If-None-Match", first.Header().Get("ETag"))
	second := httptest.NewRecorder()
	files.ServeHTTP(second, r)
	if second.Code != 304 || second.Body.Len() != 0 {
		t.Fatalf("%d with %d bytes", second.Code, second.Body.Len())
	}
}

func TestNotBuilt(t *testing.T) {
	t.Parallel()
	files, err := webfiles.New(fstest.MapFS{".gitkeep": {}})
	if err != nil {
		t.Fatal(err)
	}
	if err := files.Check(); !errors.Is(err, webfiles.ErrNotBuilt) {
		t.Fatal(err)
	}
	w := httptest.NewRecorder()
	files.ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
	if w.Code != 503 || !strings.Contains(w.Body.String(), "make build") {
		t.Fatalf("%d %s", w.Code, w.Body.String())
	}
}
