package servertest_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/servertest"
)

func TestTokensDoNoMoreThanTheirScopes(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		mina := s.Person("Mina", "Kim")
		s.Donation(mina, "5000", "KRW")
		contacts := `{ contacts { totalCount } }`
		donations := `{ donations { totalCount } }`
		change := fmt.Sprintf(`mutation { logInteraction(input: {contactID: "%d", kind: NOTE, body: "x"}) { interaction { id } } }`, mina.ID)
		for _, row := range []struct {
			name, scope string
			role        viewer.Role
			may, maynot []string
		}{
			{name: "contacts alone, to read", scope: "contacts:read", role: viewer.Admin, may: []string{contacts}, maynot: []string{donations, change}},
			{name: "contacts alone, to write", scope: "contacts:write", role: viewer.Admin, may: []string{contacts, change}, maynot: []string{donations}},
			{name: "everything, to read", scope: "read", role: viewer.Admin, may: []string{contacts, donations}, maynot: []string{change}},
			{name: "no more than its owner", scope: "write", role: viewer.Volunteering, may: []string{contacts, change}, maynot: []string{donations}},
		} {
			c := s.Token(row.role, row.scope)
			for _, query := range row.may {
				c.Do(query, nil, nil)
			}
			for _, query := range append(row.maynot,
				`mutation { createApiToken(input: {name: "another", scopes: ["write"]}) { token } }`,
				`mutation { inviteUser(input: {email: "n@example.org", name: "N", role: ADMIN}) { link } }`,
				`mutation { setAccessRule(input: {role: READ_ONLY, entity: "Donation", read: NONE, write: NONE}) { roleAccess { role } } }`) {
				if got := c.Try(query, nil); got.Code() != "FORBIDDEN" {
					t.Errorf("%s: %s ends with %q %s", row.name, query, got.Code(), got.Data)
				}
			}
		}
	})
}

func TestDisabledAreOut(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		browser, program := s.Client(viewer.Fundraising), s.Token(viewer.Fundraising, "write")
		browser.Do(`{ viewer { role } }`, nil, nil)
		if _, err := s.Auth.DisableUser(s.System(), s.User(viewer.Fundraising).ID); err != nil {
			t.Fatal(err)
		}
		for _, c := range []*servertest.Client{browser, program} {
			// A token that is no longer any good is refused before the graph.
			if _, body := c.Post("/graphql", map[string]any{"query": `{ contacts { totalCount } }`}); !strings.Contains(string(body), "UNAUTHENTICATED") {
				t.Errorf("somebody disabled is told %s", body)
			}
			if status, body := c.Get("/exports/contacts.csv"); status != 401 {
				t.Errorf("somebody disabled exports: %d %.100s", status, body)
			}
		}
	})
}

func TestAskingTooMuch(t *testing.T) {
	t.Parallel()
	s := servertest.New(t, servertest.SQLite)
	c := s.Client(viewer.ReadOnly)
	deep := strings.Repeat(`contact { donations(first: 1) { edges { node { `, 8) + "id" + strings.Repeat(" } } } }", 8)
	for name, query := range map[string]string{
		"a page too large": `{ contacts(first: 5000) { edges { node { id } } } }`,
		"pages of pages":   `{ contacts(first: 500) { edges { node { donations(first: 500) { edges { node { id note } } } } } } }`,
		"too deep":         `{ donations(first: 1) { edges { node { ` + deep + ` } } } }`,
	} {
		if got := c.Try(query, nil); got.Code() != "INVALID" {
			t.Errorf("%s ends with %q %s", name, got.Code(), got.Data)
		}
	}
}

func TestOperationsBySum(t *testing.T) {
	t.Parallel()
	s := servertest.New(t, servertest.SQLite)
	c := s.Client(viewer.ReadOnly)
	query := `{ viewer { role } }`
	sum := sha256.Sum256([]byte(query))
	extensions := map[string]any{"persistedQuery": map[string]any{"version": 1, "sha256Hash": hex.EncodeToString(sum[:])}}
	if _, body := c.Post("/graphql", map[string]any{"extensions": extensions}); !strings.Contains(string(body), "PersistedQueryNotFound") {
		t.Errorf("an unknown sum: %s", body)
	}
	c.Post("/graphql", map[string]any{"query": query, "extensions": extensions})
	if _, body := c.Post("/graphql", map[string]any{"extensions": extensions}); !strings.Contains(string(body), `"READ_ONLY"`) {
		t.Errorf("a known sum: %s", body)
	}
}

func TestErrorsInKorean(t *testing.T) {
	t.Parallel()
	servertest.Each(t, func(t *testing.T, s *servertest.Server) {
		if _, err := s.Auth.CreateUser(s.System(), auth.CreateUserInput{Email: "minsu@example.org", Name: "민수", Password: servertest.Password, Role: viewer.Fundraising, Locale: "ko"}); err != nil {
			t.Fatal(err)
		}
		c := s.Nobody()
		c.SignIn("minsu@example.org", servertest.Password)
		kim := s.Person("유나", "김")
		problem := c.Refused("INVALID", `mutation($id: ID!) { recordDonation(input: {contactID: $id, amount: {amount: "12.5", currency: "KRW"}, method: CASH}) { donation { id } } }`, map[string]any{"id": kim.ID})
		if problem.Extensions.Field != "amount.amount" || !strings.ContainsFunc(problem.Message, func(r rune) bool { return r >= '가' && r <= '힣' }) {
			t.Errorf("%+v", problem)
		}
		var had struct{ Node struct{ Version int } }
		id := map[string]any{"id": kim.ID}
		c.Do(`query($id: ID!) { node(id: $id) { ... on Contact { version } } }`, id, &had)
		s.Client(viewer.Admin).Do(`mutation($id: ID!) { updateContact(input: {id: $id, note: "first"}) { contact { id } } }`, id, nil)
		clash := c.Refused("CONFLICT", `mutation($id: ID!, $v: Int) { updateContact(input: {id: $id, version: $v, note: "second"}) { contact { id } } }`, map[string]any{"id": kim.ID, "v": had.Node.Version})
		text, err := json.Marshal(clash)
		if err != nil || !strings.Contains(string(text), "Test ADMIN") {
			t.Errorf("a conflict does not say who: %s", text)
		}
	})
}
