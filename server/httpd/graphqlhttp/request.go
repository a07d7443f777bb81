package graphqlhttp

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// get answers queries in the address. It never changes anything, so it may be
// followed as a link.
type get struct{ Options }

func (t get) Supports(r *http.Request) bool { return r.Method == http.MethodGet }

func (t get) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	params, problem := t.readURL(r)
	t.answer(w, r, exec, params, problem)
}

// post answers queries and mutations in a JSON body.
type post struct{ Options }

func (t post) Supports(r *http.Request) bool {
	media, readable := bodyType(r)
	return r.Method == http.MethodPost && media == typeJSON && readable
}

func (t post) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	params, problem := t.readBody(w, r)
	t.answer(w, r, exec, params, problem)
}

func (o Options) answer(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor, params *graphql.RawParams, problem *requestError) {
	media := responseType(r, typeJSON, typeGraphQL)
	if media == "" {
		refuse(w, typeJSON, &requestError{http.StatusNotAcceptable, "the answer can be " + typeGraphQL + " or " + typeJSON})
		return
	}
	if problem != nil {
		refuse(w, media, problem)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), o.Timeout)
	defer cancel()
	params.Headers = r.Header
	operation, errs := exec.CreateOperationContext(ctx, params)
	if errs != nil {
		failed := refused(exec.DispatchError(graphql.WithOperationContext(ctx, operation), errs))
		// A plain JSON client expects 200 with errors; the newer media type has
		// a status that tells the truth.
		status := http.StatusOK
		if media == typeGraphQL {
			status = http.StatusBadRequest
		}
		write(w, media, status, failed)
		return
	}
	if problem := mayRun(r, operation.Operation); problem != nil {
		refuse(w, media, problem)
		return
	}
	responses, ctx := exec.DispatchOperation(ctx, operation)
	response := responses(ctx)
	if response == nil {
		// The time of the operation is over, or its client is gone.
		refuse(w, media, &requestError{http.StatusServiceUnavailable, "the operation took too long"})
		return
	}
	write(w, media, http.StatusOK, response)
}

func mayRun(r *http.Request, operation *ast.OperationDefinition) *requestError {
	switch {
	case operation.Operation == ast.Subscription:
		return badRequest("subscriptions need %s or a websocket", typeEvents)
	case r.Method == http.MethodGet && operation.Operation != ast.Query:
		return &requestError{http.StatusMethodNotAllowed, "only queries may be sent with GET"}
	}
	return nil
}

// refusal answers what no transport takes.
type refusal struct{}

func (refusal) Supports(*http.Request) bool { return true }

func (refusal) Do(w http.ResponseWriter, r *http.Request, _ graphql.GraphExecutor) {
	switch r.Method {
	case http.MethodOptions:
		w.Header().Set("Allow", allowedMethods)
		w.WriteHeader(http.StatusNoContent)
	case http.MethodPost:
		w.Header().Set("Accept-Post", typeJSON+", multipart/form-data")
		refuse(w, typeJSON, &requestError{http.StatusUnsupportedMediaType, "the body must be " + typeJSON + " in UTF-8"})
	default:
		refuse(w, typeJSON, &requestError{http.StatusMethodNotAllowed, "use GET or POST"})
	}
}

const allowedMethods = "GET, POST, OPTIONS"

func refuse(w http.ResponseWriter, media string, problem *requestError) {
	if problem.status == http.StatusMethodNotAllowed {
		w.Header().Set("Allow", allowedMethods)
	}
	write(w, media, problem.status, failure{Errors: gqlerror.List{{
		Message: problem.text, Extensions: map[string]any{"code": codeInvalid},
	}}})
}

// codeInvalid is the code of the public contract for a request at fault.
const codeInvalid = "INVALID"

// failure is the answer to an operation that never ran: it has no data entry,
// not even null.
type failure struct {
	Errors     gqlerror.List  `json:"errors"`
	Extensions map[string]any `json:"extensions,omitempty"`
}

// refused gives gqlgen's own errors the codes of the public contract.
func refused(response *graphql.Response) failure {
	for _, e := range response.Errors {
		if e.Extensions["code"] == errcode.ParseFailed || e.Extensions["code"] == errcode.ValidationFailed {
			e.Extensions["code"] = codeInvalid
		}
	}
	return failure{Errors: response.Errors, Extensions: response.Extensions}
}

func write(w http.ResponseWriter, media string, status int, response any) {
	body, err := json.Marshal(response)
	if err != nil {
		status, body = http.StatusInternalServerError,
			[]byte(`{"errors":[{"message":"the answer could not be written","extensions":{"code":"INTERNAL"}}]}`)
	}
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	// A client that is gone cannot be told.
	_, _ = w.Write(body)
}
