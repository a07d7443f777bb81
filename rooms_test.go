package moim_test

import "slices"

// room is a folder and, unless exact, everything under it that is not a room of its own.
type room struct {
	name string
	// exact rooms are only the folder itself: a folder under it needs a row.
	exact bool
	// may lists the rooms that this one may import. Its tests may also import the testRooms.
	may []string
	// why is what the row protects.
	why string
}

// Sets of rooms that several rows share.
var (
	// leaves import nothing of ours, so everybody may use them.
	leaves = []string{"ent/viewer", "ent/money", "ent/date", "server/errs"}
	// storage is ent as a domain sees it: its types, its rules and its value types.
	storage = []string{"ent", "ent/schema", "ent/mixin", "ent/rule", "ent/migrate", "ent/viewer", "ent/money", "ent/date"}
	// belowDomains is what every domain stands on.
	belowDomains = join(storage, "server/errs", "server/sheets", "server/outbox", "server/jobs", "server/runs")
	// domains are the rooms with the rules of the field.
	domains = []string{
		"server/auth", "server/contacts", "server/dedupe", "server/memberships", "server/donations", "server/billing",
		"server/volunteering", "server/imports", "server/segments", "server/outreach", "server/cases", "server/pipeline",
		"server/events", "server/analytics", "server/portal", "server/search", "server/settings", "server/exports",
	}
	// testRooms help tests and are imported by tests alone.
	testRooms = []string{"server/testdb", "server/servertest"}
)

// rooms is who may import whom. A package in no row fails the test: a new room is a decision.
var rooms = []room{
	{name: ".", exact: true, why: "the root holds the test of the architecture and no code"},
	{name: "config", why: "the operator renders what the server reads, so it may know neither"},
	{name: "web", why: "the embedded client is files, not logic"},

	{name: "ent/viewer", why: "who is asking is a leaf: access rules must not depend on the storage that they guard"},
	{name: "ent/money", why: "a value type used as columns is a leaf"},
	{name: "ent/date", why: "a value type used as columns is a leaf"},
	{name: "ent/rule", may: []string{"ent/viewer", "ent/money", "ent/date"}, why: "access rules stand on the privacy package alone, so that the schema can use them before ent is generated"},
	{name: "ent/mixin", may: []string{"ent/rule", "ent/viewer", "ent/money", "ent/date"}, why: "the schema is input of the generator and cannot import its output"},
	{name: "ent/schema", may: []string{"ent/mixin", "ent/rule", "ent/viewer", "ent/money", "ent/date"}, why: "the schema is input of the generator and cannot import its output"},
	{name: "ent/migrate", may: []string{"ent/schema", "ent/viewer", "ent/money", "ent/date"}, why: "migrations know tables, not behaviour"},
	{name: "ent", may: storage, why: "generated code knows its schema and nothing above it"},

	{name: "server/errs", why: "errors are a leaf: everybody returns them"},
	{name: "server/sheets", why: "a table is written without knowing what is in it"},
	{name: "server/jobs", may: join(storage, "server/errs"), why: "the queue and the transaction know no domain"},
	{name: "server/outbox", may: join(storage, "server/errs", "server/jobs"), why: "events are written in the transaction that jobs holds; they know no domain"},

	{name: "server/runs", may: join(storage, "server/errs", "server/sheets", "server/jobs"), why: "long work is carried out step by step without knowing what it does"},

	{name: "server/auth", may: belowDomains, why: "signing in needs no other domain"},
	{name: "server/contacts", may: belowDomains, why: "people come first; every other domain is about them"},
	{name: "server/dedupe", may: join(belowDomains, "server/contacts"), why: "matching compares contacts and merges them"},
	{name: "server/billing/stripe", may: []string{"server/billing", "server/errs", "ent/money"}, why: "Stripe is translated to our words here and nowhere else"},
	{name: "server/billing", may: belowDomains, why: "billing declares what it needs of Stripe and of those above; news go up as events"},
	{name: "server/memberships", may: join(belowDomains, "server/billing", "server/runs"), why: "dues are paid through billing; a round of renewals is a run"},
	{name: "server/donations", may: join(belowDomains, "server/billing"), why: "gifts are paid through billing; billing tells back by event"},
	{name: "server/volunteering", may: belowDomains, why: "shifts and hours need no other domain"},
	{name: "server/imports", may: join(belowDomains, "server/contacts", "server/dedupe"), why: "an import finds and writes people by their own rules"},
	{name: "server/search", may: join(belowDomains, "server/contacts"), why: "one box finds records of every kind, by the keys that contacts fold names with"},
	{name: "server/exports", may: join(belowDomains, "server/contacts", "server/search"), why: "any list becomes a file, contacts as their own domain writes them"},
	{name: "server/settings", may: belowDomains, why: "what the organization decides for everybody is read from ent by those whom it concerns"},
	{name: "server/segments", may: belowDomains, why: "segments are conditions on rows"},
	{name: "server/outreach", may: join(belowDomains, "server/segments"), why: "mail goes to segments"},
	{name: "server/analytics", may: join(belowDomains, "server/segments"), why: "figures are of segments"},
	{name: "server/cases", may: belowDomains, why: "a domain of its own"},
	{name: "server/pipeline", may: belowDomains, why: "a domain of its own"},
	{name: "server/events", may: belowDomains, why: "a domain of its own"},
	{name: "server/portal", may: belowDomains, why: "a domain of its own"},

	{name: "server/backup", may: join(belowDomains, "config"), why: "a backup copies tables and files as they are; it knows no rules of the field"},
	{name: "server/demo", may: join(domains, belowDomains...), why: "the demo organization does what people would do, by the same verbs"},
	{name: "server/extensions", may: join(domains, join(belowDomains, "plugins/proto", "plugins/sdk")...), why: "plugins see domains through facades, never the graph"},
	{name: "graph", may: join(domains, belowDomains...), why: "resolvers call domains or ent; they never see HTTP or plugins"},
	{name: "server/httpd", may: join(leaves, "graph", "server/auth", "config", "web"), why: "HTTP carries requests to the graph and signs people in"},
	{name: "server/app", may: everything(), why: "the composition root connects everything, and only main and the tests of the whole import it"},
	{name: "server", exact: true, may: join(leaves, "server/app", "config"), why: "commands are thin: they ask the composition root"},

	{name: "server/bench", may: join(belowDomains, "server/contacts", "server/app", "config"), why: "measurements drive the whole from outside, and fill it past the domains but with their keys"},
	{name: "server/testdb", may: join(belowDomains), why: "a database for a test knows no domain"},
	{name: "server/servertest", may: join(everything(), "server/app", "server/testdb"), why: "tests of the whole start what main starts"},
	{name: "server/e2e", may: join(leaves, "server/app", "config"), why: "these tests drive the built program from outside"},

	{name: "plugins/proto", why: "the wire contract stands alone"},
	{name: "plugins/sdk", may: []string{"plugins/proto"}, why: "what a plugin author imports stays small"},
	{name: "plugins/template", may: []string{"plugins/sdk", "plugins/proto"}, why: "a plugin never sees the core"},
	{name: "plugins/xrm", may: []string{"plugins/sdk", "plugins/proto"}, why: "a plugin never sees the core"},
	{name: "plugins/vrm", may: []string{"plugins/sdk", "plugins/proto"}, why: "a plugin never sees the core"},
	{name: "plugins/rewards", may: []string{"plugins/sdk", "plugins/proto"}, why: "a plugin never sees the core"},

	{name: "operator/api", why: "types and markers only"},
	{name: "operator/naming", may: []string{"operator/api"}, why: "names are pure functions of the resource"},
	{name: "operator/status", may: []string{"operator/api"}, why: "status is written in one place"},
	{name: "operator/resource", may: []string{"operator/api", "operator/naming", "config"}, why: "builders are pure"},
	{name: "operator/controller", may: []string{"operator/api", "operator/naming", "operator/status", "operator/resource", "config"}, why: "the operator knows the server by its settings alone"},
	{name: "operator", exact: true, may: []string{"operator/api", "operator/controller", "config"}, why: "flags, scheme, manager"},
}

// everything is what the composition root connects.
func everything() []string {
	return join(domains, join(belowDomains,
		"graph", "server/httpd", "server/extensions", "server/backup", "server/demo", "server/billing/stripe", "config", "web")...)
}

func join(some []string, more ...string) []string { return slices.Concat(some, more) }
