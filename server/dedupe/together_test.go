package dedupe_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
)

// TestSearchesAtOnceLoseNoPair: two who are the same arrive one after the other,
// and the search for the first is still at work when that for the second is done.
func TestSearchesAtOnceLoseNoPair(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		const pairs = 30
		var all sync.WaitGroup
		search := func(p *ent.Contact) {
			all.Go(func() {
				_, err := b.svc.Find(b.ctx, []int64{p.ID})
				assert.NoError(b.t, err)
			})
		}
		for i := range pairs {
			born := fmt.Sprintf("19%02d-02-03", 20+i)
			name := fmt.Sprintf("김%c", '가'+rune(i)*28)
			first := b.person("민수", name, born)
			for range 4 {
				search(first)
			}
			search(b.person("민수", name, born))
		}
		all.Wait()
		require.Len(b.t, b.candidates(), pairs)
	})
}
