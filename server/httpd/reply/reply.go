// Package reply writes JSON answers, and turns errors into the one shape that
// every HTTP endpoint outside of GraphQL uses:
//
//	{"error": {"code": "INVALID", "message": "…", "field": "password"}}
package reply

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"math"
	"net/http"
	"strconv"
	"time"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// Problem is what a person or a program sees of an error.
type Problem struct {
	Code    errs.Code `json:"code"`
	Message string    `json:"message"`
	Field   string    `json:"field,omitempty"`
}

// RetryAfter is implemented by the cause of an error that says when to try again.
type RetryAfter interface {
	error
	RetryAfter() time.Duration
}

// JSON writes a value. Nothing that is written here may be cached.
func JSON(w http.ResponseWriter, status int, value any) {
	body, err := json.Marshal(value)
	if err != nil {
		status, body = http.StatusInternalServerError, []byte(`{"error":{"code":"INTERNAL","message":""}}`)
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	// A client that is gone cannot be told.
	_, _ = w.Write(append(body, '\n'))
}

// Error writes an error in the language of the viewer. What is not one of ours
// is logged and becomes one fixed sentence.
func Error(w http.ResponseWriter, r *http.Request, err error) {
	var ours *errs.Error
	if !errors.As(err, &ours) {
		ours = errs.Internal(err)
	}
	status := Status(ours.Code)
	var wait RetryAfter
	if errors.As(err, &wait) {
		status = http.StatusTooManyRequests
		w.Header().Set("Retry-After", strconv.Itoa(int(math.Ceil(wait.RetryAfter().Seconds()))))
	}
	if ours.Code == errs.CodeInternal && !errors.Is(err, context.Canceled) {
		slog.ErrorContext(r.Context(), "request failed", "path", r.URL.Path, "error", err)
	}
	JSON(w, status, map[string]Problem{"error": {ours.Code, ours.Message(lang(r)), ours.Field}})
}

func lang(r *http.Request) string {
	if v := viewer.FromContext(r.Context()); v != nil {
		return v.Lang
	}
	return "en"
}

// Status is the HTTP status of a code.
func Status(code errs.Code) int {
	switch code {
	case errs.CodeInvalid:
		return http.StatusUnprocessableEntity
	case errs.CodeUnauthenticated:
		return http.StatusUnauthorized
	case errs.CodeForbidden:
		return http.StatusForbidden
	case errs.CodeNotFound:
		return http.StatusNotFound
	case errs.CodeConflict:
		return http.StatusConflict
	case errs.CodeUnavailable:
		return http.StatusServiceUnavailable
	default:
		return http.StatusInternalServerError
	}
}

// maxBody is far more than any form has.
const maxBody = 64 << 10

// Decode reads the JSON object in the body of a request.
func Decode(w http.ResponseWriter, r *http.Request, into any) error {
	decoder := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody))
	if err := decoder.Decode(into); err != nil {
		if errors.Is(err, io.EOF) {
			return errs.Invalid("", keyNotJSON)
		}
		return errs.Invalid("", keyNotJSON).Because(err)
	}
	return nil
}

const keyNotJSON = "request.notJSON"

var _ = errs.Register(errs.Messages{
	keyNotJSON: {En: "The request could not be read.", Ko: "요청을 읽을 수 없어요."},
})
