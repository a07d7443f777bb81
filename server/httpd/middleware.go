package httpd

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"regexp"
	"runtime/debug"
	"strings"
	"time"

	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/httpd/origin"
	"github.com/moim-crm/moim/server/httpd/reply"
)

type requestIDKey struct{}

// RequestID names one request in the log and in the answer's X-Request-Id.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestIDKey{}).(string)
	return id
}

var cleanRequestID = regexp.MustCompile(`^[A-Za-z0-9._-]{8,64}$`)

// observe is around everything: it names the request, counts it, writes it to
// the access log, and turns a panic into an answer without detail.
func (s *server) observe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		started := time.Now()
		id := r.Header.Get("X-Request-Id")
		if !cleanRequestID.MatchString(id) {
			id = strings.ToLower(rand.Text())[:16]
		}
		w.Header().Set("X-Request-Id", id)
		out := &recorder{ResponseWriter: w}
		r = origin.WithAddress(r.WithContext(context.WithValue(r.Context(), requestIDKey{}, id)))
		s.deps.Metrics.inFlight.Inc()
		defer func() {
			s.deps.Metrics.inFlight.Dec()
			crashed := recover()
			aborted := isAbort(crashed)
			if crashed != nil && !aborted {
				s.deps.Log.ErrorContext(r.Context(), "panic while answering", "request", id, "path", r.URL.Path,
					"panic", fmt.Sprint(crashed), "stack", string(debug.Stack()))
				if out.status == 0 {
					reply.Error(out, r, errs.Internal(fmt.Errorf("panic: %v", crashed)))
				}
			}
			s.logAccess(r, out, id, started)
			if aborted {
				panic(crashed)
			}
		}()
		next.ServeHTTP(out, r)
	})
}

// isAbort reports whether a panic is the usual way to cut a connection.
func isAbort(crashed any) bool {
	err, ok := crashed.(error)
	return ok && errors.Is(err, http.ErrAbortHandler)
}

// logAccess writes no query: it may hold what was searched for, or a token.
func (s *server) logAccess(r *http.Request, out *recorder, id string, started time.Time) {
	took := time.Since(started)
	if out.status == 0 {
		out.status = http.StatusOK
	}
	s.deps.Metrics.observe(r, out.status, out.isStream(), took)
	level := slog.LevelInfo
	if out.status < 400 && isQuiet(r.URL.Path) {
		level = slog.LevelDebug
	}
	s.deps.Log.LogAttrs(r.Context(), level, "request",
		slog.String("request", id), slog.String("method", r.Method), slog.String("path", loggedPath(r.URL.Path)),
		slog.Int("status", out.status), slog.Int64("bytes", out.bytes), slog.Duration("took", took.Round(time.Microsecond)),
		slog.String("from", origin.Address(r.Context()).String()))
}

// isQuiet is what would drown everything else in the log.
func isQuiet(path string) bool {
	return path == "/healthz" || path == "/readyz" || strings.HasPrefix(path, "/assets/")
}

// loggedPath hides the token of a one-time link and the secret of a calendar.
func loggedPath(path string) string {
	for _, prefix := range []string{"/auth/link/", "/link/", calendarPath} {
		if strings.HasPrefix(path, prefix) {
			return prefix + "…"
		}
	}
	return path
}

// guardHeaders tells browsers what our pages never do, so that a hole in one of
// them is hard to use.
func (s *server) guardHeaders(next http.Handler) http.Handler {
	policy := strings.Join([]string{
		"default-src 'self'",
		"script-src 'self'",
		// The component library writes its theme into a style element.
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data: blob:",
		"font-src 'self' data:",
		"connect-src 'self' " + s.deps.Origin.Sockets(),
		// The editor of /graphiql runs its language service in a worker.
		"worker-src 'self' blob:",
		"object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
	}, "; ")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()")
		if s.deps.Origin.Secure() {
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		next.ServeHTTP(w, r)
	})
}

// limitBody bounds every body that its handler does not bound itself.
func limitBody(limit int64, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, limit)
		next.ServeHTTP(w, r)
	})
}
