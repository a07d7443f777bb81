package dedupe

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/duplicatecandidate"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

// Message keys of this package.
const (
	KeyMergedAlready = "dedupe.mergedAlready"
)

var _ = errs.Register(errs.Messages{
	KeyMergedAlready: {
		En: "These two were merged already. Undo the merge if they are two people.",
		Ko: "이미 병합한 연락처예요. 서로 다른 사람이라면 병합을 되돌려 주세요.",
	},
})

// Dismiss says of a candidate that the two are not the same, or takes that back.
// It holds until the data say clearly more than they do now. Dismissing twice is once.
func (s *Service) Dismiss(ctx context.Context, id int64, isTakenBack bool) (*ent.DuplicateCandidate, error) {
	want := duplicatecandidate.StateDISMISSED
	if isTakenBack {
		want = duplicatecandidate.StateOPEN
	}
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		if err := s.db.LockRow(ctx, duplicatecandidate.Table, id); err != nil {
			return err
		}
		c, err := s.db.Client(ctx).DuplicateCandidate.Get(ctx, id)
		switch {
		case err != nil:
			return explain(err, "load the candidate")
		case c.State == want:
			return nil
		case c.State == duplicatecandidate.StateMERGED:
			return errs.Conflict(KeyMergedAlready)
		}
		update := s.db.Client(ctx).DuplicateCandidate.UpdateOne(c).SetState(want)
		if isTakenBack {
			update.ClearDecidedAt().ClearDecidedByID()
		} else {
			update.SetDecidedAt(s.at())
			if v := viewer.FromContext(ctx); v.IsStaff() {
				update.SetDecidedByID(v.UserID)
			}
		}
		return jobs.ExplainWrite(update.Exec(ctx), "decide the candidate")
	})
	if err != nil {
		return nil, err
	}
	c, err := s.db.Client(ctx).DuplicateCandidate.Get(ctx, id)
	return c, explain(err, "load the candidate")
}

// Of lists the open candidates of a contact, the likeliest first.
func (s *Service) Of(ctx context.Context, contactID int64) ([]*ent.DuplicateCandidate, error) {
	const most = 10
	found, err := s.db.Client(ctx).DuplicateCandidate.Query().
		Where(duplicatecandidate.StateEQ(duplicatecandidate.StateOPEN),
			duplicatecandidate.Or(duplicatecandidate.FirstID(contactID), duplicatecandidate.SecondID(contactID))).
		Order(ent.Desc(duplicatecandidate.FieldWeight), duplicatecandidate.ByID()).Limit(most).All(ctx)
	return found, explain(err, "find the duplicates of a contact")
}
