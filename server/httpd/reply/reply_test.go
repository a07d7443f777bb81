package reply_test

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/httpd/reply"
)

type later struct{}

func (later) Error() string             { return "later" }
func (later) RetryAfter() time.Duration { return 1500 * time.Millisecond }

func TestError(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name   string
		lang   string
		err    error
		status int
		holds  string
		retry  string
	}{
		{"invalid", "en", errs.Invalid("email", errs.KeyRequired), 422, `"code":"INVALID","message":"Please fill this in.","field":"email"`, ""},
		{"invalid in Korean", "ko", errs.Invalid("email", errs.KeyRequired), 422, "입력해 주세요", ""},
		{"wrapped", "en", fmt.Errorf("sign in: %w", errs.Unauthenticated(errs.KeyUnauthenticated)), 401, `"UNAUTHENTICATED"`, ""},
		{"forbidden", "en", errs.Forbidden(errs.KeyForbidden), 403, `"FORBIDDEN"`, ""},
		{"not found", "en", errs.NotFound(errs.KeyNotFound), 404, `"NOT_FOUND"`, ""},
		{"conflict", "en", errs.Conflict(errs.KeyForbidden), 409, `"CONFLICT"`, ""},
		{"unavailable", "en", errs.Unavailable(errs.KeyUnavailable), 503, `"UNAVAILABLE"`, ""},
		{"too many", "en", errs.Unavailable(errs.KeyUnavailable).Because(later{}), 429, `"UNAVAILABLE"`, "2"},
		{"a stranger's error stays inside", "en", errors.New("pq: password is hunter2"), 500, `"INTERNAL"`, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := httptest.NewRecorder()
			r := httptest.NewRequest("POST", "/auth/sign-in", nil)
			r = r.WithContext(viewer.NewContext(r.Context(), &viewer.Viewer{Lang: tt.lang}))
			reply.Error(w, r, tt.err)
			body := w.Body.String()
			if w.Code != tt.status || !strings.Contains(body, tt.holds) || strings.Contains(body, "hunter2") {
				t.Fatalf("%d %s", w.Code, body)
			}
			if got := w.Header().Get("Retry-After"); got != tt.retry {
				t.Fatalf("Retry-After %q", got)
			}
		})
	}
}

func TestDecode(t *testing.T) {
	t.Parallel()
	for name, body := range map[string]string{"empty": "", "half": `{"email":`, "too long": `{"email":"` + strings.Repeat("x", 100_000) + `"}`, "wrong type": `{"email":1}`} {
		var in struct {
			Email string `json:"email"`
		}
		err := reply.Decode(httptest.NewRecorder(), httptest.NewRequest(http.MethodPost, "/", strings.NewReader(body)), &in)
		var e *errs.Error
		if !errors.As(err, &e) || e.Code != errs.CodeInvalid {
			t.Errorf("%s: %v", name, err)
		}
	}
}
