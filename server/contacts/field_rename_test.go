package contacts_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/contacts/fields"
	"github.com/moim-crm/moim/server/errs"
)

func (b *testBundle) field(key string) *ent.CustomField {
	b.t.Helper()
	return b.db.Client(b.ctx).CustomField.Query().Where(customfield.Key(key)).OnlyX(b.ctx)
}

func change(def *ent.CustomField, options []string, renamed map[string]string) contacts.FieldInput {
	return contacts.FieldInput{ID: def.ID, LabelEn: def.LabelEn, LabelKo: def.LabelKo, IsIndexed: def.IsIndexed, Options: options, Renamed: renamed}
}

func TestRenamedChoicesKeepTheirValues(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		b.fixture()
		size, diets := b.field("size"), b.field("diets")
		_, err := b.svc.ChangeField(b.ctx, change(size, []string{"S", "medium “M”", "L"}, map[string]string{"M": "medium “M”"}))
		require.NoError(b.t, err)
		require.Equal(b.t, "BC", b.found(fields.Filter{Key: "size", Operator: fields.Equals, Values: []any{"medium “M”"}}))
		require.Equal(b.t, "A", b.found(fields.Filter{Key: "size", Operator: fields.Equals, Values: []any{"S"}}), "the others stay")

		_, err = b.svc.ChangeField(b.ctx, change(diets, []string{"vegan", "할랄", "kosher"}, map[string]string{"halal": "할랄"}))
		require.NoError(b.t, err)
		require.Equal(b.t, "A", b.found(fields.Filter{Key: "diets", Operator: fields.Contains, Values: []any{"할랄"}}))
		a := b.db.Client(b.ctx).Contact.Query().Where(contact.OrganizationName("A")).OnlyX(b.ctx)
		require.Equal(b.t, []any{"vegan", "할랄"}, a.CustomFields["diets"], "in their order")
		b.update(a.ID, contacts.Details{OrganizationName: ptr("A"), CustomFields: map[string]any{"diets": []any{"할랄"}}})

		for name, in := range map[string]contacts.FieldInput{
			"one that is not there":      change(b.field("size"), []string{"S", "medium “M”", "XL"}, map[string]string{"XS": "XL"}),
			"into one that is there":     change(b.field("size"), []string{"S", "medium “M”"}, map[string]string{"L": "S"}),
			"to one that is not offered": change(b.field("size"), []string{"S", "medium “M”"}, map[string]string{"L": "large"}),
		} {
			_, err := b.svc.ChangeField(b.ctx, in)
			all := errs.All(err)
			require.Len(b.t, all, 1, name)
			require.Equal(b.t, "renamed", all[0].Field, name)
		}
		_, err = b.svc.ChangeField(b.ctx, change(b.field("size"), []string{"S", "L"}, nil))
		require.True(b.t, errs.Is(err, errs.CodeConflict), "a choice in use is not taken away unasked")
	})
}

func TestFieldOrderAndUse(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		b.fixture()
		size, motto, site := b.field("size"), b.field("motto"), b.field("site")
		ordered, err := b.svc.OrderFields(b.ctx, []int64{site.ID, size.ID, motto.ID})
		require.NoError(b.t, err)
		require.Equal(b.t, []int{1, 2, 3}, []int{ordered[0].Position, ordered[1].Position, ordered[2].Position})
		require.Equal(b.t, site.ID, ordered[0].ID)
		used, err := b.svc.FieldUse(b.ctx, []int64{size.ID, motto.ID, site.ID})
		require.NoError(b.t, err)
		require.Equal(b.t, map[int64]int{size.ID: 3, motto.ID: 3, site.ID: 1}, used)
		a := b.db.Client(b.ctx).Contact.Query().Where(contact.OrganizationName("A")).OnlyX(b.ctx)
		_, err = b.svc.Archive(b.ctx, a.ID)
		require.NoError(b.t, err)
		used, err = b.svc.FieldUse(b.ctx, []int64{size.ID})
		require.NoError(b.t, err)
		require.Equal(b.t, map[int64]int{size.ID: 2}, used, "an archived contact is left out")
	})
}

func TestTagsArePutAway(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		made, err := b.svc.SaveTag(b.ctx, contacts.TagInput{Name: "Choir", Description: " Sings "})
		require.NoError(b.t, err)
		require.Equal(b.t, "Sings", made.Description)
		away, err := b.svc.ChangeTag(b.ctx, made.ID, contacts.TagChange{IsArchived: ptr(true)})
		require.NoError(b.t, err)
		require.NotNil(b.t, away.ArchivedAt)
		require.Equal(b.t, "Sings", away.Description, "what is left out stays")
		back, err := b.svc.ChangeTag(b.ctx, made.ID, contacts.TagChange{IsArchived: ptr(false), Description: ptr("")})
		require.NoError(b.t, err)
		require.Nil(b.t, back.ArchivedAt)
		require.Empty(b.t, back.Description)
		_, err = b.svc.ChangeTag(b.ctx, made.ID, contacts.TagChange{Name: ptr(" ")})
		require.Equal(b.t, "name", errs.All(err)[0].Field)
	})
}
