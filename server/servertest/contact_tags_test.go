package servertest_test

import (
	"testing"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/servertest"
)

// A contact that is refused leaves no tags behind: one mutation, one transaction.
func TestRefusedContactLeavesNoTags(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		before := s.DB.Client(s.System()).Tag.Query().CountX(s.System())
		s.Client(viewer.Admin).Refused("INVALID", `mutation { createContact(input: {kind: INDIVIDUAL, tags: ["fresh"]}) { contact { id } } }`, nil)
		if n := s.DB.Client(s.System()).Tag.Query().CountX(s.System()); n != before {
			t.Fatalf("%d tags are left of a contact that was refused", n-before)
		}
	})
}
