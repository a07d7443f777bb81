package contacts

import (
	"cmp"
	"context"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/consentevent"
	"github.com/moim-crm/moim/ent/consenttext"
	"github.com/moim-crm/moim/server/errs"
)

// ConsentInput is one act of giving or withdrawing consent.
type ConsentInput struct {
	ContactID int64
	// Purpose is a stable key: "newsletter".
	Purpose string
	Channel consentevent.Channel
	Action  consentevent.Action
	// TextID is the text that was shown, 0 where none was.
	TextID int64
	// OccurredAt is when the person decided; now where it is not said.
	OccurredAt             time.Time
	Source, Evidence, Note string
}

// Validate refuses what needs no database to be seen as wrong.
func (in ConsentInput) Validate() error {
	faults := []error{
		checkLine("source", in.Source, false), checkLine("evidence", in.Evidence, false), checkNote(in.Note),
	}
	if !stableKey.MatchString(in.Purpose) {
		faults = append(faults, errs.Invalid("purpose", KeyConsentPurpose))
	}
	if in.Channel != "" && consentevent.ChannelValidator(in.Channel) != nil {
		faults = append(faults, errs.Invalid("channel", errs.KeyMalformed, "value", in.Channel))
	}
	if consentevent.ActionValidator(in.Action) != nil {
		faults = append(faults, errs.Invalid("action", errs.KeyMalformed, "value", in.Action))
	}
	return errs.Join(faults...)
}

// RecordConsent adds an event. Events are never changed: a mistake is corrected
// by another event, and both can be shown.
func (s *Service) RecordConsent(ctx context.Context, in ConsentInput) (*ent.ConsentEvent, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	if in.OccurredAt.IsZero() {
		in.OccurredAt = s.at()
	}
	if in.OccurredAt.After(s.now()) {
		return nil, errs.Invalid("occurredAt", KeyFutureDate)
	}
	var made *ent.ConsentEvent
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		if _, err := s.visible(ctx, in.ContactID); err != nil {
			return err
		}
		create := s.db.Client(ctx).ConsentEvent.Create().SetContactID(in.ContactID).SetPurpose(in.Purpose).
			SetChannel(or(in.Channel, consentevent.DefaultChannel)).SetAction(in.Action).
			SetOccurredAt(in.OccurredAt.UTC().Truncate(time.Microsecond)).
			SetSource(in.Source).SetEvidence(in.Evidence).SetNote(in.Note)
		if id := viewerID(ctx); id != 0 {
			create.SetUserID(id)
		}
		if in.TextID != 0 {
			if err := s.checkConsentText(ctx, in); err != nil {
				return err
			}
			create.SetTextID(in.TextID)
		}
		var err error
		if made, err = create.Save(ctx); err != nil {
			return explain(err, "record consent")
		}
		return s.write(ctx, "consent.recorded", made.ID, in.ContactID)
	})
	return made, err
}

func (s *Service) checkConsentText(ctx context.Context, in ConsentInput) error {
	text, err := s.db.Client(ctx).ConsentText.Get(ctx, in.TextID)
	if err != nil {
		return errs.Under("textId", explain(err, "load the text that was shown"))
	}
	if text.Purpose != in.Purpose {
		return errs.Invalid("textId", KeyConsentText)
	}
	return nil
}

// ConsentState is what holds now for one purpose and channel.
type ConsentState struct {
	Purpose string
	Channel consentevent.Channel
	IsGiven bool
	// Event is the one that decided it.
	Event *ent.ConsentEvent
}

// Consents are the states that follow from a contact's events: for each purpose
// and channel that anything was ever said about, in order of purpose. What was
// said of ANY channel is said of every one, and the later word counts.
func (s *Service) Consents(ctx context.Context, contactID int64) ([]ConsentState, error) {
	events, err := s.db.Client(ctx).ConsentEvent.Query().Where(consentevent.ContactID(contactID)).
		Order(consentevent.ByOccurredAt(sql.OrderAsc()), consentevent.ByID(sql.OrderAsc())).All(ctx)
	if err != nil {
		return nil, explain(err, "load consents")
	}
	return consentStates(events), nil
}

// MayReach says whether the last word on a purpose and channel is yes. Nothing
// said is no.
func MayReach(states []ConsentState, purpose string, channel consentevent.Channel) bool {
	latest := ConsentState{}
	for _, state := range states {
		isAbout := state.Purpose == purpose && (state.Channel == channel || state.Channel == consentevent.ChannelANY)
		if isAbout && (latest.Event == nil || isLater(state.Event, latest.Event)) {
			latest = state
		}
	}
	return latest.IsGiven
}

// consentStates plays the events in order.
func consentStates(events []*ent.ConsentEvent) []ConsentState {
	type about struct {
		purpose string
		channel consentevent.Channel
	}
	latest := map[about]*ent.ConsentEvent{}
	for _, e := range events {
		latest[about{e.Purpose, e.Channel}] = e
		if e.Channel != consentevent.ChannelANY {
			continue
		}
		for key := range latest {
			if key.purpose == e.Purpose {
				latest[key] = e
			}
		}
	}
	out := make([]ConsentState, 0, len(latest))
	for key, e := range latest {
		out = append(out, ConsentState{
			Purpose: key.purpose, Channel: key.channel, IsGiven: e.Action == consentevent.ActionGIVEN, Event: e,
		})
	}
	slices.SortFunc(out, func(a, b ConsentState) int {
		return cmp.Or(cmp.Compare(a.Purpose, b.Purpose), cmp.Compare(a.Channel, b.Channel))
	})
	return out
}

func isLater(a, b *ent.ConsentEvent) bool {
	return cmp.Or(a.OccurredAt.Compare(b.OccurredAt), cmp.Compare(a.ID, b.ID)) > 0
}

// ConsentTextInput is a text that people will be shown.
type ConsentTextInput struct{ Purpose, Language, Body string }

// PublishConsentText keeps a text as the next version of its purpose and
// language. The text as it stands already is not published again.
func (s *Service) PublishConsentText(ctx context.Context, in ConsentTextInput) (*ent.ConsentText, error) {
	language, err := canonicalLanguage("language", in.Language)
	faults := []error{err}
	if !stableKey.MatchString(in.Purpose) {
		faults = append(faults, errs.Invalid("purpose", KeyConsentPurpose))
	}
	if in.Body == "" {
		faults = append(faults, errs.Invalid("body", errs.KeyRequired))
	}
	if len([]rune(in.Body)) > maxNote {
		faults = append(faults, errs.Invalid("body", errs.KeyTooLong, "max", maxNote))
	}
	if err := errs.Join(faults...); err != nil {
		return nil, err
	}
	var text *ent.ConsentText
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		client := s.db.Client(ctx).ConsentText
		last, err := client.Query().Where(consenttext.Purpose(in.Purpose), consenttext.Language(language)).
			Order(consenttext.ByVersion(sql.OrderDesc())).First(ctx)
		version := 1
		switch {
		case ent.IsNotFound(err):
		case err != nil:
			return explain(err, "load the last text")
		case last.Body == in.Body:
			text = last
			return nil
		default:
			version = last.Version + 1
		}
		text, err = client.Create().SetPurpose(in.Purpose).SetLanguage(language).SetVersion(version).SetBody(in.Body).Save(ctx)
		if ent.IsConstraintError(err) {
			return errs.Conflict(KeyConsentTextTwice)
		}
		return explain(err, "publish a text")
	})
	return text, err
}
