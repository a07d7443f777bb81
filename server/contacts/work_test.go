package contacts_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/consentevent"
	"github.com/moim-crm/moim/ent/interaction"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
)

func TestInteractions(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna := b.person("Anna", "Schmidt")
		made, err := b.svc.LogInteraction(b.ctx, contacts.InteractionInput{ContactID: anna.ID, Kind: interaction.KindCALL, Subject: " Asked for  a receipt "})
		require.NoError(b.t, err)
		require.Equal(b.t, "Asked for a receipt", made.Subject)
		require.Equal(b.t, now, made.OccurredAt.UTC())
		require.Equal(b.t, b.admin.ID, *made.UserID)

		_, err = b.svc.LogInteraction(b.ctx, contacts.InteractionInput{ContactID: anna.ID, Kind: "SHOUT", Direction: "UP"})
		require.Equal(b.t, map[string]string{
			"kind": errs.KeyMalformed, "direction": errs.KeyMalformed, "subject": errs.KeyRequired,
		}, faults(b.t, err))
		_, err = b.svc.LogInteraction(b.ctx, contacts.InteractionInput{ContactID: 4711, Kind: interaction.KindNOTE, Body: "x"})
		require.Equal(b.t, errs.CodeNotFound, errs.CodeOf(err))
		_, finance := b.staff("Finance", viewer.Finance)
		_, err = b.svc.LogInteraction(finance, contacts.InteractionInput{ContactID: anna.ID, Kind: interaction.KindNOTE, Body: "x"})
		require.Equal(b.t, errs.CodeForbidden, errs.CodeOf(err))

		fixed, err := b.svc.LogInteraction(b.ctx, contacts.InteractionInput{ID: made.ID, Kind: interaction.KindVISIT, Body: "came by"})
		require.NoError(b.t, err)
		require.Equal(b.t, now, fixed.OccurredAt.UTC(), "a correction leaves the time")
		require.NoError(b.t, b.svc.RemoveInteraction(b.ctx, made.ID))
		require.Equal(b.t, []string{"contact.created", "interaction.logged", "interaction.logged", "interaction.removed"}, b.events(anna.ID))
	})
}

func TestTasks(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna := b.person("Anna", "Schmidt")
		made, err := b.svc.SaveTask(b.ctx, contacts.TaskInput{ContactID: anna.ID, Title: "Call", DueOn: "2026-12-01"})
		require.NoError(b.t, err)
		require.Equal(b.t, b.admin.ID, *made.AssigneeID)
		changed, err := b.svc.SaveTask(b.ctx, contacts.TaskInput{ID: made.ID, Title: "Call again"})
		require.NoError(b.t, err)
		require.True(b.t, changed.DueOn.IsZero())

		done, err := b.svc.CompleteTask(b.ctx, made.ID)
		require.NoError(b.t, err)
		require.Equal(b.t, b.admin.ID, *done.CompletedByID)
		_, colleague := b.staff("Lee", viewer.Membership)
		again, err := b.svc.CompleteTask(colleague, made.ID)
		require.NoError(b.t, err)
		require.Equal(b.t, b.admin.ID, *again.CompletedByID, "whoever did it first did it")
		_, err = b.svc.SaveTask(b.ctx, contacts.TaskInput{ID: made.ID, Title: "x"})
		require.Equal(b.t, errs.CodeConflict, errs.CodeOf(err))
		open, err := b.svc.ReopenTask(b.ctx, made.ID)
		require.NoError(b.t, err)
		require.Nil(b.t, open.CompletedAt)
		require.Nil(b.t, open.CompletedByID)

		_, err = b.svc.SaveTask(b.ctx, contacts.TaskInput{Title: " ", DueOn: "soon", Priority: "PANIC"})
		require.Equal(b.t, map[string]string{
			"title": errs.KeyRequired, "dueOn": errs.KeyMalformed, "priority": errs.KeyMalformed,
		}, faults(b.t, err))
		_, err = b.svc.SaveTask(b.ctx, contacts.TaskInput{Title: "x", AssigneeID: 4711})
		require.Equal(b.t, map[string]string{"assigneeId": contacts.KeyUserUnknown}, faults(b.t, err))
	})
}

func TestTwoAtOnceCompleteOnce(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna := b.person("Anna", "Schmidt")
		made, err := b.svc.SaveTask(b.ctx, contacts.TaskInput{ContactID: anna.ID, Title: "Call"})
		require.NoError(b.t, err)
		var wait sync.WaitGroup
		for range 6 {
			wait.Go(func() {
				_, err := b.svc.CompleteTask(b.ctx, made.ID)
				require.NoError(b.t, err)
			})
		}
		wait.Wait()
		require.Equal(b.t, []string{"contact.created", "task.saved", "task.completed"}, b.events(anna.ID))
	})
}

func TestConsentIsDerivedFromItsEvents(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna := b.person("Anna", "Schmidt")
		text, err := b.svc.PublishConsentText(b.ctx, contacts.ConsentTextInput{Purpose: "newsletter", Language: "KO", Body: "소식을 받을게요."})
		require.NoError(b.t, err)
		same, err := b.svc.PublishConsentText(b.ctx, contacts.ConsentTextInput{Purpose: "newsletter", Language: "ko", Body: "소식을 받을게요."})
		require.NoError(b.t, err)
		require.Equal(b.t, text.ID, same.ID)
		second, err := b.svc.PublishConsentText(b.ctx, contacts.ConsentTextInput{Purpose: "newsletter", Language: "ko", Body: "소식과 초대를 받을게요."})
		require.NoError(b.t, err)
		require.Equal(b.t, 2, second.Version)

		say := func(action consentevent.Action, channel consentevent.Channel, daysAgo int) {
			b.t.Helper()
			_, err := b.svc.RecordConsent(b.ctx, contacts.ConsentInput{
				ContactID: anna.ID, Purpose: "newsletter", Channel: channel, Action: action, TextID: text.ID,
				OccurredAt: now.Add(-time.Duration(daysAgo) * 24 * time.Hour),
			})
			require.NoError(b.t, err)
		}
		may := func(channel consentevent.Channel) bool {
			b.t.Helper()
			states, err := b.svc.Consents(b.ctx, anna.ID)
			require.NoError(b.t, err)
			return contacts.MayReach(states, "newsletter", channel)
		}
		require.False(b.t, may(consentevent.ChannelEMAIL), "nothing said is no")
		say(consentevent.ActionGIVEN, consentevent.ChannelEMAIL, 10)
		require.True(b.t, may(consentevent.ChannelEMAIL))
		require.False(b.t, may(consentevent.ChannelPHONE))
		say(consentevent.ActionWITHDRAWN, consentevent.ChannelANY, 5)
		require.False(b.t, may(consentevent.ChannelEMAIL), "ANY is every channel")
		say(consentevent.ActionGIVEN, consentevent.ChannelPOST, 2)
		require.True(b.t, may(consentevent.ChannelPOST))
		require.False(b.t, may(consentevent.ChannelEMAIL))
		say(consentevent.ActionGIVEN, consentevent.ChannelEMAIL, 7)
		require.False(b.t, may(consentevent.ChannelEMAIL), "what was entered late does not undo what was said later")
		say(consentevent.ActionGIVEN, "", 1)
		require.True(b.t, may(consentevent.ChannelSMS))
	})
}

func TestConsentRefuses(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna := b.person("Anna", "Schmidt")
		text, err := b.svc.PublishConsentText(b.ctx, contacts.ConsentTextInput{Purpose: "profiling", Language: "en", Body: "Yes."})
		require.NoError(b.t, err)
		_, err = b.svc.RecordConsent(b.ctx, contacts.ConsentInput{ContactID: anna.ID, Purpose: "News letter", Action: "MAYBE", Channel: "PIGEON"})
		require.Equal(b.t, map[string]string{
			"purpose": contacts.KeyConsentPurpose, "action": errs.KeyMalformed, "channel": errs.KeyMalformed,
		}, faults(b.t, err))
		in := contacts.ConsentInput{ContactID: anna.ID, Purpose: "newsletter", Action: consentevent.ActionGIVEN, TextID: text.ID}
		_, err = b.svc.RecordConsent(b.ctx, in)
		require.Equal(b.t, map[string]string{"textId": contacts.KeyConsentText}, faults(b.t, err))
		in.TextID, in.OccurredAt = 0, now.Add(time.Hour)
		_, err = b.svc.RecordConsent(b.ctx, in)
		require.Equal(b.t, map[string]string{"occurredAt": contacts.KeyFutureDate}, faults(b.t, err))
		in.OccurredAt = time.Time{}
		made, err := b.svc.RecordConsent(b.ctx, in)
		require.NoError(b.t, err)
		err = b.db.Tx(b.ctx, func(ctx context.Context) error { return b.db.Client(ctx).ConsentEvent.DeleteOneID(made.ID).Exec(ctx) })
		require.Error(b.t, err, "the database keeps every event")
		_, err = b.svc.PublishConsentText(b.ctx, contacts.ConsentTextInput{})
		require.Equal(b.t, map[string]string{
			"language": contacts.KeyLanguage, "purpose": contacts.KeyConsentPurpose, "body": errs.KeyRequired,
		}, faults(b.t, err))
	})
}

func TestViewsAndTags(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		made, err := b.svc.SaveView(b.ctx, contacts.ViewInput{Page: "contacts", Name: "Donors", State: map[string]any{"order": "NAME"}, IsShared: true})
		require.NoError(b.t, err)
		_, colleague := b.staff("Lee", viewer.Membership)
		_, err = b.svc.SaveView(colleague, contacts.ViewInput{ID: made.ID, Name: "Mine now"})
		require.Equal(b.t, errs.CodeForbidden, errs.CodeOf(err), "shared is seen, not changed")
		changed, err := b.svc.SaveView(b.ctx, contacts.ViewInput{ID: made.ID, Name: "Big donors"})
		require.NoError(b.t, err)
		require.Equal(b.t, "contacts", changed.Page)
		_, err = b.svc.SaveView(colleague, contacts.ViewInput{ID: made.ID, Name: "Mine now"})
		require.Equal(b.t, errs.CodeNotFound, errs.CodeOf(err), "no longer shared")
		require.NoError(b.t, b.svc.RemoveView(b.ctx, made.ID))
		_, err = b.svc.SaveView(b.ctx, contacts.ViewInput{Page: "Con tacts"})
		require.Equal(b.t, map[string]string{"page": errs.KeyMalformed, "name": errs.KeyRequired}, faults(b.t, err))

		tag, err := b.svc.SaveTag(b.ctx, contacts.TagInput{Name: "Élan"})
		require.NoError(b.t, err)
		_, err = b.svc.SaveTag(b.ctx, contacts.TagInput{Name: "ELAN"})
		require.Equal(b.t, errs.CodeConflict, errs.CodeOf(err))
		ids, err := b.svc.EnsureTags(b.ctx, []string{"elan", "New"})
		require.NoError(b.t, err)
		require.Equal(b.t, tag.ID, ids[0])
		renamed, err := b.svc.SaveTag(b.ctx, contacts.TagInput{ID: tag.ID, Name: "Verve", Colour: "pine"})
		require.NoError(b.t, err)
		require.Equal(b.t, "verve", renamed.NameKey)
		require.NoError(b.t, b.svc.RemoveTag(b.ctx, tag.ID))
		_, err = b.svc.SaveTag(b.ctx, contacts.TagInput{Name: " "})
		require.Equal(b.t, map[string]string{"name": errs.KeyRequired}, faults(b.t, err))
	})
}
