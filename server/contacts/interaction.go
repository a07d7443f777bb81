package contacts

import (
	"context"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/interaction"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/errs"
)

// InteractionInput logs a point of contact with somebody, or corrects the one
// with the id.
type InteractionInput struct {
	// ID is 0 for a new one.
	ID        int64
	ContactID int64
	Kind      interaction.Kind
	Direction interaction.Direction
	// OccurredAt is now where it is not said; a correction then leaves it.
	OccurredAt time.Time
	Subject    string
	Body       string
	// UserID is the member of staff; the viewer where it is 0.
	UserID int64
}

// Validate refuses what needs no database to be seen as wrong.
func (in InteractionInput) Validate() error {
	faults := []error{checkLine("subject", in.Subject, false)}
	if interaction.KindValidator(in.Kind) != nil {
		faults = append(faults, errs.Invalid("kind", errs.KeyMalformed, "value", in.Kind))
	}
	if in.Direction != "" && interaction.DirectionValidator(in.Direction) != nil {
		faults = append(faults, errs.Invalid("direction", errs.KeyMalformed, "value", in.Direction))
	}
	if in.Subject == "" && in.Body == "" {
		faults = append(faults, errs.Invalid("subject", errs.KeyRequired))
	}
	if len([]rune(in.Body)) > maxNote {
		faults = append(faults, errs.Invalid("body", errs.KeyTooLong, "max", maxNote))
	}
	return errs.Join(faults...)
}

// LogInteraction notes what was said or written, and when.
func (s *Service) LogInteraction(ctx context.Context, in InteractionInput) (*ent.Interaction, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	in.OccurredAt = in.OccurredAt.UTC().Truncate(time.Microsecond)
	var saved *ent.Interaction
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		saved, err = s.saveInteraction(ctx, in)
		if err != nil {
			return err
		}
		return s.write(ctx, "interaction.logged", saved.ID, saved.ContactID)
	})
	return saved, err
}

func (s *Service) saveInteraction(ctx context.Context, in InteractionInput) (*ent.Interaction, error) {
	client := s.db.Client(ctx).Interaction
	direction := or(in.Direction, interaction.DefaultDirection)
	if in.ID != 0 {
		update := client.UpdateOneID(in.ID).SetKind(in.Kind).SetDirection(direction).
			SetSubject(names.Clean(in.Subject)).SetBody(in.Body)
		if !in.OccurredAt.IsZero() {
			update.SetOccurredAt(in.OccurredAt)
		}
		if in.UserID != 0 {
			update.SetUserID(in.UserID)
		}
		saved, err := update.Save(ctx)
		return saved, explain(err, "correct an interaction")
	}
	if _, err := s.visible(ctx, in.ContactID); err != nil {
		return nil, err
	}
	create := client.Create().SetContactID(in.ContactID).SetKind(in.Kind).SetDirection(direction).
		SetOccurredAt(or(in.OccurredAt, s.at())).SetSubject(names.Clean(in.Subject)).SetBody(in.Body)
	if id := or(in.UserID, viewerID(ctx)); id != 0 {
		create.SetUserID(id)
	}
	saved, err := create.Save(ctx)
	return saved, explain(err, "log an interaction")
}

// RemoveInteraction takes away what was logged by mistake; the history keeps it.
func (s *Service) RemoveInteraction(ctx context.Context, id int64) error {
	return s.db.Tx(ctx, func(ctx context.Context) error {
		gone, err := s.db.Client(ctx).Interaction.Get(ctx, id)
		if err != nil {
			return explain(err, "load an interaction")
		}
		if err := s.db.Client(ctx).Interaction.DeleteOneID(id).Exec(ctx); err != nil {
			return explainWrite(err, "remove an interaction")
		}
		return s.write(ctx, "interaction.removed", id, gone.ContactID)
	})
}

// viewerID is 0 for the program itself.
func viewerID(ctx context.Context) int64 {
	if v := viewer.FromContext(ctx); v != nil {
		return v.UserID
	}
	return 0
}
