package graph_test

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/apitoken"
	"github.com/moim-crm/moim/ent/auditentry"
	"github.com/moim-crm/moim/ent/file"
	"github.com/moim-crm/moim/ent/importrow"
	"github.com/moim-crm/moim/ent/importrun"
	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/passkey"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/ent/runrow"
	"github.com/moim-crm/moim/ent/savedview"
	"github.com/moim-crm/moim/ent/session"
	"github.com/moim-crm/moim/ent/viewer"
)

// asked are arguments that a field cannot do without, or says little without.
var asked = map[string]string{
	"Query.node":                `(id: $tag)`,
	"Query.nodes":               `(ids: [$tag])`,
	"Query.search":              `(query: "secretly")`,
	"Query.givingByMonth":       `(from: "2026-01-01", to: "2026-12-31")`,
	"Query.givingTotals":        `(from: "2026-01-01", to: "2026-12-31")`,
	"Query.givingByFund":        `(from: "2026-01-01", to: "2026-12-31")`,
	"Query.renewalPreview":      `(id: $membership)`,
	"Query.exportColumns":       `(list: "contacts")`,
	"Contact.asOf":              `(at: "2100-01-01T00:00:00Z")`,
	"Query.shiftOverlaps":       `(shiftID: $shift, startsLocal: "2027-01-10T12:00", endsLocal: "2027-01-10T14:00")`,
	"Query.volunteerTotals":     `(by: PERSON)`,
	"Query.pledgePreview":       `(input: {amount: {amount: "74", currency: "KRW"}, every: MONTH, count: 2, startOn: "2026-01-01"})`,
	"Query.renewalRoundPreview": `(selection: {ids: [$membership]}, price: LIST)`,
	"Query.membershipEnds":      `(from: "2000-01-01", to: "2100-01-01")`,
	"Query.levelExamples":       `(rules: {}, on: ["2026-11-15"])`,
	"Query.levelChangePreview":  `(id: $membership, levelID: $plain)`,
	"Query.mergePlan":           `(input: {survivorID: $dupA, mergedID: $dupB})`,
	"Query.accessPreview":       `(role: READ_ONLY)`,
	"Query.possibleDuplicates":  `(input: {kind: INDIVIDUAL, givenName: "Dora", familyName: "Double", birthOn: "1969-09-08"})`,
}

func (a *walker) arguments(typ string, f *ast.FieldDefinition) string {
	if text, ok := asked[typ+"."+f.Name]; ok {
		return a.fill(text)
	}
	if f.Arguments.ForName("first") != nil {
		return "(first: 5)"
	}
	return ""
}

// whereabouts is where objects are that are no rows of their own.
var whereabouts = map[string]place{
	"AuditChange":           {`node(id: $audit) { ... on AuditEntry { changes {`, `} } }`},
	"CampaignTotal":         {`node(id: $campaign) { ... on Campaign { raised {`, `} } }`},
	"ConsentState":          {`node(id: $person) { ... on Contact { consentStates {`, `} } }`},
	"ContactRelationship":   {`node(id: $person) { ... on Contact { relationships {`, `} } }`},
	"CustomFieldValue":      {`node(id: $person) { ... on Contact { customFields {`, `} } }`},
	"ExportColumn":          {`exportColumns(list: "contacts") {`, `}`},
	"DirectoryChoice":       {`node(id: $person) { ... on Contact { directoryChoice {`, `} } }`},
	"DirectoryEntry":        {`node(id: $person) { ... on Contact { directoryEntry {`, `} } }`},
	"LevelChangePreview":    {`levelChangePreview(id: $membership, levelID: $plain) {`, `}`},
	"LevelExample":          {`levelExamples(rules: {}, on: ["2026-11-15"]) {`, `}`},
	"MembershipEnds":        {`membershipEnds(from: "2000-01-01", to: "2100-01-01") {`, `}`},
	"MembershipLevelCount":  {`membershipLevelCounts {`, `}`},
	"MembershipRetention":   {`membershipRetention {`, `}`},
	"ObstacleCount":         {`renewalRoundPreview(selection: {ids: [$membership]}, price: LIST) { obstacles {`, `} }`},
	"PlannedRenewal":        {`renewalRoundPreview(selection: {ids: [$membership]}, price: LIST) { rows {`, `} }`},
	"RenewalRoundPreview":   {`renewalRoundPreview(selection: {ids: [$membership]}, price: LIST) {`, `}`},
	"DuplicateEvidence":     {`node(id: $candidate) { ... on DuplicateCandidate { evidence {`, `} } }`},
	"LostInUndo":            {`node(id: $mergeUndone) { ... on ContactMerge { lost {`, `} } }`},
	"MergeField":            {`mergePlan(input: {survivorID: $dupA, mergedID: $dupB}) { fields {`, `} }`},
	"MergePlan":             {`mergePlan(input: {survivorID: $dupA, mergedID: $dupB}) {`, `}`},
	"MergeRows":             {`mergePlan(input: {survivorID: $dupA, mergedID: $dupB}) { rows {`, `} }`},
	"MovedRows":             {`node(id: $mergeUndone) { ... on ContactMerge { moved {`, `} } }`},
	"PossibleDuplicate":     {`possibleDuplicates(input: {kind: INDIVIDUAL, givenName: "Dora", familyName: "Double", birthOn: "1969-09-08"}) {`, `}`},
	"FieldPermission":       {`roleAccess { access { fields {`, `} } }`},
	"FieldValue":            {`node(id: $person) { ... on Contact { asOf(at: "2100-01-01T00:00:00Z") {`, `} } }`},
	"FundTotal":             {`givingByFund(from: "2026-01-01", to: "2026-12-31") {`, `}`},
	"GiftBatchRow":          {`node(id: $pile) { ... on GiftBatch { rows {`, `} } }`},
	"PledgePayment":         {`pledgePreview(input: {amount: {amount: "74", currency: "KRW"}, every: MONTH, count: 2, startOn: "2026-01-01"}) {`, `}`},
	"GivingMonth":           {`givingByMonth(from: "2026-01-01", to: "2026-12-31") {`, `}`},
	"GivingSummary":         {`node(id: $person) { ... on Contact { givingSummary {`, `} } }`},
	"GivingSums":            {`givingTotals(from: "2026-01-01", to: "2026-12-31") {`, `}`},
	"AccessPreview":         {`accessPreview(role: READ_ONLY) {`, `}`},
	"ListPreview":           {`accessPreview(role: READ_ONLY) { lists {`, `} }`},
	"HiddenFields":          {`accessPreview(role: READ_ONLY) { hidden {`, `} }`},
	"GuardedType":           {`guardedFields {`, `}`},
	"InstallmentState":      {`node(id: $pledge) { ... on Pledge { schedule {`, `} } }`},
	"MembershipStatusCount": {`membershipStatusCounts {`, `}`},
	"Money":                 {`node(id: $level) { ... on MembershipLevel { prices { amount {`, `} } } }`},
	"PageInfo":              {`tags(first: 1) { pageInfo {`, `} }`},
	"RenewalPreview":        {`renewalPreview(id: $membership) {`, `}`},
	"RoleAccess":            {`roleAccess {`, `}`},
	"SearchHit":             {`search(query: "secretly") {`, `}`},
	"ShiftOverlap":          {`shiftOverlaps(shiftID: $shift, startsLocal: "2027-01-10T12:00", endsLocal: "2027-01-10T14:00") {`, `}`},
	"TimelineConnection":    {`node(id: $person) { ... on Contact { timeline {`, `} } }`},
	"TimelineEdge":          {`node(id: $person) { ... on Contact { timeline { edges {`, `} } } }`},
	"TimelineItem":          {`node(id: $person) { ... on Contact { timeline { edges { node {`, `} } } } }`},
	"TypePermission":        {`viewer { access {`, `} }`},
	"Viewer":                {`viewer {`, `}`},
	"VolunteerTotal":        {`volunteerTotals(by: PERSON) {`, `}`},
	"YearComparison":        {`givingYears {`, `}`},
}

// places returns where an object of a type is found. Lists and their edges are
// found by the types of the graph's own fields.
func (a *walker) places(typ string) (place, bool) {
	if p, ok := whereabouts[typ]; ok {
		return p, true
	}
	if list, isEdge := strings.CutSuffix(typ, "Edge"); isEdge {
		p, ok := a.places(list + "Connection")
		return place{p.before + " edges {", "} " + p.after}, ok
	}
	for _, f := range a.schema.Query.Fields {
		if f.Type.Name() == typ {
			return place{f.Name + "(first: 1) {", "}"}, true
		}
	}
	for _, name := range objects(a.schema) {
		for _, f := range a.schema.Types[name].Fields {
			if f.Type.Name() == typ && a.rows[name].others != "" {
				p := node(name, a.rows[name].others)
				return place{p.before + " " + f.Name + "(first: 1) {", "} " + p.after}, true
			}
		}
	}
	return place{}, false
}

// everyRow finds a row of every type, and of types whose rows belong to a person
// one of the viewer's own and one of somebody else.
func (a *walker) everyRow() map[string]pair {
	c, ctx := a.s.DB.Client(a.s.System()), rule.WithTakenBack(a.s.System())
	out := map[string]pair{}
	for name, id := range map[string]string{
		"Contact": "person", "Donation": "donation", "Pledge": "pledge", "Membership": "membership", "Campaign": "campaign",
		"MembershipLevel": "level", "Task": "taskDone", "Fund": "fund", "CustomField": "field", "GiftBatch": "pile",
		"DuplicateCandidate": "candidate", "ContactMerge": "mergeUndone",
	} {
		out[name] = pair{others: a.ids[id]}
	}
	audit, err := c.AuditEntry.Query().Where(auditentry.EntityType("Contact"), auditentry.EntityID(a.number("person"))).FirstID(ctx)
	if err != nil {
		a.t.Fatal(err)
	}
	a.keep("audit", audit)
	out["AuditEntry"] = pair{others: a.ids["audit"]}
	for name, find := range rowsOf(c) {
		ids, err := find(ctx)
		if err != nil || len(ids) == 0 {
			a.t.Fatalf("rows of the type %s: %d, %v", name, len(ids), err)
		}
		out[name] = pair{others: strconv.FormatInt(slices.Min(ids), 10)}
	}
	a.addOwned(c, out)
	return out
}

// rowsOf finds the rows of every type that has no special one to show.
func rowsOf(c *ent.Client) map[string]func(context.Context) ([]int64, error) {
	return map[string]func(context.Context) ([]int64, error){
		"AccessRule": c.AccessRule.Query().IDs, "Affiliation": c.Affiliation.Query().IDs,
		"Allocation": c.Allocation.Query().IDs, "Appeal": c.Appeal.Query().IDs,
		"ConsentEvent": c.ConsentEvent.Query().IDs, "ConsentText": c.ConsentText.Query().IDs,
		"ContactAddress": c.ContactAddress.Query().IDs, "ContactEmail": c.ContactEmail.Query().IDs,
		"ContactPhone": c.ContactPhone.Query().IDs, "ImportMapping": c.ImportMapping.Query().IDs,
		"File":        c.File.Query().Where(file.ContactIDNotNil()).IDs,
		"Installment": c.Installment.Query().IDs, "Interaction": c.Interaction.Query().IDs,
		"LedgerEntry": c.LedgerEntry.Query().IDs, "LevelPrice": c.LevelPrice.Query().IDs,
		"MatchingGift": c.MatchingGift.Query().IDs, "MembershipSeat": c.MembershipSeat.Query().IDs,
		"MembershipTerm": c.MembershipTerm.Query().IDs, "Organization": c.Organization.Query().IDs,
		"Refund": c.Refund.Query().IDs, "Relationship": c.Relationship.Query().IDs,
		"RelationshipType": c.RelationshipType.Query().IDs, "Shift": c.Shift.Query().IDs,
		"ShiftSignup": c.ShiftSignup.Query().IDs, "SoftCredit": c.SoftCredit.Query().IDs,
		"Tag": c.Tag.Query().IDs, "Team": c.Team.Query().IDs, "Tribute": c.Tribute.Query().IDs,
		"User": c.User.Query().IDs, "VolunteerHours": c.VolunteerHours.Query().IDs,
		"VolunteerOpportunity": c.VolunteerOpportunity.Query().IDs,
	}
}

// addOwned gives the viewer rows of their own beside those of the admin; to the
// admin, beside those of a colleague.
func (a *walker) addOwned(c *ent.Client, out map[string]pair) {
	me, other := a.s.User(viewer.Admin), a.s.User(viewer.Admin)
	isRole := viewer.Role(a.column).Valid()
	switch {
	case a.column == string(viewer.Admin):
		other = a.s.User(viewer.Membership)
		a.belongings(viewer.Membership, "Other")
	case isRole:
		me = a.s.User(viewer.Role(a.column))
		a.belongings(viewer.Role(a.column), "")
	}
	mine, others := a.ownedBy(c, me.ID), a.ownedBy(c, other.ID)
	for name := range others {
		p := pair{others: others[name]}
		if isRole {
			p.mine = mine[name]
		}
		out[name] = p
	}
}

// belongings makes what people make for themselves.
func (a *walker) belongings(role viewer.Role, suffix string) {
	client := a.client
	if suffix != "" {
		client = a.s.Client(role)
	}
	a.take(client,
		step{"view" + suffix + "Mine", `saveView(input: {page: "contacts", name: "Mine alone", state: {sort: "name"}}) { savedView { id } }`},
		step{"token" + suffix + "Mine", `createApiToken(input: {name: "mine", scopes: ["read"]}) { apiToken { id } }`})
	a.passkey("passkey"+suffix+"Mine", a.s.User(role).ID)
	a.runs(a.s.User(role).ID)
	if rule.CanWrite(&viewer.Viewer{UserID: 1, Role: role, Access: rule.Default(role)}, "ImportRun") {
		a.ids["import"+suffix+"Mine"] = a.startImport(client)
	}
}

// runs makes a run of a user in each state that somebody may change.
func (w *world) runs(user int64) {
	w.s.Write(func(ctx context.Context) error {
		c := w.s.DB.Client(ctx)
		for _, state := range []run.State{run.StateQUEUED, run.StateFAILED, run.StateDONE} {
			r, err := c.Run.Create().SetUserID(user).SetKind(run.KindBULK_CHANGE).SetAbout("access").SetState(state).
				SetMayUndo(true).SetDone(1).SetTotal(2).SetFailed(1).SetStartedAt(mixin.Now()).
				SetFileName("made.csv").SetErrorKey("run.internal").SetErrorParams(map[string]any{"id": "1"}).Save(ctx)
			if err != nil {
				return err
			}
			if err := c.RunRow.Create().SetRunID(r.ID).SetSubjectID(w.number("person")).SetState(runrow.StateFAILED).
				SetReasonKey("error.forbidden").SetBefore(map[string]any{"note": "hush-before"}).Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	})
}

func (a *walker) ownedBy(c *ent.Client, user int64) map[string]string {
	ctx := a.s.System()
	out := map[string]string{}
	for name, first := range map[string]func(context.Context) (int64, error){
		"Session":   c.Session.Query().Where(session.UserID(user)).FirstID,
		"ApiToken":  c.ApiToken.Query().Where(apitoken.UserID(user)).FirstID,
		"Passkey":   c.Passkey.Query().Where(passkey.UserID(user)).FirstID,
		"SavedView": c.SavedView.Query().Where(savedview.OwnerID(user), savedview.IsShared(false)).FirstID,
		"Import":    c.ImportRun.Query().Where(importrun.UserID(user)).FirstID,
		"ImportRow": c.ImportRow.Query().Where(importrow.HasImportWith(importrun.UserID(user))).FirstID,
		"Run":       c.Run.Query().Where(run.UserID(user), run.StateEQ(run.StateQUEUED)).FirstID,
		"RunFailed": c.Run.Query().Where(run.UserID(user), run.StateEQ(run.StateFAILED)).FirstID,
		"RunDone":   c.Run.Query().Where(run.UserID(user), run.StateEQ(run.StateDONE)).FirstID,
		"RunRow":    c.RunRow.Query().Where(runrow.HasRunWith(run.UserID(user))).FirstID,
	} {
		id, err := first(ctx)
		if ent.IsNotFound(err) {
			continue
		}
		if err != nil {
			a.t.Fatal(err)
		}
		out[name] = strconv.FormatInt(id, 10)
	}
	return out
}

func (w *world) number(name string) int64 {
	n, err := strconv.ParseInt(w.ids[name], 10, 64)
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}
