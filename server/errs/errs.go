// Package errs is the one kind of error that a person may see.
//
// An error carries a code (what kind of failure), the key of a message in the catalogue (what to say, in English and in
// Korean), the parameters of that message, and the input field at fault where there is one. Every other error counts as
// internal: it is logged, and the person sees one fixed sentence.
//
// The package is a leaf: it imports nothing of ours. Each domain registers its own messages beside its code.
package errs

import (
	"context"
	"errors"
	"fmt"
	"strings"
)

// Code says what kind of failure an error is. Its text is what GraphQL shows in extensions.code.
type Code string

// The codes of the public contract.
const (
	CodeInvalid         Code = "INVALID"
	CodeNotFound        Code = "NOT_FOUND"
	CodeConflict        Code = "CONFLICT"
	CodeForbidden       Code = "FORBIDDEN"
	CodeUnauthenticated Code = "UNAUTHENTICATED"
	CodeUnavailable     Code = "UNAVAILABLE"
	CodeInternal        Code = "INTERNAL"
)

// Error is a failure that can be shown to a person.
type Error struct {
	Code Code
	// Field is the path of the input field at fault, such as "input.emails.0.address"; empty where no single field is.
	Field string
	// Key names the message in the catalogue, such as "contact.email.malformed".
	Key string
	// Params fill the placeholders of the message.
	Params map[string]any

	cause error
}

// Invalid says that the input is wrong. field is the path of the field at fault, or empty. params are pairs of a name and a value.
func Invalid(field, key string, params ...any) *Error {
	e := newError(CodeInvalid, key, params)
	e.Field = field
	return e
}

// NotFound says that a record does not exist, or that the viewer may not know that it does.
func NotFound(key string, params ...any) *Error { return newError(CodeNotFound, key, params) }

// Conflict says that the request is well formed, but the present state of the data does not allow it.
func Conflict(key string, params ...any) *Error { return newError(CodeConflict, key, params) }

// Forbidden says that the viewer is known and may not do this.
func Forbidden(key string, params ...any) *Error { return newError(CodeForbidden, key, params) }

// Unauthenticated says that nobody is signed in, or that the proof offered is not good.
func Unauthenticated(key string, params ...any) *Error {
	return newError(CodeUnauthenticated, key, params)
}

// Unavailable says that something outside does not answer at the moment; trying again later may help.
func Unavailable(key string, params ...any) *Error { return newError(CodeUnavailable, key, params) }

// Internal hides a failure of the program behind one fixed sentence. The cause goes to the log, never to a person.
func Internal(cause error) *Error { return newError(CodeInternal, KeyInternal, nil).Because(cause) }

func newError(code Code, key string, params []any) *Error {
	return &Error{Code: code, Key: key, Params: pairs(params)}
}

// pairs turns name, value, name, value into a map. A name without a value stays visible rather than being lost.
func pairs(params []any) map[string]any {
	if len(params) == 0 {
		return nil
	}
	m := make(map[string]any, (len(params)+1)/2)
	for i := 0; i < len(params); i += 2 {
		name := fmt.Sprint(params[i])
		if i+1 == len(params) {
			m["!missing value of "+name] = ""
			break
		}
		m[name] = params[i+1]
	}
	return m
}

// Because returns a copy of e with the error that led to it. The cause is for logs and errors.Is; Message never shows it.
func (e *Error) Because(cause error) *Error {
	c := *e
	c.cause = cause
	return &c
}

// At returns a copy of e that blames the input field at path.
func (e *Error) At(path string) *Error {
	c := *e
	c.Field = path
	return &c
}

// Error is the English text for logs and terminals: the field, the message, then the cause.
func (e *Error) Error() string {
	var b strings.Builder
	if e.Field != "" {
		b.WriteString(e.Field + ": ")
	}
	b.WriteString(e.Message("en"))
	if e.cause != nil {
		b.WriteString(": " + e.cause.Error())
	}
	return b.String()
}

// Unwrap gives the cause to errors.Is and errors.As.
func (e *Error) Unwrap() error { return e.cause }

// CodeOf is the code of the first Error in err's chain. A request that was cancelled or ran out of time is unavailable,
// any other error is internal, and no error has no code.
func CodeOf(err error) Code {
	if err == nil {
		return ""
	}
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Code
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return CodeUnavailable
	}
	return CodeInternal
}

// Is says whether err carries the code.
func Is(err error, code Code) bool { return err != nil && CodeOf(err) == code }
