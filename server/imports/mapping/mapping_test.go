package mapping_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/mapping"
	"github.com/moim-crm/moim/server/imports/table"
	"github.com/moim-crm/moim/server/imports/value"
)

const year = 2026

func plan(t *testing.T, m mapping.Mapping, header ...string) *mapping.Plan {
	t.Helper()
	p, err := mapping.Compile(m, header, year)
	if err != nil {
		t.Fatalf("compile: %v", err)
	}
	return p
}

func contacts(fields ...mapping.Field) mapping.Mapping {
	return mapping.Mapping{Version: 1, Record: mapping.Contacts, Fields: fields, Match: mapping.Match{Mode: mapping.MatchNone}}
}

func donations(fields ...mapping.Field) mapping.Mapping {
	base := []mapping.Field{
		{To: "amount", From: mapping.Columns{"Amount"}},
		{To: "receivedOn", From: mapping.Columns{"Date"}},
		{To: "donor.name", From: mapping.Columns{"Donor"}},
	}
	return mapping.Mapping{
		Version: 1, Record: mapping.Donations, Fields: append(base, fields...),
		Match: mapping.Match{Mode: mapping.MatchBestOrCreate}, Defaults: mapping.Defaults{Currency: "EUR", Country: "DE"},
	}
}

func keys(err error) []string {
	var found []string
	for _, e := range errs.All(err) {
		found = append(found, e.Field+" "+e.Key)
	}
	return found
}

func TestReadContact(t *testing.T) {
	t.Parallel()
	m := contacts(
		mapping.Field{To: "name", From: mapping.Columns{"Name"}},
		mapping.Field{To: "street", From: mapping.Columns{"No", "Street"}},
		mapping.Field{To: "place", From: mapping.Columns{"City"}},
		mapping.Field{To: "country", From: mapping.Columns{"Country"}},
		mapping.Field{To: "email", From: mapping.Columns{"Mail"}},
		mapping.Field{To: "phone", From: mapping.Columns{"Phone"}},
		mapping.Field{To: "tags", From: mapping.Columns{"Groups"}},
		mapping.Field{To: "tags", Value: "imported"},
		mapping.Field{To: "custom.shirt", From: mapping.Columns{"Shirt"}},
		mapping.Field{To: "note", Template: "Reported on {Reported}, by {By}"},
		mapping.Field{To: "externalId", From: mapping.Columns{"Code"}, Split: &mapping.Split{By: "-", Part: -1}},
	)
	p := plan(t, m, "Name", "No", "Street", "City", "Country", "Mail", "Phone", "Groups", "Shirt", "Reported", "By", "Code")
	got, err := p.Read([]string{" Frau Dr. Irene Muster ", "7", "Am Weg", "44369 Dortmund ", "Deutschland", "Irene@Example.ORG", "0231 123456", "choir; board", "L", "1 May", "", "A-17"})
	if err != nil {
		t.Fatal(err)
	}
	want := mapping.Record{Contact: mapping.Contact{
		ExternalID: "17", Party: value.Individual, Prefix: "Frau Dr.", GivenName: "Irene", FamilyName: "Muster",
		Emails: []string{"Irene@example.org"}, Phones: []string{"+49231123456"},
		Address: mapping.Address{Lines: "7 Am Weg", Locality: "Dortmund", PostalCode: "44369", Country: "DE"},
		Tags:    []string{"choir", "board", "imported"}, Custom: map[string]string{"shirt": "L"}, Note: "Reported on 1 May, by",
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestReadDonation(t *testing.T) {
	t.Parallel()
	m := donations(
		mapping.Field{To: "donor.kind", From: mapping.Columns{"Type"}, Values: map[string]string{"COMPANY": "organization"}},
		mapping.Field{To: "fund", From: mapping.Columns{"Fund"}},
		mapping.Field{To: "method", From: mapping.Columns{"How"}, Default: "bank"},
	)
	p := plan(t, m, "Amount", "Date", "Donor", "Type", "Fund", "How")
	got, err := p.Read([]string{"113969.15", "2011-12-28", "Muster  AG ", "company", "Allgemein ", ""})
	if err != nil {
		t.Fatal(err)
	}
	want := &mapping.Donation{Amount: money.MustParse("113969.15", "EUR"), ReceivedOn: "2011-12-28", Method: "BANK_TRANSFER", Fund: "Allgemein"}
	if diff := cmp.Diff(want, got.Donation, cmpopts.EquateEmpty()); diff != "" {
		t.Error(diff)
	}
	if got.Contact.OrganizationName != "Muster AG" || got.Contact.Party != value.Organization {
		t.Errorf("donor %+v", got.Contact)
	}
}

func TestReadProblems(t *testing.T) {
	t.Parallel()
	p := plan(t, donations(mapping.Field{To: "donor.email", From: mapping.Columns{"Mail"}}, mapping.Field{To: "currency", From: mapping.Columns{"Cur"}}),
		"Amount", "Date", "Donor", "Mail", "Cur")
	tests := []struct {
		name  string
		cells []string
		want  []string
	}{
		{"several problems at once", []string{"ten", "soon", "A", "nobody", ""}, []string{"Amount import.value.notANumber", "Date import.value.notADate", "Mail import.row.notAnEmail"}},
		{"no amount", []string{"", "2011-01-01", "A", "", ""}, []string{"Amount input.required"}},
		{"no date", []string{"5", "", "A", "", ""}, []string{"Date input.required"}},
		{"nothing given", []string{"0", "2011-01-01", "A", "", ""}, []string{"Amount import.row.notPositive"}},
		{"a refund is no donation", []string{"-5", "2011-01-01", "A", "", ""}, []string{"Amount import.row.notPositive"}},
		{"half a cent", []string{"5.005", "2011-01-01", "A", "", ""}, []string{"Amount import.row.notExact"}},
		{"two currencies", []string{"5 €", "2011-01-01", "A", "", "CHF"}, []string{"Amount import.row.currencyContradiction"}},
		{"an unknown currency", []string{"5", "2011-01-01", "A", "", "XQZ"}, []string{"Amount import.mapping.unknownCurrency"}},
		{"nobody gave", []string{"5", "2011-01-01", "", "", ""}, []string{" import.row.nobody"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			p := plan(t, p.Mapping(), "Amount", "Date", "Donor", "Mail", "Cur")
			if tt.name == "half a cent" {
				m := p.Mapping()
				m.File.Decimal = value.Point
				p = plan(t, m, "Amount", "Date", "Donor", "Mail", "Cur")
			}
			_, err := p.Read(tt.cells)
			if diff := cmp.Diff(tt.want, keys(err)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestPartyDoubtIsNoted(t *testing.T) {
	t.Parallel()
	p := plan(t, contacts(mapping.Field{To: "name", From: mapping.Columns{"N"}}, mapping.Field{To: "kind", From: mapping.Columns{"K"}}), "N", "K")
	got, err := p.Read([]string{"Dr. Gert Muster", "organization"})
	if err != nil {
		t.Fatal(err)
	}
	if got.Contact.Party != value.Organization || len(got.Notes) != 1 || got.Notes[0].Key != "import.row.partyDoubt" {
		t.Errorf("the column is believed and the doubt noted, got %s with %v", got.Contact.Party, got.Notes)
	}
}

func TestResolve(t *testing.T) {
	t.Parallel()
	m := donations()
	header := []string{"Amount", "Date", "Donor"}
	p := plan(t, m, header...)
	p.Survey([]string{"1.234,50", "03/04/2020", "A"})
	p.Survey([]string{"5", "25/04/2020", "B"})
	if err := p.Resolve(); err != nil {
		t.Fatal(err)
	}
	again := plan(t, p.Mapping(), header...)
	got, err := again.Read([]string{"1.234", "03/04/2020", "A"})
	if err != nil {
		t.Fatal(err)
	}
	if got.Donation.ReceivedOn != "2020-04-03" || got.Donation.Amount.Decimal() != "1234.00" {
		t.Errorf("what the column has shown must be kept: %+v", got.Donation)
	}
	if m.Fields[1].DateOrder != "" {
		t.Error("the caller's mapping was changed")
	}
	undecided := plan(t, m, header...)
	undecided.Survey([]string{"5", "03/04/2020", "A"})
	if diff := cmp.Diff([]string{"Date import.value.dateUndecided"}, keys(undecided.Resolve())); diff != "" {
		t.Error(diff)
	}
}

func TestValidate(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, yaml string
		want       []string
	}{
		{"unknown field", "version: 1\nrecord: contacts\nmacth: {mode: none}\n", []string{"mapping import.mapping.unknownField"}},
		{"wrong version", "version: 9\nrecord: contacts\nmatch: {mode: none}\nfields: [{to: name, from: N}]", []string{"version import.mapping.version"}},
		{"not YAML", "version: [1\n", []string{"mapping import.mapping.malformed"}},
		{"no match mode", "version: 1\nrecord: contacts\nfields: [{to: name, from: N}]", []string{"match.mode import.mapping.notOneOf"}},
		{"unknown target", "version: 1\nrecord: contacts\nmatch: {mode: none}\nfields: [{to: name, from: N}, {to: shoe, from: S}]", []string{"fields.1.to import.mapping.unknownTarget"}},
		{"filled twice", "version: 1\nrecord: contacts\nmatch: {mode: none}\nfields: [{to: name, from: N}, {to: name, from: S}]", []string{"fields.1.to import.mapping.targetTwice"}},
		{"two sources", "version: 1\nrecord: contacts\nmatch: {mode: none}\nfields: [{to: name, from: N, value: X}]", []string{"fields.0.from import.mapping.oneSource"}},
		{"e-mail without a column", "version: 1\nrecord: contacts\nmatch: {mode: email}\nfields: [{to: name, from: N}]", []string{"match.mode import.mapping.modeNeeds"}},
		{"no amount", "version: 1\nrecord: donations\nmatch: {mode: none}\nfields: [{to: donor.name, from: N}, {to: receivedOn, from: D}]", []string{"fields import.mapping.needs"}},
		{"bad kind", "version: 1\nrecord: contacts\nmatch: {mode: none}\nfields: [{to: name, from: N}, {to: kind, from: K, values: {X: robot}}]", []string{"fields.1.values.X import.mapping.notOneOf"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			_, err := mapping.Decode([]byte(tt.yaml))
			if diff := cmp.Diff(tt.want, keys(err)); diff != "" {
				t.Errorf("%s\n%v", diff, err)
			}
		})
	}
}

func TestMissingColumn(t *testing.T) {
	t.Parallel()
	_, err := mapping.Compile(contacts(mapping.Field{To: "name", From: mapping.Columns{"Name"}}, mapping.Field{To: "note", Template: "{Memo}"}), []string{"name "}, year)
	if diff := cmp.Diff([]string{"fields.1.template import.mapping.noSuchColumn"}, keys(err)); diff != "" {
		t.Error(diff)
	}
}

func TestRoundTrip(t *testing.T) {
	t.Parallel()
	m := donations(mapping.Field{To: "donor.street", From: mapping.Columns{"A", "B"}, Join: ", "}, mapping.Field{To: "donor.tags", Value: "x"})
	encoded, err := mapping.Encode(m)
	if err != nil {
		t.Fatal(err)
	}
	fromYAML, err := mapping.Decode(encoded)
	if err != nil {
		t.Fatalf("%v\n%s", err, encoded)
	}
	stored, err := mapping.ToMap(m)
	if err != nil {
		t.Fatal(err)
	}
	fromMap, err := mapping.FromMap(stored)
	if err != nil {
		t.Fatal(err)
	}
	asJSON, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	fromJSON, err := mapping.Decode(asJSON)
	if err != nil {
		t.Fatal(err)
	}
	for name, got := range map[string]mapping.Mapping{"YAML": fromYAML, "database": fromMap, "JSON": fromJSON} {
		if diff := cmp.Diff(m, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestGuess(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, file string
		kind       mapping.Kind
		want       map[string]string
		currency   string
	}{
		{
			"German donations with English names", "Party,DonationEUR,DonorType,Donor,Street,City,Country,DonationDate\nX,5,PERSON,Frau A,Weg 1,76135 Karlsruhe,Deutschland,2011-12-29\n",
			mapping.Donations,
			map[string]string{"amount": "DonationEUR", "donor.kind": "DonorType", "donor.name": "Donor", "donor.street": "Street", "donor.place": "City", "donor.country": "Country", "receivedOn": "DonationDate"},
			"EUR",
		},
		{
			"German", "Anrede;Vorname;Name;Straße;PLZ;Ort;E-Mail;Betrag;Datum;Zahlungsart\nFrau;A;B;Weg 1;76135;Karlsruhe;a@b.de;5,00;1.2.2020;Bar\n",
			mapping.Donations,
			map[string]string{"donor.prefix": "Anrede", "donor.givenName": "Vorname", "donor.familyName": "Name", "donor.street": "Straße", "donor.postalCode": "PLZ", "donor.city": "Ort", "donor.email": "E-Mail", "amount": "Betrag", "receivedOn": "Datum", "method": "Zahlungsart"},
			"",
		},
		{
			"Korean", "후원자명,휴대폰,후원금액(원),입금일,결제수단,비고\n김민수,010-1234-5678,\"10,000\",2020.3.1,카드,없음\n",
			mapping.Donations,
			map[string]string{"donor.name": "후원자명", "donor.phone": "휴대폰", "amount": "후원금액(원)", "receivedOn": "입금일", "method": "결제수단", "note": "비고"},
			"KRW",
		},
		{
			"contacts with a house number and an e-mail without a name", "rec_id,given_name,surname,street_number,address_1,suburb,postcode,state,date_of_birth,x\nr1,a,b,1,c,d,1234,wa,19081209,a@b.org\n",
			mapping.Contacts,
			map[string]string{"externalId": "rec_id", "givenName": "given_name", "familyName": "surname", "street": "street_number+address_1", "city": "suburb", "postalCode": "postcode", "region": "state", "birthOn": "date_of_birth", "email": "x"},
			"",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			opened, err := table.Open(strings.NewReader(tt.file), table.Options{})
			if err != nil {
				t.Fatal(err)
			}
			rows, err := opened.Sample(10)
			if err != nil {
				t.Fatal(err)
			}
			header := opened.Info().Header
			if kind := mapping.GuessKind(header); kind != tt.kind {
				t.Fatalf("kind %s, want %s", kind, tt.kind)
			}
			m := mapping.Guess(tt.kind, header, rows, mapping.Defaults{})
			got := map[string]string{}
			for _, field := range m.Fields {
				got[field.To] = strings.Join(field.From, "+")
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
			if m.Defaults.Currency != tt.currency {
				t.Errorf("currency %q, want %q", m.Defaults.Currency, tt.currency)
			}
			if err := m.Validate(); err != nil {
				t.Errorf("the guess is not valid: %v", err)
			}
		})
	}
}

// TestExamples reads each sample in docs/examples with its mapping; every row must be readable.
func TestExamples(t *testing.T) {
	t.Parallel()
	folder := filepath.Join("..", "..", "..", "docs", "examples")
	for _, pair := range [][2]string{{"german_donations.mapping.yaml", "donations-de-sample.csv"}} {
		t.Run(pair[0], func(t *testing.T) {
			t.Parallel()
			readAll(t, filepath.Join(folder, pair[0]), filepath.Join(folder, pair[1]))
		})
	}
}

// TestRealFiles reads the real files, every row, when their folder is given.
func TestRealFiles(t *testing.T) {
	t.Parallel()
	folder := os.Getenv("MOIM_TEST_DATA")
	if folder == "" {
		t.Log("MOIM_TEST_DATA is not set: the real files were not read, only the samples in docs/examples")
		return
	}
	examples := filepath.Join("..", "..", "..", "docs", "examples")
	if rows := readAll(t, filepath.Join(examples, "german_donations.mapping.yaml"), filepath.Join(folder, "german_donations.csv")); len(rows) != 292 {
		t.Errorf("got %d donations, want 292", len(rows))
	} else {
		sum := money.Zero("EUR")
		for _, row := range rows {
			var err error
			if sum, err = sum.Add(row.Donation.Amount); err != nil {
				t.Fatal(err)
			}
		}
		if sum.Decimal() != "40774689.15" {
			t.Errorf("sum %s, want 40774689.15", sum.Decimal())
		}
	}
	if rows := readAll(t, filepath.Join(examples, "febrl1.mapping.yaml"), filepath.Join(folder, "febrl1.csv")); len(rows) != 1000 {
		t.Errorf("got %d people, want 1000", len(rows))
	}
}

func readAll(t *testing.T, mappingFile, dataFile string) []mapping.Record {
	t.Helper()
	text, err := os.ReadFile(mappingFile)
	if err != nil {
		t.Fatal(err)
	}
	m, err := mapping.Decode(text)
	if err != nil {
		t.Fatalf("%s: %v", mappingFile, err)
	}
	data, err := os.ReadFile(dataFile)
	if err != nil {
		t.Fatal(err)
	}
	options, err := m.TableOptions()
	if err != nil {
		t.Fatal(err)
	}
	opened, err := table.Open(bytes.NewReader(data), options)
	if err != nil {
		t.Fatal(err)
	}
	p := plan(t, m, opened.Info().Header...)
	for row, err := range opened.Rows() {
		if err != nil {
			t.Fatal(err)
		}
		p.Survey(row.Cells)
	}
	if err := p.Resolve(); err != nil {
		t.Fatal(err)
	}
	var records []mapping.Record
	for row, err := range opened.Rows() {
		if err != nil {
			t.Fatal(err)
		}
		if row.Problem != nil {
			t.Errorf("row %d: %v", row.Number, row.Problem)
			continue
		}
		record, err := p.Read(row.Cells)
		if err != nil {
			t.Errorf("row %d: %v", row.Number, errors.Join(err))
			continue
		}
		records = append(records, record)
	}
	return records
}
