package servertest

import (
	"bytes"
	"encoding/json"
	"io"
	"mime/multipart"
	"net/http"

	"github.com/moim-crm/moim/server/httpd/origin"
)

// Upload runs an operation whose variable file is a file, as the GraphQL
// multipart request specification says.
func (c *Client) Upload(query, name, content string) Answer {
	c.t.Helper()
	operations, err := json.Marshal(map[string]any{"query": query, "variables": map[string]any{"file": nil}})
	if err != nil {
		c.t.Fatal(err)
	}
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for _, part := range [][2]string{{"operations", string(operations)}, {"map", `{"0":["variables.file"]}`}} {
		if err := w.WriteField(part[0], part[1]); err != nil {
			c.t.Fatal(err)
		}
	}
	file, err := w.CreateFormFile("0", name)
	if err == nil {
		_, err = io.WriteString(file, content)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		c.t.Fatal(err)
	}
	res, err := c.http.Do(c.request(http.MethodPost, "/graphql", w.FormDataContentType(), &body))
	if err != nil {
		c.t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	var a Answer
	if err := json.NewDecoder(res.Body).Decode(&a); err != nil {
		c.t.Fatalf("the upload of %s ends with %d and no answer: %v", name, res.StatusCode, err)
	}
	return a
}

func (c *Client) request(method, path, contentType string, content io.Reader) *http.Request {
	c.t.Helper()
	req, err := http.NewRequestWithContext(c.t.Context(), method, c.URL+path, content)
	if err != nil {
		c.t.Fatal(err)
	}
	req.Header.Set("Content-Type", contentType)
	req.Header.Set("Origin", c.URL)
	req.Header.Set(origin.Header, "1")
	if c.Bearer != "" {
		req.Header.Set("Authorization", "Bearer "+c.Bearer)
	}
	return req
}
