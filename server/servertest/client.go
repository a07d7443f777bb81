package servertest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"testing"

	"github.com/moim-crm/moim/server/httpd/origin"
)

// Client speaks to the application as a browser or a program does.
type Client struct {
	URL string
	// Bearer is an API token; empty for a browser.
	Bearer string

	t    testing.TB
	http *http.Client
}

// Answer is what GraphQL answers.
type Answer struct {
	Data   json.RawMessage `json:"data"`
	Errors []Problem       `json:"errors"`
}

// Problem is one error of an answer.
type Problem struct {
	Message    string `json:"message"`
	Path       []any  `json:"path"`
	Extensions struct {
		Code  string `json:"code"`
		Field string `json:"field"`
	} `json:"extensions"`
}

// Code is the code of the first error, empty where there is none.
func (a Answer) Code() string {
	if len(a.Errors) == 0 {
		return ""
	}
	return a.Errors[0].Extensions.Code
}

// SignIn signs in with a password.
func (c *Client) SignIn(email, password string) {
	c.t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		c.t.Fatal(err)
	}
	c.http.Jar = jar
	status, body := c.Post("/auth/sign-in", map[string]string{"email": email, "password": password})
	if status != http.StatusOK {
		c.t.Fatalf("sign in as %s: %d %s", email, status, body)
	}
}

// Post sends JSON.
func (c *Client) Post(path string, value any) (status int, body []byte) {
	c.t.Helper()
	sent, err := json.Marshal(value)
	if err != nil {
		c.t.Fatal(err)
	}
	return c.send(http.MethodPost, path, bytes.NewReader(sent))
}

// Get asks.
func (c *Client) Get(path string) (status int, body []byte) {
	c.t.Helper()
	return c.send(http.MethodGet, path, http.NoBody)
}

// Head asks for the headers alone.
func (c *Client) Head(path string) (status int, header http.Header) {
	c.t.Helper()
	req := c.request(http.MethodHead, path, "", http.NoBody)
	res, err := c.http.Do(req)
	if err != nil {
		c.t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	return res.StatusCode, res.Header
}

func (c *Client) send(method, path string, content io.Reader) (status int, body []byte) {
	c.t.Helper()
	req, err := http.NewRequestWithContext(c.t.Context(), method, c.URL+path, content)
	if err != nil {
		c.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Origin", c.URL)
	req.Header.Set(origin.Header, "1")
	if c.Bearer != "" {
		req.Header.Set("Authorization", "Bearer "+c.Bearer)
	}
	res, err := c.http.Do(req)
	if err != nil {
		c.t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	if body, err = io.ReadAll(res.Body); err != nil {
		c.t.Fatal(err)
	}
	return res.StatusCode, body
}

// Try runs an operation and returns its answer, errors and all.
func (c *Client) Try(query string, variables map[string]any) Answer {
	c.t.Helper()
	_, body := c.Post("/graphql", map[string]any{"query": query, "variables": variables})
	var a Answer
	if err := json.Unmarshal(body, &a); err != nil {
		c.t.Fatalf("not an answer: %s", body)
	}
	return a
}

// Do runs an operation that must succeed, and reads its data into a value.
func (c *Client) Do(query string, variables map[string]any, into any) {
	c.t.Helper()
	a := c.Try(query, variables)
	if len(a.Errors) > 0 {
		c.t.Fatalf("%s: %+v", query, a.Errors)
	}
	if into == nil {
		return
	}
	if err := json.Unmarshal(a.Data, into); err != nil {
		c.t.Fatal(fmt.Errorf("read %s: %w", a.Data, err))
	}
}

// Refused runs an operation that must end with a code.
func (c *Client) Refused(code, query string, variables map[string]any) Problem {
	c.t.Helper()
	a := c.Try(query, variables)
	if a.Code() != code {
		c.t.Fatalf("%s ended with %q (%+v), want %s", query, a.Code(), a.Errors, code)
	}
	return a.Errors[0]
}
