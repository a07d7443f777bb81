package main

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/server/contacts/hangul"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/jobs"
)

// texts hold each case's operation and the query that answers the same, once for each database.
//
//go:embed cases
var texts embed.FS

// aCase is something that staff wait for.
type aCase struct {
	name, title string
	inputs      func(ctx context.Context, f facts) ([]input, error)
}

// input is one request: the variables of the operation and the arguments of the query.
type input struct {
	variables map[string]any
	arguments []any
}

// last is behind every text in the order of both databases.
const last = "\U0010FFFF"

// facts are what requests are made of.
type facts struct {
	db *jobs.DB
	// me is the user who asks.
	me int64
}

func allCases() []aCase {
	return []aCase{
		{"list", "contact list: 50 by name and city, last five gifts, sum", listInputs},
		{"record", "one full contact record", recordInputs},
		{"search", "search as you type", searchInputs},
		{"home", "home page", homeInputs},
	}
}

func (c aCase) document() string { return text("cases/" + c.name + ".graphql") }

func (c aCase) sql(dialect string) string { return text("cases/" + c.name + "." + dialect + ".sql") }

// truth is a query that works the same answer out from the rows themselves, where what is measured reads kept sums; "" where the
// case keeps none.
func (c aCase) truth(dialect string) string {
	b, err := texts.ReadFile("cases/" + c.name + ".truth." + dialect + ".sql")
	if err != nil {
		return ""
	}
	return string(b)
}

// text reads an embedded file; one that is missing is a mistake of this program.
func text(name string) string {
	b, err := texts.ReadFile(name)
	if err != nil {
		panic("bench: " + err.Error())
	}
	return string(b)
}

func listInputs(context.Context, facts) ([]input, error) {
	var all []input
	for _, q := range [][2]string{{"김", "마포구"}, {"s", "New York"}, {"이", "은평구"}, {"w", "Berlin"}, {"박", "강남구"}, {"mu", "Köln"}} {
		prefix := names.Fold(q[0])
		all = append(all, input{map[string]any{"prefix": q[0], "city": q[1]}, []any{prefix, prefix + last, names.Fold(q[1])}})
	}
	return all, nil
}

// recordInputs are contacts all over the table.
func recordInputs(ctx context.Context, f facts) (all []input, err error) {
	rows, err := f.db.Pool().QueryContext(ctx, "SELECT id FROM contacts WHERE kind = 'INDIVIDUAL' AND id % 4999 = 0 ORDER BY id LIMIT 40")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		all = append(all, input{map[string]any{"id": strconv.FormatInt(id, 10)}, []any{id}})
	}
	if len(all) == 0 {
		// A small database has no such numbers.
		var id int64
		err := f.db.Pool().QueryRowContext(ctx, "SELECT min(id) FROM contacts").Scan(&id)
		return []input{{map[string]any{"id": strconv.FormatInt(id, 10)}, []any{id}}}, err
	}
	return all, rows.Err()
}

// searchInputs are what somebody types, letter after letter, as far as enough names begin with it: beyond that the product goes
// on to look for mistyped names, which no one query does.
func searchInputs(ctx context.Context, f facts) (all []input, err error) {
	const enough = 10
	query := "SELECT count(*) FROM contacts WHERE archived_at IS NULL AND find_key >= $1 AND find_key < $2"
	for _, name := range []string{"johnson", "김서연", "대", "king", "jung", "박지", "taylor", "더", "hughes", "이은"} {
		letters := []rune(name)
		for n := 1; n <= len(letters); n++ {
			typed := names.Fold(string(letters[:n]))
			keys := hangul.Keys(typed)
			var begin int
			if err := f.db.Pool().QueryRowContext(ctx, query, keys, keys+last).Scan(&begin); err != nil {
				return nil, err
			}
			if begin < enough {
				break
			}
			whole := "'n" + keys + "'"
			if !f.db.IsPostgres() {
				whole = `"n` + keys + `"`
			}
			upper := strings.ToUpper(typed)
			all = append(all, input{map[string]any{"q": typed}, []any{keys, keys + last, keys, typed, whole, upper, upper + last}})
		}
	}
	return all, nil
}

func homeInputs(ctx context.Context, f facts) ([]input, error) {
	zone, err := time.LoadLocation("Asia/Seoul")
	if err != nil {
		return nil, err
	}
	today := date.Today(zone, time.Now())
	from, to := fmt.Sprintf("%d-01-01", today.Year()-1), fmt.Sprintf("%d-12-31", today.Year())
	soon := today.AddDays(30)
	variables := map[string]any{
		"from": from, "to": to, "first": "1800-01-01", "me": strconv.FormatInt(f.me, 10), "today": string(today), "soon": string(soon),
	}
	grace, fresh, lastYearDay := today.AddDays(-30), today.AddDays(-90), today.AddYears(-1)
	arguments := []any{
		from, to, f.me, string(today), string(soon), string(grace), string(fresh), to[:4] + "-01-01", string(lastYearDay),
	}
	return []input{{variables, arguments}}, nil
}

// userID is the user with an e-mail address.
func userID(ctx context.Context, db *jobs.DB, email string) (id int64, err error) {
	query := "SELECT id FROM users WHERE email = ?"
	if db.IsPostgres() {
		query = "SELECT id FROM users WHERE email = $1"
	}
	err = db.Pool().QueryRowContext(ctx, query, email).Scan(&id)
	if errors.Is(err, sql.ErrNoRows) {
		err = fmt.Errorf("there is no user %s", email)
	}
	return id, err
}
