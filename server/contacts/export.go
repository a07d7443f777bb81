package contacts

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts/reach"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/sheets"
)

// ExportInput says which contacts go into a file, and what of them.
type ExportInput struct {
	Format sheets.Format
	// Where narrows to a list's filter; the viewer's rows in any case.
	Where []predicate.Contact
	// Columns are names as in ExportColumns; all that the viewer may see where
	// there are none.
	Columns []string
	// Language is "ko" or "en", for the header.
	Language string
}

// ExportColumn is one column of an export.
type ExportColumn struct {
	Name   string
	En, Ko string
	// typ and field are what the access rules call it.
	typ, field string
	value      func(c *ent.Contact) any
}

// Export writes a list as a file for spreadsheets.
func (s *Service) Export(ctx context.Context, in ExportInput, w io.Writer) error {
	if !in.Format.Valid() {
		return errs.Invalid("format", errs.KeyMalformed, "value", in.Format)
	}
	columns, err := s.ExportColumns(ctx)
	if err != nil {
		return err
	}
	if columns, err = pick(columns, in.Columns); err != nil {
		return err
	}
	header := make([]any, len(columns))
	for i, c := range columns {
		header[i] = c.En
		if in.Language == "ko" {
			header[i] = c.Ko
		}
	}
	file, err := sheets.New(in.Format, "Moim", w)
	if err != nil {
		return err
	}
	if err := file.Row(header...); err != nil {
		return fmt.Errorf("write the header of an export: %w", err)
	}
	err = s.eachPage(ctx, in.Where, func(page []*ent.Contact) error {
		for _, c := range page {
			cells := make([]any, len(columns))
			for i, column := range columns {
				cells[i] = column.value(c)
			}
			if err := file.Row(cells...); err != nil {
				return fmt.Errorf("write a row of an export: %w", err)
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return file.Close()
}

// ExportColumns are the columns that the viewer may export: fields that are
// hidden from them are none.
func (s *Service) ExportColumns(ctx context.Context) ([]ExportColumn, error) {
	v := viewer.FromContext(ctx)
	if !rule.CanRead(v, "Contact") {
		return nil, errs.Forbidden(errs.KeyForbidden)
	}
	definitions, err := s.db.Client(ctx).CustomField.Query().
		Where(customfield.EntityEQ(customfield.EntityCONTACT), customfield.ArchivedAtIsNil()).
		Order(customfield.ByPosition(), customfield.ByID()).All(ctx)
	if err != nil {
		return nil, explain(err, "load field definitions")
	}
	all := exportColumns()
	for _, def := range definitions {
		all = append(all, customColumn(def))
	}
	var out []ExportColumn
	for _, c := range all {
		if rule.Field(v, c.typ, c.field) != viewer.Hide {
			out = append(out, c)
		}
	}
	return out, nil
}

func pick(columns []ExportColumn, wanted []string) ([]ExportColumn, error) {
	if len(wanted) == 0 {
		return columns, nil
	}
	byName := map[string]ExportColumn{}
	for _, c := range columns {
		byName[c.Name] = c
	}
	out := make([]ExportColumn, len(wanted))
	for i, name := range wanted {
		c, ok := byName[name]
		if !ok {
			return nil, errs.Invalid("columns."+strconv.Itoa(i), KeyExportColumn, "column", name)
		}
		out[i] = c
	}
	return out, nil
}

func exportColumns() []ExportColumn {
	text := func(name, en, ko, field string, value func(c *ent.Contact) string) ExportColumn {
		return ExportColumn{Name: name, En: en, Ko: ko, typ: "Contact", field: field, value: func(c *ent.Contact) any { return value(c) }}
	}
	columns := []ExportColumn{
		text("id", "ID", "ID", "id", func(c *ent.Contact) string { return strconv.FormatInt(c.ID, 10) }),
		text("kind", "Kind", "유형", "kind", func(c *ent.Contact) string { return string(c.Kind) }),
		text("displayName", "Name", "이름", "display_name", func(c *ent.Contact) string { return c.DisplayName }),
		text("prefix", "Title", "호칭", "prefix", func(c *ent.Contact) string { return c.Prefix }),
		text("givenName", "Given name", "이름(성 제외)", "given_name", func(c *ent.Contact) string { return c.GivenName }),
		text("middleName", "Middle name", "가운데 이름", "middle_name", func(c *ent.Contact) string { return c.MiddleName }),
		text("familyName", "Family name", "성", "family_name", func(c *ent.Contact) string { return c.FamilyName }),
		text("suffix", "Suffix", "이름 뒤 호칭", "suffix", func(c *ent.Contact) string { return c.Suffix }),
		text("preferredName", "Preferred name", "선호하는 이름", "preferred_name", func(c *ent.Contact) string { return c.PreferredName }),
		text("organizationName", "Organization", "단체명", "organization_name", func(c *ent.Contact) string { return c.OrganizationName }),
		text("legalName", "Legal name", "법적 명칭", "legal_name", func(c *ent.Contact) string { return c.LegalName }),
		text("household", "Household", "가구", "household_id", householdName),
		text("birthOn", "Date of birth", "생년월일", "birth_on", func(c *ent.Contact) string { return c.BirthOn.String() }),
		text("deceasedOn", "Date of death", "사망일", "deceased_on", func(c *ent.Contact) string { return c.DeceasedOn.String() }),
		text("language", "Language", "언어", "language", func(c *ent.Contact) string { return c.Language }),
		text("source", "Source", "출처", "source", func(c *ent.Contact) string { return c.Source }),
		text("externalId", "External ID", "외부 ID", "external_id", func(c *ent.Contact) string { return c.ExternalID }),
		text("note", "Note", "메모", "note", func(c *ent.Contact) string { return c.Note }),
		{Name: "createdAt", En: "Created", Ko: "만든 때", typ: "Contact", field: "created_at", value: func(c *ent.Contact) any { return c.CreatedAt }},
	}
	columns = append(columns, reachColumns()...)
	return append(columns, ExportColumn{
		Name: "tags", En: "Tags", Ko: "태그", typ: "Tag", field: "name", value: func(c *ent.Contact) any {
			var names []string
			for _, t := range c.Edges.Tags {
				names = append(names, t.Name)
			}
			return strings.Join(names, "; ")
		},
	})
}

func householdName(c *ent.Contact) string {
	if c.Edges.Household == nil {
		return ""
	}
	return c.Edges.Household.DisplayName
}

func customColumn(def *ent.CustomField) ExportColumn {
	return ExportColumn{
		Name: "customFields." + def.Key, En: def.LabelEn, Ko: def.LabelKo, typ: "Contact", field: "custom_fields",
		value: func(c *ent.Contact) any { return CustomCell(c.CustomFields[def.Key]) },
	}
}

// CustomCell is what the value of a custom field shows in a table.
func CustomCell(v any) any {
	switch v := v.(type) {
	case float64:
		return sheets.Number(strconv.FormatFloat(v, 'f', -1, 64))
	case []any:
		texts := make([]string, len(v))
		for i, one := range v {
			texts[i] = fmt.Sprint(one)
		}
		return strings.Join(texts, "; ")
	default:
		return v
	}
}

// reachColumns show the primary of each way to reach somebody.
func reachColumns() []ExportColumn {
	columns := []ExportColumn{
		{Name: "email", En: "E-mail", Ko: "이메일", typ: "ContactEmail", field: "address", value: func(c *ent.Contact) any {
			for _, e := range c.Edges.Emails {
				if e.IsPrimary {
					return e.Address
				}
			}
			return nil
		}},
		{Name: "phone", En: "Telephone", Ko: "전화번호", typ: "ContactPhone", field: "number", value: func(c *ent.Contact) any {
			for _, p := range c.Edges.Phones {
				if p.IsPrimary {
					phone := reach.Phone{Number: p.Number, Extension: p.Extension}
					return strings.TrimSpace(phone.Number + " " + extension(phone))
				}
			}
			return nil
		}},
	}
	for _, part := range []struct {
		name, en, ko, field string
		of                  func(a *ent.ContactAddress) string
	}{
		{"lines", "Street", "도로명 주소", "lines", func(a *ent.ContactAddress) string { return a.Lines }},
		{"dependentLocality", "District", "읍·면·동", "dependent_locality", func(a *ent.ContactAddress) string { return a.DependentLocality }},
		{"postalCode", "Postcode", "우편번호", "postal_code", func(a *ent.ContactAddress) string { return a.PostalCode }},
		{"locality", "City", "시·군·구", "locality", func(a *ent.ContactAddress) string { return a.Locality }},
		{"region", "Region", "시·도", "region", func(a *ent.ContactAddress) string { return a.Region }},
		{"country", "Country", "국가", "country", func(a *ent.ContactAddress) string { return a.Country }},
	} {
		columns = append(columns, ExportColumn{
			Name: part.name, En: part.en, Ko: part.ko, typ: "ContactAddress", field: part.field,
			value: func(c *ent.Contact) any {
				for _, a := range c.Edges.Addresses {
					if a.IsPrimary {
						return part.of(a)
					}
				}
				return nil
			},
		})
	}
	return columns
}

func extension(p reach.Phone) string {
	if p.Extension == "" {
		return ""
	}
	return "ext. " + p.Extension
}
