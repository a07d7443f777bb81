package graph_test

import (
	"context"
	"encoding/json"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/graph"
	"github.com/moim-crm/moim/server/servertest"
)

// watcher notes which fields Plain has written.
type watcher struct {
	mu      sync.Mutex
	written map[string]int
}

func (*watcher) ExtensionName() string                   { return "Watcher" }
func (*watcher) Validate(graphql.ExecutableSchema) error { return nil }
func (w *watcher) InterceptField(ctx context.Context, next graphql.Resolver) (any, error) {
	res, err := next(ctx)
	if _, isWritten := res.(graphql.WriterFunc); isWritten {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.written[graphql.GetFieldContext(ctx).Path().String()]++
	}
	return res, err
}

type plainBundle struct {
	*world
	with, without http.Handler
	watcher       *watcher
}

func newPlainBundle(t *testing.T, d servertest.Dialect) *plainBundle {
	t.Helper()
	b := &plainBundle{world: newWorld(t, d), watcher: &watcher{written: map[string]int{}}}
	r := &graph.Resolver{
		DB: b.s.DB, Auth: b.s.Auth, Contacts: b.s.Contacts, Dedupe: b.s.Dedupe, Merge: b.s.Merge, Donations: b.s.Donations,
		Memberships: b.s.Memberships, Settings: b.s.Organization, Finder: b.s.Finder, Imports: b.s.Imports,
		Volunteering: b.s.Volunteering, Runs: b.s.Runs, Exports: b.s.Exports,
	}
	schema := graph.NewExecutableSchema(graph.Config{Resolvers: r})
	serving := func(first ...graphql.HandlerExtension) http.Handler {
		srv := handler.New(schema)
		srv.AddTransport(transport.POST{})
		srv.SetErrorPresenter(graph.Present)
		srv.SetRecoverFunc(graph.Recover)
		for _, e := range slices.Concat(first, []graphql.HandlerExtension{graph.Access{Schema: schema.Schema()}, graph.Loading{Resolver: r}}) {
			srv.Use(e)
		}
		return srv
	}
	b.with, b.without = serving(b.watcher, graph.Plain{}), serving()
	return b
}

func (b *plainBundle) ask(h http.Handler, role viewer.Role, query string, variables map[string]any) string {
	b.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		b.t.Fatal(err)
	}
	v, err := b.s.Auth.ViewerOfUser(b.s.System(), b.s.User(role).ID)
	if err != nil {
		b.t.Fatal(err)
	}
	req := httptest.NewRequestWithContext(viewer.NewContext(b.t.Context(), v), http.MethodPost, "/graphql", strings.NewReader(string(body)))
	req.Header.Set("Content-Type", "application/json")
	res := httptest.NewRecorder()
	h.ServeHTTP(res, req)
	return res.Body.String()
}

// everything selects all plain fields of a type, as deep as it goes; each has a name of its own, because fields of one name are of
// several types.
func everything(typ string, deep int, leave ...string) string {
	var all []string
	plain := graph.PlainTypes()[typ]
	for _, name := range slices.Sorted(maps.Keys(plain)) {
		of, called := plain[name], typ+"_"+name+": "+name
		switch {
		case slices.Contains(leave, name), of != "" && deep == 0:
		case of == "":
			all = append(all, called)
		case of == "Node":
			var nodes []string
			for _, n := range graph.PlainNodes() {
				nodes = append(nodes, "... on "+n+" { "+everything(n, 1, append(slices.Clone(aheadOnly), "campaign")...)+" }")
			}
			all = append(all, called+" { __typename id "+strings.Join(nodes, " ")+" }")
		case name == "lastDonations":
			all = append(all, called+"(first: 3) { id kind method receivedOn reference amount { amount currency } refunded { currency amount } }")
		default:
			all = append(all, called+" { __typename "+everything(of, deep-1, aheadOnly...)+" }")
		}
	}
	return strings.Join(all, " ")
}

// aheadOnly are fields of a contact that are read for a list of contacts alone, and edges that not everything reads.
var aheadOnly = []string{"primaryEmail", "primaryPhone", "primaryAddress", "givingSummary", "givingSummaries", "lastDonations", "tags", "contact"}

// TestPlainSaysWhatGqlgenSays compares byte by byte, for every plain field, and for roles that see all and that do not.
func TestPlainSaysWhatGqlgenSays(t *testing.T) {
	t.Parallel()
	for _, d := range []servertest.Dialect{servertest.SQLite, servertest.Postgres} {
		t.Run(string(d), func(t *testing.T) {
			t.Parallel()
			b := newPlainBundle(t, d)
			list := "{ contacts(first: 20) { edges { cursor node { " + everything("Contact", 3) + " } } pageInfo { hasNextPage endCursor startCursor } } }"
			record := `query($id: ID!, $yes: Boolean!) { node(id: $id) { ... on Contact {
				id givingSummaries { ` + everything("GivingSummary", 2) + ` }
				donations(first: 20) { edges { node { ` + everything("Donation", 3, "contact") + ` contact { id displayName } } cursor } pageInfo { hasNextPage } }
				consents(first: 20) { edges { node { ` + everything("ConsentEvent", 2) + ` } } }
				timeline(first: 40, kinds: [INTERACTION, DONATION, MEMBERSHIP, CONSENT, TASK]) { ` + everything("TimelineConnection", 6) + ` }
				some: donations(first: 2) { edges { node { id @include(if: $yes) kind @skip(if: $yes) ...money ...more } } }
			} } } fragment money on Donation { amount { currency } } fragment more on Donation { amount { amount } __typename }`
			for _, role := range viewer.Roles() {
				for name, query := range map[string]string{"list": list, "person": record, "loner": record, "company": record} {
					variables := map[string]any{"id": idOf(b, name), "yes": true}
					want, got := b.ask(b.without, role, query, variables), b.ask(b.with, role, query, variables)
					if inOrder(t, got) != inOrder(t, want) {
						t.Errorf("%s of %s:\n%s\ngqlgen alone:\n%s", name, role, got, want)
					}
					if role == viewer.Admin && strings.Contains(want, `"errors"`) {
						t.Errorf("%s: %s", name, want)
					}
				}
			}
			for _, path := range []string{"contacts", "node.donations", "node.consents", "node.timeline", "node.some", "node.givingSummaries"} {
				if b.watcher.written[path] == 0 {
					t.Errorf("%s was not written by Plain: %v", path, b.watcher.written)
				}
			}
		})
	}
}

// idOf is the contact that a query is about: one who has everything, one who has nothing, one with gifts alone.
func idOf(b *plainBundle, name string) string {
	if id, ok := b.ids[name]; ok {
		return id
	}
	return b.ids["person"]
}

// inOrder is an answer with its errors in a fixed order: gqlgen's is that of chance.
func inOrder(t *testing.T, answer string) string {
	t.Helper()
	var parts struct {
		Data   json.RawMessage
		Errors []json.RawMessage
	}
	if err := json.Unmarshal([]byte(answer), &parts); err != nil {
		t.Fatalf("%v in %s", err, answer)
	}
	errors := make([]string, len(parts.Errors))
	for i, e := range parts.Errors {
		errors[i] = string(e)
	}
	slices.Sort(errors)
	return string(parts.Data) + strings.Join(errors, "")
}

// What a role may not see is hidden in a list that Plain would have written.
func TestPlainLeavesTheHiddenAlone(t *testing.T) {
	t.Parallel()
	b := newPlainBundle(t, servertest.SQLite)
	b.take(b.admin, step{"", `setAccessRule(input: {role: READ_ONLY, entity: "Donation", field: "amount_minor", level: HIDE}) { roleAccess { role } }`},
		step{"", `setAccessRule(input: {role: READ_ONLY, entity: "Contact", field: "note", level: HIDE}) { roleAccess { role } }`})
	query := `{ contacts(first: 20) { edges { node { id note lastDonations(first: 2) { id amount { amount } } } } } }`
	got := b.ask(b.with, viewer.ReadOnly, query, nil)
	if got != b.ask(b.without, viewer.ReadOnly, query, nil) {
		t.Error("Plain answers otherwise than gqlgen: " + got)
	}
	if strings.Contains(got, "hush") || strings.Contains(got, `"amount":"`) || !strings.Contains(got, `"note":null`) {
		t.Error("something hidden is shown: " + got)
	}
	if b.watcher.written["contacts"] != 0 {
		t.Error("Plain wrote a list with something hidden in it")
	}
}
