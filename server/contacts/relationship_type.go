package contacts

import (
	"context"
	"regexp"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/relationshiptype"
	"github.com/moim-crm/moim/server/contacts/fields"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/errs"
)

var stableKey = regexp.MustCompile(`^[a-z][a-z0-9_-]{0,59}$`)

// RelationshipTypeInput makes a kind of relationship, or changes the labels of
// the one with the id.
type RelationshipTypeInput struct {
	// ID is 0 for a new kind.
	ID int64
	// Key and IsSymmetric are fixed once the kind is made.
	Key         string
	IsSymmetric bool
	// The labels read "A is … B"; the reverse is what B is to A, and the same as
	// the label where the kind is symmetric.
	LabelEn, LabelKo, ReverseEn, ReverseKo string
}

// Validate refuses what needs no database to be seen as wrong.
func (in RelationshipTypeInput) Validate() error {
	faults := []error{checkLine("labelEn", in.LabelEn, true), checkLine("labelKo", in.LabelKo, true)}
	if in.ID == 0 && !stableKey.MatchString(in.Key) {
		faults = append(faults, errs.Invalid("key", fields.KeyKey))
	}
	if !in.IsSymmetric && in.ID == 0 {
		faults = append(faults, checkLine("reverseEn", in.ReverseEn, true), checkLine("reverseKo", in.ReverseKo, true))
	}
	return errs.Join(faults...)
}

// SaveRelationshipType makes or renames a kind of relationship.
func (s *Service) SaveRelationshipType(ctx context.Context, in RelationshipTypeInput) (*ent.RelationshipType, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var saved *ent.RelationshipType
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		client := s.db.Client(ctx).RelationshipType
		if in.ID != 0 {
			old, err := client.Get(ctx, in.ID)
			if err != nil {
				return explain(err, "load a kind of relationship")
			}
			in.IsSymmetric = old.IsSymmetric
		}
		in = in.clean()
		if in.ID != 0 {
			saved, err = client.UpdateOneID(in.ID).SetLabelEn(in.LabelEn).SetLabelKo(in.LabelKo).
				SetReverseEn(in.ReverseEn).SetReverseKo(in.ReverseKo).Save(ctx)
			return explainWrite(err, "change a kind of relationship")
		}
		saved, err = client.Create().SetKey(in.Key).SetIsSymmetric(in.IsSymmetric).
			SetLabelEn(in.LabelEn).SetLabelKo(in.LabelKo).
			SetReverseEn(in.ReverseEn).SetReverseKo(in.ReverseKo).Save(ctx)
		if ent.IsConstraintError(err) {
			return errs.Conflict(KeyTypeTaken, "key", in.Key)
		}
		return explain(err, "make a kind of relationship")
	})
	return saved, err
}

func (in RelationshipTypeInput) clean() RelationshipTypeInput {
	for _, text := range []*string{&in.LabelEn, &in.LabelKo, &in.ReverseEn, &in.ReverseKo} {
		*text = names.Clean(*text)
	}
	if in.IsSymmetric {
		in.ReverseEn, in.ReverseKo = in.LabelEn, in.LabelKo
	}
	return in
}

// ArchiveRelationshipType puts a kind away: what is there stays, nothing new of
// the kind is made.
func (s *Service) ArchiveRelationshipType(ctx context.Context, id int64) (*ent.RelationshipType, error) {
	var saved *ent.RelationshipType
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		saved, err = s.db.Client(ctx).RelationshipType.UpdateOneID(id).SetArchivedAt(s.at()).Save(ctx)
		return explain(err, "archive a kind of relationship")
	})
	return saved, err
}

// usualTypes are what nearly every organization needs.
var usualTypes = []RelationshipTypeInput{
	{Key: "spouse", IsSymmetric: true, LabelEn: "spouse of", LabelKo: "배우자"},
	{Key: "parent", LabelEn: "parent of", LabelKo: "부모", ReverseEn: "child of", ReverseKo: "자녀"},
	{Key: "sibling", IsSymmetric: true, LabelEn: "sibling of", LabelKo: "형제자매"},
	{Key: "relative", IsSymmetric: true, LabelEn: "relative of", LabelKo: "친척"},
	{Key: "friend", IsSymmetric: true, LabelEn: "friend of", LabelKo: "친구"},
	{Key: "guardian", LabelEn: "guardian of", LabelKo: "보호자", ReverseEn: "ward of", ReverseKo: "피보호자"},
	{Key: "referrer", LabelEn: "introduced", LabelKo: "소개한 사람", ReverseEn: "introduced by", ReverseKo: "소개받은 사람"},
	{Key: "adviser", LabelEn: "advises", LabelKo: "자문", ReverseEn: "advised by", ReverseKo: "자문 대상"},
	{Key: "donor_advised_fund", LabelEn: "donor-advised fund of", LabelKo: "기부자 조언 기금", ReverseEn: "adviser of the fund", ReverseKo: "기금 조언자"},
	{Key: "parent_organization", LabelEn: "umbrella of", LabelKo: "상위 단체", ReverseEn: "part of", ReverseKo: "산하 단체"},
}

// EnsureRelationshipTypes makes the usual kinds that are not there yet. Kinds
// that were renamed or put away stay as they are.
func (s *Service) EnsureRelationshipTypes(ctx context.Context) error {
	return s.db.Tx(ctx, func(ctx context.Context) error {
		for _, kind := range usualTypes {
			isThere, err := s.db.Client(ctx).RelationshipType.Query().Where(relationshiptype.Key(kind.Key)).Exist(ctx)
			if err != nil {
				return explain(err, "look up a kind of relationship")
			}
			if isThere {
				continue
			}
			if _, err := s.SaveRelationshipType(ctx, kind); err != nil {
				return err
			}
		}
		return nil
	})
}
