package merge

import (
	"context"
	"errors"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/duplicatecandidate"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// Message keys of merging many.
const (
	KeyNotCertain = "merge.notCertain"
	KeyNotOpen    = "merge.notOpen"
	KeyTooMany    = "merge.tooMany"
)

// MaxBulk is how many candidates are merged in one go.
const MaxBulk = 100

var _ = errs.Register(errs.Messages{
	KeyNotCertain: {En: "Only certain duplicates can be merged together. Look at this one by itself.", Ko: "확실한 중복만 한꺼번에 병합할 수 있어요. 이 건은 따로 확인해 주세요."},
	KeyNotOpen:    {En: "Somebody has decided this one meanwhile.", Ko: "그사이에 다른 사람이 결정했어요."},
	KeyTooMany:    {En: "Merge at most {max} at a time.", Ko: "한 번에 {max}건까지 병합할 수 있어요."},
})

// Outcome is what became of one candidate of many.
type Outcome struct {
	CandidateID int64
	// Merge is the log, with an undo of its own; nil where Problem says why not.
	Merge   *ent.ContactMerge
	Problem *errs.Error
}

// Certain merges certain candidates, each by its own plan in its own transaction:
// one that cannot be merged keeps nobody else from it. The contact that was there
// first stays, unless it is archived.
func (s *Service) Certain(ctx context.Context, ids []int64) ([]Outcome, error) {
	if len(ids) > MaxBulk {
		return nil, errs.Invalid("ids", KeyTooMany, "max", MaxBulk)
	}
	if !rule.CanWrite(viewer.FromContext(ctx), "ContactMerge") {
		return nil, errs.Forbidden(KeyRights)
	}
	out := make([]Outcome, 0, len(ids))
	for _, id := range ids {
		merged, err := s.certain(ctx, id)
		one := Outcome{CandidateID: id, Merge: merged}
		if err != nil && !errors.As(err, &one.Problem) {
			return out, err
		}
		out = append(out, one)
	}
	return out, nil
}

func (s *Service) certain(ctx context.Context, id int64) (*ent.ContactMerge, error) {
	c, err := s.db.Client(ctx).DuplicateCandidate.Get(ctx, id)
	switch {
	case err != nil:
		return nil, explain(err, "load the candidate")
	case c.State != duplicatecandidate.StateOPEN:
		return nil, errs.Conflict(KeyNotOpen)
	case c.Certainty != duplicatecandidate.CertaintyCERTAIN:
		return nil, errs.Conflict(KeyNotCertain)
	}
	in := Input{SurvivorID: c.FirstID, MergedID: c.SecondID}
	p, err := s.Plan(ctx, in)
	if err != nil {
		return nil, err
	}
	return s.Apply(ctx, ApplyInput{Input: in, Hash: p.Hash})
}
