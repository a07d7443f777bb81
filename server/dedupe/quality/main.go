// Command quality measures how well duplicates are found: pairwise precision,
// recall and F1 on labelled files, and on made ones of other kinds.
//
//	go run ./server/dedupe/quality FILE.csv...   a file of one's own
//	go run ./server/dedupe/quality               the made ones
//	go run ./server/dedupe/quality -speed 200000 how long a whole database takes
//
// The columns are recognised as an import recognises them. Whoever is the same
// is told by a column cluster, cluster_id, match_id or entity_id, or by ids such
// as rec-7-org and rec-7-dup-0; that column and other identifiers are not shown
// to the matching.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

func main() {
	misses := flag.Int("misses", 0, "print so many of the pairs that were missed and of those found in error")
	contacts := flag.Int("speed", 0, "instead: make so many contacts in a database of each kind and find their candidates")
	flag.Parse()
	if *contacts > 0 {
		if err := speed(context.Background(), os.Stdout, *contacts); err != nil {
			fmt.Fprintln(os.Stderr, "quality:", err)
			os.Exit(1)
		}
		return
	}
	if err := run(os.Stdout, flag.Args(), *misses); err != nil {
		fmt.Fprintln(os.Stderr, "quality:", err)
		os.Exit(1)
	}
}

func run(out io.Writer, files []string, misses int) error {
	sets := made()
	if len(files) > 0 {
		sets = nil
	}
	for _, path := range files {
		s, err := readFile(path)
		if err != nil {
			return fmt.Errorf("%s: %w", filepath.Base(path), err)
		}
		sets = append(sets, s)
	}
	for _, s := range sets {
		r := measure(s)
		if _, err := io.WriteString(out, r.String()); err != nil {
			return err
		}
		r.printMisses(out, s, misses)
	}
	return nil
}
