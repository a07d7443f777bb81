package graph_test

import (
	"slices"
	"strings"

	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
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
	{"matchFor2", `addMatchingGift(input: {donationID: $gift2, matcherID: $company, amount: {amount: "100", currency: "KRW"}}) { matchingGift { id } }`},
	{"", `advanceMatchingGift(input: {id: $matchFor2, status: SUBMITTED}) { matchingGift { id } }`},
	{"companyCheque", `recordDonation(input: {contactID: $company, amount: {amount: "100", currency: "KRW"}, method: CHEQUE}) { donation { id } }`},
	{"tribute2", `addTribute(input: {donationID: $gift2, tribute: {kind: HONOUR, honoreeName: "Nobody"}}) { tribute { id } }`},
	{"pledgeLost", `createPledge(input: {contactID: $spare, amount: {amount: "20000", currency: "KRW"}, every: YEAR, count: 2, startOn: "2026-06-01"}) { pledge { id } }`},
	{"", `writeOffPledge(input: {id: $pledgeLost, reason: "lost"}) { pledge { id } }`},
	{"pileOpen", `createGiftBatch(input: {name: "Open", currency: "KRW"}) { giftBatch { id } }`},
	{"pileToPost", `createGiftBatch(input: {name: "To post", currency: "KRW"}) { giftBatch { id } }`},
	{"", `saveGiftBatchRows(input: {id: $pileToPost, rows: [{key: "a", contactID: $spare, amountText: "5", amount: {amount: "5", currency: "KRW"}}]}) { giftBatch { id } }`},
	{"pilePosted", `createGiftBatch(input: {name: "Posted", currency: "KRW"}) { giftBatch { id } }`},
	{"", `saveGiftBatchRows(input: {id: $pilePosted, rows: [{key: "a", contactID: $spare, amountText: "5", amount: {amount: "5", currency: "KRW"}}]}) { giftBatch { id } }`},
	{"", `postGiftBatch(input: {id: $pilePosted}) { giftBatch { id } }`},
	{"pileSpare", `createGiftBatch(input: {name: "Spare", currency: "KRW"}) { giftBatch { id } }`},
	{"term2", `startMembership(input: {holderID: $holder2, levelID: $plain}) { term { id } }`},
	{"membership3", `startMembership(input: {holderID: $holder3, levelID: $plain}) { membership { id } }`},
	{"membership4", `startMembership(input: {holderID: $holder4, levelID: $plain}) { membership { id } }`},
	{"term4", `cancelMembership(input: {id: $membership4}) { membership { terms { id } } }`},
	{"", `cancelMembership(input: {id: $membership4, resume: true}) { membership { id } }`},
	{"always", `createMembershipLevel(input: {name: "Always open", months: 12, renewalOpensDays: 3660, seats: 2, inherit: HOUSEHOLD, prices: [{amount: "10000", currency: "KRW"}]}) { membershipLevel { id } }`},
	{"homeless", `createContact(input: {kind: HOUSEHOLD, organizationName: "The Spares"}) { contact { id } }`},
	{"", `createContact(input: {kind: INDIVIDUAL, givenName: "Child", familyName: "Spare", householdID: $homeless}) { contact { id } }`},
	{"membership5", `startMembership(input: {holderID: $homeless, levelID: $always}) { membership { id } }`},
	{"signup2", `signUpForShift(input: {shiftID: $shift, contactID: $spare}) { signup { id } }`},
	{"shift2", `createShift(input: {opportunityID: $opportunity, startsLocal: "2027-02-20T09:00", endsLocal: "2027-02-20T12:00", capacity: 9}) { shifts { id } }`},
	{"signup3", `signUpForShift(input: {shiftID: $shift2, contactID: $holder2}) { signup { id } }`},
	{"", `cancelShiftSignup(input: {id: $signup3}) { signup { id } }`},
	{"hours2", `logVolunteerHours(input: {contactID: $spare, workedOn: "2026-10-02", minutesWorked: 30}) { volunteerHours { id } }`},
	{"hours3", `logVolunteerHours(input: {contactID: $spare, workedOn: "2026-10-03", minutesWorked: 30}) { volunteerHours { id } }`},
	{"hours4", `logVolunteerHours(input: {contactID: $spare, workedOn: "2026-10-04", minutesWorked: 30}) { volunteerHours { id } }`},
	{"", `approveVolunteerHours(input: {ids: [$hours4]}) { volunteerHours { id } }`},
	{"twinA", `createContact(input: {kind: INDIVIDUAL, givenName: "Twice", familyName: "Entered", birthOn: "1971-05-06"}) { contact { id } }`},
	{"twinB", `createContact(input: {kind: INDIVIDUAL, givenName: "Twice", familyName: "Entered", birthOn: "1971-05-06"}) { contact { id } }`},
	{"twinC", `createContact(input: {kind: INDIVIDUAL, givenName: "Merged", familyName: "Once", birthOn: "1972-05-06"}) { contact { id } }`},
	{"twinD", `createContact(input: {kind: INDIVIDUAL, givenName: "Merged", familyName: "Once", birthOn: "1972-05-06"}) { contact { id } }`},
	{"viewSpare", `saveView(input: {page: "donations", name: "Spare", state: {a: 1}}) { savedView { id } }`},
	{"relationship2", `addRelationship(input: {fromID: $holder2, toID: $holder3, typeID: $kind}) { relationship { id } }`},
	{"affiliation2", `addAffiliation(input: {personID: $holder2, organizationID: $company}) { affiliation { id } }`},
	{"note2", `logInteraction(input: {contactID: $spare, kind: NOTE, body: "Second"}) { interaction { id } }`},
	{"note3", `logInteraction(input: {contactID: $spare, kind: NOTE, body: "Third"}) { interaction { id } }`},
	{"taskOther", `createTask(input: {contactID: $spare, title: "Other"}) { task { id } }`},
	{"tagSpare", `createTag(input: {name: "Spare"}) { tag { id } }`},
	{"tagGone", `createTag(input: {name: "Gone"}) { tag { id } }`},
	{"kindSpare", `saveRelationshipType(input: {key: "spare", labelEn: "a", labelKo: "가", reverseEn: "b", reverseKo: "나"}) { relationshipType { id } }`},
	{"keptMapping", `saveImportMapping(input: {name: "spare", kind: CONTACTS, mapping: ` + mappingText + `}) { importMapping { id } }`},
	{"namedMapping", `saveImportMapping(input: {name: "spare of another name", kind: CONTACTS, mapping: ` + mappingText + `}) { importMapping { id } }`},
	{"teamSpare", `createTeam(input: {name: "Spare"}) { team { id } }`},
}

// attempts are all mutations, each with an input that is right for somebody who
// may; of rows that belong to a person, one of the viewer's own.
var attempts = map[string]string{
	"updateOrganization":         `(input: {name: "Renamed"})`,
	"createTag":                  `(input: {name: "Fresh"})`,
	"updateTag":                  `(input: {id: $tag, colour: "gold"})`,
	"mergeTags":                  `(input: {fromID: $tagSpare, intoID: $tag})`,
	"removeTag":                  `(input: {id: $tagGone})`,
	"saveRelationshipType":       `(input: {key: "mentor", labelEn: "mentor of", labelKo: "멘토", reverseEn: "mentee of", reverseKo: "멘티"})`,
	"archiveRelationshipType":    `(input: {id: $kindSpare})`,
	"updateTeam":                 `(input: {id: $teamSpare, name: "Renamed"})`,
	"removeSecondFactor":         `(input: {userID: $colleague})`,
	"signOutUser":                `(input: {userID: $colleague})`,
	"renameImportMapping":        `(input: {id: $namedMapping, name: "spare too"})`,
	"orderCustomFields":          `(input: {ids: [$field]})`,
	"removeImportMapping":        `(input: {id: $keptMapping})`,
	"createContact":              `(input: {kind: INDIVIDUAL, givenName: "New", familyName: "Person"})`,
	"updateContact":              `(input: {id: $loner, givenName: "Sol"})`,
	"archiveContact":             `(input: {id: $spare})`,
	"mergeContacts":              `(input: {survivorID: $twinA, mergedID: $twinB, planHash: $planHash})`,
	"unmergeContacts":            `(input: {id: $mergeSpare})`,
	"dismissDuplicate":           `(input: {id: $candidateSpare})`,
	"mergeDuplicates":            `(input: {ids: []})`,
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
	"acknowledgeDonations":       `(input: {ids: [$gift, $gift2]})`,
	"changeDonations":            `(input: {donations: {ids: [$gift]}, change: {campaignID: $campaign}})`,
	"setDonationsCampaign":       `(input: {ids: [$gift], campaignID: $campaign})`,
	"addTribute":                 `(input: {donationID: $gift, tribute: {kind: MEMORY, honoreeName: "Aunt"}})`,
	"removeTribute":              `(input: {id: $tribute2})`,
	"receiveMatchingGifts":       `(input: {donationID: $companyCheque, matchingGiftIDs: [$matchFor2]})`,
	"reopenPledge":               `(input: {id: $pledgeLost})`,
	"updateAppeal":               `(input: {id: $appeal, name: "First letter"})`,
	"createGiftBatch":            `(input: {name: "Fresh", currency: "KRW"})`,
	"updateGiftBatch":            `(input: {id: $pileOpen, name: "Still open"})`,
	"saveGiftBatchRows":          `(input: {id: $pileOpen, rows: [{key: "a", note: "x"}]})`,
	"removeGiftBatchRows":        `(input: {id: $pileOpen, keys: ["b"]})`,
	"postGiftBatch":              `(input: {id: $pileToPost})`,
	"reopenGiftBatch":            `(input: {id: $pilePosted, reason: "mistake"})`,
	"discardGiftBatch":           `(input: {id: $pileSpare})`,
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
	"addHouseholdSeats":          `(input: {membershipID: $membership5})`,
	"updateMembership":           `(input: {id: $membership5, note: "hush"})`,
	"renewMemberships":           `(input: {selection: {ids: [$membership5]}, price: LIST, digest: $digest})`,
	"setDirectoryChoice":         `(input: {contactID: $loner, isListed: true, city: false, email: false, phone: false, employer: false, source: "phone"})`,
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
	"signUpManyForShift":         `(input: {shiftID: $shift2, contactIDs: [$partner, $company]})`,
	"restoreShiftSignup":         `(input: {id: $signup3})`,
	"checkInWalkIn":              `(input: {shiftID: $shift2, contactID: $loner})`,
	"logVolunteerHoursForMany":   `(input: {contactIDs: [$loner, $partner], workedOn: "2026-10-05", minutesWorked: 30})`,
	"updateVolunteerHours":       `(input: {id: $hours2, minutesWorked: 45})`,
	"removeVolunteerHours":       `(input: {ids: [$hours3]})`,
	"reopenVolunteerHours":       `(input: {ids: [$hours4]})`,
	"createCalendarFeed":         `(input: {opportunityID: $opportunity})`,
	"revokeCalendarFeed":         `(input: {opportunityID: $opportunity})`,
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
	"addContactFile":             `(input: {contactID: $loner, file: $file})`,
	"updateContactFile":          `(input: {id: $spareFile, name: "renamed.txt"})`,
	"removeContactFile":          `(input: {id: $spareFile})`,
	"restoreContactFile":         `(input: {id: $removedFile})`,
	"startImport":                `(input: {file: $file, kind: CONTACTS})`,
	"previewImport":              `(input: {id: $importOwn, mapping: $mapping})`,
	"applyImport":                `(input: {id: $importOwn})`,
	"undoImport":                 `(input: {id: $importOwn})`,
	"startExport":                `(input: {list: "contacts", format: CSV, where: {kind: "INDIVIDUAL"}})`,
	"cancelRun":                  `(input: {id: $runOwn})`,
	"resumeRun":                  `(input: {id: $runFailedOwn})`,
	"undoRun":                    `(input: {id: $runDoneOwn})`,
}

// late are mutations that come in an order, after the others.
var late = append([]string{"startImport", "previewImport", "applyImport", "undoImport"}, append(starters, "revokeSession")...)

// starters start work that goes on by itself.
var starters = []string{"cancelRun", "resumeRun", "undoRun", "renewMemberships", "startExport", "changeContacts", "changeDonations"}

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
	a.alike("RefusedSignup", "Mutation.signUpManyForShift")
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
	if name == "startImport" || name == "addContactFile" {
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
	if outcome == yes && slices.Contains(starters, name) {
		a.settle()
	}
}

// settle works every run to its end, so that none leaves its history while
// another mutation is tried. How a run ends is nothing to this test.
func (a *walker) settle() {
	ctx := a.s.System()
	active, err := a.s.DB.Client(ctx).Run.Query().Where(run.StateIn(run.StateQUEUED, run.StateRUNNING, run.StateUNDOING)).IDs(ctx)
	if err != nil {
		a.t.Fatal(err)
	}
	for _, id := range active {
		_, err := a.s.Runs.Drive(ctx, id)
		if code := errs.CodeOf(err); err != nil && (code == errs.CodeInternal || code == errs.CodeUnavailable) {
			a.t.Fatal(err)
		}
	}
}

// prepare makes and names the rows that the attempts change.
func (a *walker) prepare() {
	a.take(a.admin, spareSteps...)
	a.addFile("spareFile", "spare", "spare.txt")
	a.addFile("removedFile", "spare", "removed.txt")
	a.take(a.admin, step{"", `removeContactFile(input: {id: $removedFile}) { file { id } }`})
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
	var round struct {
		RenewalRoundPreview struct{ Digest string }
	}
	a.admin.Do(a.fill(`{ renewalRoundPreview(selection: {ids: [$membership5]}, price: LIST) { digest } }`), nil, &round)
	a.ids["digest"] = round.RenewalRoundPreview.Digest
	a.ids["signupSpare"] = a.ids["signup2"]
	a.ids["planHash"] = a.planOf("twinA", "twinB").Hash
	a.merge("mergeSpare", "twinC", "twinD")
	a.ids["candidateSpare"] = a.ids["candidate"]
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
