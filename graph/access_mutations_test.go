package graph_test

import (
	"strings"

	"github.com/moim-crm/moim/ent/viewer"
)

// spareSteps make rows for the mutations to change, so that none is in the way
// of another.
var spareSteps = []step{
	{"spare", `createContact(input: {kind: INDIVIDUAL, givenName: "Spare", familyName: "One"}) { contact { id } }`},
	{"holder2", `createContact(input: {kind: INDIVIDUAL, givenName: "Holder", familyName: "Two"}) { contact { id } }`},
	{"holder3", `createContact(input: {kind: INDIVIDUAL, givenName: "Holder", familyName: "Three"}) { contact { id } }`},
	{"holder4", `createContact(input: {kind: INDIVIDUAL, givenName: "Holder", familyName: "Four"}) { contact { id } }`},
	{"gift", `recordDonation(input: {contactID: $spare, amount: {amount: "9000", currency: "KRW"}, method: CASH, receivedOn: "2026-07-01", softCredits: [{contactID: $loner, role: OTHER}],
		tribute: {kind: HONOUR, honoreeName: "Uncle", notifyName: "Aunt", notifyAddress: "Somewhere 2", notifyBy: LETTER}}) { donation { id softCredits { id } } }`},
	{"gift2", `recordDonation(input: {contactID: $spare, amount: {amount: "8000", currency: "KRW"}, method: CASH, receivedOn: "2026-07-02"}) { donation { id } }`},
	{"match2", `addMatchingGift(input: {donationID: $gift, matcherID: $company, amount: {amount: "100", currency: "KRW"}}) { matchingGift { id } }`},
	{"credit", `addSoftCredit(input: {donationID: $gift2, credit: {contactID: $loner, role: OTHER}}) { softCredit { id } }`},
	{"pledge2", `createPledge(input: {contactID: $spare, amount: {amount: "20000", currency: "KRW"}, every: YEAR, count: 2, startOn: "2026-06-01", fundID: $fund}) { pledge { id } }`},
	{"term2", `startMembership(input: {holderID: $holder2, levelID: $plain}) { term { id } }`},
	{"membership3", `startMembership(input: {holderID: $holder3, levelID: $plain}) { membership { id } }`},
	{"membership4", `startMembership(input: {holderID: $holder4, levelID: $plain}) { membership { id } }`},
	{"term4", `cancelMembership(input: {id: $membership4}) { membership { terms { id } } }`},
	{"", `cancelMembership(input: {id: $membership4, resume: true}) { membership { id } }`},
	{"signup2", `signUpForShift(input: {shiftID: $shift, contactID: $spare}) { signup { id } }`},
	{"viewSpare", `saveView(input: {page: "donations", name: "Spare", state: {a: 1}}) { savedView { id } }`},
	{"relationship2", `addRelationship(input: {fromID: $holder2, toID: $holder3, typeID: $kind}) { relationship { id } }`},
	{"affiliation2", `addAffiliation(input: {personID: $holder2, organizationID: $company}) { affiliation { id } }`},
	{"note2", `logInteraction(input: {contactID: $spare, kind: NOTE, body: "Second"}) { interaction { id } }`},
	{"note3", `logInteraction(input: {contactID: $spare, kind: NOTE, body: "Third"}) { interaction { id } }`},
	{"taskOther", `createTask(input: {contactID: $spare, title: "Other"}) { task { id } }`},
	{"teamSpare", `createTeam(input: {name: "Spare"}) { team { id } }`},
}

// attempts are all mutations, each with an input that is right for somebody who
// may; of rows that belong to a person, one of the viewer's own.
var attempts = map[string]string{
	"updateOrganization":         `(input: {name: "Renamed"})`,
	"createTag":                  `(input: {name: "Fresh"})`,
	"createContact":              `(input: {kind: INDIVIDUAL, givenName: "New", familyName: "Person"})`,
	"updateContact":              `(input: {id: $loner, givenName: "Sol"})`,
	"archiveContact":             `(input: {id: $spare})`,
	"addRelationship":            `(input: {fromID: $partner, toID: $loner, typeID: $kind})`,
	"endRelationship":            `(input: {id: $relationship, endOn: "2026-01-01"})`,
	"addAffiliation":             `(input: {personID: $partner, organizationID: $company})`,
	"removeRelationship":         `(input: {id: $relationship2})`,
	"removeAffiliation":          `(input: {id: $affiliation2})`,
	"changeContacts":             `(input: {contacts: {ids: [$loner]}, change: {archived: false}})`,
	"updateTask":                 `(input: {id: $taskOther, title: "Changed"})`,
	"updateInteraction":          `(input: {id: $note2, kind: NOTE, body: "Corrected"})`,
	"removeInteraction":          `(input: {id: $note3})`,
	"endAffiliation":             `(input: {id: $affiliation, endOn: "2026-01-01"})`,
	"defineCustomField":          `(input: {entity: CONTACT, key: "hat", labelEn: "Hat", labelKo: "모자", type: TEXT})`,
	"changeCustomField":          `(input: {id: $field, labelEn: "Shoe"})`,
	"recordDonation":             `(input: {contactID: $loner, amount: {amount: "10", currency: "KRW"}, method: CASH})`,
	"updateDonation":             `(input: {id: $gift, note: "changed"})`,
	"acknowledgeDonation":        `(input: {id: $gift})`,
	"refundDonation":             `(input: {id: $gift, amount: {amount: "10", currency: "KRW"}, requestKey: "walk"})`,
	"takeBackDonation":           `(input: {id: $gift2})`,
	"createPledge":               `(input: {contactID: $loner, amount: {amount: "100", currency: "KRW"}, every: ONCE, count: 1, startOn: "2027-01-01"})`,
	"writeOffPledge":             `(input: {id: $pledge2, reason: "moved"})`,
	"addSoftCredit":              `(input: {donationID: $gift, credit: {contactID: $partner, role: OTHER}})`,
	"removeSoftCredit":           `(input: {id: $credit})`,
	"addMatchingGift":            `(input: {donationID: $inKind, matcherID: $company, amount: {amount: "100", currency: "KRW"}})`,
	"advanceMatchingGift":        `(input: {id: $match2, status: SUBMITTED, on: "2026-08-10"})`,
	"markTributeSent":            `(input: {id: $tribute, on: "2026-08-10"})`,
	"createFund":                 `(input: {name: "Roof"})`,
	"updateFund":                 `(input: {id: $building, name: "House"})`,
	"createCampaign":             `(input: {name: "Autumn"})`,
	"updateCampaign":             `(input: {id: $campaign, name: "Spring again"})`,
	"createAppeal":               `(input: {campaignID: $campaign, name: "Second letter"})`,
	"createMembershipLevel":      `(input: {name: "Patron", months: 12, prices: [{amount: "90000", currency: "KRW"}]})`,
	"updateMembershipLevel":      `(input: {id: $plain, description: "One"})`,
	"startMembership":            `(input: {holderID: $loner, levelID: $plain, payment: {amount: {amount: "20000", currency: "KRW"}, method: CASH, receivedOn: "2026-11-01"}})`,
	"renewMembership":            `(input: {id: $membership, currentTermID: $term, isEarly: true})`,
	"changeMembershipLevel":      `(input: {id: $membershipTwo, levelID: $level})`,
	"cancelMembership":           `(input: {id: $membership3})`,
	"undoMembershipTerm":         `(input: {id: $term4})`,
	"addMembershipSeat":          `(input: {membershipID: $membership, contactID: $loner})`,
	"removeMembershipSeat":       `(input: {membershipID: $membership, contactID: $partner})`,
	"createVolunteerOpportunity": `(input: {title: "Garden"})`,
	"updateVolunteerOpportunity": `(input: {id: $opportunity, title: "Big kitchen"})`,
	"createShift":                `(input: {opportunityID: $opportunity, startsLocal: "2027-02-10T09:00", endsLocal: "2027-02-10T12:00", capacity: 3})`,
	"updateShift":                `(input: {id: $shift, capacity: 5})`,
	"signUpForShift":             `(input: {shiftID: $shift, contactID: $partner})`,
	"checkInVolunteer":           `(input: {signupID: $signup})`,
	"cancelShiftSignup":          `(input: {id: $signupSpare})`,
	"logVolunteerHours":          `(input: {contactID: $loner, opportunityID: $opportunity, workedOn: "2026-10-01", minutesWorked: 30})`,
	"approveVolunteerHours":      `(input: {ids: [$hours]})`,
	"logInteraction":             `(input: {contactID: $loner, kind: NOTE, body: "Hello"})`,
	"createTask":                 `(input: {contactID: $loner, title: "Write"})`,
	"completeTask":               `(input: {id: $task})`,
	"recordConsent":              `(input: {contactID: $loner, purpose: "newsletter", channel: EMAIL, action: GIVEN})`,
	"addConsentText":             `(input: {purpose: "newsletter", language: "ko", body: "보내도 될까요?"})`,
	"saveView":                   `(input: {page: "contacts", name: "Another", state: {a: 1}})`,
	"deleteView":                 `(input: {id: $viewOwn})`,
	"inviteUser":                 `(input: {email: "new@example.org", name: "New", role: READ_ONLY})`,
	"updateUser":                 `(input: {id: $colleague, name: "Renamed"})`,
	"createPasswordLink":         `(input: {userID: $colleague})`,
	"createTeam":                 `(input: {name: "South"})`,
	"setAccessRule":              `(input: {role: READ_ONLY, entity: "Task", field: "title", level: READ})`,
	"createApiToken":             `(input: {name: "second", scopes: ["read"]})`,
	"revokeApiToken":             `(input: {id: $tokenOwn})`,
	"removePasskey":              `(input: {id: $passkeyOwn})`,
	"revokeSession":              `(input: {id: $sessionOwn})`,
	"saveImportMapping":          `(input: {name: "kept", kind: CONTACTS, mapping: $mapping})`,
	"startImport":                `(input: {file: $file, kind: CONTACTS})`,
	"previewImport":              `(input: {id: $importOwn, mapping: $mapping})`,
	"applyImport":                `(input: {id: $importOwn})`,
	"undoImport":                 `(input: {id: $importOwn})`,
	"cancelRun":                  `(input: {id: $runOwn})`,
	"resumeRun":                  `(input: {id: $runFailedOwn})`,
	"undoRun":                    `(input: {id: $runDoneOwn})`,
}

// late are mutations that come in an order, after the others: what works on in the
// background comes last, so that it changes nothing under the others.
var late = []string{"startImport", "previewImport", "applyImport", "undoImport", "changeContacts", "cancelRun", "undoRun", "resumeRun", "revokeSession"}

// mutate tries every mutation. One that is refused must leave nothing behind.
func (a *walker) mutate() {
	a.prepare()
	var names []string
	for _, name := range fieldsOf(a.schema.Mutation) {
		if _, ok := attempts[name]; !ok {
			a.t.Errorf("nobody knows how to try the mutation %s: add it to attempts", name)
			continue
		}
		if !strings.Contains(strings.Join(late, " ")+" ", name+" ") {
			names = append(names, name)
		}
	}
	for _, name := range append(names, late...) {
		a.attempt(name)
	}
}

func (a *walker) attempt(name string) {
	payload := a.schema.Types[a.schema.Mutation.Fields.ForName(name).Type.Name()]
	var selection strings.Builder
	for _, f := range payload.Fields {
		selection.WriteString(" " + f.Name + a.selection(f))
	}
	before := a.trace()
	document := name + a.fillFixed(attempts[name]) + " {" + selection.String() + " }"
	var got answer
	if name == "startImport" {
		got = a.client.Upload("mutation($file: Upload!) { "+document+" }", "more.csv", contactsCSV)
	} else {
		got = a.client.Try("mutation { "+document+" }", nil)
	}
	outcome := yes
	if len(got.Errors) > 0 {
		outcome = outcomeOf(got.Errors[0])
		if after := a.trace(); after != before {
			a.t.Errorf("%s as %s is refused (%s), and yet something changed: %s, then %s", name, a.column, outcome, before, after)
		}
	}
	a.found.set("Mutation."+name, a.column, outcome)
	for _, f := range payload.Fields {
		a.found.set(payload.Name+"."+f.Name, a.column, outcome)
	}
	if strings.HasSuffix(name, "Import") && outcome == yes && name != "startImport" {
		a.drive(a.ids["importOwn"])
	}
}

// prepare makes and names the rows that the attempts change.
func (a *walker) prepare() {
	a.take(a.admin, spareSteps...)
	c, ctx := a.s.DB.Client(a.s.System()), a.s.System()
	keep := func(name string, id int64, err error) {
		if err != nil {
			a.t.Fatalf("find %s: %v", name, err)
		}
		a.keep(name, id)
	}
	term, err := c.MembershipTerm.Get(ctx, a.number("term2"))
	if err != nil {
		a.t.Fatal(err)
	}
	a.keep("membershipTwo", term.MembershipID)
	a.ids["signupSpare"] = a.ids["signup2"]
	id, err := latestTerm(ctx, c, a.number("membership"))
	keep("term", id, err)
	id, err = tributeOf(ctx, c, a.number("gift"))
	keep("tribute", id, err)
	a.keep("colleague", a.s.User(viewer.Finance).ID)
	if a.column == string(viewer.Finance) {
		a.keep("colleague", a.s.User(viewer.Membership).ID)
	}
	for name, typ := range map[string]string{"viewOwn": "SavedView", "tokenOwn": "ApiToken", "passkeyOwn": "Passkey", "sessionOwn": "Session", "importOwn": "Import",
		"runOwn": "Run", "runFailedOwn": "RunFailed", "runDoneOwn": "RunDone"} {
		if p := a.rows[typ]; p.mine != "" {
			a.ids[name] = p.mine
		} else {
			a.ids[name] = p.others
		}
	}
}
