package match_test

import (
	"testing"

	"github.com/moim-crm/moim/server/dedupe/match"
)

func BenchmarkCompare(b *testing.B) {
	x := match.New(person("Minsu", "Kim", born("1980-02-03"), phone("+821012345678"), email("minsu@example.org"), at("12 Mill Street", "Lewes", "20011")))
	y := match.New(person("Jennifer", "Henderson", born("1971-12-03"), phone("+821012345999"), email("jen@example.org"), at("14 Harbour Street", "Malvern", "20411")))
	f := match.Frequencies{Total: 1000}
	for b.Loop() {
		match.Compare(x, y, f)
	}
}
