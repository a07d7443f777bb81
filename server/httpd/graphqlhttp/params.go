package graphqlhttp

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"

	"github.com/99designs/gqlgen/graphql"
)

// requestError is a request that is not GraphQL at all; its text is for the
// programmer of the client.
type requestError struct {
	status int
	text   string
}

func (e *requestError) Error() string { return e.text }

func badRequest(format string, args ...any) *requestError {
	return &requestError{http.StatusBadRequest, fmt.Sprintf(format, args...)}
}

// wire is a request as it arrives. The types are raw, because a parameter of a
// wrong type must be told from one that is missing.
type wire struct {
	Query         json.RawMessage `json:"query"`
	OperationName json.RawMessage `json:"operationName"`
	Variables     json.RawMessage `json:"variables"`
	Extensions    json.RawMessage `json:"extensions"`
	// ID and DocumentID name a persisted operation, as Relay and as the draft
	// specification do.
	ID         json.RawMessage `json:"id"`
	DocumentID json.RawMessage `json:"documentId"`
}

func (o Options) readBody(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *requestError) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, o.MaxBody))
	if tooLarge := new(http.MaxBytesError); errors.As(err, &tooLarge) {
		return nil, &requestError{http.StatusRequestEntityTooLarge, "the body of the request is too large"}
	} else if err != nil {
		return nil, badRequest("the body of the request could not be read")
	}
	return o.decode(body)
}

func (o Options) decode(body []byte) (*graphql.RawParams, *requestError) {
	var in wire
	if err := json.Unmarshal(body, &in); err != nil {
		return nil, badRequest("the body of the request is not a JSON object")
	}
	params := &graphql.RawParams{}
	var id, documentID string
	for _, p := range []struct {
		name string
		raw  json.RawMessage
		into any
		kind string
	}{
		{"query", in.Query, &params.Query, "a string"},
		{"operationName", in.OperationName, &params.OperationName, "a string"},
		{"variables", in.Variables, &params.Variables, "an object"},
		{"extensions", in.Extensions, &params.Extensions, "an object"},
		{"id", in.ID, &id, "a string"},
		{"documentId", in.DocumentID, &documentID, "a string"},
	} {
		if err := decodeNumbers(p.raw, p.into); err != nil {
			return nil, badRequest("the parameter %q must be %s", p.name, p.kind)
		}
	}
	if documentID == "" {
		documentID = id
	}
	return params, o.findQuery(params, documentID)
}

// readURL takes the same parameters from the address of a GET request.
func (o Options) readURL(r *http.Request) (*graphql.RawParams, *requestError) {
	query, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, badRequest("the address of the request could not be read")
	}
	params := &graphql.RawParams{Query: query.Get("query"), OperationName: query.Get("operationName")}
	for name, into := range map[string]*map[string]any{"variables": &params.Variables, "extensions": &params.Extensions} {
		if text := query.Get(name); text != "" {
			if err := decodeNumbers(json.RawMessage(text), into); err != nil {
				return nil, badRequest("the parameter %q must be a JSON object", name)
			}
		}
	}
	documentID := query.Get("documentId")
	if documentID == "" {
		documentID = query.Get("id")
	}
	return params, o.findQuery(params, documentID)
}

func (o Options) findQuery(params *graphql.RawParams, documentID string) *requestError {
	if params.Query == "" && documentID != "" {
		if o.Document == nil {
			return badRequest("there are no persisted operations here")
		}
		query, found := o.Document(documentID)
		if !found {
			return badRequest("the persisted operation is not known")
		}
		params.Query = query
	}
	if params.Query == "" && params.Extensions["persistedQuery"] == nil {
		return badRequest("the parameter \"query\" is missing")
	}
	return nil
}

// decodeNumbers keeps numbers as they were written: an int64 does not fit into
// the float64 that a plain decoder makes of it.
func decodeNumbers(raw json.RawMessage, into any) error {
	if len(raw) == 0 {
		return nil
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.UseNumber()
	if err := decoder.Decode(into); err != nil {
		return err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return errors.New("text after the value")
	}
	return nil
}
