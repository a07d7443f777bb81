package contacts_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/consentevent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/interaction"
	"github.com/moim-crm/moim/ent/membershipterm"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
)

// life fills a contact's timeline with one entry of each kind, an hour or a day
// apart, the oldest first in the order of kinds below.
func (b *testBundle) life(id int64) {
	b.t.Helper()
	hour := func(n int) time.Time { return now.Add(time.Duration(n) * time.Hour) }
	b.system(func(ctx context.Context) error {
		client := b.db.Client(ctx)
		level := client.MembershipLevel.Create().SetName("Friend").SaveX(ctx)
		membership := client.Membership.Create().SetHolderID(id).SetLevelID(level.ID).SetJoinedOn("2026-01-01").SaveX(ctx)
		term := client.MembershipTerm.Create().SetMembershipID(membership.ID).SetLevelID(level.ID).
			SetStartOn("2026-01-01").SetEndOn("2026-12-31").SetKind(membershipterm.KindJOIN).SetChain(1).
			SetPriceMinor(1000).SetCurrency("KRW").SaveX(ctx)
		client.MembershipTerm.Create().SetMembershipID(membership.ID).SetLevelID(level.ID).
			SetStartOn("2026-02-01").SetEndOn("2026-12-31").SetKind(membershipterm.KindJOIN).SetChain(2).
			SetPriceMinor(1000).SetCurrency("KRW").SetVoidedAt(now).SaveX(ctx)
		require.NotZero(b.t, term.ID)
		client.VolunteerHours.Create().SetContactID(id).SetWorkedOn("2026-11-20").SetMinutesPlanned(60).SetMinutesWorked(60).SaveX(ctx)
		// In Seoul the 22nd begins at 15:00 UTC on the 21st: before the interaction
		// one hour earlier than now, after the one a day earlier.
		client.Donation.Create().SetContactID(id).SetAmountMinor(5000).SetCurrency("KRW").SetReceivedOn("2026-11-22").SaveX(ctx)
		client.Donation.Create().SetContactID(id).SetAmountMinor(7000).SetCurrency("KRW").SetReceivedOn("2026-11-22").SetDeletedAt(now).SaveX(ctx)
		opportunity := client.VolunteerOpportunity.Create().SetTitle("Soup").SetTimeZone("Asia/Seoul").SaveX(ctx)
		shift := client.Shift.Create().SetOpportunityID(opportunity.ID).SetStartsLocal("2026-12-01T10:00").SetEndsLocal("2026-12-01T12:00").
			SetTimeZone("Asia/Seoul").SetStartsAt(hour(240)).SetEndsAt(hour(242)).SetCapacity(5).SaveX(ctx)
		client.ShiftSignup.Create().SetShiftID(shift.ID).SetContactID(id).SetCreatedAt(hour(-2)).SaveX(ctx)
		client.Interaction.Create().SetContactID(id).SetKind(interaction.KindCALL).SetOccurredAt(hour(-24)).SetSubject("yesterday").SaveX(ctx)
		client.Interaction.Create().SetContactID(id).SetKind(interaction.KindCALL).SetOccurredAt(hour(-1)).SetSubject("today").SaveX(ctx)
		client.ConsentEvent.Create().SetContactID(id).SetPurpose("newsletter").SetAction(consentevent.ActionGIVEN).
			SetOccurredAt(now.Add(500 * time.Millisecond)).SaveX(ctx)
		client.Task.Create().SetContactID(id).SetTitle("Thank them").SetCreatedAt(hour(-100)).SetCompletedAt(hour(1)).SaveX(ctx)
		return nil
	})
}

// lifeKinds are the entries of life, the newest first.
var lifeKinds = []contacts.TimelineKind{
	contacts.TimelineTask, contacts.TimelineConsent, contacts.TimelineInteraction, contacts.TimelineSignup,
	contacts.TimelineDonation, contacts.TimelineInteraction, contacts.TimelineHours, contacts.TimelineMembership,
}

func kindsOf(entries []contacts.TimelineEntry) []contacts.TimelineKind {
	var kinds []contacts.TimelineKind
	for _, e := range entries {
		kinds = append(kinds, e.Kind)
	}
	return kinds
}

func TestTimelineMergesEverything(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna := b.person("Anna", "Schmidt")
		b.life(anna.ID)
		b.life(b.person("Somebody", "Else").ID)
		in := contacts.TimelineInput{ContactID: anna.ID, Kinds: lifeKinds}
		page, err := b.svc.Timeline(b.ctx, in)
		require.NoError(b.t, err)
		require.False(b.t, page.HasNext)
		require.Equal(b.t, lifeKinds, kindsOf(page.Entries))
		require.Equal(b.t, now.Add(500*time.Millisecond), page.Entries[1].At, "exact to the microsecond")
		require.Equal(b.t, date.MustParse("2026-11-22").Midnight(time.FixedZone("KST", 9*60*60)).UTC(), page.Entries[4].At)
		require.Equal(b.t, "today", page.Entries[2].Node.(*ent.Interaction).Subject)
		count, err := b.svc.TimelineCount(b.ctx, in)
		require.NoError(b.t, err)
		require.Equal(b.t, len(lifeKinds), count)

		var walked []contacts.TimelineKind
		in.First = 3
		for {
			page, err = b.svc.Timeline(b.ctx, in)
			require.NoError(b.t, err)
			walked = append(walked, kindsOf(page.Entries)...)
			if !page.HasNext {
				break
			}
			in.After = page.Entries[len(page.Entries)-1].Cursor
		}
		require.Equal(b.t, lifeKinds, walked, "pages leave out and repeat nothing")

		in.After = "nonsense"
		_, err = b.svc.Timeline(b.ctx, in)
		require.Equal(b.t, map[string]string{"after": contacts.KeyTimelineCursor}, faults(b.t, err))
		_, err = b.svc.Timeline(b.ctx, contacts.TimelineInput{ContactID: 4711})
		require.Equal(b.t, errs.CodeNotFound, errs.CodeOf(err))
	})
}

func TestTimelineFollowsTheRights(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna := b.person("Anna", "Schmidt")
		b.life(anna.ID)
		in := contacts.TimelineInput{ContactID: anna.ID, Kinds: lifeKinds}

		_, volunteering := b.staff("Volunteering", viewer.Volunteering)
		page, err := b.svc.Timeline(volunteering, in)
		require.NoError(b.t, err)
		require.NotContains(b.t, kindsOf(page.Entries), contacts.TimelineDonation)
		require.Len(b.t, page.Entries, len(lifeKinds)-1)
		count, err := b.svc.TimelineCount(volunteering, in)
		require.NoError(b.t, err)
		require.Equal(b.t, len(lifeKinds)-1, count, "a count tells nothing either")

		blind := b.limited("Blind", viewer.Membership, func(a *viewer.Access) {
			a.Types["Interaction"].Fields["subject"] = viewer.Hide
			a.Types["Task"] = viewer.TypeAccess{Read: viewer.Own, Write: viewer.Own}
		})
		page, err = b.svc.Timeline(blind, in)
		require.NoError(b.t, err)
		require.NotContains(b.t, kindsOf(page.Entries), contacts.TimelineTask, "somebody else's task")
		for _, e := range page.Entries {
			if row, ok := e.Node.(*ent.Interaction); ok {
				require.Empty(b.t, row.Subject)
			}
		}
		_, err = b.svc.Timeline(context.Background(), in)
		require.Equal(b.t, errs.CodeForbidden, errs.CodeOf(err))
	})
}

func TestTimelineShowsChangesWithoutWhatIsHidden(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna := b.person("Anna", "Schmidt")
		b.update(anna.ID, contacts.Details{BirthOn: ptr(date.MustParse("1980-01-01")), FamilyName: ptr("Weber")})
		in := contacts.TimelineInput{ContactID: anna.ID, Kinds: []contacts.TimelineKind{contacts.TimelineChange}}
		blind := b.limited("Blind", viewer.Membership, func(a *viewer.Access) {
			a.Types["Contact"].Fields["birth_on"] = viewer.Hide
		})
		for ctx, wantsBirth := range map[context.Context]bool{b.ctx: true, blind: false} {
			page, err := b.svc.Timeline(ctx, in)
			require.NoError(b.t, err)
			require.Len(b.t, page.Entries, 2)
			changes := page.Entries[0].Node.(*ent.AuditEntry).Changes
			require.Contains(b.t, changes, "family_name")
			require.NotContains(b.t, changes, "search_key")
			_, hasBirth := changes["birth_on"]
			require.Equal(b.t, wantsBirth, hasBirth)
		}
		_, reader := b.staff("Reader", viewer.ReadOnly)
		page, err := b.svc.Timeline(reader, in)
		require.NoError(b.t, err)
		require.Empty(b.t, page.Entries)
	})
}
