package graph_test

import (
	"strings"
	"testing"

	"github.com/moim-crm/moim/graph"
)

func TestRecoverTellsNothing(t *testing.T) {
	t.Parallel()
	told := graph.Present(t.Context(), graph.Recover(t.Context(), "secret detail"))
	if told.Extensions["code"] != "INTERNAL" || strings.Contains(told.Message, "secret") {
		t.Fatalf("%+v", told)
	}
}
