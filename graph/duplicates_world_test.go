package graph_test

import (
	"context"

	"github.com/moim-crm/moim/ent/duplicatecandidate"
	"github.com/moim-crm/moim/server/dedupe/merge"
)

// duplicateSteps make two contacts that are perhaps one, and two that were merged.
var duplicateSteps = []step{
	{"dupA", `createContact(input: {kind: INDIVIDUAL, givenName: "Dora", familyName: "Double", birthOn: "1969-09-08", gender: "f", emails: [{address: "dora.hidden@example.org"}]}) { contact { id } }`},
	{"dupB", `createContact(input: {kind: INDIVIDUAL, givenName: "Dora", familyName: "Double", birthOn: "1969-09-08", note: "hush-double", legalName: "Doppelt", emails: [{address: "dora.hidden@example.org"}]}) { contact { id } }`},
	{"oneA", `createContact(input: {kind: INDIVIDUAL, givenName: "Once", familyName: "Merged"}) { contact { id } }`},
	{"oneB", `createContact(input: {kind: INDIVIDUAL, givenName: "Once", familyName: "Merged", emails: [{address: "once@example.org"}]}) { contact { id } }`},
}

// duplicates looks for duplicates at once, and undoes a merge of which something
// was deleted in between.
func (w *world) duplicates() {
	w.t.Helper()
	w.take(w.admin, duplicateSteps...)
	if _, err := w.s.Dedupe.Find(w.s.System(), []int64{w.number("dupA"), w.number("dupB")}); err != nil {
		w.t.Fatal(err)
	}
	id, err := w.s.DB.Client(w.s.System()).DuplicateCandidate.Query().Where(duplicatecandidate.FirstID(w.number("dupA"))).OnlyID(w.s.System())
	if err != nil {
		w.t.Fatal(err)
	}
	w.keep("candidate", id)
	w.merge("mergeUndone", "oneA", "oneB")
	w.take(w.admin, step{"", `updateContact(input: {id: $oneA, emails: []}) { contact { id } }`},
		step{"", `unmergeContacts(input: {id: $mergeUndone}) { merge { id } }`})
}

func (w *world) planOf(survivor, merged string) merge.Plan {
	w.t.Helper()
	p, err := w.s.Merge.Plan(w.s.System(), merge.Input{SurvivorID: w.number(survivor), MergedID: w.number(merged)})
	if err != nil {
		w.t.Fatal(err)
	}
	return p
}

func (w *world) merge(name, survivor, merged string) {
	w.t.Helper()
	in := merge.Input{SurvivorID: w.number(survivor), MergedID: w.number(merged)}
	hash := w.planOf(survivor, merged).Hash
	w.s.Write(func(ctx context.Context) error {
		m, err := w.s.Merge.Apply(ctx, merge.ApplyInput{Input: in, Hash: hash})
		if err == nil {
			w.keep(name, m.ID)
		}
		return err
	})
}
