package contacts

import (
	"cmp"
	"context"
	"slices"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/relationship"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/errs"
)

// Standing says whether something that has a start and an end lasts.
type Standing string

// The standings.
const (
	Current Standing = "CURRENT"
	Past    Standing = "PAST"
	Future  Standing = "FUTURE"
)

// StandingOn is where a time between two days stands on a day. Both days belong
// to it; a day that is not known does not limit it.
func StandingOn(start, end, today date.Date) Standing {
	switch {
	case end.Before(today):
		return Past
	case start.After(today):
		return Future
	default:
		return Current
	}
}

// RelationshipInput relates two contacts: From is to To what the type says.
type RelationshipInput struct {
	FromID, ToID, TypeID int64
	StartOn, EndOn       date.Date
	Note                 string
}

// Validate refuses what needs no database to be seen as wrong.
func (in RelationshipInput) Validate() error {
	faults := []error{checkSpan(in.StartOn, in.EndOn), checkNote(in.Note)}
	if in.FromID == in.ToID {
		faults = append(faults, errs.Invalid("toId", KeySelfRelated))
	}
	return errs.Join(faults...)
}

// AddRelationship relates two contacts. The other side reads the type's reverse;
// there is one row for both. The same relationship cannot be there twice at a
// time; one that has ended may begin anew.
func (s *Service) AddRelationship(ctx context.Context, in RelationshipInput) (*ent.Relationship, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var made *ent.Relationship
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		kind, err := s.db.Client(ctx).RelationshipType.Get(ctx, in.TypeID)
		if err != nil {
			return errs.Under("typeId", explain(err, "load a kind of relationship"))
		}
		if kind.ArchivedAt != nil {
			return errs.Invalid("typeId", KeyRelationshipGone)
		}
		if kind.IsSymmetric && in.FromID > in.ToID {
			in.FromID, in.ToID = in.ToID, in.FromID
		}
		if err := s.lockPair(ctx, in.FromID, in.ToID); err != nil {
			return err
		}
		if err := s.refuseOverlap(ctx, in); err != nil {
			return err
		}
		made, err = s.db.Client(ctx).Relationship.Create().
			SetFromID(in.FromID).SetToID(in.ToID).SetTypeID(in.TypeID).
			SetNillableStartOn(known(in.StartOn)).SetNillableEndOn(known(in.EndOn)).SetNote(in.Note).Save(ctx)
		if err != nil {
			return explain(err, "relate two contacts")
		}
		return s.tellPair(ctx, "relationship.added", made)
	})
	return made, err
}

// EndRelationship says until when a relationship lasted. Saying it again
// corrects the day; an empty day says that it lasts.
func (s *Service) EndRelationship(ctx context.Context, id int64, endOn date.Date) (*ent.Relationship, error) {
	var ended *ent.Relationship
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		r, err := s.db.Client(ctx).Relationship.Get(ctx, id)
		if err != nil {
			return explain(err, "load a relationship")
		}
		if err := checkSpan(r.StartOn, endOn); err != nil {
			return err
		}
		update := s.db.Client(ctx).Relationship.UpdateOneID(id)
		putDay(endOn, update.SetEndOn, update.ClearEndOn)
		if ended, err = update.Save(ctx); err != nil {
			return explainWrite(err, "end a relationship")
		}
		return s.tellPair(ctx, "relationship.ended", ended)
	})
	return ended, err
}

// RemoveRelationship takes away a relationship that was never true.
func (s *Service) RemoveRelationship(ctx context.Context, id int64) error {
	return s.db.Tx(ctx, func(ctx context.Context) error {
		r, err := s.db.Client(ctx).Relationship.Get(ctx, id)
		if err != nil {
			return explain(err, "load a relationship")
		}
		if err := s.db.Client(ctx).Relationship.DeleteOneID(id).Exec(ctx); err != nil {
			return explainWrite(err, "remove a relationship")
		}
		return s.tellPair(ctx, "relationship.removed", r)
	})
}

// Related is a relationship seen from one side.
type Related struct {
	Relationship *ent.Relationship
	Type         *ent.RelationshipType
	// OtherID is who is on the other side.
	OtherID int64
	// IsReverse says that the type's reverse label is what the other side is to
	// this one.
	IsReverse bool
	Standing  Standing
}

// LabelEn is what the other side is, in English: "child of" for a parent.
func (r Related) LabelEn() string {
	if r.IsReverse {
		return r.Type.ReverseEn
	}
	return r.Type.LabelEn
}

// LabelKo is LabelEn in Korean.
func (r Related) LabelKo() string {
	if r.IsReverse {
		return r.Type.ReverseKo
	}
	return r.Type.LabelKo
}

// Relationships are those of a contact that the viewer may see, from its side:
// those that last first, then by start, the latest first.
func (s *Service) Relationships(ctx context.Context, contactID int64) ([]Related, error) {
	home, err := s.home(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := s.db.Client(ctx).Relationship.Query().
		Where(relationship.Or(relationship.FromID(contactID), relationship.ToID(contactID))).
		WithType().All(ctx)
	if err != nil {
		return nil, explain(err, "load relationships")
	}
	out := make([]Related, len(rows))
	for i, r := range rows {
		out[i] = seenFrom(r, contactID, home.today(s.now()))
	}
	slices.SortStableFunc(out, func(a, b Related) int {
		return cmp.Or(
			cmp.Compare(b.lasting(), a.lasting()),
			b.Relationship.StartOn.Compare(a.Relationship.StartOn),
		)
	})
	return out, nil
}

func (r Related) lasting() int {
	if r.Standing == Current {
		return 1
	}
	return 0
}

func seenFrom(r *ent.Relationship, contactID int64, today date.Date) Related {
	out := Related{
		Relationship: r, Type: r.Edges.Type, OtherID: r.ToID,
		Standing: StandingOn(r.StartOn, r.EndOn, today),
	}
	if r.ToID == contactID {
		out.OtherID, out.IsReverse = r.FromID, !r.Edges.Type.IsSymmetric
	}
	return out
}

// lockPair makes other changes of either contact wait, in the order of ids.
func (s *Service) lockPair(ctx context.Context, a, b int64) error {
	for _, id := range []int64{min(a, b), max(a, b)} {
		if _, err := s.visible(ctx, id); err != nil {
			return err
		}
		if err := s.db.LockRow(ctx, contact.Table, id); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) refuseOverlap(ctx context.Context, in RelationshipInput) error {
	rows, err := s.db.Client(ctx).Relationship.Query().
		Where(relationship.FromID(in.FromID), relationship.ToID(in.ToID), relationship.TypeID(in.TypeID)).
		All(asSystem(ctx, "find the same relationship"))
	if err != nil {
		return explain(err, "find the same relationship")
	}
	for _, r := range rows {
		if !r.EndOn.Before(in.StartOn) && !in.EndOn.Before(r.StartOn) {
			return errs.Conflict(KeyRelatedAlready)
		}
	}
	return nil
}

func (s *Service) tellPair(ctx context.Context, event string, r *ent.Relationship) error {
	for _, id := range []int64{r.FromID, r.ToID} {
		if err := s.write(ctx, event, r.ID, id); err != nil {
			return err
		}
	}
	return nil
}

func checkSpan(start, end date.Date) error {
	var faults []error
	if start.Validate() != nil {
		faults = append(faults, errs.Invalid("startOn", errs.KeyMalformed, "value", start))
	}
	if end.Validate() != nil {
		faults = append(faults, errs.Invalid("endOn", errs.KeyMalformed, "value", end))
	}
	if end.Before(start) {
		faults = append(faults, errs.Invalid("endOn", KeyEndsBeforeStart))
	}
	return errs.Join(faults...)
}

// known is nil for a day that is not known, which is stored as NULL.
func known(d date.Date) *date.Date {
	if d.IsZero() {
		return nil
	}
	return &d
}

// putDay sets a day that is known and clears one that is not.
func putDay[T any](d date.Date, put func(date.Date) T, forget func() T) {
	if d.IsZero() {
		forget()
		return
	}
	put(d)
}

func checkNote(note string) error {
	if len([]rune(note)) > maxNote {
		return errs.Invalid("note", errs.KeyTooLong, "max", maxNote)
	}
	return nil
}

func checkLine(field, text string, isRequired bool) error {
	switch {
	case isRequired && names.Clean(text) == "":
		return errs.Invalid(field, errs.KeyRequired)
	case len([]rune(text)) > names.MaxLength:
		return errs.Invalid(field, errs.KeyTooLong, "max", names.MaxLength)
	}
	return nil
}
