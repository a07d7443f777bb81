package servertest

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/cookiejar"
	"testing"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/viewer"
)

// patience bounds one request.
const patience = 60 * time.Second

// Desk is where one person, or one program, sends requests from.
type Desk struct {
	House  *House
	User   *ent.User
	client *http.Client
	header http.Header
}

// Stranger returns a desk at which nobody is signed in.
func (h *House) Stranger(t testing.TB) *Desk {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &Desk{
		House: h, client: &http.Client{Jar: jar, Timeout: patience},
		header: http.Header{"X-Moim-Request": {"1"}, "Origin": {h.URL}},
	}
}

// Seat hires somebody and signs them in.
func (h *House) Seat(t testing.TB, name string, role viewer.Role, teams ...int64) *Desk {
	t.Helper()
	return h.SignIn(t, h.Hire(t, name, role, teams...))
}

// SignIn signs somebody in with a browser.
func (h *House) SignIn(t testing.TB, u *ent.User) *Desk {
	t.Helper()
	d := h.Stranger(t)
	d.User = u
	body, err := json.Marshal(map[string]string{"email": u.Email, "password": Password})
	if err != nil {
		t.Fatal(err)
	}
	if got := d.Send(t, "POST", "/auth/sign-in", "application/json", body); got.Status != http.StatusOK {
		t.Fatalf("sign in as %s: %d %s", u.Email, got.Status, got.Body)
	}
	return d
}

// Program returns a desk of a program that holds an API token.
func (h *House) Program(t testing.TB, token string) *Desk {
	t.Helper()
	return &Desk{House: h, client: &http.Client{Timeout: patience}, header: http.Header{"Authorization": {"Bearer " + token}}}
}

// Reply is what a request was answered with.
type Reply struct {
	Status int
	Header http.Header
	Body   []byte
}

// Send sends a request with what proves who asks.
func (d *Desk) Send(t testing.TB, method, path, contentType string, body []byte) Reply {
	t.Helper()
	res := d.open(context.Background(), t, method, path, contentType, body, nil)
	defer func() { _ = res.Body.Close() }()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return Reply{res.StatusCode, res.Header, text}
}

func (d *Desk) open(ctx context.Context, t testing.TB, method, path, contentType string, body []byte, header http.Header) *http.Response {
	t.Helper()
	req, err := http.NewRequestWithContext(ctx, method, d.House.URL+path, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header = d.header.Clone()
	for name, values := range header {
		req.Header[name] = values
	}
	if contentType != "" {
		req.Header.Set("Content-Type", contentType)
	}
	res, err := d.client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	return res
}

// Vars are the variables of an operation.
type Vars map[string]any

// Ask sends an operation to the graph.
func (d *Desk) Ask(t testing.TB, query string, vars Vars) Answer {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": vars})
	if err != nil {
		t.Fatal(err)
	}
	return answerOf(t, d.Send(t, "POST", "/graphql", "application/json", body))
}

// Must sends an operation that has to succeed.
func (d *Desk) Must(t testing.TB, query string, vars Vars) Answer {
	t.Helper()
	a := d.Ask(t, query, vars)
	if len(a.Errors) > 0 {
		t.Fatalf("%s\nfails with %+v", query, a.Errors)
	}
	return a
}

// Upload sends an operation whose variable file is a file, as the multipart
// request specification says.
func (d *Desk) Upload(t testing.TB, query, name, content string) Answer {
	t.Helper()
	operations, err := json.Marshal(map[string]any{"query": query, "variables": map[string]any{"file": nil}})
	if err != nil {
		t.Fatal(err)
	}
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	part := func(field, text string) {
		if err := w.WriteField(field, text); err != nil {
			t.Fatal(err)
		}
	}
	part("operations", string(operations))
	part("map", `{"0":["variables.file"]}`)
	file, err := w.CreateFormFile("0", name)
	if err == nil {
		_, err = io.WriteString(file, content)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return answerOf(t, d.Send(t, "POST", "/graphql", w.FormDataContentType(), body.Bytes()))
}
