package imports

import (
	"context"
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/server/imports/match"
)

// ref points at a contact in the database (its id) or, below nought, at an earlier row of the file (minus its line).
type ref int64

// maxBucket bounds how many candidates one key brings; the latest come first.
const maxBucket = 200

// index finds who has a key in common. It costs 24 bytes a key, so that a million contacts fit into a small process.
type index struct {
	heads   map[match.Key]int32
	entries []entry
}

type entry struct {
	ref  ref
	next int32
}

func newIndex() *index { return &index{heads: map[match.Key]int32{}, entries: make([]entry, 1)} }

func (x *index) add(keys []match.Key, r ref) {
	for _, key := range keys {
		x.entries = append(x.entries, entry{r, x.heads[key]})
		x.heads[key] = int32(len(x.entries) - 1)
	}
}

// find lists each candidate once, in the order of the keys.
func (x *index) find(keys []match.Key) []ref {
	var found []ref
	seen := map[ref]bool{}
	for _, key := range keys {
		at := x.heads[key]
		for n := 0; at != 0 && n < maxBucket; n++ {
			if r := x.entries[at].ref; !seen[r] {
				seen[r] = true
				found = append(found, r)
			}
			at = x.entries[at].next
		}
	}
	return found
}

// contactPage is how many contacts are read at once.
const contactPage = 1000

// indexContacts puts everybody whom the viewer may see into the index. Archived contacts are not matched: whoever put them
// away did not want them back.
func (s *Service) indexContacts(ctx context.Context, into *index) error {
	for last := int64(0); ; {
		page, err := s.db.Client(ctx).Contact.Query().
			Where(contact.IDGT(last), contact.ArchivedAtIsNil()).Order(ent.Asc(contact.FieldID)).Limit(contactPage).
			WithEmails().WithPhones().WithAddresses().All(ctx)
		if err != nil {
			return explain(err, "read the contacts to match with")
		}
		for _, c := range page {
			into.add(stateOfContact(c).profile().Keys(), ref(c.ID))
			last = c.ID
		}
		if len(page) < contactPage {
			return nil
		}
	}
}

// loadContacts reads contacts with what matching and merging look at.
func (s *Service) loadContacts(ctx context.Context, ids []int64) (map[int64]state, error) {
	found := make(map[int64]state, len(ids))
	for len(ids) > 0 {
		n := min(len(ids), contactPage)
		page, err := s.db.Client(ctx).Contact.Query().Where(contact.IDIn(ids[:n]...), contact.ArchivedAtIsNil()).
			WithEmails().WithPhones().WithAddresses().WithTags().All(ctx)
		if err != nil {
			return nil, explain(err, fmt.Sprintf("read %d contacts", n))
		}
		for _, c := range page {
			found[c.ID] = stateOfContact(c)
		}
		ids = ids[n:]
	}
	return found, nil
}
