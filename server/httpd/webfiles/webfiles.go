// Package webfiles serves the built web client: hashed assets for ever, pages
// fresh, everything small on the wire, and the client's own page for every
// address that the client knows.
package webfiles

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
	"sync"
	"time"
)

const (
	page = "index.html"
	// hashed is the folder whose names change with their content.
	hashed = "assets/"
	// notWorthIt is the size under which compression gains nothing.
	notWorthIt = 1024
)

// Files serves one built client.
type Files struct {
	root  fs.FS
	known map[string]*file
}

// New lists the files once. A client that was never built has none, and the
// server says so instead of answering with nothing.
func New(root fs.FS) (*Files, error) {
	f := &Files{root: root, known: map[string]*file{}}
	err := fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasPrefix(entry.Name(), ".") {
			return err
		}
		f.known[name] = &file{name: name}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("list the web files: %w", err)
	}
	return f, nil
}

// ServeHTTP answers with a file, or with the client's page where the address is
// one of the client's own.
func (f *Files) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "Method not allowed", http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
	if _, found := f.known[name]; !found {
		// A missing script must not be answered with a page.
		if strings.HasPrefix(name, hashed) || path.Ext(name) != "" {
			http.NotFound(w, r)
			return
		}
		name = page
	}
	f.Serve(w, r, name)
}

// Page serves one file under whatever address it is mounted.
func (f *Files) Page(name string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { f.Serve(w, r, name) })
}

// Serve answers with the file of this name.
func (f *Files) Serve(w http.ResponseWriter, r *http.Request, name string) {
	found, ok := f.known[name]
	if !ok {
		http.Error(w, "The web client is not part of this build. Run: make build", http.StatusServiceUnavailable)
		return
	}
	if err := found.load(f.root); err != nil {
		http.Error(w, "This file cannot be read", http.StatusInternalServerError)
		return
	}
	h := w.Header()
	h.Set("Content-Type", found.media)
	h.Set("Vary", "Accept-Encoding")
	h.Set("Cache-Control", "no-cache")
	if strings.HasPrefix(name, hashed) {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	body, tag := found.plain, found.tag
	if found.packed != nil && acceptsGzip(r) {
		h.Set("Content-Encoding", "gzip")
		body, tag = found.packed, found.tag+"-gz"
	}
	h.Set("ETag", `"`+tag+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
}

// file is read and compressed when somebody first asks for it, so that the
// server does not wait for that when it starts.
type file struct {
	name          string
	once          sync.Once
	err           error
	plain, packed []byte
	tag, media    string
}

func (f *file) load(root fs.FS) error {
	f.once.Do(func() {
		if f.plain, f.err = fs.ReadFile(root, f.name); f.err != nil {
			return
		}
		sum := sha256.Sum256(f.plain)
		f.tag = hex.EncodeToString(sum[:12])
		f.media = mediaType(f.name)
		if len(f.plain) >= notWorthIt && isText(f.media) {
			f.packed, f.err = pack(f.plain)
		}
	})
	return f.err
}

func pack(plain []byte) ([]byte, error) {
	var out bytes.Buffer
	zip, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err = zip.Write(plain); err != nil {
		return nil, err
	}
	if err = zip.Close(); err != nil {
		return nil, err
	}
	if out.Len() >= len(plain) {
		return nil, nil
	}
	return out.Bytes(), nil
}

// types names what browsers are strict about; what a machine's own tables say
// differs from machine to machine.
var types = map[string]string{
	".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8", ".json": "application/json; charset=utf-8", ".svg": "image/svg+xml",
	".woff2": "font/woff2", ".woff": "font/woff", ".ttf": "font/ttf", ".wasm": "application/wasm",
	".webmanifest": "application/manifest+json", ".png": "image/png", ".ico": "image/x-icon", ".txt": "text/plain; charset=utf-8",
}

func mediaType(name string) string {
	ext := path.Ext(name)
	if t, ok := types[ext]; ok {
		return t
	}
	if t := mime.TypeByExtension(ext); t != "" {
		return t
	}
	return "application/octet-stream"
}

func isText(media string) bool {
	return strings.HasPrefix(media, "text/") || strings.HasPrefix(media, "application/json") ||
		media == "image/svg+xml" || media == "font/ttf" || media == "application/wasm" || media == "application/manifest+json"
}

func acceptsGzip(r *http.Request) bool {
	for part := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		coding, params, _ := strings.Cut(strings.TrimSpace(part), ";")
		if coding == "gzip" || coding == "*" {
			weight := strings.ReplaceAll(params, " ", "")
			return weight != "q=0" && weight != "q=0.0"
		}
	}
	return false
}

// ErrNotBuilt says that there is no client in the program.
var ErrNotBuilt = errors.New("webfiles: the web client is not part of this build")

// Check reports ErrNotBuilt where there is no page.
func (f *Files) Check() error {
	if _, ok := f.known[page]; !ok {
		return ErrNotBuilt
	}
	return nil
}
