package imports_test

import (
	"bytes"
	"fmt"
	"runtime"
	"testing"

	"github.com/moim-crm/moim/ent/importrun"
	"github.com/moim-crm/moim/server/imports"
	"github.com/moim-crm/moim/server/testdb"
)

// people makes a file of contacts in which every tenth row repeats an earlier one with another telephone number.
func people(rows int) (content []byte, distinct int) {
	var b bytes.Buffer
	seen := map[int]bool{}
	b.WriteString("Vorname,Nachname,Straße,PLZ,Ort,E-Mail,Telefon\n")
	for i := range rows {
		n := i
		if i%10 == 9 {
			n = i / 2
		}
		seen[n] = true
		fmt.Fprintf(&b, "Vorname%d,Nachname%d,Straße %d,%05d,Ort%d,person%d@example.org,0231 %06d\n", n%997, n%7919, n, 10000+n%80000, n%500, n, i)
	}
	return b.Bytes(), len(seen)
}

const peopleMapping = `{version: 1, record: contacts, defaults: {country: DE}, match: {mode: bestOrCreate}, fields: [
	{to: givenName, from: Vorname}, {to: familyName, from: Nachname}, {to: street, from: Straße}, {to: postalCode, from: PLZ},
	{to: city, from: Ort}, {to: email, from: E-Mail}, {to: phone, from: Telefon}]}`

// TestHundredThousandRows previews a large file and holds its memory to a bound that does not grow with the rows' content.
func TestHundredThousandRows(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Log("short: the large file is not read")
		return
	}
	const rows = 100_000
	b := setup(t, testdb.SQLite(t), func(d *imports.Deps) { d.BatchRows = 500 })
	content, distinct := people(rows)
	run := b.preview(t, content, mappingFrom(t, []byte(peopleMapping)))
	if run.Status != importrun.StatusPREVIEWED || run.RowCount != rows || run.Created != distinct || run.Failed != 0 {
		t.Errorf("%s with totals %v", run.Status, totals(run))
	}
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	const limit = 512 << 20
	if memory.Sys > limit {
		t.Errorf("the process took %d MiB, want at most %d", memory.Sys>>20, limit>>20)
	}
	t.Logf("%d rows, %d MiB", rows, memory.Sys>>20)
}

// BenchmarkApply writes a file of a thousand people. One operation is a whole import.
func BenchmarkApply(b *testing.B) {
	content, _ := people(1000)
	for b.Loop() {
		b.StopTimer()
		bundle := setup(b, testdb.SQLite(b), func(d *imports.Deps) { d.BatchRows = 0 })
		b.StartTimer()
		bundle.apply(b, content, mappingFrom(b, []byte(peopleMapping)))
	}
}
