package graph_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/servertest"
)

// world is an organization with at least one row of every type, made by an admin
// through the graph itself.
type world struct {
	t     testing.TB
	s     *servertest.Server
	admin *servertest.Client
	// ids are those of the rows by the names that the steps give them.
	ids map[string]string
}

type step struct{ name, mutation string }

// firstSteps make the rows that everything else belongs to; $name stands for the
// id of an earlier step.
var firstSteps = []step{
	{"team", `createTeam(input: {name: "North"}) { team { id } }`},
	{"tag", `createTag(input: {name: "Choir"}) { tag { id } }`},
	{"field", `defineCustomField(input: {entity: CONTACT, key: "shoe_size", labelEn: "Shoe size", labelKo: "신발 크기", helpEn: "In mm", helpKo: "밀리미터", type: TEXT, pattern: "[0-9]+"}) { customField { id } }`},
	{"giftField", `defineCustomField(input: {entity: DONATION, key: "box", labelEn: "Box", labelKo: "상자", type: CHOICE, options: ["red", "blue"]}) { customField { id } }`},
	{"text", `addConsentText(input: {purpose: "newsletter", language: "en", body: "May we write to you?"}) { consentText { id } }`},
	{"household", `createContact(input: {kind: HOUSEHOLD, organizationName: "The Secretlys"}) { contact { id } }`},
	{"company", `createContact(input: {kind: ORGANIZATION, organizationName: "Harbour Works", legalName: "Harbour Works Inc."}) { contact { id } }`},
	{"person", `createContact(input: {
		kind: INDIVIDUAL, prefix: "Dr.", givenName: "Mina", middleName: "Lou", familyName: "Secretly", suffix: "Jr.", preferredName: "Mimi",
		birthOn: "1980-02-03", gender: "female", language: "en", languages: ["ko"], source: "fair", externalID: "X-1", note: "hush-note",
		emails: [{address: "mina.hidden@example.org", isPrimary: true}], phones: [{number: "+82 10-1234-5678", extension: "12", isPrimary: true}],
		addresses: [{country: "KR", lines: "12 Quiet-ro", dependentLocality: "Hongdae", locality: "Mapo-gu", region: "Seoul", postalCode: "04001", isPrimary: true}],
		tags: ["Choir"], customFields: [{key: "shoe_size", value: "777245777"}], householdID: $household, teamID: $team}) { contact { id } }`},
	{"partner", `createContact(input: {kind: INDIVIDUAL, givenName: "Joon", familyName: "Secretly", householdID: $household, emails: [{address: "joon@example.org"}]}) { contact { id } }`},
	{"loner", `createContact(input: {kind: INDIVIDUAL, givenName: "Solo", familyName: "Stone"}) { contact { id } }`},
	{"relationship", `addRelationship(input: {fromID: $person, toID: $partner, typeID: $kind, startOn: "2010-05-01", note: "met at choir"}) { relationship { id } }`},
	{"affiliation", `addAffiliation(input: {personID: $person, organizationID: $company, title: "Harbourmaster", startOn: "2020-01-01", note: "part time", isPrimary: true}) { affiliation { id } }`},
	{"interaction", `logInteraction(input: {contactID: $person, kind: CALL, subject: "hush-subject", body: "hush-body"}) { interaction { id } }`},
	{"task", `createTask(input: {contactID: $person, title: "Call back", note: "soon", dueOn: "2026-12-01"}) { task { id } }`},
	{"taskDone", `createTask(input: {contactID: $person, title: "Done already"}) { task { id } }`},
	{"", `completeTask(input: {id: $taskDone}) { task { id } }`},
	{"consent", `recordConsent(input: {contactID: $person, purpose: "newsletter", channel: EMAIL, action: GIVEN, textID: $text, source: "form", evidence: "scan 7", note: "by hand"}) { consent { id } }`},
	{"view", `saveView(input: {page: "contacts", name: "Donors", state: {sort: "name"}, isShared: true}) { savedView { id } }`},
	{"viewAlone", `saveView(input: {page: "contacts", name: "Alone", state: {sort: "name"}}) { savedView { id } }`},
	{"token", `createApiToken(input: {name: "sync", scopes: ["read"], expiresAt: "2030-01-01T00:00:00Z"}) { apiToken { id } }`},
	{"", `setAccessRule(input: {role: READ_ONLY, entity: "Task", field: "note", level: READ}) { roleAccess { role } }`},
}

var moneySteps = []step{
	{"fund", `createFund(input: {name: "General", code: "GEN", description: "For all", isDefault: true}) { fund { id } }`},
	{"building", `createFund(input: {name: "Building", code: "B", isRestricted: true}) { fund { id } }`},
	{"campaign", `createCampaign(input: {name: "Spring", description: "New roof", goal: {amount: "1000000", currency: "KRW"}, startsOn: "2026-03-01", endsOn: "2026-12-31"}) { campaign { id } }`},
	{"appeal", `createAppeal(input: {campaignID: $campaign, name: "Letter", channel: MAIL, sentOn: "2026-03-02"}) { appeal { id } }`},
	{"pledge", `createPledge(input: {contactID: $person, amount: {amount: "60000", currency: "KRW"}, every: MONTH, count: 6, startOn: "2026-06-01", fundID: $fund, campaignID: $campaign, note: "hush-pledge"}) { pledge { id } }`},
	{"pledgeOff", `createPledge(input: {contactID: $partner, amount: {amount: "20000", currency: "KRW"}, every: YEAR, count: 2, startOn: "2026-06-01", fundID: $fund}) { pledge { id } }`},
	{"", `writeOffPledge(input: {id: $pledgeOff, reason: "moved away"}) { pledge { id } }`},
	{"donation", `recordDonation(input: {contactID: $person, amount: {amount: "50000", currency: "KRW"}, method: BANK_TRANSFER, receivedOn: "2026-07-01",
		allocations: [{fundID: $fund, percent: "60"}, {fundID: $building, percent: "40"}], campaignID: $campaign, appealID: $appeal, pledgeID: $pledge,
		reference: "REF-777", note: "hush-gift", source: "bank", externalID: "D-1", customFields: [{key: "box", value: "red"}],
		softCredits: [{contactID: $partner, role: SPOUSE}],
		tribute: {kind: MEMORY, honoreeID: $partner, honoreeName: "Grandma", notifyID: $loner, notifyName: "Solo", notifyAddress: "Somewhere 1", notifyBy: LETTER, message: "Dear"}}) { donation { id } }`},
	{"inKind", `recordDonation(input: {contactID: $person, amount: {amount: "30000", currency: "KRW"}, method: IN_KIND, receivedOn: "2026-08-01", inKindDescription: "Chairs", fairMarket: {amount: "30000", currency: "KRW"}}) { donation { id } }`},
	{"cheque", `recordDonation(input: {contactID: $company, amount: {amount: "50000", currency: "KRW"}, method: CHEQUE, receivedOn: "2026-09-01"}) { donation { id } }`},
	{"match", `addMatchingGift(input: {donationID: $donation, matcherID: $company, amount: {amount: "50000", currency: "KRW"}}) { matchingGift { id } }`},
	{"", `advanceMatchingGift(input: {id: $match, status: SUBMITTED, on: "2026-08-10"}) { matchingGift { id } }`},
	{"", `advanceMatchingGift(input: {id: $match, status: APPROVED, on: "2026-08-20"}) { matchingGift { id } }`},
	{"", `advanceMatchingGift(input: {id: $match, status: RECEIVED, receivedID: $cheque}) { matchingGift { id } }`},
	{"refund", `refundDonation(input: {id: $donation, amount: {amount: "1000", currency: "KRW"}, reason: "overpaid", requestKey: "r-1"}) { refund { id } }`},
	{"", `acknowledgeDonation(input: {id: $donation}) { donation { id } }`},
	{"pile", `createGiftBatch(input: {name: "Monday", expectedCount: 1, control: {amount: "5555", currency: "KRW"}, fundID: $fund, campaignID: $campaign, appealID: $appeal}) { giftBatch { id } }`},
	{"", `saveGiftBatchRows(input: {id: $pile, rows: [{key: "a", contactID: $person, donor: "Mina Secretly", amountText: "5555", amount: {amount: "5555", currency: "KRW"},
		reference: "REF-777", note: "hush-row", fundID: $building, pledgeID: $pledge}]}) { giftBatch { id } }`},
	{"level", `createMembershipLevel(input: {name: "Family", description: "Two and more", months: 12, seats: 4, inherit: ANYBODY, prices: [{amount: "40000", currency: "KRW"}]}) { membershipLevel { id } }`},
	{"plain", `createMembershipLevel(input: {name: "Single", months: 12, prices: [{amount: "20000", currency: "KRW"}]}) { membershipLevel { id } }`},
	{"membership", `startMembership(input: {holderID: $person, levelID: $level, payment: {amount: {amount: "40000", currency: "KRW"}, method: CARD, receivedOn: "2026-11-01", reference: "M-1"}}) { membership { id } }`},
	{"", `addMembershipSeat(input: {membershipID: $membership, contactID: $partner}) { membership { id } }`},
	{"opportunity", `createVolunteerOpportunity(input: {title: "Kitchen", description: "Cook", location: "Hall", campaignID: $campaign, coordinatorID: $admin, skills: ["Cooking"]}) { volunteerOpportunity { id } }`},
	{"", `setDirectoryChoice(input: {contactID: $person, isListed: true, city: true, email: true, phone: true, employer: true, source: "letter", evidence: "folder 12"}) { contact { id } }`},
	{"shift", `createShift(input: {opportunityID: $opportunity, startsLocal: "2027-01-10T09:00", endsLocal: "2027-01-10T12:00", capacity: 3}) { shifts { id } }`},
	{"signup", `signUpForShift(input: {shiftID: $shift, contactID: $person}) { signup { id } }`},
	{"shiftNext", `createShift(input: {opportunityID: $opportunity, startsLocal: "2027-01-10T13:00", endsLocal: "2027-01-10T15:00", capacity: 3}) { shifts { id } }`},
	{"", `signUpForShift(input: {shiftID: $shiftNext, contactID: $person}) { signup { id } }`},
	{"hours", `logVolunteerHours(input: {contactID: $person, opportunityID: $opportunity, workedOn: "2026-10-01", minutesPlanned: 60, minutesWorked: 90, note: "hush-hours"}) { volunteerHours { id } }`},
}

func newWorld(t testing.TB, d servertest.Dialect) *world {
	t.Helper()
	return worldOn(t, servertest.New(t, d))
}

func worldOn(t testing.TB, s *servertest.Server) *world {
	t.Helper()
	w := &world{t: t, s: s, admin: s.Client(viewer.Admin), ids: map[string]string{}}
	w.keep("admin", s.User(viewer.Admin).ID)
	s.Write(s.Contacts.EnsureRelationshipTypes)
	kinds, err := s.DB.Client(s.System()).RelationshipType.Query().FirstID(s.System())
	if err != nil {
		t.Fatal(err)
	}
	w.keep("kind", kinds)
	w.take(w.admin, firstSteps...)
	w.take(w.admin, moneySteps...)
	w.duplicates()
	w.ids["import"] = w.startImport(w.admin)
	w.addFile("paper", "person", "paper.txt")
	w.passkey("passkey", s.User(viewer.Admin).ID)
	w.runs(s.User(viewer.Admin).ID)
	return w
}

func (w *world) keep(name string, id int64) { w.ids[name] = strconv.FormatInt(id, 10) }

func (w *world) take(c *servertest.Client, steps ...step) {
	w.t.Helper()
	for _, s := range steps {
		a := c.Try("mutation { "+w.fill(s.mutation)+" }", nil)
		if len(a.Errors) > 0 {
			w.t.Fatalf("%s\n%+v", s.mutation, a.Errors)
		}
		if s.name != "" {
			w.ids[s.name] = firstID(a.Data)
		}
	}
}

var mention = regexp.MustCompile(`\$[a-zA-Z0-9]+`)

// fill puts ids where their names stand.
func (w *world) fill(text string) string {
	return mention.ReplaceAllStringFunc(text, func(name string) string {
		id, ok := w.ids[name[1:]]
		if !ok {
			w.t.Fatalf("nobody made %s", name)
		}
		return `"` + id + `"`
	})
}

var idIn = regexp.MustCompile(`"id":"?(\d+)"?`)

func firstID(data json.RawMessage) string {
	if m := idIn.FindSubmatch(data); m != nil {
		return string(m[1])
	}
	return ""
}

const contactsCSV = "Given,Family,Mail\nAda,Import,ada.import@example.org\nBob,Import,\n"

// addFile keeps a file with a contact.
func (w *world) addFile(name, contact, called string) {
	w.t.Helper()
	a := w.admin.Upload(`mutation($file: Upload!) { addContactFile(input: {contactID: "`+w.ids[contact]+`", file: $file, note: "hush-about"}) { file { id } } }`, called, "hush-content")
	if len(a.Errors) > 0 {
		w.t.Fatalf("keep a file: %+v", a.Errors)
	}
	w.ids[name] = firstID(a.Data)
}

// startImport uploads a file and previews it as somebody who may.
func (w *world) startImport(c *servertest.Client) string {
	w.t.Helper()
	a := c.Upload(`mutation($file: Upload!) { startImport(input: {file: $file, kind: CONTACTS}) { import { id suggestedMapping } } }`, "people.csv", contactsCSV)
	if len(a.Errors) > 0 {
		w.t.Fatalf("start an import: %+v", a.Errors)
	}
	id := firstID(a.Data)
	var got struct {
		StartImport struct {
			Import struct{ SuggestedMapping json.RawMessage }
		}
	}
	if err := json.Unmarshal(a.Data, &got); err != nil {
		w.t.Fatal(err)
	}
	c.Do(`mutation($id: ID!, $mapping: Map!) { previewImport(input: {id: $id, mapping: $mapping}) { import { id } } }`,
		map[string]any{"id": id, "mapping": got.StartImport.Import.SuggestedMapping}, nil)
	w.drive(id)
	c.Do(`mutation($mapping: Map!) { saveImportMapping(input: {name: "people", kind: CONTACTS, mapping: $mapping}) { importMapping { id } } }`,
		map[string]any{"mapping": got.StartImport.Import.SuggestedMapping}, nil)
	return id
}

func (w *world) drive(id string) {
	w.t.Helper()
	n, err := strconv.ParseInt(id, 10, 64)
	if err == nil {
		_, err = w.s.Imports.Drive(w.s.System(), n, nil)
	}
	if err != nil {
		w.t.Fatal(err)
	}
}

// passkey registers a device, which takes a browser and a person otherwise.
func (w *world) passkey(name string, user int64) {
	w.s.Write(func(ctx context.Context) error {
		p, err := w.s.DB.Client(ctx).Passkey.Create().SetUserID(user).SetName("laptop").SetCredentialKey(fmt.Sprint("key-", name, user)).Save(ctx)
		if err == nil {
			w.keep(name, p.ID)
		}
		return err
	})
}

// golden compares text with a file under testdata, or writes it with -update.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) == got {
		return
	}
	there := strings.Split(string(want), "\n")
	seen := map[string]bool{}
	for _, line := range there {
		seen[line] = true
	}
	for line := range strings.SplitSeq(got, "\n") {
		if !seen[line] {
			t.Errorf("%s has no row like this; if it is right: go test ./graph -run TestAccess -update\n%s", path, line)
		}
	}
	if !t.Failed() {
		t.Errorf("%s has rows that are no longer true", path)
	}
}
