package contacts_test

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/relationshiptype"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
)

// kind is the id of a usual kind of relationship.
func (b *testBundle) kind(key string) int64 {
	b.t.Helper()
	require.NoError(b.t, b.svc.EnsureRelationshipTypes(b.ctx))
	id, err := b.db.Client(b.ctx).RelationshipType.Query().Where(relationshiptype.Key(key)).OnlyID(b.ctx)
	require.NoError(b.t, err)
	return id
}

func TestRelationshipIsReadFromBothSides(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna, ben := b.person("Anna", "Schmidt"), b.person("Ben", "Schmidt")
		parent := b.kind("parent")
		made, err := b.svc.AddRelationship(b.ctx, contacts.RelationshipInput{FromID: anna.ID, ToID: ben.ID, TypeID: parent})
		require.NoError(b.t, err)

		fromAnna, err := b.svc.Relationships(b.ctx, anna.ID)
		require.NoError(b.t, err)
		require.Len(b.t, fromAnna, 1)
		require.Equal(b.t, "parent of", fromAnna[0].LabelEn())
		require.Equal(b.t, ben.ID, fromAnna[0].OtherID)
		fromBen, err := b.svc.Relationships(b.ctx, ben.ID)
		require.NoError(b.t, err)
		require.Equal(b.t, "child of", fromBen[0].LabelEn())
		require.Equal(b.t, "자녀", fromBen[0].LabelKo())
		require.Equal(b.t, contacts.Current, fromBen[0].Standing)

		_, err = b.svc.AddRelationship(b.ctx, contacts.RelationshipInput{FromID: anna.ID, ToID: ben.ID, TypeID: parent})
		require.Equal(b.t, errs.CodeConflict, errs.CodeOf(err))
		_, err = b.svc.EndRelationship(b.ctx, made.ID, date.MustParse("2026-01-31"))
		require.NoError(b.t, err)
		_, err = b.svc.AddRelationship(b.ctx, contacts.RelationshipInput{
			FromID: anna.ID, ToID: ben.ID, TypeID: parent, StartOn: date.MustParse("2026-12-01"),
		})
		require.NoError(b.t, err, "what has ended may begin anew")
		fromAnna, err = b.svc.Relationships(b.ctx, anna.ID)
		require.NoError(b.t, err)
		require.Equal(b.t, []contacts.Standing{contacts.Future, contacts.Past}, []contacts.Standing{fromAnna[0].Standing, fromAnna[1].Standing})
		require.NoError(b.t, b.svc.RemoveRelationship(b.ctx, made.ID))
		require.Contains(b.t, b.events(ben.ID), "relationship.removed")
	})
}

func TestRelationshipRefuses(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna, ben := b.person("Anna", "Schmidt"), b.person("Ben", "Schmidt")
		spouse := b.kind("spouse")
		_, err := b.svc.AddRelationship(b.ctx, contacts.RelationshipInput{
			FromID: anna.ID, ToID: anna.ID, TypeID: spouse, StartOn: "2026-02-01", EndOn: "2026-01-01",
		})
		require.Equal(b.t, map[string]string{"toId": contacts.KeySelfRelated, "endOn": contacts.KeyEndsBeforeStart}, faults(b.t, err))

		_, err = b.svc.AddRelationship(b.ctx, contacts.RelationshipInput{FromID: ben.ID, ToID: anna.ID, TypeID: spouse})
		require.NoError(b.t, err)
		_, err = b.svc.AddRelationship(b.ctx, contacts.RelationshipInput{FromID: anna.ID, ToID: ben.ID, TypeID: spouse})
		require.Equal(b.t, errs.CodeConflict, errs.CodeOf(err), "a symmetric kind is the same from both sides")

		_, err = b.svc.ArchiveRelationshipType(b.ctx, spouse)
		require.NoError(b.t, err)
		_, err = b.svc.AddRelationship(b.ctx, contacts.RelationshipInput{FromID: anna.ID, ToID: b.organization("Acme").ID, TypeID: spouse})
		require.Equal(b.t, map[string]string{"typeId": contacts.KeyRelationshipGone}, faults(b.t, err))

		_, err = b.svc.SaveRelationshipType(b.ctx, contacts.RelationshipTypeInput{Key: "Boss!", LabelEn: "boss of"})
		require.Equal(b.t, map[string]string{
			"key": "customField.key", "labelKo": errs.KeyRequired, "reverseEn": errs.KeyRequired, "reverseKo": errs.KeyRequired,
		}, faults(b.t, err))
		_, err = b.svc.SaveRelationshipType(b.ctx, contacts.RelationshipTypeInput{Key: "spouse", IsSymmetric: true, LabelEn: "a", LabelKo: "b"})
		require.Equal(b.t, errs.CodeConflict, errs.CodeOf(err))
		renamed, err := b.svc.SaveRelationshipType(b.ctx, contacts.RelationshipTypeInput{ID: spouse, LabelEn: "married to", LabelKo: "부부"})
		require.NoError(b.t, err)
		require.Equal(b.t, "married to", renamed.ReverseEn)

		_, member := b.staff("Member", viewer.Membership)
		_, err = b.svc.SaveRelationshipType(member, contacts.RelationshipTypeInput{ID: spouse, LabelEn: "x", LabelKo: "x"})
		require.Equal(b.t, errs.CodeForbidden, errs.CodeOf(err))
	})
}

func TestTwoAtOnceRelateOnce(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna, ben := b.person("Anna", "Schmidt"), b.person("Ben", "Schmidt")
		friend := b.kind("friend")
		results := make([]error, 6)
		var wait sync.WaitGroup
		for i := range results {
			from, to := anna.ID, ben.ID
			if i%2 == 1 {
				from, to = to, from
			}
			wait.Go(func() {
				_, results[i] = b.svc.AddRelationship(b.ctx, contacts.RelationshipInput{FromID: from, ToID: to, TypeID: friend})
			})
		}
		wait.Wait()
		made := 0
		for _, err := range results {
			if err == nil {
				made++
				continue
			}
			require.Equal(b.t, errs.CodeConflict, errs.CodeOf(err), "%v", err)
		}
		require.Equal(b.t, 1, made)
	})
}

func TestAffiliations(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna, acme, beta := b.person("Anna", "Schmidt"), b.organization("Acme"), b.organization("Beta")
		save := func(in contacts.AffiliationInput) int64 {
			b.t.Helper()
			saved, err := b.svc.SaveAffiliation(b.ctx, in)
			require.NoError(b.t, err)
			return saved.ID
		}
		primary := func() int64 {
			b.t.Helper()
			found := int64(0)
			for _, a := range b.db.Client(b.ctx).Contact.GetX(b.ctx, anna.ID).QueryAffiliations().AllX(b.ctx) {
				if a.IsPrimary {
					require.Zero(b.t, found, "one primary only")
					found = a.ID
				}
			}
			return found
		}
		past := save(contacts.AffiliationInput{PersonID: anna.ID, OrganizationID: acme.ID, Title: "Intern", EndOn: "2020-12-31"})
		require.Zero(b.t, primary(), "what is over is not shown beside the name")
		first := save(contacts.AffiliationInput{PersonID: anna.ID, OrganizationID: acme.ID, Title: " Chair ", StartOn: "2021-01-01"})
		require.Equal(b.t, first, primary())
		second := save(contacts.AffiliationInput{PersonID: anna.ID, OrganizationID: beta.ID})
		require.Equal(b.t, first, primary(), "the primary stays")
		save(contacts.AffiliationInput{ID: second, IsPrimary: true, Title: "Treasurer"})
		require.Equal(b.t, second, primary())
		save(contacts.AffiliationInput{ID: second, Title: "Treasurer", EndOn: "2026-11-01"})
		require.Equal(b.t, first, primary(), "another takes over when it ends")
		require.NoError(b.t, b.svc.RemoveAffiliation(b.ctx, first))
		require.Zero(b.t, primary())
		require.NotZero(b.t, past)

		_, err := b.svc.SaveAffiliation(b.ctx, contacts.AffiliationInput{PersonID: acme.ID, OrganizationID: anna.ID})
		require.Equal(b.t, map[string]string{
			"personId": contacts.KeyNotIndividual, "organizationId": contacts.KeyNotOrganization,
		}, faults(b.t, err))
	})
}
