package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"sync"
	"time"
)

// side is one of the two that are compared.
type side struct {
	client *http.Client
	url    string
	bearer string
}

// call posts a body and returns the answer.
func (s *side) call(ctx context.Context, body []byte) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, s.url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "application/json")
	if s.bearer != "" {
		req.Header.Set("Authorization", "Bearer "+s.bearer)
	}
	res, err := s.client.Do(req)
	if err != nil {
		return nil, err
	}
	text, err := io.ReadAll(res.Body)
	if err := res.Body.Close(); err != nil {
		return nil, err
	}
	if err == nil && res.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s answers %s: %.500s", s.url, res.Status, text)
	}
	return text, err
}

// figures are the times of many requests.
type figures struct{ p50, p95 time.Duration }

func figuresOf(times []time.Duration) figures {
	if len(times) == 0 {
		return figures{}
	}
	slices.Sort(times)
	return figures{times[len(times)/2], times[len(times)*95/100]}
}

// comparison is what one case took at one concurrency.
type comparison struct {
	concurrency    int
	product, query figures
	requests       int
}

func (c comparison) ratio() float64 {
	if c.query.p50 == 0 {
		return 0
	}
	return float64(c.product.p50) / float64(c.query.p50)
}

// turnSize is how many requests each side gets before the other has its turn, so that the drift of the machine meets both: about
// a twentieth of the whole time, and one for each who asks at once at least.
func turnSize(ctx context.Context, product, query *side, c prepared, concurrency int, lasts time.Duration) (int, error) {
	began := time.Now()
	if _, err := product.call(ctx, c.productBodies[0]); err != nil {
		return 0, err
	}
	if _, err := query.call(ctx, c.queryBodies[0]); err != nil {
		return 0, err
	}
	const turns, most = 20, 8
	return concurrency * min(max(int(lasts/turns/max(time.Since(began), 1)), 1), most), nil
}

// compare lets the two sides answer in turns, the same requests in the same order, until the time is up. The first turn warms up
// and does not count.
func compare(ctx context.Context, product, query *side, c prepared, concurrency int, lasts time.Duration) (comparison, error) {
	perTurn, err := turnSize(ctx, product, query, c, concurrency, lasts)
	if err != nil {
		return comparison{}, err
	}
	var times [2][]time.Duration
	deadline := time.Now().Add(lasts)
	const leastTurns = 3
	for turn := 0; turn < leastTurns || time.Now().Before(deadline); turn++ {
		for i, s := range []*side{product, query} {
			bodies := c.productBodies
			if i == 1 {
				bodies = c.queryBodies
			}
			took, err := volley(ctx, s, bodies, turn*perTurn, perTurn, concurrency)
			if err != nil {
				return comparison{}, err
			}
			if turn > 0 {
				times[i] = append(times[i], took...)
			}
		}
	}
	return comparison{concurrency, figuresOf(times[0]), figuresOf(times[1]), len(times[0])}, nil
}

// volley sends n requests, so many at once, and returns what each took.
func volley(ctx context.Context, s *side, bodies [][]byte, from, n, concurrency int) ([]time.Duration, error) {
	took := make([]time.Duration, n)
	problems := make([]error, n)
	next := make(chan int)
	var group sync.WaitGroup
	for range concurrency {
		group.Go(func() {
			for i := range next {
				began := time.Now()
				_, problems[i] = s.call(ctx, bodies[(from+i)%len(bodies)])
				took[i] = time.Since(began)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	group.Wait()
	for _, err := range problems {
		if err != nil {
			return nil, err
		}
	}
	return took, nil
}

// prepared is a case with the bodies of its requests.
type prepared struct {
	aCase
	productBodies, queryBodies [][]byte
	arguments                  [][]any
}

func prepare(c aCase, inputs []input) (prepared, error) {
	out := prepared{aCase: c}
	for _, in := range inputs {
		product, err := json.Marshal(map[string]any{"query": c.document(), "variables": in.variables})
		if err != nil {
			return out, err
		}
		query, err := json.Marshal(in.arguments)
		if err != nil {
			return out, err
		}
		out.productBodies, out.queryBodies = append(out.productBodies, product), append(out.queryBodies, query)
		out.arguments = append(out.arguments, in.arguments)
	}
	return out, nil
}

// proveEqual refuses to measure two sides that do not answer the same.
func proveEqual(ctx context.Context, product, query *side, c prepared) error {
	for i := range c.productBodies {
		a, err := product.call(ctx, c.productBodies[i])
		if err != nil {
			return err
		}
		b, err := query.call(ctx, c.queryBodies[i])
		if err != nil {
			return err
		}
		where, err := difference(a, b)
		if err != nil {
			return err
		}
		if where != "" {
			return fmt.Errorf("%s %s: the product and the hand-written query answer differently at %s", c.name, c.queryBodies[i], where)
		}
	}
	return nil
}
