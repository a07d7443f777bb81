package contacts_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"strings"
	"testing"

	vcard "github.com/emersion/go-vcard"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/sheets"
)

// exported reads a CSV export back, header first.
func (b *testBundle) exported(ctx context.Context, in contacts.ExportInput) [][]string {
	b.t.Helper()
	in.Format = sheets.CSV
	var out bytes.Buffer
	require.NoError(b.t, b.svc.Export(ctx, in, &out))
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(out.String(), "\ufeff"))).ReadAll()
	require.NoError(b.t, err)
	return rows
}

func TestExport(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		b.define(contacts.FieldInput{Key: "score", Type: customfield.TypeNUMBER})
		b.define(contacts.FieldInput{Key: "diets", Type: customfield.TypeMULTICHOICE, Options: []string{"vegan", "halal"}})
		ids, err := b.svc.EnsureTags(b.ctx, []string{"Friend"})
		require.NoError(b.t, err)
		b.create(contacts.CreateInput{Kind: contact.KindINDIVIDUAL, IsIncompleteOK: true, Details: contacts.Details{
			GivenName: ptr("=HYPERLINK(\"http://evil\")"), FamilyName: ptr("Zett"), BirthOn: ptr(date.MustParse("1980-02-29")), TagIDs: &ids,
			Emails:       ptr([]contacts.EmailInput{{Address: "z@example.org"}, {Address: "y@example.org", IsPrimary: true}}),
			Phones:       ptr([]contacts.PhoneInput{{Number: "010-1234-5678"}}),
			Addresses:    ptr([]contacts.AddressInput{{Country: "DE", Locality: "Ulm"}}),
			CustomFields: map[string]any{"score": "10.50", "diets": []any{"halal", "vegan"}},
		}})
		b.organization("가나다 재단")

		columns := []string{"displayName", "givenName", "email", "phone", "locality", "birthOn", "tags", "customFields.score", "customFields.diets"}
		rows := b.exported(b.ctx, contacts.ExportInput{Columns: columns, Language: "ko"})
		require.Equal(b.t, []string{"이름", "이름(성 제외)", "이메일", "전화번호", "시·군·구", "생년월일", "태그", "score", "diets"}, rows[0])
		require.Len(b.t, rows, 3)
		require.Equal(b.t, []string{
			"'=HYPERLINK(\"http://evil\") Zett", "'=HYPERLINK(\"http://evil\")", "y@example.org", "+821012345678",
			"Ulm", "1980-02-29", "Friend", "10.5", "vegan; halal",
		}, rows[1])

		var xlsx bytes.Buffer
		require.NoError(b.t, b.svc.Export(b.ctx, contacts.ExportInput{Format: sheets.XLSX, Columns: columns}, &xlsx))
		file, err := excelize.OpenReader(&xlsx)
		require.NoError(b.t, err)
		cells, err := file.GetRows("Moim")
		require.NoError(b.t, err)
		require.Equal(b.t, "=HYPERLINK(\"http://evil\")", cells[1][1])
		formula, err := file.GetCellFormula("Moim", "B2")
		require.NoError(b.t, err)
		require.Empty(b.t, formula)
		require.NoError(b.t, file.Close())
	})
}

func TestExportFollowsTheRights(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		b.create(contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{
			FamilyName: ptr("Schmidt"), BirthOn: ptr(date.MustParse("1980-01-01")),
		}})
		blind := b.limited("Blind", viewer.Membership, func(a *viewer.Access) {
			a.Types["Contact"].Fields["birth_on"] = viewer.Hide
		})
		require.NotContains(b.t, b.exported(blind, contacts.ExportInput{})[0], "Date of birth")
		err := b.svc.Export(blind, contacts.ExportInput{Format: sheets.CSV, Columns: []string{"birthOn"}}, io.Discard)
		require.Equal(b.t, map[string]string{"columns.0": contacts.KeyExportColumn}, faults(b.t, err))
		var cards bytes.Buffer
		require.NoError(b.t, b.svc.ExportVCards(blind, &cards))
		require.NotContains(b.t, cards.String(), "BDAY")

		own := b.limited("Own", viewer.Membership, func(a *viewer.Access) {
			a.Types["Contact"] = viewer.TypeAccess{Read: viewer.Own, Write: viewer.Own}
		})
		require.Len(b.t, b.exported(own, contacts.ExportInput{}), 1, "the header alone")
		err = b.svc.Export(context.Background(), contacts.ExportInput{Format: sheets.CSV}, io.Discard)
		require.Equal(b.t, errs.CodeForbidden, errs.CodeOf(err))
		err = b.svc.Export(b.ctx, contacts.ExportInput{Format: "DOC"}, io.Discard)
		require.Equal(b.t, map[string]string{"format": errs.KeyMalformed}, faults(b.t, err))
	})
}

// TestExportPages has more contacts than a page, many of one name: a page must
// begin exactly where the one before ended.
func TestExportPages(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		const people = 1_003
		b.system(func(ctx context.Context) error {
			for i := range people {
				name := fmt.Sprintf("Name %d", i%3)
				b.db.Client(ctx).Contact.Create().SetKind(contact.KindORGANIZATION).SetDisplayName(name).
					SetOrganizationName(name).SetSortKey(strings.ToLower(name)).ExecX(ctx)
			}
			return nil
		})
		seen := map[string]bool{}
		for _, row := range b.exported(b.ctx, contacts.ExportInput{Columns: []string{"id"}})[1:] {
			seen[row[0]] = true
		}
		require.Len(b.t, seen, people)
		only := b.exported(b.ctx, contacts.ExportInput{Columns: []string{"id"}, Where: []predicate.Contact{contact.DisplayName("Name 1")}})
		require.Len(b.t, only, 1+people/3)
	})
}

func TestExportVCards(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		minsu := b.create(contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{
			GivenName: ptr("민수"), FamilyName: ptr("김"), Prefix: ptr("박사"), BirthOn: ptr(date.MustParse("1980-02-29")),
			Note:      ptr("two\nlines; and, signs"),
			Emails:    ptr([]contacts.EmailInput{{Address: "a@example.org"}}),
			Phones:    ptr([]contacts.PhoneInput{{Number: "010-1234-5678"}}),
			Addresses: ptr([]contacts.AddressInput{{Lines: "세종대로 110", Region: "서울특별시", Locality: "중구", PostalCode: "04524"}}),
		}})
		_, err := b.svc.SaveAffiliation(b.ctx, contacts.AffiliationInput{PersonID: minsu.ID, OrganizationID: b.organization("Acme").ID, Title: "Chair"})
		require.NoError(b.t, err)
		var out bytes.Buffer
		require.NoError(b.t, b.svc.ExportVCards(b.ctx, &out))
		decoder := vcard.NewDecoder(&out)
		acme, err := decoder.Decode()
		require.NoError(b.t, err)
		require.Equal(b.t, vcard.KindOrganization, acme.Kind())
		card, err := decoder.Decode()
		require.NoError(b.t, err)
		require.Equal(b.t, "4.0", card.Value(vcard.FieldVersion))
		require.Equal(b.t, "김민수", card.Value(vcard.FieldFormattedName))
		require.Equal(b.t, "김", card.Name().FamilyName)
		require.Equal(b.t, "19800229", card.Value(vcard.FieldBirthday))
		require.Equal(b.t, "two\nlines; and, signs", card.Value(vcard.FieldNote))
		require.Equal(b.t, "tel:+821012345678", card.PreferredValue(vcard.FieldTelephone))
		require.Equal(b.t, "04524", card.Address().PostalCode)
		require.Equal(b.t, []string{"Acme", "Chair"}, []string{card.Value(vcard.FieldOrganization), card.Value(vcard.FieldTitle)})
		_, err = decoder.Decode()
		require.ErrorIs(b.t, err, io.EOF)
	})
}
