package servertest_test

import (
	"testing"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/servertest"
)

// Arguments that are null count as left out, at every depth.
func TestNullArgumentsAreLeftOut(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		donor := s.Person("Ada", "Park")
		s.Donation(donor, "10.00", "EUR")
		var answer struct {
			Contacts struct {
				Edges []struct {
					Node struct {
						Donations struct {
							Edges []struct{ Node struct{ ID string } }
						}
					}
				}
			}
		}
		s.Client(viewer.Admin).Do(`query ($w: DonationWhereInput, $after: Cursor) {
			contacts(first: 5, after: null, where: null, orderBy: null, search: null, archived: null) {
				edges { node { donations(first: 2, after: $after, where: $w, orderBy: null) { edges { node { id } } } } }
			}
		}`, map[string]any{"w": nil, "after": nil}, &answer)
		if len(answer.Contacts.Edges) != 1 || len(answer.Contacts.Edges[0].Node.Donations.Edges) != 1 {
			t.Fatalf("got %+v", answer)
		}
	})
}
