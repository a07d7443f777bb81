package servertest_test

import (
	"fmt"
	"testing"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/servertest"
)

// A page that begins anywhere in a list holds what the pages before it would have
// led to, in each order, and knows the total also where it begins behind the end.
func TestAPageThatBeginsAnywhere(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		// Five of the same name, so that the order within it is tried too.
		for i := range 12 {
			s.Person("Ada", []string{"Park", "Adams", "Young"}[min(i%5, 2)])
		}
		c := s.Client(viewer.Admin)
		for _, order := range []string{
			`{field: NAME, direction: ASC}`, `{field: NAME, direction: DESC}`, `{field: CREATED_AT, direction: DESC}`, `null`,
		} {
			whole, _ := pageOf(t, c, order, "first: 100")
			for offset := range 14 {
				got, total := pageOf(t, c, order, fmt.Sprintf("first: 3, offset: %d", offset))
				want := whole[min(offset, 12):min(offset+3, 12)]
				if fmt.Sprint(got) != fmt.Sprint(want) || total != 12 {
					t.Errorf("order %s, from %d: got %v of %d, want %v of 12", order, offset, got, total, want)
				}
			}
		}
	})
}

func pageOf(t *testing.T, c *servertest.Client, order, page string) (ids []string, total int) {
	t.Helper()
	var answer struct {
		Contacts struct {
			TotalCount int
			Edges      []struct{ Node struct{ ID string } }
		}
	}
	c.Do(fmt.Sprintf(`{ contacts(%s, orderBy: %s) { totalCount edges { node { id } } } }`, page, order), nil, &answer)
	for _, e := range answer.Contacts.Edges {
		ids = append(ids, e.Node.ID)
	}
	return ids, answer.Contacts.TotalCount
}
