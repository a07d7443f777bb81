package imports_test

import (
	"context"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/importrow"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/imports"
	"github.com/moim-crm/moim/server/imports/mapping"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

// knownPeople makes the contacts that the rows below may mean.
func (b *testBundle) knownPeople(t *testing.T) (anna, bernd *ent.Contact) {
	t.Helper()
	people := contacts.New(contacts.Deps{DB: b.db})
	create := func(given, family, email, external string) *ent.Contact {
		in := contacts.CreateInput{Kind: contact.KindINDIVIDUAL}
		in.GivenName, in.FamilyName, in.ExternalID = &given, &family, &external
		in.Emails = &[]contacts.EmailInput{{Address: email}}
		made, err := people.Create(b.ctx, in)
		must(t, err)
		return made
	}
	return create("Anna", "Muster", "anna@example.org", "A1"), create("Bernd", "Beispiel", "family@example.org", "B1")
}

func contactMapping(mode mapping.Mode) mapping.Mapping {
	return mapping.Mapping{
		Version: 1, Record: mapping.Contacts, Match: mapping.Match{Mode: mode}, Create: mapping.Create{Tags: true}, Defaults: mapping.Defaults{Country: "DE"},
		Fields: []mapping.Field{
			{To: "id", From: mapping.Columns{"Id"}}, {To: "externalId", From: mapping.Columns{"Code"}}, {To: "name", From: mapping.Columns{"Name"}},
			{To: "email", From: mapping.Columns{"Mail"}}, {To: "phone", From: mapping.Columns{"Phone"}}, {To: "tags", From: mapping.Columns{"Tags"}},
		},
	}
}

const header = "Id,Code,Name,Mail,Phone,Tags\n"

// TestMatchModes walks the modes: what each finds, what it does not, and that rows of one file find each other.
func TestMatchModes(t *testing.T) {
	t.Parallel()
	create, update, unchanged, skip, fail := importrow.ActionCREATE, importrow.ActionUPDATE, importrow.ActionUNCHANGED, importrow.ActionSKIP, importrow.ActionFAIL
	tests := []struct {
		name    string
		mode    mapping.Mode
		missing mapping.Missing
		rows    string
		want    []importrow.Action
	}{
		{"none never matches, not even the same row twice", mapping.MatchNone, "", ",A1,Anna Muster,anna@example.org,,\n,A1,Anna Muster,anna@example.org,,\n", []importrow.Action{create, create}},
		{"id finds by our id", mapping.MatchID, "", "{anna},,Anna Muster,,0231 123456,\n", []importrow.Action{update}},
		{"id finds by the other system's id", mapping.MatchID, "", ",A1,Somebody,,,\n", []importrow.Action{unchanged}},
		{"a wrong id is a mistake", mapping.MatchID, "", "12345,,Anna Muster,,,\n", []importrow.Action{fail}},
		{"a new external id is somebody new, and the same person the next time", mapping.MatchID, "", ",Z9,Zoe Neu,,,\n,Z9,Zoe Neu,zoe@example.org,,\n,Z9,Zoe Neu,zoe@example.org,,\n", []importrow.Action{create, update, unchanged}},
		{"an unknown external id can be skipped", mapping.MatchID, mapping.MissingSkip, ",Z9,Zoe Neu,,,\n", []importrow.Action{skip}},
		{"or fail", mapping.MatchID, mapping.MissingFail, ",Z9,Zoe Neu,,,\n", []importrow.Action{fail}},
		{"email finds in any case, whatever the name", mapping.MatchEmail, "", ",,A. M.,ANNA@example.org,0231 123456,\n", []importrow.Action{update}},
		{"email does not match by name", mapping.MatchEmail, "", ",,Anna Muster,other@example.org,,\n,,Anna Muster,other@example.org,,\n", []importrow.Action{create, unchanged}},
		{"best finds name and e-mail", mapping.MatchBest, "", ",,Frau Anna Muster,anna@example.org,0231 123456,\n", []importrow.Action{update}},
		{"best skips whom it does not find", mapping.MatchBest, "", ",,Anna Muster,,,\n", []importrow.Action{skip}},
		{"best or create makes whom it does not find, once", mapping.MatchBestOrCreate, "", ",,Clara Muster,family@example.org,,\n,,Clara Muster,family@example.org,,choir\n,,Bernd Beispiel,family@example.org,,\n", []importrow.Action{create, update, unchanged}},
	}
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		anna, _ := b.knownPeople(t)
		for _, tt := range tests {
			m := contactMapping(tt.mode)
			m.Match.Missing = tt.missing
			content := header + strings.ReplaceAll(tt.rows, "{anna}", strconv.FormatInt(anna.ID, 10))
			run := b.preview(t, []byte(content), m)
			var got []importrow.Action
			for _, row := range b.rows(t, run.ID) {
				got = append(got, row.Action)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s: %s", tt.name, diff)
				for _, row := range b.rows(t, run.ID) {
					t.Log(row.Line, row.Action, imports.Reason(row, "en"))
				}
			}
		}
	})
}

// TestPreviewIsWhatHappens applies a file with every action and finds that each row did what the preview had said.
func TestPreviewIsWhatHappens(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		b.knownPeople(t)
		content := header + ",,Anna Muster,anna@example.org,,\n" + // unchanged
			",,Anna Muster,anna@example.org,0231 123456,friend\n" + // update
			",,Anna Muster,anna@example.org,0231 123456,friend\n" + // unchanged, because of the row before
			",,Carl Neu,carl@example.org,,\n" + // create
			",,Carl Neu,carl@example.org,0231 654321,\n" + // update of the row before
			",,Dora Neu,not-an-address,,\n" // fail
		run := b.preview(t, []byte(content), contactMapping(mapping.MatchBestOrCreate))
		want := [6]int{6, 1, 2, 2, 0, 1}
		if totals(run) != want {
			t.Fatalf("preview %v, want %v", totals(run), want)
		}
		planned := b.rows(t, run.ID)
		_, err := b.Apply(b.ctx, run.ID)
		must(t, err)
		if run = b.drive(t, run.ID); totals(run) != want {
			t.Errorf("applied %v, want %v", totals(run), want)
		}
		for i, row := range b.rows(t, run.ID) {
			if row.Action != planned[i].Action {
				t.Errorf("row %d: planned %s, did %s: %s", row.Line, planned[i].Action, row.Action, imports.Reason(row, "en"))
			}
		}
	})
}

func TestReasonsInBothLanguages(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	b.knownPeople(t)
	content := header + ",,Anna Muster,anna@example.org,,\n,,Carl Neu,,,\n,,Dora Neu,not-an-address,,\n"
	run := b.preview(t, []byte(content), contactMapping(mapping.MatchBestOrCreate))
	want := [][2]string{
		{"Found with 95 of 100 points: the same name, the same e-mail address.", "100점 중 95점으로 찾았어요: 이름이 같아요, 이메일이 같아요."},
		{"A new contact: nobody is alike enough.", "충분히 비슷한 사람이 없어서 새 연락처로 만들어요."},
		{"Mail: “not-an-address” is not an e-mail address.", "Mail: ‘not-an-address’은(는) 이메일 주소가 아니에요."},
	}
	for i, row := range b.rows(t, run.ID) {
		if got := [2]string{imports.Reason(row, "en"), imports.Reason(row, "ko")}; got != want[i] {
			t.Errorf("row %d: %q", row.Line, got)
		}
	}
}

// policyRun imports one row about Anna and returns her afterwards.
func (b *testBundle) policyRun(t *testing.T, update mapping.Update, row string) (*ent.ImportRun, *ent.Contact) {
	t.Helper()
	m := contactMapping(mapping.MatchEmail)
	m.Update = update
	run := b.apply(t, []byte(header+row), m)
	return run, b.contactNamed(t, "A1")
}

func (b *testBundle) contactNamed(t *testing.T, external string) *ent.Contact {
	t.Helper()
	c, err := b.db.Client(b.ctx).Contact.Query().Where(contact.ExternalID(external)).WithEmails().WithPhones().WithTags().Only(b.ctx)
	must(t, err)
	return c
}

func TestUpdatePolicies(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		b.knownPeople(t)
		run, c := b.policyRun(t, mapping.Update{Policy: mapping.Leave}, ",,Dr. Annette Other,anna@example.org,0231 123456,friend\n")
		if totals(run) != [6]int{1, 0, 0, 1, 0, 0} || c.GivenName != "Anna" || len(c.Edges.Phones) != 0 {
			t.Errorf("leave: %v %s", totals(run), c.DisplayName)
		}
		run, c = b.policyRun(t, mapping.Update{Policy: mapping.FillEmpty}, ",,Dr. Annette Other,anna@example.org,0231 123456,friend\n")
		if totals(run) != [6]int{1, 0, 1, 0, 0, 0} || c.GivenName != "Anna" || c.Prefix != "Dr." || len(c.Edges.Phones) != 1 || len(c.Edges.Tags) != 1 {
			t.Errorf("fillEmpty: %v %+v", totals(run), c)
		}
		run, c = b.policyRun(t, mapping.Update{Policy: mapping.Overwrite, KeepNames: true}, ",,Annette Other,anna@example.org,0231 654321,\n")
		if totals(run) != [6]int{1, 0, 1, 0, 0, 0} || c.GivenName != "Anna" || len(c.Edges.Phones) != 2 {
			t.Errorf("overwrite without names: %v %+v", totals(run), c)
		}
		run, c = b.policyRun(t, mapping.Update{Policy: mapping.Overwrite}, ",,Annette Other,anna@example.org,,\n")
		if totals(run) != [6]int{1, 0, 1, 0, 0, 0} || c.GivenName != "Annette" || c.FamilyName != "Other" || c.Prefix != "Dr." || len(c.Edges.Phones) != 2 {
			t.Errorf("overwrite: %v %+v", totals(run), c)
		}
	})
}

// TestUndoContacts restores what was there, row by row backwards, and keeps what somebody has changed since.
func TestUndoContacts(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		b.knownPeople(t)
		before := b.contactNamed(t, "A1")
		m := contactMapping(mapping.MatchEmail)
		m.Update.Policy = mapping.Overwrite
		content := header + ",,Dr. Annette Other,anna@example.org,0231 123456,friend\n" +
			",,Annette Third,anna@example.org,0231 654321,choir\n" +
			",,Bernhard Beispiel,family@example.org,,\n" +
			",,Carl Neu,carl@example.org,,friend\n" +
			",,Dora Neu,dora@example.org,,\n"
		run := b.apply(t, []byte(content), m)
		if totals(run) != [6]int{5, 2, 3, 0, 0, 0} {
			t.Fatalf("applied %v", totals(run))
		}
		people := contacts.New(contacts.Deps{DB: db})
		nickname, changed := "Berni", "Dorothea"
		_, err := people.Update(b.ctx, contacts.UpdateInput{ID: b.contactNamed(t, "B1").ID, Details: contacts.Details{PreferredName: &nickname, GivenName: &nickname}})
		must(t, err)
		dora := db.Client(b.ctx).Contact.Query().Where(contact.GivenName("Dora")).OnlyX(b.ctx)
		_, err = people.Update(b.ctx, contacts.UpdateInput{ID: dora.ID, Details: contacts.Details{GivenName: &changed}})
		must(t, err)

		run = b.undo(t, run.ID)
		if run.Undone != 3 || run.Kept != 2 {
			t.Errorf("%d undone, %d kept", run.Undone, run.Kept)
		}
		var got []string
		for _, row := range b.rows(t, run.ID) {
			got = append(got, string(row.Status)+" "+imports.Reason(row, "en"))
		}
		want := []string{"UNDONE Undone.", "UNDONE Undone.", "KEPT Kept: it was changed since (givenName).", "UNDONE Undone.", "KEPT Kept: it was changed since (givenName)."}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
		after := b.contactNamed(t, "A1")
		if after.DisplayName != before.DisplayName || after.Prefix != "" || len(after.Edges.Phones) != 0 || len(after.Edges.Tags) != 0 {
			t.Errorf("Anna is not as before: %+v with %d telephones and %d tags", after, len(after.Edges.Phones), len(after.Edges.Tags))
		}
		if n := db.Client(b.ctx).Contact.Query().CountX(b.ctx); n != 3 {
			t.Errorf("%d contacts, want the two from before and Dorothea", n)
		}
		if _, err := b.Undo(b.ctx, run.ID); err == nil {
			t.Error("an import can be undone twice")
		}
	})
}

// TestStateErrors asks for steps out of their order.
func TestStateErrors(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	m := contactMapping(mapping.MatchNone)
	run := b.preview(t, []byte(header+",,Anna Muster,,,\n"), m)
	if _, err := b.Undo(b.ctx, run.ID); err == nil {
		t.Error("what was not applied can be undone")
	}
	_, err := b.Apply(b.ctx, run.ID)
	must(t, err)
	if _, err := b.Apply(b.ctx, run.ID); err == nil {
		t.Error("an import can be applied twice")
	}
	if _, err := b.Preview(b.ctx, run.ID, m); err == nil {
		t.Error("an import can be previewed while it is applied")
	}
	b.drive(t, run.ID)
	if n := b.db.Client(b.ctx).Contact.Query().CountX(b.ctx); n != 1 {
		t.Errorf("%d contacts, want 1", n)
	}
	missing := contactMapping(mapping.MatchNone)
	missing.Fields = append(missing.Fields, mapping.Field{To: "custom.shirt", From: mapping.Columns{"Tags"}})
	other := b.preview(t, []byte(header+",,Anna Muster,,,\n"), m)
	if _, err := b.Preview(context.WithoutCancel(b.ctx), other.ID, missing); err == nil || !strings.Contains(err.Error(), "shirt") {
		t.Errorf("a custom field that nobody has defined: %v", err)
	}
}
