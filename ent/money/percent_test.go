package money_test

import (
	"errors"
	"testing"

	"github.com/moim-crm/moim/ent/money"
)

func TestParsePercent(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]money.BasisPoints{"0": 0, "33.33": 3333, "50": 5000, "12.5": 1250, "100": 10000, "100.00": 10000} {
		if got, err := money.ParsePercent(text); err != nil || got != want {
			t.Errorf("%s: got %d, %v; want %d", text, got, err, want)
		}
	}
	for _, text := range []string{"", ".5", "5.", "-1", "100.01", "33.333", "1e2", "50%", " 5"} {
		if _, err := money.ParsePercent(text); !errors.Is(err, money.ErrAmount) {
			t.Errorf("%q: got %v", text, err)
		}
	}
}
