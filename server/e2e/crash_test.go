package e2e_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"sync"
	"syscall"
	"testing"
)

// TestAKillLosesNothingAcknowledged kills the server among writes: whatever it
// said it had written is there after the next start.
func TestAKillLosesNothingAcknowledged(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, m *machine) {
		token := setUp(t, m)
		s := m.serve()
		m.client(token).wait()
		const writers, enough = 4, 40
		acknowledged := make(chan string, 100_000)
		var wg sync.WaitGroup
		killed := make(chan struct{})
		for w := range writers {
			wg.Go(func() {
				c := m.client(token)
				for n := 0; ; n++ {
					id, ok := add(c, fmt.Sprintf("W%d N%d", w, n))
					if !ok {
						return
					}
					acknowledged <- id
				}
			})
		}
		var ids []string
		for len(ids) < enough {
			ids = append(ids, <-acknowledged)
		}
		go func() {
			_ = s.end(syscall.SIGKILL)
			close(killed)
		}()
		<-killed
		wg.Wait()
		close(acknowledged)
		for id := range acknowledged {
			ids = append(ids, id)
		}
		s = m.serve()
		for some := range slices.Chunk(ids, 50) {
			list, err := json.Marshal(some)
			if err != nil {
				t.Fatal(err)
			}
			var data struct{ Nodes []*struct{ ID string } }
			m.client(token).ask(fmt.Sprintf(`{ nodes(ids: %s) { id } }`, list), &data)
			for i, node := range data.Nodes {
				if node == nil {
					t.Fatalf("contact %s was acknowledged and is gone", some[i])
				}
			}
		}
		s.stop()
	})
}

// add makes a contact; ok says that the server acknowledged it.
func add(c *client, name string) (id string, ok bool) {
	body, ok := c.post("/graphql", map[string]any{
		"query": fmt.Sprintf(`mutation { createContact(input: {kind: INDIVIDUAL, familyName: %q}) { contact { id } } }`, name),
	})
	var answer struct {
		Data struct {
			CreateContact struct{ Contact struct{ ID string } }
		}
	}
	if !ok || json.Unmarshal(body, &answer) != nil {
		return "", false
	}
	id = answer.Data.CreateContact.Contact.ID
	return id, id != ""
}
