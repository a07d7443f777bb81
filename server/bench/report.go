package main

import (
	"fmt"
	"time"
)

// The aims.
const (
	readAim   = 1.5
	importAim = 6
	restAim   = 150 << 20
	loadAim   = 400 << 20
)

// line is one row of the closing table.
type line struct {
	database, what, got, aim string
	isMet                    bool
}

func (r *run) note(what, got, aim string, isMet bool) {
	r.lines = append(r.lines, line{r.database, what, got, aim, isMet})
}

func (r *run) read(c aCase, got comparison) {
	r.say("  %-58s %2d at once  product p50 %8s p95 %8s   query p50 %8s p95 %8s   %5.2f times, %d requests each",
		c.title, got.concurrency, short(got.product.p50), short(got.product.p95), short(got.query.p50), short(got.query.p95), got.ratio(), got.requests)
	r.note(fmt.Sprintf("%s, %d at once", c.title, got.concurrency), fmt.Sprintf("%.2f times the query (%s)", got.ratio(), short(got.product.p50)),
		fmt.Sprintf("%.1f", readAim), got.ratio() <= readAim)
}

func (r *run) brought(took imported, c copied) {
	all := took.preview + took.apply
	name := "COPY"
	if r.database == "sqlite" {
		name = "INSERT … SELECT from another file"
	}
	ratio := float64(all) / float64(max(c.all, 1))
	r.say("  import of %d rows: preview %s, apply %s, %.0f rows/s; %s of the same %d rows into the same tables %s, those of contacts alone %s; %.2f times",
		r.options.imports, short(took.preview), short(took.apply), float64(r.options.imports)/all.Seconds(), name, c.rows, short(c.all), short(c.contacts), ratio)
	r.note(fmt.Sprintf("import of %d rows", r.options.imports), fmt.Sprintf("%.2f times %s (%s)", ratio, name, short(all)), fmt.Sprint(importAim), ratio <= importAim)
}

func (r *run) memory() {
	const mebi = 1 << 20
	highest := r.server.highest.Load()
	r.say("  memory of the server: %d MB at rest, %d MB at most under load, %d MB now", r.atRest/mebi, highest/mebi, r.server.memory()/mebi)
	r.note("memory at rest", fmt.Sprintf("%d MB", r.atRest/mebi), fmt.Sprintf("%d MB", restAim/mebi), r.atRest <= restAim)
	r.note("memory under load", fmt.Sprintf("%d MB", highest/mebi), fmt.Sprintf("%d MB", loadAim/mebi), highest <= loadAim)
}

// verdict is the closing table.
func (b *bench) verdict() {
	b.say("")
	missed := 0
	for _, l := range b.lines {
		word := "met   "
		if !l.isMet {
			word, missed = "MISSED", missed+1
		}
		b.say("%s  %-8s  %-70s %s, at most %s", word, l.database, l.what, l.got, l.aim)
	}
	b.say("%d of %d aims met, %d missed", len(b.lines)-missed, len(b.lines), missed)
}

func short(d time.Duration) string {
	switch {
	case d < time.Millisecond:
		return fmt.Sprintf("%d µs", d.Microseconds())
	case d < time.Second:
		return fmt.Sprintf("%.1f ms", float64(d.Microseconds())/1000)
	}
	return fmt.Sprintf("%.2f s", d.Seconds())
}
