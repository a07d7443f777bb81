package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/moim-crm/moim/server/bench/fill"
)

// options say what is measured, and on how much.
type options struct {
	size    fill.Size
	imports int
	// perCase is how long one case is measured at one concurrency.
	perCase   time.Duration
	databases []string
	// cases are the names of those to measure; all where it is empty.
	cases []string
	// postgres is a server with ordinary durable settings, on which databases may be made and dropped.
	postgres string
	program  string
	cache    string
	// self is this program, which serves the hand-written queries as another process.
	self string
}

func optionsFrom(env func(string) string) (options, error) {
	o := options{postgres: env("MOIM_BENCH_POSTGRES_URL"), program: "bin/moim", cache: ".cache/bench", databases: []string{"postgres", "sqlite"}}
	seconds := 8
	for name, into := range map[string]*int{
		"MOIM_BENCH_CONTACTS": &o.size.Contacts, "MOIM_BENCH_DONATIONS": &o.size.Donations, "MOIM_BENCH_IMPORT": &o.imports,
		"MOIM_BENCH_SECONDS": &seconds,
	} {
		*into = map[string]int{
			"MOIM_BENCH_CONTACTS": 200_000, "MOIM_BENCH_DONATIONS": 2_000_000, "MOIM_BENCH_IMPORT": 100_000, "MOIM_BENCH_SECONDS": seconds,
		}[name]
		if text := env(name); text != "" {
			n, err := strconv.Atoi(strings.ReplaceAll(text, "_", ""))
			if err != nil || n < 1 {
				return o, fmt.Errorf("%s: %q is not a number of at least 1", name, text)
			}
			*into = n
		}
	}
	o.perCase = time.Duration(seconds) * time.Second
	if text := env("MOIM_BENCH_DATABASES"); text != "" {
		o.databases = strings.Fields(text)
	}
	o.cases = strings.Fields(env("MOIM_BENCH_CASES"))
	for _, name := range o.databases {
		if name != "postgres" && name != "sqlite" {
			return o, fmt.Errorf("MOIM_BENCH_DATABASES: %q is neither postgres nor sqlite", name)
		}
		if name == "postgres" && o.postgres == "" {
			return o, fmt.Errorf("MOIM_BENCH_POSTGRES_URL is not set: run make bench, which starts a PostgreSQL")
		}
	}
	return o, nil
}

func (o options) wants(name string) bool { return len(o.cases) == 0 || slices.Contains(o.cases, name) }
