package httpd

import (
	"compress/gzip"
	"net/http"
	"strings"
	"sync"
)

// compressFrom is the size from which an answer is worth compressing: below, it
// fits into one packet anyway.
const compressFrom = 1400

var zippers = sync.Pool{New: func() any {
	// The level is one that the package knows.
	zip, _ := gzip.NewWriterLevel(nil, gzip.BestSpeed)
	return zip
}}

// compress makes large JSON answers small for clients that ask for it. It
// decides at the first write; streams and small answers pass through.
func compress(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Accept-Encoding")
		if !strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") || r.Header.Get("Upgrade") != "" {
			next.ServeHTTP(w, r)
			return
		}
		out := &compressor{ResponseWriter: w}
		defer out.close()
		next.ServeHTTP(out, r)
	})
}

type compressor struct {
	http.ResponseWriter
	status  int
	decided bool
	zip     *gzip.Writer
}

func (c *compressor) Unwrap() http.ResponseWriter { return c.ResponseWriter }

func (c *compressor) WriteHeader(status int) {
	if c.decided || status < 200 {
		c.ResponseWriter.WriteHeader(status)
		return
	}
	c.status = status
	if !c.isJSON() {
		c.decide(false)
	}
}

func (c *compressor) Write(p []byte) (int, error) {
	if !c.decided {
		c.decide(len(p) >= compressFrom && c.isJSON())
	}
	if c.zip != nil {
		return c.zip.Write(p)
	}
	return c.ResponseWriter.Write(p)
}

func (c *compressor) isJSON() bool {
	h := c.Header()
	return h.Get("Content-Encoding") == "" && strings.Contains(h.Get("Content-Type"), "json")
}

func (c *compressor) decide(small bool) {
	c.decided = true
	if small {
		c.Header().Set("Content-Encoding", "gzip")
		c.Header().Del("Content-Length")
		c.zip = zippers.Get().(*gzip.Writer)
		c.zip.Reset(c.ResponseWriter)
	}
	if c.status != 0 {
		c.ResponseWriter.WriteHeader(c.status)
	}
}

func (c *compressor) close() {
	if !c.decided {
		c.decide(false)
	}
	if c.zip != nil {
		// A client that is gone cannot be told.
		_ = c.zip.Close()
		zippers.Put(c.zip)
	}
}
