package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/dedupe"
	"github.com/moim-crm/moim/server/dedupe/match"
	"github.com/moim-crm/moim/server/jobs"
)

// budget is how long 200,000 contacts may take.
const budget = 2 * time.Minute

// speed makes contacts in a fresh database of each kind and finds all candidates.
func speed(ctx context.Context, out io.Writer, n int) error {
	folder, err := os.MkdirTemp("", "moim-speed")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(folder) }()
	if err := measureOn(ctx, out, "SQLite", "sqlite:"+filepath.Join(folder, "moim.db"), n); err != nil {
		return err
	}
	server := os.Getenv("MOIM_TEST_POSTGRES_URL")
	if server == "" {
		_, err := fmt.Fprintln(out, "PostgreSQL: MOIM_TEST_POSTGRES_URL names no server")
		return err
	}
	url, drop, err := freshDatabase(ctx, server)
	if err != nil {
		return err
	}
	defer drop()
	return measureOn(ctx, out, "PostgreSQL", url, n)
}

// freshDatabase makes a database that is dropped afterwards.
func freshDatabase(ctx context.Context, server string) (url string, drop func(), err error) {
	conn, err := pgx.Connect(ctx, server)
	if err != nil {
		return "", nil, fmt.Errorf("reach PostgreSQL: %w", err)
	}
	name := fmt.Sprintf("moim_speed_%d", os.Getpid())
	if _, err := conn.Exec(ctx, "CREATE DATABASE "+name+" TEMPLATE template0"); err != nil {
		return "", nil, err
	}
	before, query, _ := strings.Cut(server, "?")
	at := strings.LastIndex(before, "/")
	url = before[:at+1] + name
	if query != "" {
		url += "?" + query
	}
	return url, func() {
		_, _ = conn.Exec(context.WithoutCancel(ctx), "DROP DATABASE "+name+" WITH (FORCE)")
		_ = conn.Close(ctx)
	}, nil
}

func measureOn(ctx context.Context, out io.Writer, name, url string, n int) error {
	db, err := jobs.Open(ctx, url, jobs.Options{})
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	if err := db.Migrate(ctx); err != nil {
		return err
	}
	ctx = viewer.NewContext(ctx, viewer.System("measure"))
	if err := fill(ctx, db, n); err != nil {
		return fmt.Errorf("make contacts: %w", err)
	}
	began, keys := time.Now(), time.Duration(0)
	all, err := dedupe.New(dedupe.Deps{DB: db}).Rebuild(ctx, func(stage string, _ dedupe.Totals) {
		if stage == "keys" {
			keys = time.Since(began)
		}
	})
	if err != nil {
		return err
	}
	took := time.Since(began)
	verdict := "met"
	if took > budget {
		verdict = "MISSED"
	}
	_, err = fmt.Fprintf(out, "%-10s %d contacts: keys %.1f s, candidates %.1f s, together %.1f s; %d pairs compared, %d candidates (aim for 200,000: under %.0f s, %s)\n",
		name, n, keys.Seconds(), (took - keys).Seconds(), took.Seconds(), all.Compared, all.Candidates, budget.Seconds(), verdict)
	return err
}

// firstContact is where the numbers of contacts begin.
const firstContact = 38654705664

const fillPage = 500

// fill writes contacts past the domain: what is measured comes after.
func fill(ctx context.Context, db *jobs.DB, n int) error {
	m := newMaker("speed", 20)
	var before []match.Record
	for from := 0; from < n; from += fillPage {
		page := make([]match.Record, 0, fillPage)
		for range min(fillPage, n-from) {
			page = append(page, m.anybody(before))
		}
		before = page
		if err := db.Tx(ctx, func(ctx context.Context) error { return insert(ctx, db, firstContact+int64(from)+1, page) }); err != nil {
			return err
		}
	}
	return nil
}

// anybody is a person of whom one in twenty is there already, with a slip.
func (m *maker) anybody(before []match.Record) match.Record {
	if len(before) > 0 && m.IntN(20) == 0 {
		r := before[m.IntN(len(before))]
		r.Given = m.typo(r.Given)
		return r
	}
	r := match.Record{Kind: match.Person, Born: m.born(1940, 65), Phones: []string{m.phone()}, Places: []match.Place{m.street()}}
	if m.IntN(2) == 0 {
		r.Family, _, _ = strings.Cut(m.one(koreanFamilies), ":")
		a, _, _ := strings.Cut(m.one(koreanSyllables), ":")
		b, _, _ := strings.Cut(m.one(koreanSyllables), ":")
		r.Given = a + b
	} else {
		r.Given, r.Family = m.one(westernGiven), m.one(westernFamily)
	}
	r.Places[0].Postcode = fmt.Sprint(10000 + m.IntN(50000))
	r.Emails = []string{fmt.Sprintf("u%d@example.org", m.IntN(1_000_000_000))}
	return r
}

func insert(ctx context.Context, db *jobs.DB, id int64, page []match.Record) error {
	now := time.Now().UTC().Truncate(time.Microsecond)
	tables := map[string]*statement{
		"contacts (id, created_at, updated_at, kind, display_name, sort_key, given_name, family_name, birth_on)": {},
		"contact_emails (contact_id, created_at, updated_at, address, address_key)":                              {},
		"contact_phones (contact_id, created_at, updated_at, number)":                                            {},
		"contact_addresses (contact_id, created_at, updated_at, country, lines, locality, postal_code)":          {},
	}
	for i, r := range page {
		at := id + int64(i)
		for into, s := range tables {
			switch {
			case strings.HasPrefix(into, "contacts "):
				name := r.Given + " " + r.Family
				s.row(at, now, now, "INDIVIDUAL", name, strings.ToLower(name), r.Given, r.Family, r.Born)
			case strings.HasPrefix(into, "contact_emails"):
				s.row(at, now, now, r.Emails[0], r.Emails[0])
			case strings.HasPrefix(into, "contact_phones"):
				s.row(at, now, now, r.Phones[0])
			default:
				p := r.Places[0]
				s.row(at, now, now, "KR", p.Lines, p.City, p.Postcode)
			}
		}
	}
	for _, prefix := range []string{"contacts ", "contact_"} {
		for into, s := range tables {
			if strings.HasPrefix(into, prefix) {
				if _, err := db.Exec(ctx, "INSERT INTO "+into+" VALUES "+s.text.String(), s.args...); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// statement gathers rows of one INSERT.
type statement struct {
	text strings.Builder
	args []any
}

func (s *statement) row(values ...any) {
	if s.text.Len() > 0 {
		s.text.WriteByte(',')
	}
	for i, v := range values {
		s.args = append(s.args, v)
		s.text.WriteString(map[bool]string{true: "(", false: ","}[i == 0])
		fmt.Fprintf(&s.text, "$%d", len(s.args))
	}
	s.text.WriteByte(')')
}
