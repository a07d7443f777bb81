package e2e_test

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/moim-crm/moim/server/testdb"
)

const password = "quiet-lantern-42"

var linkToken = regexp.MustCompile(`/link/(\S+)`)

// onBoth runs a test on an empty machine with SQLite and on one with PostgreSQL.
func onBoth(t *testing.T, test func(t *testing.T, m *machine)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { t.Parallel(); test(t, newMachine(t)) })
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		test(t, newMachine(t, "MOIM_DATABASE_URL="+testdb.EmptyPostgresURL(t)))
	})
}

// setUp makes a server with an admin who has a token, and is signed in by it.
func setUp(t *testing.T, m *machine) (token string) {
	t.Helper()
	m.must("migrate", "up")
	if r := m.run(password+"\n", "user", "create", "--email", "ada@example.org", "--name", "Ada", "--role", "ADMIN", "--password-stdin"); r.code != 0 {
		t.Fatal(r.problems)
	}
	return strings.TrimSpace(m.must("token", "create", "--email", "ada@example.org", "--name", "script"))
}

func TestFirstStart(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, m *machine) {
		s := m.serve()
		found := linkToken.FindStringSubmatch(s.said)
		if found == nil {
			t.Fatalf("no link for the first admin: %s", s.said)
		}
		c := m.client("")
		if body, ok := c.post("/auth/link/"+found[1], map[string]string{
			"name": "Ada", "email": "ada@example.org", "password": password, "organizationName": "Test", "locale": "ko",
		}); !ok {
			t.Fatalf("the link: %s", body)
		}
		var made struct {
			CreateContact struct{ Contact struct{ DisplayName string } }
		}
		c.ask(`mutation { createContact(input: {kind: INDIVIDUAL, givenName: "민수", familyName: "김"}) { contact { displayName } } }`, &made)
		if got := made.CreateContact.Contact.DisplayName; got != "김민수" {
			t.Errorf("the contact is called %q", got)
		}
		if _, ok := m.client("").post("/auth/link/"+found[1], map[string]string{
			"name": "Eve", "email": "eve@example.org", "password": password, "organizationName": "Test",
		}); ok {
			t.Error("the link worked twice")
		}
		s.stop()

		again := m.serve()
		if linkToken.MatchString(again.said) {
			t.Errorf("a second start offers a link: %s", again.said)
		}
		back := m.client("")
		if body, ok := back.post("/auth/sign-in", map[string]string{"email": "ada@example.org", "password": password}); !ok {
			t.Fatalf("sign in: %s", body)
		}
		if n := back.contacts(); n != 1 {
			t.Errorf("%d contacts after a restart", n)
		}
		again.stop()
	})
}

func TestDemoSignsInAndSurvivesARestart(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	s := m.serve("--demo")
	for range 2 {
		if !strings.Contains(s.said, "admin@moim.example") {
			t.Fatalf("no sign-ins: %s", s.said)
		}
		pass := regexp.MustCompile(`password (\S+)`).FindStringSubmatch(s.said)
		c := m.client("")
		if body, ok := c.post("/auth/sign-in", map[string]string{"email": "admin@moim.example", "password": pass[1]}); !ok {
			t.Fatalf("sign in: %s", body)
		}
		if n := c.contacts(); n < 3000 {
			t.Errorf("%d contacts", n)
		}
		s.stop()
		s = m.serve("--demo")
	}
	if strings.Contains(s.said, "Making") {
		t.Errorf("a later start makes the demo organization again: %s", s.said)
	}
}

func TestImportFromTheCommandLine(t *testing.T) {
	t.Parallel()
	const file, mapping = "../../docs/examples/donations-de-sample.csv", "../../docs/examples/german_donations.mapping.yaml"
	onBoth(t, func(t *testing.T, m *machine) {
		token := setUp(t, m)
		type totals struct{ Rows, Created, Updated, Unchanged, Skipped, Failed int }
		read := func(args ...string) (n totals) {
			out := m.must(append([]string{"import", "donations", file, "--mapping", mapping, "--json"}, args...)...)
			if err := json.Unmarshal([]byte(out), &n); err != nil {
				t.Fatalf("%v: %s", err, out)
			}
			if n.Rows == 0 || n.Rows != n.Created+n.Updated+n.Unchanged+n.Skipped+n.Failed {
				t.Errorf("the totals do not add up: %+v", n)
			}
			return n
		}
		failed := m.dir + "/failed.csv"
		dry, wet := read("--dry-run"), read("--errors", failed)
		if dry != wet {
			t.Errorf("the preview says %+v, the import did %+v", dry, wet)
		}
		if _, err := os.Stat(failed); err != nil {
			t.Error(err)
		}
		s := m.serve()
		var data struct{ Donations struct{ TotalCount int } }
		m.client(token).ask(`{ donations(first: 1) { totalCount } }`, &data)
		if data.Donations.TotalCount != wet.Created {
			t.Errorf("%d donations, %d rows created one", data.Donations.TotalCount, wet.Created)
		}
		s.stop()
	})
}
