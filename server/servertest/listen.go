package servertest

import (
	"bufio"
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
)

// Listen opens a subscription by server-sent events and returns what comes in.
// The channel is closed when the server ends it, or the test does.
func (c *Client) Listen(query string) <-chan Answer {
	c.t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	c.t.Cleanup(cancel)
	req := c.request(http.MethodGet, "/graphql?query="+url.QueryEscape(query), "", http.NoBody).WithContext(ctx)
	req.Header.Set("Accept", "text/event-stream")
	res, err := c.http.Do(req) //nolint:bodyclose // the goroutine below closes it when the stream ends
	if err != nil {
		c.t.Fatal(err)
	}
	if kind := res.Header.Get("Content-Type"); !strings.HasPrefix(kind, "text/event-stream") {
		_ = res.Body.Close()
		c.t.Fatalf("a subscription is answered with %d %s", res.StatusCode, kind)
	}
	out := make(chan Answer, 16)
	go func() {
		defer close(out)
		defer func() { _ = res.Body.Close() }()
		lines := bufio.NewScanner(res.Body)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			text, isData := strings.CutPrefix(lines.Text(), "data:")
			var a Answer
			if !isData || json.Unmarshal([]byte(text), &a) != nil || len(a.Data) == 0 && len(a.Errors) == 0 {
				continue
			}
			select {
			case out <- a:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}
