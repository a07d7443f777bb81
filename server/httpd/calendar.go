package httpd

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strings"
	"time"

	"github.com/moim-crm/moim/server/httpd/reply"
)

const calendarPath = "/calendar/"

// calendar answers GET /calendar/SECRET.ics. Whoever has the address reads it, so
// no cookie and no token is looked at, nothing on the way may keep it, and no
// other site learns it. A program that has the present state gets 304.
func (s *server) calendar(w http.ResponseWriter, r *http.Request) {
	secret, isCalendar := strings.CutSuffix(r.PathValue("file"), ".ics")
	if !isCalendar || secret == "" {
		notFound(w, r)
		return
	}
	text, err := s.deps.Calendar(r.Context(), secret)
	if err != nil {
		// What is logged of a failure must not hold the secret either.
		shown := r.Clone(r.Context())
		shown.URL.Path = loggedPath(r.URL.Path)
		reply.Error(w, shown, err)
		return
	}
	sum := sha256.Sum256(text)
	h := w.Header()
	h.Set("Content-Type", "text/calendar; charset=utf-8")
	h.Set("Content-Disposition", `inline; filename="volunteering.ics"`)
	h.Set("Cache-Control", "private, no-cache")
	h.Set("ETag", `"`+hex.EncodeToString(sum[:16])+`"`)
	h.Set("X-Robots-Tag", "noindex")
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(text))
}
