package graph_test

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/membershipterm"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/tribute"
	"github.com/moim-crm/moim/server/servertest"
)

type answer = servertest.Answer

func latestTerm(ctx context.Context, c *ent.Client, membership int64) (int64, error) {
	return c.MembershipTerm.Query().Where(membershipterm.MembershipID(membership)).Order(ent.Desc(membershipterm.FieldID)).FirstID(ctx)
}

func tributeOf(ctx context.Context, c *ent.Client, donation int64) (int64, error) {
	return c.Tribute.Query().Where(tribute.DonationID(donation)).FirstID(ctx)
}

// trace is what any change leaves behind: history, events, and rows of what has
// no history.
func (w *world) trace() string {
	c, ctx := w.s.DB.Client(w.s.System()), rule.WithTakenBack(w.s.System())
	var out []string
	for _, t := range []struct {
		name  string
		count func(context.Context) (int, error)
	}{
		{"history", c.AuditEntry.Query().Count}, {"events", c.OutboxEvent.Query().Count}, {"files", c.File.Query().Count},
		{"imports", c.ImportRun.Query().Count}, {"mappings", c.ImportMapping.Query().Count}, {"tokens", c.ApiToken.Query().Count},
		{"links", c.OneTimeLink.Query().Count}, {"ledger", c.LedgerEntry.Query().Count}, {"views", c.SavedView.Query().Count},
		{"runs", c.Run.Query().Count},
	} {
		n, err := t.count(ctx)
		if err != nil {
			w.t.Fatal(err)
		}
		out = append(out, fmt.Sprintf("%d %s", n, t.name))
	}
	return strings.Join(out, ", ")
}

// mappingText is a mapping of contactsCSV, as an input literal.
const mappingText = `{version: 1, record: "contacts", match: {mode: "none"}, fields: [{to: "givenName", from: "Given"}, {to: "familyName", from: "Family"}, {to: "email", from: "Mail"}]}`

// fillFixed fills ids, and leaves the one variable that there is.
func (w *world) fillFixed(text string) string {
	text = strings.ReplaceAll(text, "$mapping", mappingText)
	const file = "\x00file"
	return strings.ReplaceAll(w.fill(strings.ReplaceAll(text, "$file", file)), file, "$file")
}

// soon bounds the wait for news.
const soon = 30 * time.Second

// subscribe tries the subscriptions. A change by the admin makes the news.
func (a *walker) subscribe() {
	a.listen("contactChanged", fmt.Sprintf(`subscription { contactChanged(id: "%s") { contact { id } event actor } }`, a.ids["company"]), func() {
		a.take(a.admin, step{"", `updateContact(input: {id: $company, legalName: "Harbour"}) { contact { id } }`})
	})
	a.alike("ContactChange", "Subscription.contactChanged")
	a.listen("shiftChanged", `subscription { shiftChanged { shift { id filled signups { contact { displayName } } } event actor } }`, func() {
		for _, off := range []bool{true, false} {
			a.take(a.admin, step{"", fmt.Sprintf(`updateShift(input: {id: $shiftNext, cancelled: %t}) { shift { id } }`, off)})
		}
	})
	a.alike("ShiftChange", "Subscription.shiftChanged")
	id := a.rows["Import"]
	query := `subscription { importProgress(id: "%s") { id status } }`
	a.listen("importProgress", fmt.Sprintf(query, id.others), func() {})
	if id.mine != "" && a.found.cells["Subscription.importProgress"][a.column] == no {
		a.listen("importProgress", fmt.Sprintf(query, id.mine), func() {})
		if a.found.cells["Subscription.importProgress"][a.column] == yes {
			a.found.set("Subscription.importProgress", a.column, own)
		}
	}
	a.listen("giftBatchChanged", a.fill(`subscription { giftBatchChanged(id: $pile) { id name } }`), func() {})
	id = a.rows["Run"]
	query = `subscription { runChanged(id: "%s") { id state } }`
	a.listen("runChanged", fmt.Sprintf(query, id.others), func() {})
	if id.mine != "" && a.found.cells["Subscription.runChanged"][a.column] == no {
		a.listen("runChanged", fmt.Sprintf(query, id.mine), func() {})
		if a.found.cells["Subscription.runChanged"][a.column] == yes {
			a.found.set("Subscription.runChanged", a.column, own)
		}
	}
}

// alike says of each field of a type what was found of the one that leads to it.
func (a *walker) alike(typ, as string) {
	for _, f := range fieldsOf(a.schema.Types[typ]) {
		a.found.set(typ+"."+f, a.column, a.found.cells[as][a.column])
	}
}

func (a *walker) listen(name, query string, cause func()) {
	news := a.client.Listen(query)
	cause()
	outcome := "silence"
	select {
	case got, ok := <-news:
		switch {
		case ok && len(got.Errors) > 0:
			outcome = outcomeOf(got.Errors[0])
		case ok:
			outcome = yes
		}
	case <-time.After(soon):
	}
	a.found.set("Subscription."+name, a.column, outcome)
}
