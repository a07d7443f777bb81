package e2e_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/cookiejar"
	"testing"
	"time"
)

// client is a browser, or with a token a script.
type client struct {
	t     *testing.T
	url   string
	token string
	http  *http.Client
}

func (m *machine) client(token string) *client {
	m.t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		m.t.Fatal(err)
	}
	return &client{m.t, m.url(), token, &http.Client{Jar: jar, Timeout: patience}}
}

// post sends JSON; ok is false where the server was not there to answer.
func (c *client) post(path string, value any) (body []byte, ok bool) {
	c.t.Helper()
	sent, err := json.Marshal(value)
	if err != nil {
		c.t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(c.t.Context(), http.MethodPost, c.url+path, bytes.NewReader(sent))
	if err != nil {
		c.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Origin", c.url)
	req.Header.Set("X-Moim-Request", "1")
	if c.token != "" {
		req.Header.Set("Authorization", "Bearer "+c.token)
	}
	res, err := c.http.Do(req)
	if err != nil {
		return nil, false
	}
	defer func() { _ = res.Body.Close() }()
	body, err = io.ReadAll(res.Body)
	return body, err == nil && res.StatusCode == http.StatusOK
}

// ask runs an operation that must succeed.
func (c *client) ask(query string, into any) {
	c.t.Helper()
	body, ok := c.post("/graphql", map[string]any{"query": query})
	var answer struct {
		Data   json.RawMessage
		Errors []any
	}
	if !ok || json.Unmarshal(body, &answer) != nil || len(answer.Errors) > 0 {
		c.t.Fatalf("%s: %s", query, body)
	}
	if err := json.Unmarshal(answer.Data, into); err != nil {
		c.t.Fatal(err)
	}
}

// contacts is how many there are.
func (c *client) contacts() int {
	c.t.Helper()
	var data struct{ Contacts struct{ TotalCount int } }
	c.ask(`{ contacts(first: 1) { totalCount } }`, &data)
	return data.Contacts.TotalCount
}

// wait asks until the server answers; it is how a load balancer finds out.
func (c *client) wait() {
	c.t.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); {
		res, err := c.http.Get(c.url + "/readyz")
		if err == nil {
			_ = res.Body.Close()
			if res.StatusCode == http.StatusOK {
				return
			}
		}
	}
	c.t.Fatal("the server never became ready")
}
