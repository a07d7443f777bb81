package main

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/moim-crm/moim/server/dedupe/match"
)

// set is labelled records: those with the same cluster are of the same person.
type set struct {
	name     string
	records  []match.Record
	clusters []string
}

func (s *set) add(cluster string, r match.Record) {
	s.records = append(s.records, r)
	s.clusters = append(s.clusters, cluster)
}

type pair struct{ a, b int }

// result is what a search for duplicates found in a set.
type result struct {
	name                       string
	records, truth             int
	compared                   int
	foundRight, foundWrong     int
	certainRight, certainWrong int
	took                       time.Duration
	missed, wrong              []pair
	profiles                   []match.Profile
	names                      match.Frequencies
}

// measure searches as the program does: by keys with a bound, then by weight.
func measure(s set) result {
	r := result{name: s.name, records: len(s.records)}
	began := time.Now()
	r.profiles = make([]match.Profile, len(s.records))
	byKey := map[int64][]int{}
	for i, record := range s.records {
		r.profiles[i] = match.New(record)
		r.names.Count(r.profiles[i])
		for _, key := range r.profiles[i].Keys() {
			byKey[key] = append(byKey[key], i)
		}
	}
	found := r.search(s, byKey)
	r.took = time.Since(began)
	r.countTruth(s, found)
	return r
}

func (r *result) search(s set, byKey map[int64][]int) map[pair]bool {
	seen, found := map[pair]bool{}, map[pair]bool{}
	blocks(byKey, seen)
	for p := range seen {
		r.names.Learn(match.Compare(r.profiles[p.a], r.profiles[p.b], r.names))
	}
	for p := range seen {
		r.judge(s, p, found)
	}
	r.compared = len(seen)
	return found
}

// blocks are the pairs that share a key.
func blocks(byKey map[int64][]int, seen map[pair]bool) {
	for _, sharing := range byKey {
		if len(sharing) > match.MaxShare {
			continue
		}
		for i, a := range sharing {
			for _, b := range sharing[i+1:] {
				seen[pair{min(a, b), max(a, b)}] = true
			}
		}
	}
}

func (r *result) judge(s set, p pair, found map[pair]bool) {
	score := match.CompareFrom(r.profiles[p.a], r.profiles[p.b], r.names, match.Possible)
	if !score.IsPossible() {
		return
	}
	found[p] = true
	isRight := s.clusters[p.a] == s.clusters[p.b]
	if isRight {
		r.foundRight++
	} else {
		r.foundWrong++
		r.wrong = append(r.wrong, p)
	}
	switch {
	case !score.IsCertain():
	case isRight:
		r.certainRight++
	default:
		r.certainWrong++
	}
}

func (r *result) countTruth(s set, found map[pair]bool) {
	members := map[string][]int{}
	for i, c := range s.clusters {
		members[c] = append(members[c], i)
	}
	for _, same := range members {
		for i, a := range same {
			for _, b := range same[i+1:] {
				r.truth++
				if p := (pair{min(a, b), max(a, b)}); !found[p] {
					r.missed = append(r.missed, p)
				}
			}
		}
	}
}

func (r result) precision() float64 { return part(r.foundRight, r.foundRight+r.foundWrong) }
func (r result) recall() float64    { return part(r.foundRight, r.truth) }

func (r result) f1() float64 {
	p, q := r.precision(), r.recall()
	if p+q == 0 {
		return 0
	}
	return 2 * p * q / (p + q)
}

func part(n, of int) float64 {
	if of == 0 {
		return 1
	}
	return float64(n) / float64(of)
}

func (r result) String() string {
	return fmt.Sprintf("%-28s %7d records %7d true pairs %9d compared  precision %.4f  recall %.4f  F1 %.4f  (certain alone: precision %.4f, recall %.4f)  %.1f s\n",
		r.name, r.records, r.truth, r.compared, r.precision(), r.recall(), r.f1(),
		part(r.certainRight, r.certainRight+r.certainWrong), part(r.certainRight, r.truth), r.took.Seconds())
}

// printMisses shows pairs to learn from.
func (r result) printMisses(out io.Writer, s set, n int) {
	for what, pairs := range map[string][]pair{"missed": r.missed, "found in error": r.wrong} {
		for _, p := range pairs[:min(n, len(pairs))] {
			score := match.Compare(r.profiles[p.a], r.profiles[p.b], r.names)
			var why strings.Builder
			for _, e := range score.Evidence {
				fmt.Fprintf(&why, " %s %s %+.1f", e.Field, e.Level, float64(e.Weight)/100)
			}
			_, _ = fmt.Fprintf(out, "  %s: %.1f =%s\n    %+v\n    %+v\n", what, float64(score.Weight)/100, why.String(), s.records[p.a], s.records[p.b])
		}
	}
}
