package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/moim-crm/moim/config"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/app"
	"github.com/moim-crm/moim/server/jobs"
)

// bench is one run of this program.
type bench struct {
	options
	out   io.Writer
	lines []line
}

// run is the measurement of one database: the server over a copy of it, and the hand-written queries over the same copy.
type run struct {
	*bench
	database string
	data     data
	db       *jobs.DB
	dir      string
	user     int64
	token    string
	server   *process
	product  *side
	query    *side
	atRest   int64
}

const userEmail = "bench@moim.example"

func (b *bench) say(format string, args ...any) { _, _ = fmt.Fprintf(b.out, format+"\n", args...) }

func (b *bench) run(ctx context.Context) error {
	for _, database := range b.databases {
		if err := b.measure(ctx, database); err != nil {
			return fmt.Errorf("%s: %w", database, err)
		}
	}
	b.verdict()
	return nil
}

func (b *bench) measure(ctx context.Context, database string) (err error) {
	b.say("\n%s, %d contacts, %d donations", database, b.size.Contacts, b.size.Donations)
	r := &run{bench: b, database: database}
	if r.data, err = newData(database, b.options); err != nil {
		return err
	}
	if err := r.data.kept(ctx, func(text string) { b.say("  filled %s", text) }, b.settle); err != nil {
		return fmt.Errorf("fill: %w", err)
	}
	url, remove, err := r.data.copied(ctx, "run")
	if remove != nil {
		defer func() { err = errors.Join(err, remove()) }()
	}
	if err != nil {
		return err
	}
	if r.dir, err = os.MkdirTemp("", "moim-bench"); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(r.dir)) }()
	if r.token, err = r.someone(ctx, url); err != nil {
		return err
	}
	if r.db, err = jobs.Open(ctx, url, jobs.Options{MaxConns: 2}); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.db.Close()) }()
	if r.user, err = userID(ctx, r.db, userEmail); err != nil {
		return err
	}
	return r.together(ctx, url)
}

// together measures while the server and the hand-written queries run.
func (r *run) together(ctx context.Context, url string) (err error) {
	addr, err := freeAddress(ctx)
	if err != nil {
		return err
	}
	r.server, err = start(ctx, addr, "/readyz", append(environment(r.dir, url), "MOIM_ADDR="+addr), r.program, "serve")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.server.stop()) }()
	other, err := freeAddress(ctx)
	if err != nil {
		return err
	}
	queries, err := start(ctx, other, "/healthz", nil, r.self, roleBaseline, other, url)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, queries.stop()) }()
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 32}}
	r.product = &side{client, r.server.url + "/graphql", r.token}
	r.query = &side{client, queries.url, ""}
	r.server.settle(ctx)
	r.atRest = r.server.memory()
	if err := r.reads(ctx, queries.url); err != nil {
		return err
	}
	if r.wants("import") {
		if err := r.bringIn(ctx); err != nil {
			return fmt.Errorf("import: %w", err)
		}
	}
	r.memory()
	return nil
}

// settle lets the server make on a filled database what it derives of it after its start, such as the keys by which it finds
// duplicates, so that no run measures that.
func (b *bench) settle(ctx context.Context, url string) (err error) {
	dir, err := os.MkdirTemp("", "moim-bench")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	addr, err := freeAddress(ctx)
	if err != nil {
		return err
	}
	p, err := start(ctx, addr, "/readyz", append(environment(dir, url), "MOIM_ADDR="+addr), b.program, "serve")
	if err != nil {
		return err
	}
	took := p.settle(ctx)
	b.say("  filled %9s %-18s %s", "", "derived", took.Round(time.Millisecond))
	return p.stop()
}

func environment(dir, url string) []string {
	return []string{"MOIM_DATA_DIR=" + dir, "MOIM_DATABASE_URL=" + url, "MOIM_LOG_LEVEL=warn", "MOIM_SECRET_KEY=" + strings.Repeat("bench", 8)}
}

// someone makes the user who asks, and a token for the requests.
func (r *run) someone(ctx context.Context, url string) (token string, err error) {
	settings, err := config.Load(environment(r.dir, url))
	if err != nil {
		return "", err
	}
	a, err := app.Open(ctx, app.Options{Settings: settings, Build: app.BuildOf("bench", "")})
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, a.Close()) }()
	if _, err := a.CreateUser(ctx, app.CreateUserInput{Email: userEmail, Name: "Bench", Password: "quiet-lantern-42", Role: viewer.Admin}); err != nil {
		return "", err
	}
	return a.CreateToken(ctx, app.CreateTokenInput{Email: userEmail, Name: "bench", Scopes: []string{"read", "write"}})
}

// reads measures the cases that only read.
func (r *run) reads(ctx context.Context, queries string) error {
	for _, c := range allCases() {
		if !r.wants(c.name) {
			continue
		}
		inputs, err := c.inputs(ctx, facts{r.db, r.user})
		if err != nil {
			return err
		}
		p, err := prepare(c, inputs)
		if err != nil {
			return err
		}
		query := *r.query
		query.url = queries + "/" + c.name
		if err := proveEqual(ctx, r.product, &query, p); err != nil {
			return err
		}
		if err := r.proveTrue(ctx, p); err != nil {
			return err
		}
		for _, concurrency := range []int{1, 16} {
			got, err := compare(ctx, r.product, &query, p, concurrency, r.perCase)
			if err != nil {
				return fmt.Errorf("%s: %w", c.name, err)
			}
			r.read(c, got)
		}
	}
	return nil
}

// proveTrue compares with what the rows themselves add up to.
func (r *run) proveTrue(ctx context.Context, c prepared) error {
	query := c.truth(r.db.Dialect())
	if query == "" {
		return nil
	}
	for i := range c.productBodies {
		var want []byte
		if err := r.db.Pool().QueryRowContext(ctx, query, c.arguments[i]...).Scan(&want); err != nil {
			return fmt.Errorf("%s: %w", c.name, err)
		}
		got, err := r.product.call(ctx, c.productBodies[i])
		if err != nil {
			return err
		}
		if where, err := difference(got, want); err != nil || where != "" {
			return errors.Join(err, fmt.Errorf("%s: kept sums and rows differ at %s", c.name, where))
		}
	}
	return nil
}

// bringIn measures an import, and then the copying of what it wrote.
func (r *run) bringIn(ctx context.Context) error {
	file, err := importFile(r.size.Contacts, r.imports)
	if err != nil {
		return err
	}
	since, err := lastIDs(ctx, r.db)
	if err != nil {
		return err
	}
	took, err := r.importRows(ctx, file, r.imports)
	if err != nil {
		return err
	}
	what, err := newRows(ctx, r.db, since)
	if err != nil {
		return err
	}
	r.say("  the import wrote %s", what)
	url, remove, err := r.data.copied(ctx, "copy")
	if remove != nil {
		defer func() { err = errors.Join(err, remove()) }()
	}
	if err != nil {
		return err
	}
	// Who brought the rows has to be there as well.
	if _, err := r.someone(ctx, url); err != nil {
		return err
	}
	copied, err := copyRows(ctx, r.db, url, since)
	if err != nil {
		return err
	}
	r.brought(took, copied)
	return nil
}
