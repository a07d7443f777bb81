package contacts_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/contacts/fields"
	"github.com/moim-crm/moim/server/errs"
)

func (b *testBundle) define(in contacts.FieldInput) *ent.CustomField {
	b.t.Helper()
	in.LabelEn, in.LabelKo = in.Key, in.Key
	made, err := b.svc.DefineField(b.ctx, in)
	require.NoError(b.t, err)
	return made
}

// fixture defines a field of every type, and people who differ in them.
func (b *testBundle) fixture() {
	b.t.Helper()
	for _, in := range []contacts.FieldInput{
		{Key: "motto", Type: customfield.TypeTEXT, IsIndexed: true},
		{Key: "score", Type: customfield.TypeNUMBER, IsIndexed: true},
		{Key: "met_on", Type: customfield.TypeDATE, IsIndexed: true},
		{Key: "is_vip", Type: customfield.TypeBOOLEAN, IsIndexed: true},
		{Key: "size", Type: customfield.TypeCHOICE, Options: []string{"S", "M", "L"}, IsIndexed: true},
		{Key: "diets", Type: customfield.TypeMULTICHOICE, Options: []string{"vegan", "halal", "kosher"}},
		{Key: "site", Type: customfield.TypeURL},
		{Key: "mail", Type: customfield.TypeEMAIL},
	} {
		b.define(in)
	}
	for name, values := range map[string]map[string]any{
		"A": {"motto": "Élan vital", "score": "9", "met_on": "2024-02-29", "is_vip": true, "size": "S", "diets": []any{"vegan", "halal"}},
		"B": {"motto": "ELAN", "score": "10.5", "met_on": "2025-01-01", "is_vip": false, "size": "M", "diets": "kosher", "site": "Example.org/a"},
		"C": {"motto": "정진", "score": "-123456789.012345", "mail": "x@Bücher.example", "size": "M"},
		"D": {},
	} {
		b.create(contacts.CreateInput{Kind: contact.KindORGANIZATION, Details: contacts.Details{
			OrganizationName: ptr(name), CustomFields: values,
		}})
	}
}

func (b *testBundle) found(filter fields.Filter) string {
	b.t.Helper()
	where, err := b.svc.FieldFilters(b.ctx, []fields.Filter{filter})
	require.NoError(b.t, err)
	rows, err := b.db.Client(b.ctx).Contact.Query().Where(where...).Order(contact.BySortKey()).All(b.ctx)
	require.NoError(b.t, err)
	var names []string
	for _, row := range rows {
		names = append(names, row.DisplayName)
	}
	return strings.Join(names, "")
}

func TestFieldFilters(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		filter fields.Filter
		want   string
	}{
		"text equals, folded":      {fields.Filter{Key: "motto", Operator: fields.Equals, Values: []any{"élan"}}, "B"},
		"text contains, folded":    {fields.Filter{Key: "motto", Operator: fields.Contains, Values: []any{"ÉLAN"}}, "AB"},
		"text contains Hangul":     {fields.Filter{Key: "motto", Operator: fields.Contains, Values: []any{"정"}}, "C"},
		"text contains no pattern": {fields.Filter{Key: "motto", Operator: fields.Contains, Values: []any{"%"}}, ""},
		"text in":                  {fields.Filter{Key: "motto", Operator: fields.In, Values: []any{"elan", "정진"}}, "BC"},
		"text is set":              {fields.Filter{Key: "motto", Operator: fields.IsSet, Values: []any{true}}, "ABC"},
		"text is not set":          {fields.Filter{Key: "motto", Operator: fields.IsSet, Values: []any{false}}, "D"},
		"number equals":            {fields.Filter{Key: "score", Operator: fields.Equals, Values: []any{"9.0"}}, "A"},
		"number is not text":       {fields.Filter{Key: "score", Operator: fields.Greater, Values: []any{9}}, "B"},
		"number at least":          {fields.Filter{Key: "score", Operator: fields.AtLeast, Values: []any{9.0}}, "AB"},
		"number less":              {fields.Filter{Key: "score", Operator: fields.Less, Values: []any{0}}, "C"},
		"number of 15 digits":      {fields.Filter{Key: "score", Operator: fields.Equals, Values: []any{"-123456789.012345"}}, "C"},
		"number in":                {fields.Filter{Key: "score", Operator: fields.In, Values: []any{9, "10.5"}}, "AB"},
		"date less":                {fields.Filter{Key: "met_on", Operator: fields.Less, Values: []any{"2025-01-01"}}, "A"},
		"date at most":             {fields.Filter{Key: "met_on", Operator: fields.AtMost, Values: []any{"2025-01-01"}}, "AB"},
		"yes":                      {fields.Filter{Key: "is_vip", Operator: fields.Equals, Values: []any{true}}, "A"},
		"no, which is not nothing": {fields.Filter{Key: "is_vip", Operator: fields.Equals, Values: []any{false}}, "B"},
		"choice equals":            {fields.Filter{Key: "size", Operator: fields.Equals, Values: []any{"M"}}, "BC"},
		"choice in":                {fields.Filter{Key: "size", Operator: fields.In, Values: []any{"S", "L"}}, "A"},
		"choices contain":          {fields.Filter{Key: "diets", Operator: fields.Contains, Values: []any{"halal"}}, "A"},
		"one choice contains":      {fields.Filter{Key: "diets", Operator: fields.Contains, Values: []any{"kosher"}}, "B"},
		"web address contains":     {fields.Filter{Key: "site", Operator: fields.Contains, Values: []any{"EXAMPLE.org"}}, "B"},
		"e-mail in its wire form":  {fields.Filter{Key: "mail", Operator: fields.Equals, Values: []any{"x@xn--bcher-kva.example"}}, "C"},
	}
	each(t, func(b *testBundle) {
		b.fixture()
		for name, tt := range tests {
			require.Equal(b.t, tt.want, b.found(tt.filter), name)
		}
	})
}

func TestFieldOrderIsTheSameOnBoth(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		b.fixture()
		for key, want := range map[string]string{"score": "CABD", "motto": "BACD", "met_on": "ABCD", "size": "BCAD"} {
			def := b.db.Client(b.ctx).CustomField.Query().Where(customfield.Key(key)).OnlyX(b.ctx)
			rows := b.db.Client(b.ctx).Contact.Query().
				Order(contact.OrderOption(fields.Order(def, false)), contact.BySortKey()).AllX(b.ctx)
			var names []string
			for _, row := range rows {
				names = append(names, row.DisplayName)
			}
			require.Equal(b.t, want, strings.Join(names, ""), key)
		}
	})
}

// TestFieldIndexIsUsed asks the databases for their plans: an index whose
// expression differs from the filter's by a letter would never be used.
func TestFieldIndexIsUsed(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		b.fixture()
		explain := "EXPLAIN QUERY PLAN "
		if b.db.IsPostgres() {
			explain = "EXPLAIN "
			// A table of four rows is read whole however good the index.
			_, err := b.db.Exec(b.ctx, "ALTER DATABASE "+b.database()+" SET enable_seqscan = off")
			require.NoError(b.t, err)
			fresh := b.reopen()
			defer func() { require.NoError(b.t, fresh.Close()) }()
			b.db = fresh
			b.svc = contacts.New(contacts.Deps{DB: fresh})
		}
		for _, filter := range []fields.Filter{
			{Key: "motto", Operator: fields.Equals, Values: []any{"elan"}},
			{Key: "score", Operator: fields.Greater, Values: []any{9}},
			{Key: "met_on", Operator: fields.Less, Values: []any{"2025-01-01"}},
			{Key: "is_vip", Operator: fields.Equals, Values: []any{true}},
			{Key: "size", Operator: fields.In, Values: []any{"S", "L"}},
		} {
			require.Contains(b.t, b.plan(explain, filter), "contacts_custom_"+filter.Key)
		}
	})
}

func TestFieldDefinitions(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		size := b.define(contacts.FieldInput{Key: "size", Type: customfield.TypeCHOICE, Options: []string{"S", "M"}, IsRequired: true})
		_, err := b.svc.DefineField(b.ctx, contacts.FieldInput{Key: "size", Type: customfield.TypeTEXT, LabelEn: "a", LabelKo: "b"})
		require.Equal(b.t, errs.CodeConflict, errs.CodeOf(err))
		_, member := b.staff("Member", viewer.Membership)
		_, err = b.svc.DefineField(member, contacts.FieldInput{Key: "mine", Type: customfield.TypeTEXT, LabelEn: "a", LabelKo: "b"})
		require.Equal(b.t, errs.CodeForbidden, errs.CodeOf(err))

		_, err = b.svc.Create(b.ctx, contacts.CreateInput{Kind: contact.KindORGANIZATION, Details: contacts.Details{OrganizationName: ptr("A")}})
		require.Equal(b.t, map[string]string{"customFields.size": errs.KeyRequired}, faults(b.t, err))
		made := b.create(contacts.CreateInput{Kind: contact.KindORGANIZATION, Details: contacts.Details{
			OrganizationName: ptr("A"), CustomFields: map[string]any{"size": "S"},
		}})

		change := contacts.FieldInput{ID: size.ID, LabelEn: "Size", LabelKo: "크기", Options: []string{"M", "L"}}
		_, err = b.svc.ChangeField(b.ctx, change)
		require.Equal(b.t, map[string]string{"options": fields.KeyOptionsAreTaken}, faults(b.t, err))
		b.update(made.ID, contacts.Details{CustomFields: map[string]any{"size": "M"}})
		changed, err := b.svc.ChangeField(b.ctx, change)
		require.NoError(b.t, err)
		require.Equal(b.t, []string{"M", "L"}, changed.Options)
		require.Equal(b.t, customfield.TypeCHOICE, changed.Type)

		_, err = b.svc.ArchiveField(b.ctx, size.ID, true)
		require.NoError(b.t, err)
		_, err = b.svc.Update(b.ctx, contacts.UpdateInput{ID: made.ID, Details: contacts.Details{CustomFields: map[string]any{"size": "L"}}})
		require.Equal(b.t, map[string]string{"customFields.size": fields.KeyArchived}, faults(b.t, err))
		require.Equal(b.t, "M", b.get(made.ID).CustomFields["size"], "its values are kept")
		require.NoError(b.t, b.svc.EnsureFieldIndexes(b.ctx))
	})
}

func TestFieldFiltersTellNothingThatIsHidden(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		b.fixture()
		blind := b.limited("Blind", viewer.Membership, func(a *viewer.Access) {
			a.Types["Contact"].Fields["custom_fields"] = viewer.Hide
		})
		_, err := b.svc.FieldFilters(blind, []fields.Filter{{Key: "score", Operator: fields.Equals, Values: []any{9}}})
		require.Equal(b.t, errs.CodeForbidden, errs.CodeOf(err))
		_, err = b.svc.FieldFilters(b.ctx, []fields.Filter{
			{Key: "nope", Operator: fields.Equals, Values: []any{1}}, {Key: "size", Operator: fields.Less, Values: []any{"S"}},
		})
		require.Equal(b.t, map[string]string{
			"customFields.0.key": fields.KeyUnknown, "customFields.1.operator": fields.KeyOperator,
		}, faults(b.t, err))
	})
}

func (b *testBundle) plan(explain string, filter fields.Filter) string {
	b.t.Helper()
	where, err := b.svc.FieldFilters(b.ctx, []fields.Filter{filter})
	require.NoError(b.t, err)
	query, args := b.selector(where)
	rows, err := b.db.Query(b.ctx, explain+query, args...)
	require.NoError(b.t, err)
	defer func() { require.NoError(b.t, rows.Close()) }()
	var lines []string
	columns, err := rows.Columns()
	require.NoError(b.t, err)
	for rows.Next() {
		cells := make([]any, len(columns))
		for i := range cells {
			cells[i] = new(any)
		}
		require.NoError(b.t, rows.Scan(cells...))
		for _, cell := range cells {
			lines = append(lines, fmt.Sprint(*cell.(*any)))
		}
	}
	require.NoError(b.t, rows.Err())
	return strings.Join(slices.DeleteFunc(lines, func(s string) bool { return s == "" }), "\n")
}
